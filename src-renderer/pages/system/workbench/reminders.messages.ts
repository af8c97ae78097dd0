import type { RouteLocationRaw } from 'vue-router';
import type { Draft } from '@core/contract/documents/drafts.contract';
import type { OpenWork } from '@core/contract/system/open-work.contract';
import type { DataState, ProgramState } from '@core/contract/system/system.contract';
import { expiryNames } from '@core/domain/appointments/duty-review.messages';
import { numeralOf } from '@core/domain/documents/chinese-numerals';
import { civilDateOf } from '@core/domain/organization/civil-today';
import type { DeadlineSettings } from '@core/domain/organization/office-settings';
import { dayText, momentText } from '../../../components/moments.messages';
import { placeOfDraft, placeOfIssuedPaper, placeOfResolution } from '../../../places';

const dayMs = 86_400_000;
/** A backup older than this is worth a word, whatever has changed. */
const backupDays = 7;

export interface Reminder {
  key: string;
  title: string;
  note: string;
  tone: 'red' | 'amber';
  tag: string;
  to: RouteLocationRaw;
}

export interface Known {
  state: ProgramState;
  data: DataState | null;
  drafts: readonly Draft[];
  deadlines: DeadlineSettings;
  /** Null while it is not known. */
  work: (Pick<OpenWork, 'behind'> & Partial<Pick<OpenWork, 'expiring'>>) | null;
}

/** What wants attention today, the pressing first. `now`: UTC milliseconds. */
export function remindersOf({ state, data, drafts, deadlines, work }: Known, now: number): Reminder[] {
  const all = [
    ...termReminder(state, deadlines, now),
    ...backupReminders(data, now),
    ...clerkReminder(state),
    ...expiryReminders(work?.expiring ?? [], now),
    ...behindReminders(work?.behind ?? []),
    ...idleDrafts(drafts, deadlines, now),
  ];
  return [...all.filter(({ tone }) => tone === 'red'), ...all.filter(({ tone }) => tone === 'amber')];
}

/** Whole days from one day of the calendar to another. */
export const daysBetween = (from: string, to: string): number =>
  Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / dayMs);

/** How many days a text has lain since it was saved last. */
export const idleDays = (draft: Pick<Draft, 'savedAt'>, now: number): number =>
  daysBetween(civilDateOf(Date.parse(draft.savedAt)), civilDateOf(now));

function termReminder({ office }: ProgramState, { termEndDays }: DeadlineSettings, now: number): Reminder[] {
  if (!office?.term || office.termEndsOn === null) return [];
  const left = daysBetween(civilDateOf(now), office.termEndsOn);
  if (left > termEndDays) return [];
  const passed = left < 0;
  const term = `第${numeralOf(office.term)}届`;
  return [
    {
      key: 'term',
      title: passed ? `${term}已届满` : `${term}任期将满`,
      note: passed
        ? `${dayText(office.termEndsOn, now)}届满。换届后请在设置里添加新一届。`
        : `${dayText(office.termEndsOn, now)}届满，请准备换届。`,
      tone: passed ? 'red' : 'amber',
      tag: passed ? `已过 ${-left} 天` : left === 0 ? '今天' : `还有 ${left} 天`,
      to: '/settings/office',
    },
  ];
}

function backupReminders(data: DataState | null, now: number): Reminder[] {
  if (!data) return [];
  const notices = data.notices.map((notice, index): Reminder => ({
    key: `notice-${index}`,
    title: '备份提示',
    note: notice,
    tone: 'amber',
    tag: '查看',
    to: '/backups',
  }));
  if (data.backingUp) return notices;
  const { lastBackup } = data;
  const old = lastBackup !== null && now - Date.parse(lastBackup.at) > backupDays * dayMs;
  if (lastBackup !== null && !old) return notices;
  const reminder: Reminder = lastBackup
    ? {
        key: 'backup',
        title: '该备份了',
        note: `上次备份在${momentText(lastBackup.at, now)}。`,
        tone: 'red',
        tag: '去备份',
        to: '/backups',
      }
    : { key: 'backup', title: '还没有备份', note: '数据还没有备份过。', tone: 'amber', tag: '去备份', to: '/backups' };
  return [reminder, ...notices];
}

function clerkReminder({ clerk }: ProgramState): Reminder[] {
  if (clerk) return [];
  return [
    {
      key: 'clerk',
      title: '没有选经办人',
      note: '改动会记在电脑账户名下。请在左下角选择，或在设置里添加。',
      tone: 'amber',
      tag: '去设置',
      to: '/settings/office',
    },
  ];
}

function expiryReminders(expiring: OpenWork['expiring'], now: number): Reminder[] {
  return expiring.map(({ kind, on, days, names, count }) => ({
    key: `expiry-${kind}-${on}`,
    title: `${names.join('、')}${count > names.length ? `等 ${count} 人` : ''}：${expiryNames[kind]}`,
    note: `${dayText(on, now)}${kind === 'review' ? '以前进行。' : '到期。'}`,
    tone: days < 0 ? ('red' as const) : ('amber' as const),
    tag: days < 0 ? `已过 ${-days} 天` : days === 0 ? '今天' : `还有 ${days} 天`,
    to: '/appointments/duties',
  }));
}

function behindReminders(behind: OpenWork['behind']): Reminder[] {
  return behind.map(({ recordPaper, resolution, issuedPaper, name, title }) => ({
    key: `behind-${recordPaper}`,
    title,
    note: `${name}存档后记录有改动，请重新生成或核对。`,
    tone: 'amber' as const,
    tag: '已变更',
    to: resolution === null ? placeOfIssuedPaper(issuedPaper) : placeOfResolution(resolution),
  }));
}

function idleDrafts(drafts: readonly Draft[], { idleDraftDays }: DeadlineSettings, now: number): Reminder[] {
  return drafts
    .map((draft) => ({ draft, days: idleDays(draft, now) }))
    .filter(({ days }) => days >= idleDraftDays)
    .sort((a, b) => b.days - a.days)
    .map(({ draft, days }) => ({
      key: draft.id,
      title: draft.title || draft.excerpt || '未命名文稿',
      note: '未完成的文稿，可继续，也可删除',
      tone: 'amber' as const,
      tag: `搁置 ${days} 天`,
      to: placeOfDraft(draft.id),
    }));
}
