import { describe, expect, test } from 'vitest';
import { defaultDeadlineSettings } from '@core/domain/organization/office-settings';
import { firstSteps } from '../../../src-renderer/pages/system/workbench/first-steps.messages';
import { remindersOf, type Known } from '../../../src-renderer/pages/system/workbench/reminders.messages';
import { quietData, stateAt } from './stub-core';

const noon = (day: string): number => Date.parse(`${day}T04:00:00Z`);
const draft = (id: string, savedAt: string, title = '关于加强供热管理的决议') => ({
  id,
  title,
  excerpt: '为加强供热管理',
  characters: 900,
  createdAt: savedAt,
  savedAt,
  removedAt: null,
});

function reminders(day: string, replaced: Partial<Known> = {}) {
  const known = {
    state: stateAt('ready'),
    data: quietData,
    drafts: [],
    deadlines: defaultDeadlineSettings,
    work: null,
    ...replaced,
  };
  return remindersOf(known, noon(day)).map(({ key, tag, tone }) => [key, tag, tone]);
}

describe('what wants attention today', () => {
  test('nothing, on a quiet day', () => {
    expect(
      reminders('2026-08-01', { data: { ...quietData, lastBackup: { at: '2026-08-01T00:00:00.000Z', second: true } } }),
    ).toEqual([]);
  });

  test('the end of the term, from the days of the settings on', () => {
    expect(reminders('2026-08-21')).toEqual([]);
    expect(reminders('2026-08-22')).toEqual([['term', '还有 180 天', 'amber']]);
    expect(reminders('2027-02-18', { data: null })).toEqual([['term', '今天', 'amber']]);
    expect(reminders('2027-02-20', { data: null })).toEqual([['term', '已过 2 天', 'red']]);
  });

  test('a backup older than a week comes first, whatever else there is', () => {
    const data = { ...quietData, notices: ['第二备份位置不可用。'] };
    expect(reminders('2026-12-01', { data })).toEqual([
      ['backup', '去备份', 'red'],
      ['term', '还有 79 天', 'amber'],
      ['notice-0', '查看', 'amber'],
    ]);
  });

  test('a file that was never backed up, unless it is being backed up now', () => {
    expect(reminders('2026-08-01', { data: { ...quietData, lastBackup: null } })).toEqual([
      ['backup', '去备份', 'amber'],
    ]);
    expect(reminders('2026-08-01', { data: { ...quietData, lastBackup: null, backingUp: true } })).toEqual([]);
  });

  test('what runs out of those in office, people of one day together', () => {
    const line = { kind: 'juror' as const, names: ['裴建国', '裴秀英', '林三省'], count: 300 };
    const expiring = [
      { ...line, on: '2026-07-31', days: -1 },
      { ...line, kind: 'review' as const, on: '2026-08-31', days: 30, names: ['顾维钧'], count: 1 },
    ];
    const known = { data: null, work: { behind: [], expiring } };
    expect(reminders('2026-08-01', known)).toEqual([
      ['expiry-juror-2026-07-31', '已过 1 天', 'red'],
      ['expiry-review-2026-08-31', '还有 30 天', 'amber'],
    ]);
  });

  test('papers whose record went on', () => {
    const work = {
      behind: [{ recordPaper: 7, resolution: 4, issuedPaper: 9, name: '草案', title: '关于供热的决议' }],
    };
    expect(reminders('2026-08-01', { data: null, work })).toEqual([['behind-7', '已变更', 'amber']]);
  });

  test('texts that have lain for the days of the settings, the longest first', () => {
    const drafts = [
      draft('a', '2026-07-20T01:00:00.000Z'),
      draft('b', '2026-07-18T01:00:00.000Z'),
      // In China this was the 18th already.
      draft('c', '2026-07-17T17:00:00.000Z'),
      draft('d', '2026-06-01T01:00:00.000Z'),
    ];
    expect(reminders('2026-08-01', { data: null, drafts })).toEqual([
      ['d', '搁置 61 天', 'amber'],
      ['b', '搁置 14 天', 'amber'],
      ['c', '搁置 14 天', 'amber'],
    ]);
  });

  test('nobody is chosen as clerk', () => {
    expect(reminders('2026-08-01', { data: null, state: stateAt('ready', { clerk: null }) })).toEqual([
      ['clerk', '去设置', 'amber'],
    ]);
  });
});

test('the first steps of a new office are done one by one', () => {
  const nothing = { series: 0, typesettingRevision: 0, secondFolder: null, drafts: 0, issued: 0 };
  const done = (beginning: typeof nothing | object) =>
    firstSteps({ ...nothing, ...beginning })
      .filter((step) => step.done)
      .map(({ key }) => key);
  expect(done({})).toEqual([]);
  expect(done({ drafts: 1 })).toEqual(['paper']);
  expect(done({ series: 2, typesettingRevision: 1, secondFolder: '/media/stick', issued: 1 })).toHaveLength(4);
});
