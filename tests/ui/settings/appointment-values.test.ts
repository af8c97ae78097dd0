import { describe, expect, test } from 'vitest';
import { appointmentSettingsSchema, defaultAppointmentSettings } from '@core/domain/appointments/appointment-settings';
import { presetPaths, presetPlaces, withPreset } from '@core/domain/appointments/appointment-presets';
import { presetNames, presetSources } from '@core/domain/appointments/appointment-presets.messages';
import {
  differencesOf,
  valueAt,
  withPresetValues,
  withValue,
  wordsOf,
} from '../../../src-renderer/pages/settings/appointments/setting-values';
import { nameOfPath, settingPanes } from '../../../src-renderer/pages/settings/appointments/setting-fields.messages';

const preset = (key: (typeof presetPlaces)[number]) => ({
  ...{ key, ...presetNames[key], settings: withPreset(key) },
  sources: presetPaths(key).map((path) => ({ path, source: presetSources[key][path] ?? '' })),
});

describe('settings of 人事任免', () => {
  const fields = settingPanes.flatMap((pane) => pane.fields);

  test('every simple value of the schema has its place on the page, and every place its value', () => {
    const elsewhere = ['stages', 'materials', 'list.organOrder', 'organs.furtherBodies'];
    const all = Object.entries(defaultAppointmentSettings).flatMap(([area, values]) =>
      Array.isArray(values) ? [area] : Object.keys(values).map((field) => `${area}.${field}`),
    );
    const shown = fields.map(({ path }) => path);
    expect(all.filter((path) => !shown.includes(path) && !elsewhere.some((one) => path.startsWith(one)))).toEqual([]);
    expect(shown.filter((path) => valueAt(defaultAppointmentSettings, path) === undefined)).toEqual([]);
  });

  test('every choice offered is one the settings may have', () => {
    for (const field of fields)
      if (field.kind === 'choice')
        for (const { value } of field.options) {
          const [area = '', name = ''] = field.path.split('.');
          const before = (defaultAppointmentSettings as unknown as Record<string, object>)[area];
          const fits = (given: string | null) =>
            appointmentSettingsSchema.safeParse({
              ...defaultAppointmentSettings,
              [area]: { ...before, [name]: given },
            });
          expect(fits(value).success || (value === 'none' && fits(null).success), `${field.path} ${value}`).toBe(true);
        }
  });

  test('a value that is none is not taken', () => {
    expect(withValue(defaultAppointmentSettings, 'failures.barredAfter', 99)).toBe(defaultAppointmentSettings);
    expect(withValue(defaultAppointmentSettings, 'failures.barredAfter', 2).failures.barredAfter).toBe(2);
  });

  test('values are said in words', () => {
    expect(wordsOf('votes.form', null)).toBe('本地无规定');
    expect(wordsOf('votes.form', 'device')).toBe('按表决器');
    expect(wordsOf('submission.days', 10)).toBe('10 日前提出');
    expect(wordsOf('certificates.positions', null)).toBe('任命、决定任命的全部职务');
    expect(wordsOf('votes.ballotFor', ['government-deputy-head'])).toBe('政府副职');
    expect(wordsOf('materials.appointment', ['form', 'grounds'])).toBe('任免呈报表、任职理由');
    expect(wordsOf('votes.vacateFirst', true)).toBe('是');
  });

  test.each(presetPlaces)('%s: each value has a name and its article', (key) => {
    for (const row of differencesOf(defaultAppointmentSettings, preset(key))) {
      expect(row.name, row.path).not.toBe(row.path);
      expect(nameOfPath(row.path)).toBe(row.name);
      expect(row.source, row.path).not.toBe('');
    }
  });

  test('only what is ticked of a preset is taken over, and then stands so already', () => {
    const shenzhen = preset('shenzhen');
    const now = withPresetValues(defaultAppointmentSettings, shenzhen, ['submission.days', 'votes.vacateFirst']);
    expect(now.submission.days).toBe(10);
    expect(now.votes.vacateFirst).toBe(true);
    expect(now.failures.waitMonths).toBeNull();
    const rows = differencesOf(now, shenzhen);
    expect(rows.filter(({ same }) => same).map(({ path }) => path)).toEqual(
      expect.arrayContaining(['submission.days', 'votes.vacateFirst']),
    );
  });
});
