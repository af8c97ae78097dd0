import type { Deadline, DeadlineReason, RestDay } from './compute-deadline';
import { weekdayOf } from './civil-days';

const weekdays = ['星期日', '星期一', '星期二', '星期三', '星期四', '星期五', '星期六'] as const;

export const weekdayWords = (day: string): string => weekdays[weekdayOf(day)] ?? '';

/** 2027年10月8日. */
export function dayWords(day: string): string {
  const [year, month, date] = day.split('-').map(Number);
  return `${year}年${month}月${date}日`;
}
const shortDay = (day: string): string => dayWords(day).slice(5);

/** Why a deadline falls where it does, a sentence each. */
export function reasonWords(reason: DeadlineReason): string {
  switch (reason.reason) {
    case 'base-day-counted':
      return '当日计算在内。';
    case 'no-such-day':
      return `${Number(reason.month.slice(5))}月没有对应的日子，按月末日计算。`;
    case 'rest-days-skipped':
      return `跳过休息日${reason.days}天${reason.holidays.length > 0 ? `（含${reason.holidays.join('、')}）` : ''}。`;
    case 'make-up-days-counted':
      return `${reason.days.map(shortDay).join('、')}调休上班，计为工作日。`;
  }
}

/** The warning beside a deadline on a rest day. The deadline itself stays. */
export function restDayWords(day: string, { name, workingDayBefore, certain }: RestDay): string {
  const what = name === '' ? weekdayWords(day) : `${name}假期`;
  const doubt = certain ? '' : `，${day.slice(0, 4)}年节假日未录入，是否调休上班不能确定`;
  const advice = workingDayBefore === null ? '' : `，此前最后一个工作日是${shortDay(workingDayBefore)}`;
  return `${dayWords(day)}是${what}${doubt}${advice}。期限不顺延。`;
}

/** Why there is no day; null where there is one. */
export function obstacleWords(deadline: Deadline): string | null {
  switch (deadline.state) {
    case 'dated':
      return null;
    case 'year-missing':
      return yearMissingWords(deadline.year);
    case 'no-term':
      return '本地无规定，不设期限。';
    case 'out-of-range':
      return '期限太远，超出日历的范围。';
  }
}

export const yearMissingWords = (year: number): string =>
  `${year}年节假日未录入，按工作日计算的期限算不出来。请在“设置—期限与节假日”录入。`;
