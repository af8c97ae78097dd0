import type { DataState } from '@core/contract/system/system.contract';
import { civilDateOf } from '@core/domain/organization/civil-today';
import { dayText, timeText } from './moments.messages';

export type Tone = 'green' | 'amber' | 'red' | '';

/** How the data stand, in the top strip: 已保存 10:32 · 今日已备份. `title` says it in full. */
export function dataStateText(
  data: DataState | null,
  lost: boolean,
  now: number,
): { tone: Tone; text: string; title: string } {
  if (lost)
    return { tone: 'red', text: '与程序的连接已断开', title: '窗口中的文字还在，可先复制出来，再重新启动议事台。' };
  if (!data) return { tone: '', text: '', title: '' };
  const saved = savedText(data, now);
  if (data.backingUp) return { tone: 'green', text: `${saved} · 正在备份……`, title: '备份在后台进行，可以继续工作。' };
  const backup = backupText(data, now);
  const [first] = data.notices;
  const several = data.notices.length > 1 ? `等 ${data.notices.length} 条提示` : '';
  if (first !== undefined)
    return {
      tone: 'amber',
      text: `${saved} · ${backup} · 备份有提示`,
      title: `${data.notices.join('\n')}${several && '\n'}${several}`,
    };
  const old = data.lastBackup === null || (data.unsavedChanges > 0 && !isToday(data.lastBackup.at, now));
  const since = data.unsavedChanges > 0 ? `上次备份后又有 ${data.unsavedChanges} 处改动` : '上次备份后没有改动';
  return { tone: old ? 'amber' : 'green', text: `${saved} · ${backup}`, title: since };
}

function isToday(moment: string, now: number): boolean {
  return civilDateOf(new Date(moment).getTime()) === civilDateOf(now);
}

function savedText({ lastChange }: DataState, now: number): string {
  if (!lastChange) return '尚无改动';
  const at = new Date(lastChange.at).getTime();
  return `已保存 ${isToday(lastChange.at, now) ? timeText(at) : dayText(civilDateOf(at), now)}`;
}

function backupText({ lastBackup }: DataState, now: number): string {
  if (!lastBackup) return '尚未备份';
  const at = new Date(lastBackup.at).getTime();
  return isToday(lastBackup.at, now) ? '今日已备份' : `备份于 ${dayText(civilDateOf(at), now)}`;
}
