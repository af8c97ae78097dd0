/** Settings of appointments: neutral at first, by place with a source for each value. */
import { describe, expect, test } from 'vitest';
import {
  appointmentSettingsSchema,
  defaultAppointmentSettings,
  getsCertificate,
  stageKeys,
  stagesInUse,
} from '@core/domain/appointments/appointment-settings';
import { presetPaths, presetPlaces, withPreset } from '@core/domain/appointments/appointment-presets';
import { presetNames, presetSources } from '@core/domain/appointments/appointment-presets.messages';
import { materialsFor } from '@core/domain/appointments/materials';

describe('the neutral settings', () => {
  test('hold, and know no local term', () => {
    expect(appointmentSettingsSchema.parse(defaultAppointmentSettings)).toEqual(defaultAppointmentSettings);
    const { submission, oath, notice, failures, votes, organs } = defaultAppointmentSettings;
    expect([submission.days, oath.workingDays, notice.days, failures.waitMonths, failures.barredAfter]).toEqual([
      null,
      null,
      null,
      null,
      null,
    ]);
    expect([votes.form, organs.renaming, organs.abolition]).toEqual([null, null, null]);
  });

  test('have every step once, in an order the office may change', () => {
    expect(defaultAppointmentSettings.stages.map(({ key }) => key)).toEqual([...stageKeys]);
    expect(stagesInUse(defaultAppointmentSettings).map(({ key }) => key)).not.toContain('law-exam');
    const twice = defaultAppointmentSettings.stages.map((stage, index) =>
      index === 1 ? { ...stage, key: stageKeys[0] } : stage,
    );
    expect(appointmentSettingsSchema.safeParse({ ...defaultAppointmentSettings, stages: twice }).success).toBe(false);
  });

  test('give everybody appointed a certificate', () => {
    expect(getsCertificate(defaultAppointmentSettings, 'judge')).toBe(true);
    const some = { ...defaultAppointmentSettings, certificates: { positions: [], acting: false, seal: true } };
    expect(getsCertificate(some, 'judge')).toBe(false);
  });
});

describe.each(presetPlaces)('the settings of %s', (place) => {
  test('hold', () => {
    expect(presetNames[place].regulation).toMatch(/^《.+》/);
    expect(appointmentSettingsSchema.parse(withPreset(place))).toEqual(withPreset(place));
  });

  test('name a source for each value, and no other', () => {
    expect(Object.keys(presetSources[place]).toSorted()).toEqual(presetPaths(place).toSorted());
    for (const source of Object.values(presetSources[place])) expect(source).toMatch(/第.+条|会议/);
  });

  test('leave alone what the place does not say', () => {
    const own = { ...defaultAppointmentSettings, list: { ...defaultAppointmentSettings.list, comrade: true } };
    expect(withPreset(place, own).list.comrade).toBe(true);
    expect(withPreset(place, own).stages).toEqual(own.stages);
  });
});

describe('the places differ as the papers say', () => {
  test.each([
    ['beijing', 10, 'reappoint', 'ends-itself'],
    ['guangdong', 10, 'file-only', 'ends-itself'],
    ['shenzhen', 10, 'file-only', 'ends-itself'],
    ['chongqing', 7, null, 'ends-itself'],
    ['zhejiang', 10, 'reappoint', 'remove'],
  ] as const)('%s: %i days, renamed %s, abolished %s', (place, days, renaming, abolition) => {
    const { submission, organs } = withPreset(place);
    expect([submission.days, organs.renaming, organs.abolition]).toEqual([days, renaming, abolition]);
  });
});

test('the checklist follows the nature of the item', () => {
  const settings = defaultAppointmentSettings;
  expect(materialsFor(settings, 'decide-appoint', false)).toEqual(['form', 'assessment']);
  expect(materialsFor(settings, 'decide-appoint', true)).toEqual(['form', 'assessment', 'founding-document']);
  expect(materialsFor(settings, 'remove', false)).toEqual(['removal-grounds']);
  expect(materialsFor(settings, 'accept-resignation', false)).toEqual(['resignation-letter']);
  expect(materialsFor(settings, 'dismiss', false)).toEqual(['dismissal-material']);
  expect(materialsFor(settings, 'decide-acting', false)).toEqual([]);
});
