import { describe, expect, test } from 'vitest';
import { nearness, sourceWords, warningOf } from '../../../src-renderer/pages/followups/followups.messages';

const task = {
  dueOn: '2026-06-19',
  dueText: '会议举行7日前',
  restDay: { name: '端午', workingDayBefore: '2026-06-18', certain: true },
  obstacle: null,
  source: '《监督法》第十五条',
  baseOn: '2026-06-26',
  rule: 'meeting.report-distributed',
};

describe('a deadline on the page', () => {
  test.each([
    [-2, 'open', '逾期 2 天', 'red'],
    [0, 'open', '今天到期', 'amber'],
    [3, 'open', '还有 3 天', 'amber'],
    [null, 'open', '没有期限', ''],
    [-2, 'done', '办结', 'green'],
    [-2, 'dropped', '不再办', ''],
  ] as const)('%s days, %s: %s', (days, state, words, tone) => {
    expect(nearness({ days, state })).toEqual({ words, tone });
  });

  test('a rest day is warned about with the working day before it, and the term is not put off', () => {
    expect(warningOf(task)).toBe('2026年6月19日是端午假期，此前最后一个工作日是6月18日。期限不顺延。');
    expect(warningOf({ ...task, restDay: null })).toBe('');
  });

  test('a weekend of a year that is not entered says so', () => {
    const restDay = { name: '', workingDayBefore: null, certain: false };
    expect(warningOf({ ...task, dueOn: '2028-01-01', restDay })).toContain('2028年节假日未录入');
  });

  test('a year that is missing says which; no local rule is no warning', () => {
    const undated = { ...task, dueOn: null, restDay: null };
    expect(warningOf({ ...undated, obstacle: { state: 'year-missing', year: 2027 } })).toContain('2027年节假日未录入');
    expect(warningOf({ ...undated, obstacle: { state: 'no-term' } })).toBe('');
  });

  test('its source tells the term, the day it counts from and the law; one set by hand says so', () => {
    expect(sourceWords(task)).toBe('会议举行7日前\n自2026年6月26日起算\n依据：《监督法》第十五条');
    expect(sourceWords({ ...task, baseOn: null, dueText: '' })).toBe('期限由经办人改定\n依据：《监督法》第十五条');
    expect(sourceWords({ ...task, baseOn: null, dueText: '', rule: '', source: '' })).toBe('');
  });
});
