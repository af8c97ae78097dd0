/**
 * The office that owns the data: a standing committee, its terms (届) and the clerks (经办人) who keep its records.
 */
import { z } from 'zod';

/** P 省、自治区、直辖市; C 设区的市、自治州; X 县、自治县、不设区的市、市辖区 (地方组织法第二条). */
export const officeLevels = ['province', 'city', 'county'] as const;
export type OfficeLevel = (typeof officeLevels)[number];

const name = (most: number) => z.string().trim().min(1).max(most);
const civilDate = z.iso.date();

export const officeFieldsSchema = z.strictObject({
  /** 云岭市人民代表大会常务委员会 */
  fullName: name(80),
  /** 云岭市人大常委会 */
  shortName: name(40),
  level: z.enum(officeLevels),
  /** 云岭市 */
  region: name(40),
  /**
   * What the clerk declared at the first start: no state secrets on this machine, or a machine assigned for them. Only
   * on the latter do 密级 fields appear (保密法: classified matter only on classified machines).
   */
  secrecy: z.enum(['unclassified', 'classified']),
});
export type OfficeFields = z.infer<typeof officeFieldsSchema>;

export const termFieldsSchema = z.strictObject({
  /** 届. */
  number: z.int().min(1).max(99),
  beginsOn: civilDate,
  /** Null while it is not known. */
  endsOn: civilDate.nullable(),
});
export type TermFields = z.infer<typeof termFieldsSchema>;

export const clerkFieldsSchema = z.strictObject({
  name: name(30),
  /** 办公室综合科科长; '' when not said. */
  duty: z.string().trim().max(60),
  /** Whether the name is still offered. */
  active: z.boolean(),
});
export type ClerkFields = z.infer<typeof clerkFieldsSchema>;
