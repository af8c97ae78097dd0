import { wordsUnderOtherNames } from '../../domain/organization/names-by-date';
import type { Database } from '../../storage/driver/database';
import { findOffice, formerNamesOfOffice } from '../../storage/organization/offices';

/** What else is looked for with these words: the same under the other names the office bears or bore. */
export function searchesAlike(database: Database, words: string): string[] {
  const former = formerNamesOfOffice(database);
  const office = former.length === 0 ? null : findOffice(database);
  return office ? wordsUnderOtherNames(words, office, former) : [];
}
