import type { Block, ElementPath, TableBlock, TableCell } from '../model';
import { alignLists } from './align-lists';
import type { Effort } from './effort';
import type { MergeConflict } from './merge-conflict';
import { mergeList, type SideEntry, type Whereabouts } from './merge-list';
import { ValueMerger, type Report } from './merge-values';
import { entryOfRow, printedMark, wordsOf } from './printed-block';
import { sameValue } from './same-value';

export function printedBlock(block: Block): string {
  return printedMark(block) + wordsOf(block);
}

/** Same words in the same role: a number that moved on, a caption or widths are no reason to keep what was taken out. */
export function isUntouched(base: Block, block: Block): boolean {
  return base.role === block.role && wordsOf(base) === wordsOf(block);
}

/** One block of both sides: field by field; what cannot be is one conflict for the whole block. */
export function mergeBlock(
  path: ElementPath,
  base: Block,
  regenerated: Block,
  theirs: Block,
  effort: Effort,
  report: Report,
): Block {
  if (sameValue(base, theirs) || sameValue(regenerated, theirs)) return regenerated;
  if (sameValue(base, regenerated)) return theirs;
  if (base.role === 'table' && regenerated.role === 'table' && theirs.role === 'table')
    return mergeTable(path, base, regenerated, theirs, effort, report);
  const inside: MergeConflict[] = [];
  const merger = new ValueMerger(effort, (conflict) => inside.push(conflict));
  const sameRole = base.role === regenerated.role && base.role === theirs.role;
  const merged = sameRole ? merger.record<Block>(base, regenerated, theirs, () => path) : regenerated;
  if (inside.length > 0 || !sameRole)
    report({
      kind: 'both-changed',
      path,
      base: printedBlock(base),
      regenerated: printedBlock(regenerated),
      theirs: printedBlock(theirs),
      taken: 'regenerated',
    });
  return inside.length > 0 ? regenerated : merged;
}

type Row = readonly TableCell[];

function mergeTable(
  path: ElementPath,
  base: TableBlock,
  regenerated: TableBlock,
  theirs: TableBlock,
  effort: Effort,
  report: Report,
): TableBlock {
  const values = new ValueMerger(effort, report);
  const { rows: baseRows, ...rest } = base;
  const { rows: regeneratedRows, ...one } = regenerated;
  const { rows: theirRows, ...other } = theirs;
  const sideOf = (
    rows: readonly Row[],
  ): { entries: SideEntry<Row>[]; find: (id: string) => Whereabouts<Row> | undefined } => {
    const pairs = alignLists(
      baseRows.map((row) => entryOfRow(row)),
      rows.map((row) => entryOfRow([...row])),
      effort,
    );
    const ids = new Map(pairs.map(([i, j]) => [j, String(i)]));
    const found = new Map(pairs.map(([i, j]) => [String(i), { value: rows[j] as Row, moved: false }]));
    return { entries: rows.map((value, at) => ({ id: ids.get(at) ?? null, value })), find: (id) => found.get(id) };
  };
  const [left, right] = [sideOf(regeneratedRows), sideOf(theirRows)];
  const rows = mergeList<Row>(
    `${path}/rows`,
    {
      regenerated: left.entries,
      theirs: right.entries,
      base: (id) => baseRows[Number(id)],
      inRegenerated: left.find,
      inTheirs: right.find,
    },
    {
      same: sameValue,
      untouched: (a, b) => rowText(a) === rowText(b),
      printed: rowText,
      merge: (at, b, r, t) => mergeRow(at, b, r, t, effort, report),
      report,
    },
  );
  return {
    ...values.record(rest, one, other, (key) => (key === 'caption' ? `${path}/caption` : path)),
    rows: rows.map((row) => [...row]),
  };
}

function mergeRow(path: ElementPath, base: Row, regenerated: Row, theirs: Row, effort: Effort, report: Report): Row {
  if (sameValue(base, theirs) || sameValue(regenerated, theirs)) return regenerated;
  if (sameValue(base, regenerated)) return theirs;
  if (base.length !== regenerated.length || base.length !== theirs.length) {
    const [b, r, t] = [rowText(base), rowText(regenerated), rowText(theirs)];
    report({ kind: 'both-changed', path, base: b, regenerated: r, theirs: t, taken: 'regenerated' });
    return regenerated;
  }
  const values = new ValueMerger(effort, report);
  return regenerated.map((cell, at) => {
    const [b, t] = [base[at] as TableCell, theirs[at] as TableCell];
    return values.record(b, cell, t, () => `${path}/${at}`);
  });
}

function rowText(row: Row): string {
  return entryOfRow([...row]).text;
}
