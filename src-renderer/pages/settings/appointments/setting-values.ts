import type { AppointmentPreset } from '@core/contract/appointments/appointment-settings.contract';
import { materialNames } from '@core/domain/appointments/appointments.messages';
import { positionNames } from '@core/domain/appointments/positions.messages';
import {
  appointmentSettingsSchema,
  type AppointmentSettings,
  type MaterialKey,
} from '@core/domain/appointments/appointment-settings';
import type { PositionKey } from '@core/domain/appointments/positions';
import { fieldAt, nameOfPath, valueWords } from './setting-fields.messages';

/** The value at area.field. */
export function valueAt(settings: AppointmentSettings, path: string): unknown {
  const [area = '', field = ''] = path.split('.');
  return (settings as unknown as Record<string, Record<string, unknown>>)[area]?.[field];
}

/** The settings with another value at area.field; as they were where the value is none the settings may have. */
export function withValue(settings: AppointmentSettings, path: string, value: unknown): AppointmentSettings {
  const [area = '', field = ''] = path.split('.');
  const before = (settings as unknown as Record<string, Record<string, unknown>>)[area];
  const read = appointmentSettingsSchema.safeParse({ ...settings, [area]: { ...before, [field]: value } });
  return read.success ? read.data : settings;
}

const nameOfKey = (key: string): string =>
  positionNames[key as PositionKey] ?? materialNames[key as MaterialKey] ?? key;

/** A value as the clerk reads it. */
export function wordsOf(path: string, value: unknown): string {
  const field = fieldAt(path);
  if (field?.kind === 'choice') {
    const wanted = value === null ? 'none' : String(value);
    return field.options.find((option) => option.value === wanted)?.name ?? wanted;
  }
  if (value === null) return field?.kind === 'positions' ? (field.all ?? valueWords.everybody) : valueWords.none;
  if (typeof value === 'boolean') return value ? valueWords.yes : valueWords.no;
  if (Array.isArray(value)) return value.length ? value.map(nameOfKey).join(valueWords.between) : valueWords.nobody;
  return field?.kind === 'number' ? `${value} ${field.unit}` : String(value);
}

export interface PresetDifference {
  path: string;
  name: string;
  before: string;
  after: string;
  /** The article that says so. */
  source: string;
  /** It stands so already. */
  same: boolean;
}

/** What a place's rule would change, setting by setting, with its source. */
export const differencesOf = (settings: AppointmentSettings, preset: AppointmentPreset): PresetDifference[] =>
  preset.sources.map(({ path, source }) => {
    const [before, after] = [valueAt(settings, path), valueAt(preset.settings, path)];
    return {
      ...{ path, name: nameOfPath(path), source },
      ...{ before: wordsOf(path, before), after: wordsOf(path, after) },
      same: JSON.stringify(before) === JSON.stringify(after),
    };
  });

/** The settings with the chosen values of a preset taken over. */
export const withPresetValues = (
  settings: AppointmentSettings,
  preset: AppointmentPreset,
  paths: readonly string[],
): AppointmentSettings => paths.reduce((now, path) => withValue(now, path, valueAt(preset.settings, path)), settings);
