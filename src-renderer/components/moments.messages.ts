import { civilDateOf } from '@core/domain/organization/civil-today';

const dayMs = 86_400_000;
const weekdays = ['星期日', '星期一', '星期二', '星期三', '星期四', '星期五', '星期六'];

/** Time of day in China of a moment: 10:32. */
export function timeText(moment: string | number): string {
  return new Date(new Date(moment).getTime() + 8 * 3_600_000).toISOString().slice(11, 16);
}

/** Day of the calendar: 11月20日, with the year where it is not this one. */
export function dayText(day: string, now: number): string {
  const [year, month, date] = day.split('-').map(Number);
  const short = `${month}月${date}日`;
  return year === Number(civilDateOf(now).slice(0, 4)) ? short : `${year}年${short}`;
}

/** 星期一, of a day yyyy-mm-dd. */
export const weekdayText = (day: string): string => weekdays[new Date(`${day}T00:00:00Z`).getUTCDay()] ?? '';

/** A moment as one speaks of it: 今天 10:32, 昨天 10:32, 11月20日 10:32. */
export function momentText(moment: string, now: number): string {
  const at = new Date(moment).getTime();
  const day = civilDateOf(at);
  const time = timeText(at);
  if (day === civilDateOf(now)) return `今天 ${time}`;
  if (day === civilDateOf(now - dayMs)) return `昨天 ${time}`;
  return `${dayText(day, now)} ${time}`;
}
