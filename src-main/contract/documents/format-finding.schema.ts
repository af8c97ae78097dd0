import { z } from 'zod';

/** The outcome of 格式检查 as it crosses the boundary; mirrors official-document/docx/inspect/finding.ts. */
export const formatFindingSchema = z.strictObject({
  check: z.string(),
  title: z.string(),
  ok: z.boolean(),
  level: z.enum(['must', 'should']),
  clause: z.string(),
  message: z.string(),
  remedy: z.string(),
  actual: z.string(),
  expected: z.string(),
  places: z.array(z.strictObject({ paragraph: z.int().min(0), excerpt: z.string() })),
});

const count = z.int().min(0);

export const formatInspectionSchema = z.strictObject({
  profile: z.enum(['common', 'strict']),
  findings: z.array(formatFindingSchema),
  wrong: z.strictObject({ must: count, should: count }),
});
