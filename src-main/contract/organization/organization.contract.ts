import { z } from 'zod';
import { clerkFieldsSchema, officeFieldsSchema, termFieldsSchema } from '../../domain/organization/office';
import {
  deadlineSettingsSchema,
  generalOffices,
  numberingSettingsSchema,
} from '../../domain/organization/office-settings';
import { civilDateSchema } from '../civil-date.schema';
import { action, command, job, query } from '../define';

const nothing = z.strictObject({});
const revision = z.int().min(1);
const stored = <Shape extends z.ZodRawShape>(fields: z.ZodObject<Shape>) =>
  z.strictObject({ ...fields.shape, id: z.int(), revision });
const changed = <Shape extends z.ZodRawShape>(fields: z.ZodObject<Shape>) =>
  z.strictObject({ ...fields.shape, id: z.int(), expectedRevision: revision });
const removed = z.strictObject({ id: z.int(), expectedRevision: revision });
const newRecord = z.strictObject({ id: z.int(), revision });
const newRevision = z.strictObject({ revision });

export const officeSchema = z.strictObject({
  ...officeFieldsSchema.shape,
  /** 办事机构, from its settings (saveNumberingSettings); null: as usual at its level. */
  generalOffice: z.enum(generalOffices).nullable(),
  sample: z.boolean(),
  revision,
});
export type Office = z.infer<typeof officeSchema>;
export const termSchema = stored(termFieldsSchema);
export type Term = z.infer<typeof termSchema>;
export const clerkSchema = stored(clerkFieldsSchema);
export type Clerk = z.infer<typeof clerkSchema>;

/** 曾用名 of the office; `untilOn` is the day of the renaming, null where nobody knows it. */
const formerNameFields = z.strictObject({
  name: officeFieldsSchema.shape.fullName,
  untilOn: z.iso.date().nullable(),
});
export const formerNameSchema = stored(formerNameFields);
export type FormerName = z.infer<typeof formerNameSchema>;

/** `revision` 0: never saved, the defaults hold. */
const settingsRevision = z.int().min(0);

export const organizationContract = {
  'organization.getOffice': query({
    input: nothing,
    output: z.strictObject({
      office: officeSchema,
      /** Latest first. */
      formerNames: z.array(formerNameSchema),
      /** By number, latest first. */
      terms: z.array(termSchema),
      clerks: z.array(clerkSchema),
      today: civilDateSchema,
    }),
  }),
  /** 建立本单位: once, in a file without an office. */
  'organization.establishOffice': command({
    input: z.strictObject({
      ...officeFieldsSchema.shape,
      terms: z.array(termFieldsSchema).min(1).max(20),
      clerks: z.array(clerkFieldsSchema).min(1).max(50),
    }),
    output: nothing,
    needs: 'database',
  }),
  /** 载入示例单位: 云岭市, with data enough to show every view. Only into a file without an office. */
  'organization.loadSample': job({ input: nothing, output: nothing, needs: 'database' }),
  /**
   * Another full name is a renaming: the one before it is kept as 曾用名 until `renamedOn` (today where it is left out);
   * records and papers of earlier days keep it. `renamedOn` null: a slip of the pen is put right, nothing is kept.
   * RULE_VIOLATED (renaming-before-last) for a day before the last renaming.
   */
  'organization.updateOffice': command({
    input: z.strictObject({
      ...officeFieldsSchema.shape,
      renamedOn: z.iso.date().nullable().optional(),
      expectedRevision: revision,
    }),
    output: newRevision,
  }),
  /** 曾用名 from before this program. */
  'organization.addFormerName': command({ input: formerNameFields, output: newRecord }),
  'organization.removeFormerName': command({ input: removed, output: nothing }),
  'organization.addTerm': command({ input: termFieldsSchema, output: newRecord }),
  'organization.updateTerm': command({ input: changed(termFieldsSchema), output: newRevision }),
  'organization.removeTerm': command({ input: removed, output: nothing }),
  'organization.addClerk': command({ input: clerkFieldsSchema, output: newRecord }),
  'organization.updateClerk': command({ input: changed(clerkFieldsSchema), output: newRevision }),
  'organization.removeClerk': command({ input: removed, output: nothing }),
  /** Who is at the desk from now on: stands in the history beside every change. */
  'organization.chooseClerk': action({ input: z.strictObject({ id: z.int().nullable() }), output: nothing }),

  'organization.getNumberingSettings': query({
    input: nothing,
    output: z.strictObject({ settings: numberingSettingsSchema, revision: settingsRevision }),
  }),
  'organization.saveNumberingSettings': command({
    input: z.strictObject({ settings: numberingSettingsSchema, expectedRevision: settingsRevision }),
    output: newRevision,
  }),
  'organization.getDeadlineSettings': query({
    input: nothing,
    output: z.strictObject({ settings: deadlineSettingsSchema, revision: settingsRevision }),
  }),
  'organization.saveDeadlineSettings': command({
    input: z.strictObject({ settings: deadlineSettingsSchema, expectedRevision: settingsRevision }),
    output: newRevision,
  }),
};
