import type { Database } from '../driver/database';

/** Whether a paper names a motion; what names its items is asked item by item. */
export const isMotionReferenced = (database: Database, motion: number): boolean =>
  database.prepare('SELECT 1 AS found FROM record_paper WHERE motion = ? LIMIT 1').get([motion]) !== undefined;

/** Whether somebody was sworn in for an item. */
export const hasOath = (database: Database, item: number): boolean =>
  database.prepare('SELECT 1 AS found FROM oath WHERE item = ? AND held_on IS NOT NULL').get([item]) !== undefined;
