import type { ListedTask } from '@core/contract/followups/deadline.schema';
import { dayWords, obstacleWords, restDayWords, weekdayWords } from '@core/domain/followups/deadline.messages';
import type { DueFilter, TaskModule, TaskState } from '@core/domain/followups/task';

export const stateWords: Record<TaskState, string> = { open: '在办', done: '办结', dropped: '不再办' };
export const moduleWords: Record<TaskModule, string> = {
  meetings: '会议',
  resolutions: '决议决定',
  appointments: '人事任免',
  own: '本机关',
};
export const dueWords: Record<DueFilter, string> = {
  overdue: '逾期',
  soon: '即将到期',
  dated: '有期限',
  undated: '没有期限',
};

/** How near a task is: 逾期 2 天, 今天到期, 还有 3 天; what has no day, or is closed, says so. */
export function nearness({ days, state }: Pick<ListedTask, 'days' | 'state'>): { words: string; tone: string } {
  if (state !== 'open') return { words: stateWords[state], tone: state === 'done' ? 'green' : '' };
  if (days === null) return { words: '没有期限', tone: '' };
  if (days < 0) return { words: `逾期 ${-days} 天`, tone: 'red' };
  return { words: days === 0 ? '今天到期' : `还有 ${days} 天`, tone: 'amber' };
}

type Dated = Pick<ListedTask, 'dueOn' | 'dueText' | 'restDay' | 'obstacle' | 'source' | 'baseOn' | 'rule'>;

/** The raw day with its weekday: 2026年6月19日 星期五. */
export const dueDayWords = ({ dueOn }: Dated): string =>
  dueOn === null ? '' : `${dayWords(dueOn)} ${weekdayWords(dueOn)}`;

/** What speaks against the day, or why there is none; '' where all is well. */
export function warningOf({ dueOn, restDay, obstacle }: Dated): string {
  if (dueOn !== null && restDay) return restDayWords(dueOn, restDay);
  return obstacle && obstacle.state !== 'no-term' ? (obstacleWords(obstacle) ?? '') : '';
}

/** Where a term comes from, for who points at it. */
export function sourceWords({ dueText, baseOn, source, rule }: Dated): string {
  const byHand = rule !== '' && baseOn === null ? '期限由经办人改定' : '';
  const from = baseOn === null ? '' : `自${dayWords(baseOn)}起算`;
  return [dueText, from, byHand, source === '' ? '' : `依据：${source}`].filter((part) => part !== '').join('\n');
}

export const taskNotices = {
  added: '任务已添加。',
  saved: '任务已修改。',
  done: '任务已办结。',
  dropped: '任务已改为不再办。',
  reopened: '任务已恢复办理。',
  removed: '任务已删除。',
  listed: (created: number, moved: number) =>
    created === 0 && moved === 0
      ? '这些任务都已经列出过了。'
      : [created > 0 ? `列出 ${created} 项任务。` : '', moved > 0 ? `${moved} 项任务的期限随之改动。` : ''].join(''),
};
