import { z } from 'zod';
import { errorCodes } from '../errors';

/** CallError (errors.ts) as data that a job carries. */
export const callErrorSchema = z.strictObject({
  code: z.enum(errorCodes),
  message: z.string(),
  advice: z.string().optional(),
  rule: z.string().optional(),
  fields: z.array(z.strictObject({ path: z.string(), message: z.string() })).optional(),
  incident: z.string().optional(),
});
