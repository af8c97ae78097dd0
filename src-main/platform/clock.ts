import { randomUUID } from 'node:crypto';
import type { Clock, Ids } from '../application/ports';

/** The only place where the time of day comes in. */
export const systemClock: Clock = { now: () => Date.now() };

export const randomIds: Ids = { next: () => randomUUID() };
