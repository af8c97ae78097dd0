import { z } from 'zod';
import { command, query } from '../define';

const nothing = z.strictObject({});

/** What stands in the 关于 box, and what a person is asked for when something went wrong. */
export const aboutSchema = z.strictObject({
  version: z.string(),
  shell: z.enum(['electron', 'host', 'cli']),
  /** Absolute path of the folder in which everything is kept. */
  dataFolder: z.string(),
  /** As Node names it: win32, linux, darwin, with the processor: “linux x64”. */
  platform: z.string(),
  nodeVersion: z.string(),
});
export type About = z.infer<typeof aboutSchema>;

export const systemContract = {
  'system.getAbout': query({ input: nothing, output: aboutSchema }),
  /** Stops a running call of the same page by the ticket it was started with; answers whether it was still running. */
  'system.cancelCall': query({
    input: z.strictObject({ ticket: z.string().min(1).max(64) }),
    output: z.strictObject({ cancelled: z.boolean() }),
  }),
  /** 退出: the host stops gracefully once this has been answered. */
  'system.quit': command({ input: nothing, output: nothing, shells: 'host' }),
};
