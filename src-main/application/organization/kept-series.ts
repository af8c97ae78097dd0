import { CallFailure } from '../../contract/errors';
import { numbersOfSeries } from '../../storage/documents/document-numbers';
import type { Database } from '../../storage/driver/database';
import { readSettings } from '../../storage/settings';
import { organizationMessages as say } from './organization.messages';
import { numbering } from './setting-kinds';

/**
 * Does something that may change the series of numbers. One that has given out a number must still be there afterwards:
 * papers point at it, and without it the same number could be given out again. Throws REFERENCED; nothing is kept then.
 */
export function keepUsedSeries<Value>(database: Database, work: () => Value): Value {
  const before = readSettings(database, numbering).settings.series;
  const value = work();
  const kept = new Set(readSettings(database, numbering).settings.series.map(({ id }) => id));
  for (const { id, name } of before) {
    const given = kept.has(id) ? null : numbersOfSeries(database, id);
    if (given) throw new CallFailure('REFERENCED', say.seriesInUse(name, given.count, given.last));
  }
  return value;
}
