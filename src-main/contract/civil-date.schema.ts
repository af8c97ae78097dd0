import { z } from 'zod';

/** A day of the calendar as text, yyyy-mm-dd; days that do not exist are refused. */
export const civilDateSchema = z.iso.date();

/** A moment in UTC as the Clock gives it: 2026-11-22T02:55:09.123Z. */
export const momentSchema = z.iso.datetime({ precision: 3 });
