import { describe, expect, test } from 'vitest';
import {
  broughtTerm,
  defaultFollowupSettings,
  followupSettingsSchema,
  nextOwnKey,
  rulesOf,
  withPlace,
  withTerm,
  type FollowupSettings,
  type OwnRule,
} from '@core/domain/followups/followup-settings';
import { deadlinePlaces, placeTerms } from '@core/domain/followups/place-presets';
import { placeSources } from '@core/domain/followups/place-presets.messages';
import { catalogueKeys } from '@core/domain/followups/rule-catalogue';
import { ruleKeySchema } from '@core/domain/followups/rule';
import { ruleWords, termWords } from '@core/domain/followups/rules.messages';

const ruleIn = (settings: FollowupSettings, key: string) => rulesOf(settings).find((rule) => rule.key === key);
const own: OwnRule = {
  key: 'own.1',
  event: 'resolution-passed',
  direction: 'after',
  amount: 2,
  unit: 'month-ends',
  countsBaseDay: false,
  label: '印送各县区人大常委会',
  source: '本机关公文处理办法',
  modules: ['resolutions'],
};

describe('the neutral default', () => {
  test('sets a term only where national law does, with its article, but for the ten days of appointments', () => {
    for (const rule of rulesOf(defaultFollowupSettings)) {
      expect(rule.label).not.toBe('');
      if (rule.amount === null || rule.key === 'secondment.end') continue;
      if (rule.key === 'meeting.appointment-motions-in') expect(rule.source).toContain('本地规定');
      else expect(rule.source, rule.key).toMatch(/^《.+》第.+条$/u);
    }
  });

  test('has no term for an oath and a notice, which are to be done all the same', () => {
    for (const key of ['appointment.oath', 'appointment.notify', 'resignation.filing'])
      expect(ruleIn(defaultFollowupSettings, key)).toMatchObject({ amount: null, always: true });
  });
});

describe('presets of places', () => {
  test.each(deadlinePlaces)('%s: every term has a source, and every source a term', (place) => {
    expect(Object.keys(placeSources[place]).toSorted()).toEqual(Object.keys(placeTerms[place]).toSorted());
    for (const source of Object.values(placeSources[place])) expect(source).toMatch(/第.+条$/u);
    const settings = withPlace(defaultFollowupSettings, place);
    expect(followupSettingsSchema.parse(settings)).toEqual(settings);
  });

  test('北京 notifies within three days, 重庆 swears within fifteen working days and takes seven days before', () => {
    expect(ruleIn(withPlace(defaultFollowupSettings, 'beijing'), 'appointment.notify')).toMatchObject({
      amount: 3,
      unit: 'days',
    });
    const chongqing = withPlace(defaultFollowupSettings, 'chongqing');
    expect(ruleIn(chongqing, 'appointment.oath')).toMatchObject({ amount: 15, unit: 'working-days' });
    expect(ruleIn(chongqing, 'meeting.appointment-motions-in')).toMatchObject({ amount: 7 });
  });

  test('another place takes the place of the first, and rules of the office stay', () => {
    const first = withPlace({ ...defaultFollowupSettings, own: [own] }, 'beijing');
    expect(withPlace(first, 'neutral')).toEqual({ ...defaultFollowupSettings, own: [own] });
  });
});

describe('what an office changes', () => {
  test('stands in the settings, and is gone from them when it is what the program brings', () => {
    const changed = withTerm(defaultFollowupSettings, 'meeting.notice', {
      amount: 10,
      unit: 'days',
      countsBaseDay: false,
      source: ' 本市议事规则第六条 ',
    });
    expect(changed.terms['meeting.notice']?.source).toBe('本市议事规则第六条');
    expect(ruleIn(changed, 'meeting.notice')?.amount).toBe(10);
    expect(withTerm(changed, 'meeting.notice', broughtTerm('meeting.notice'))).toEqual(defaultFollowupSettings);
  });

  test('rules of its own follow those of the program and get a key no other has', () => {
    const settings = { ...defaultFollowupSettings, own: [own] };
    expect(rulesOf(settings).at(-1)).toMatchObject({ key: 'own.1', always: true, amount: 2 });
    expect(nextOwnKey(settings)).toBe('own.2');
    expect(nextOwnKey(defaultFollowupSettings)).toBe('own.1');
  });

  test.each([
    ['a rule there is not', { terms: { 'meeting.burn': broughtTerm('meeting.notice') } }],
    [
      'a term longer than ten years',
      { terms: { 'meeting.notice': { ...broughtTerm('meeting.notice'), amount: 11, unit: 'years' } } },
    ],
    ['half a day', { terms: { 'meeting.notice': { ...broughtTerm('meeting.notice'), amount: 0.5 } } }],
    ['two rules of one key', { own: [own, own] }],
    ['a rule of its own under a key of the program', { own: [{ ...own, key: 'meeting.notice' }] }],
    ['a rule of its own without a module', { own: [{ ...own, modules: [] }] }],
  ])('%s is refused', (_name, part) => {
    expect(followupSettingsSchema.safeParse({ ...defaultFollowupSettings, ...part }).success).toBe(false);
  });
});

test('every rule has words and a sound key', () => {
  expect(Object.keys(ruleWords).toSorted()).toEqual([...catalogueKeys].toSorted());
  for (const key of catalogueKeys) expect(ruleKeySchema.safeParse(key).success).toBe(true);
});

test.each([
  [7, 'days', 'before', false, '会议举行7日前'],
  [15, 'working-days', 'after', false, '会议举行后15个工作日内'],
  [3, 'months', 'after', true, '会议举行后3个月内（含当日）'],
  [0, 'days', 'after', false, '会议举行当日'],
  [0, 'month-ends', 'after', false, '会议举行当月月末前'],
  [1, 'month-ends', 'after', false, '会议举行次月月末前'],
  [null, 'days', 'after', false, '本地无规定'],
] as const)('%s %s %s: %s is said', (amount, unit, direction, countsBaseDay, words) => {
  expect(termWords('meeting-begins', { amount, unit, direction, countsBaseDay })).toBe(words);
});
