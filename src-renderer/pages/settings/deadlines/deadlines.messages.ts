import type { DeadlinePlace } from '@core/domain/followups/place-presets';
import { placeNames } from '@core/domain/followups/place-presets.messages';
import type { CalendarYearRecord } from '@core/contract/followups/followups.contract';
import { dayWords, weekdayWords } from '@core/domain/followups/deadline.messages';
import type { DayKind } from '@core/domain/followups/calendar';

export const deadlineNotices = {
  moved: (count: number) => (count === 0 ? '' : `${count} 项任务的期限随之改动。`),
  placeChosen: (place: DeadlinePlace) =>
    place === 'neutral' ? '已改为不设本地期限。' : `已按${placeNames[place]}的规定填入。`,
  ruleSaved: '期限已保存。',
  ruleRemoved: '自定期限已删除。',
  yearSaved: (year: number) => `${year} 年节假日已保存。`,
  yearRemoved: (year: number, stands: boolean) =>
    stands ? `${year} 年已恢复随程序提供的节假日。` : `${year} 年改为未录入。`,
};

export const originWords: Record<CalendarYearRecord['origin'], { name: string; tone: string }> = {
  office: { name: '本单位录入', tone: 'green' },
  seed: { name: '随程序提供', tone: '' },
  missing: { name: '未录入', tone: 'amber' },
};

/** 2026年10月1日 星期四 休 国庆节. */
export function dayTitle(day: string, working: boolean, name: string): string {
  return [dayWords(day), weekdayWords(day), working ? '上班' : '休', name].filter((part) => part !== '').join(' ');
}

export const kindMarks: Record<DayKind, string> = { rest: '休', work: '班' };
