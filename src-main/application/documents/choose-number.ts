import type { InputOf } from '../../contract/contract';
import { CallFailure } from '../../contract/errors';
import { numberInSeries, parseDocumentNumber, printedNumber } from '../../domain/documents/document-number';
import type { NumberSeries } from '../../domain/organization/office-settings';
import { bearerOf, highestSerial, numberOfLineage, registeredNumber } from '../../storage/documents/document-numbers';
import type { Database } from '../../storage/driver/database';
import { readSettings } from '../../storage/settings';
import { numbering } from '../organization/setting-kinds';
import { issuingMessages as say } from './issuing.messages';

type Wanted = InputOf<'documents.issuePaper'>['number'];

export interface ChosenNumber {
  /** As it is printed on the paper, or null for a paper without 发文字号. */
  printed: string | null;
  /** What the paper takes; null where it takes none, or a version before it took it already. */
  taken: { series: string; year: number; serial: number } | null;
}

/** The series of the numbering settings with this id. Throws NOT_FOUND. */
export function seriesOf(database: Database, id: string): NumberSeries {
  const found = readSettings(database, numbering).settings.series.find((series) => series.id === id);
  if (!found) throw new CallFailure('NOT_FOUND', say.unknownSeries);
  return found;
}

/** The same, where it still gives numbers out. Throws NOT_FOUND, RULE_VIOLATED (laid to rest). */
export function activeSeriesOf(database: Database, id: string): NumberSeries {
  const series = seriesOf(database, id);
  if (!series.active)
    throw new CallFailure('RULE_VIOLATED', { ...say.restingSeries(series.name), rule: 'series-active' });
  return series;
}

/** The next free number of a series: the highest one taken and one more. Gaps are not filled: a number given out is gone. */
export function nextNumber(database: Database, id: string, year: number): { serial: number; printed: string } {
  const series = activeSeriesOf(database, id);
  const serial = highestSerial(database, id, series.yearly ? year : null) + 1;
  return { serial, printed: printedNumber(series, year, serial) };
}

/**
 * The number a paper gets: of a series, or as its text says. A number in the text that fits a series is taken in it, so
 * that nobody else gets it – also in a series laid to rest: a paper of former years may be put on file late. A new version
 * keeps the number of the first.
 *
 * Throws DUPLICATE_DOCUMENT_NUMBER, NOT_FOUND (series), RULE_VIOLATED (another number than the first version's; a number
 * wanted of a series laid to rest).
 * @param year for numbers that print none
 * @param earlier first version and number so far of the paper this is a new version of, or null
 */
export function chooseNumber(
  database: Database,
  wanted: Wanted,
  text: string | null,
  year: number,
  earlier: { lineage: number; documentNumber: string | null } | null,
): ChosenNumber {
  const chosen = wanted ? ofSeries(database, wanted) : ofText(database, text, year);
  const held = earlier && numberOfLineage(database, earlier.lineage);
  const kept = held?.printed ?? earlier?.documentNumber ?? null;
  if (kept !== null) {
    if (chosen.printed !== null && !sameNumber(chosen.printed, kept))
      throw new CallFailure('RULE_VIOLATED', { ...say.keepsNumber(kept), rule: 'version-keeps-number' });
    return { printed: kept, taken: held ? null : chosen.taken };
  }
  if (wanted) activeSeriesOf(database, wanted.series);
  if (chosen.printed !== null) refuseTaken(database, chosen.printed, earlier?.lineage ?? null);
  if (chosen.taken) refuseVoided(database, chosen.taken);
  return chosen;
}

function ofSeries(database: Database, { series: id, year, serial }: NonNullable<Wanted>): ChosenNumber {
  return { printed: printedNumber(seriesOf(database, id), year, serial), taken: { series: id, year, serial } };
}

function ofText(database: Database, text: string | null, year: number): ChosenNumber {
  if (text === null || text.trim() === '') return { printed: null, taken: null };
  const found = numberInSeries(text, readSettings(database, numbering).settings.series);
  if (!found) return { printed: text, taken: null };
  const taken = { series: found.series.id, year: found.year ?? year, serial: found.serial };
  return { printed: printedNumber(found.series, taken.year, taken.serial), taken };
}

function refuseTaken(database: Database, printed: string, lineage: number | null): void {
  const bearer = bearerOf(database, printed);
  if (!bearer || bearer.lineage === lineage) return;
  const words = say.duplicate(printed, bearer.title, bearer.state === 'voided');
  throw new CallFailure('DUPLICATE_DOCUMENT_NUMBER', {
    ...words,
    fields: [{ path: 'number', message: words.message }],
  });
}

/** A number given up with a reason is gone, too; a reserved one is there to be taken. */
function refuseVoided(database: Database, taken: NonNullable<ChosenNumber['taken']>): void {
  const registered = registeredNumber(database, taken);
  if (registered?.state !== 'voided') return;
  const words = say.voidedNumber(registered.reason);
  throw new CallFailure('DUPLICATE_DOCUMENT_NUMBER', {
    ...words,
    fields: [{ path: 'number', message: words.message }],
  });
}

function sameNumber(one: string, other: string): boolean {
  const [a, b] = [parseDocumentNumber(one), parseDocumentNumber(other)];
  return a && b ? JSON.stringify(a) === JSON.stringify(b) : one.trim() === other.trim();
}
