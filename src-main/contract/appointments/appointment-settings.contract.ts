/** What differs from place to place in appointing and removing: the settings of the office, and presets of places. */
import { z } from 'zod';
import { presetPlaces } from '../../domain/appointments/appointment-presets';
import { appointmentSettingsSchema } from '../../domain/appointments/appointment-settings';
import { command, query } from '../define';

export const presetSchema = z.strictObject({
  key: z.enum(presetPlaces),
  /** 浙江省, and its regulation with the year. */
  place: z.string(),
  regulation: z.string(),
  /** The settings that hold now with the values of the place put in: to be looked at, then saved. */
  settings: appointmentSettingsSchema,
  /** Which values it sets, as paths (votes.form), and what article says so. */
  sources: z.array(z.strictObject({ path: z.string(), source: z.string() })),
});
export type AppointmentPreset = z.infer<typeof presetSchema>;

export const appointmentSettingsContract = {
  'appointments.getAppointmentSettings': query({
    input: z.strictObject({}),
    output: z.strictObject({ settings: appointmentSettingsSchema, revision: z.int().min(0) }),
  }),
  'appointments.saveAppointmentSettings': command({
    input: z.strictObject({ settings: appointmentSettingsSchema, expectedRevision: z.int().min(0) }),
    output: z.strictObject({ revision: z.int().min(1) }),
  }),
  'appointments.listPresets': query({
    input: z.strictObject({}),
    output: z.strictObject({ presets: z.array(presetSchema) }),
  }),
};
