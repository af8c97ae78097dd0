import type { AppointmentPreset } from '../../contract/appointments/appointment-settings.contract';
import { presetPaths, presetPlaces, withPreset } from '../../domain/appointments/appointment-presets';
import { presetNames, presetSources } from '../../domain/appointments/appointment-presets.messages';
import type { AppointmentSettings } from '../../domain/appointments/appointment-settings';

/** What each place's regulation would make of the settings, and which article says so. */
export const presetsFor = (settings: AppointmentSettings): AppointmentPreset[] =>
  presetPlaces.map((key) => ({
    key,
    ...presetNames[key],
    settings: withPreset(key, settings),
    sources: presetPaths(key).map((path) => ({ path, source: presetSources[key][path] ?? '' })),
  }));
