import { foundation } from './0001-foundation';
import { resolutions } from './0002-resolutions';
import { appointments } from './0003-appointments';
import type { Migration } from './migration';

/** In order of their versions, 1, 2, 3 … without a gap. */
export const migrations: readonly Migration[] = [foundation, resolutions, appointments];

/** The version this program writes. */
export const schemaVersion = migrations.length;
