import type { InputOf, OutputOf } from '../../../contract/contract';
import type { NumberGap, RegisteredNumber } from '../../../contract/documents/registers.contract';
import { printedNumber } from '../../../domain/documents/document-number';
import type { NumberSeries } from '../../../domain/organization/office-settings';
import {
  entryMatches,
  findNumber,
  listNumbers as readNumbers,
  numberPlaces,
  type NumberPlace,
} from '../../../storage/documents/number-register';
import type { Database } from '../../../storage/driver/database';
import { readSettings } from '../../../storage/settings';
import { numbering } from '../../organization/setting-kinds';

type Counts = OutputOf<'documents.listNumbers'>['counts'];

/** The register with its gaps, highest number first; series in the order of the settings. */
export function listNumbers(
  database: Database,
  { series, year, states, search, offset, limit }: InputOf<'documents.listNumbers'>,
): OutputOf<'documents.listNumbers'> {
  const known = readSettings(database, numbering).settings.series;
  // Twenty years of numbers are counted by their places; what is printed of them is read for one page.
  const all = groupsOf(numberPlaces(database, series), known).flatMap(rowsOf);
  const years = [...new Set(all.map((row) => row.year))].toSorted((a, b) => b - a);
  const ofYear = all.filter((row) => year === null || row.year === year);
  const matching = search.trim() === '' ? null : idsMatching(database, series, search);
  const found = ofYear.filter(
    (row) =>
      (states.length === 0 || states.includes(row.kind === 'gap' ? 'gap' : row.place.state)) &&
      (matching === null || (row.kind === 'number' && matching.has(row.place.id))),
  );
  const rows = found.slice(offset, offset + limit).map((row) => (row.kind === 'gap' ? row : registered(database, row)));
  return { rows, total: found.length, years, counts: countsOf(ofYear) };
}

const idsMatching = (database: Database, series: string, search: string): ReadonlySet<number> =>
  new Set(
    readNumbers(database, series)
      .filter((entry) => entryMatches(entry, search))
      .map(({ id }) => id),
  );

/** A number before it is read whole. */
interface PlacedNumber {
  kind: 'number';
  year: number;
  place: NumberPlace;
  series: NumberSeries;
  last: boolean;
}
type PlacedRow = PlacedNumber | NumberGap;

/** Numbers that are counted together: a series in a year, or over the years. */
interface Group {
  series: NumberSeries;
  entries: NumberPlace[];
}

function groupsOf(entries: readonly NumberPlace[], known: readonly NumberSeries[]): Group[] {
  const groups = new Map<string, Group>();
  for (const entry of entries) {
    const series = known.find(({ id }) => id === entry.series) ?? gone(entry.series);
    const key = series.yearly ? `${entry.series} ${entry.year}` : entry.series;
    const group = groups.get(key) ?? { series, entries: [] };
    group.entries.push(entry);
    groups.set(key, group);
  }
  for (const group of groups.values()) group.entries.sort((a, b) => b.serial - a.serial);
  const place = ({ series }: Group): number => known.indexOf(series);
  return [...groups.values()].toSorted(
    (a, b) => (b.entries[0]?.year ?? 0) - (a.entries[0]?.year ?? 0) || place(a) - place(b),
  );
}

/** A series that gave numbers out is never removed from the settings; one of a tampered file still shows its numbers. */
const gone = (id: string): NumberSeries => ({
  id,
  name: id,
  organCode: id,
  yearly: true,
  active: false,
  sender: 'committee',
});

function rowsOf({ series, entries }: Group): PlacedRow[] {
  return entries.flatMap((entry, index) => {
    const below = entries[index + 1]?.serial ?? 0;
    const row: PlacedNumber = { kind: 'number', year: entry.year, place: entry, series, last: index === 0 };
    return below < entry.serial - 1 ? [row, gapOf(series, entry.year, below + 1, entry.serial - 1)] : [row];
  });
}

function registered(database: Database, { place, series, last }: PlacedNumber): RegisteredNumber {
  const entry = findNumber(database, place.id);
  if (!entry) throw new Error(`number ${place.id} went while the register was read`);
  return { kind: 'number', ...entry, seriesName: series.name, last };
}

const gapOf = (series: NumberSeries, year: number, from: number, to: number): NumberGap => ({
  kind: 'gap',
  series: series.id,
  seriesName: series.name,
  year,
  from,
  to,
  printedFrom: printedNumber(series, year, from),
  printedTo: printedNumber(series, year, to),
});

function countsOf(rows: readonly PlacedRow[]): Counts {
  const counts: Counts = { reserved: 0, used: 0, voided: 0, gap: 0 };
  for (const row of rows) {
    if (row.kind === 'gap') counts.gap += row.to - row.from + 1;
    else counts[row.place.state] += 1;
  }
  return counts;
}
