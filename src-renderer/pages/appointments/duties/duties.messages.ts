import type { DutyReview } from '@core/contract/appointments/duty-reviews.contract';
import { printedDate } from '@core/official-document/civil-date';

export const dutiesMessages = {
  planned: (added: number, left: number) =>
    `已列入计划 ${added} 人。${left > 0 ? `另 ${left} 人本年已在计划内。` : ''}`,
  saved: (name: string) => `已保存${name}的述职、评议。`,
  removed: (name: string) => `${name}已从计划中删除。`,
  settingsKept: '提醒设置已保存。',
  unsavedReview: '述职、评议的记录还没有保存。',
  /** Grades that are proposed until the office writes its own. */
  grades: ['满意', '基本满意', '不满意'],
  resultNeedsDay: '有结果或者测评票的，请填日期。',
  wrongDay: '日期写法不对，例如 20260118',
  wrongVotes: '票数请填整数。',
};

/** 计划 9 月, 2026年9月28日, or both words of nothing fixed. */
export const whenText = ({ heldOn, plannedMonth }: DutyReview): string =>
  heldOn !== null ? printedDate(heldOn) : plannedMonth === null ? '本年内' : `计划 ${plannedMonth} 月`;

/** 满意 28，基本满意 3，不满意 0. */
export const ballotsText = ({ ballots }: Pick<DutyReview, 'ballots'>): string =>
  ballots.map(({ grade, votes }) => `${grade} ${votes}`).join('，');

export const daysText = (days: number): string =>
  days < 0 ? `已过 ${-days} 天` : days === 0 ? '今天' : `还有 ${days} 天`;
