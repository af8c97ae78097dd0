import { z } from 'zod';

/** ExportedFile (define.ts) at the boundary. */
export const exportedFileSchema = z.strictObject({
  fileName: z.string(),
  mediaType: z.string(),
  bytes: z.custom<Uint8Array>((value) => value instanceof Uint8Array),
});
