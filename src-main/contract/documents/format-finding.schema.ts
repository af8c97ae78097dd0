import { z } from 'zod';

/** One finding of 格式检查 as it crosses the boundary; mirrors the finding of official-document/inspect. */
export const formatFindingSchema = z.looseObject({ id: z.string() });
