import { emptyDocument, type OfficialDocument, type TableCell } from '../model';
import { chooseTitleLines } from '../title-lines/title-lines';
import { compareDocuments } from './compare-documents';
import type { Comparison, ElementChange } from './comparison';
import { comparisonLabels } from './comparison.messages';
import { elementsOf } from './elements';
import { splitPieces } from './split-pieces';
import { textAfter, textBefore, type TextPiece } from './text-pieces';

export interface ComparisonLabels {
  /** Title of the 对照稿, names of its two columns, and what it says where nothing differs. */
  title: string;
  before: string;
  after: string;
  nothing: string;
}

/**
 * The 对照稿: both papers side by side, what was taken out struck through on the left, what was put in underlined on the
 * right. A moved element stands in its old and in its new place. With `onlyChanges` the elements that stayed are left
 * out. Long elements are several rows, since a row never breaks across pages.
 */
export function comparisonPaper(
  before: OfficialDocument,
  after: OfficialDocument,
  labels: ComparisonLabels = comparisonLabels,
  onlyChanges = false,
): OfficialDocument {
  const rows = rowsOf(compareDocuments(before, after), before)
    .filter((pieces) => pieces.length > 0 && (!onlyChanges || pieces.some(({ kind }) => kind !== 'same')))
    .flatMap(splitPieces)
    .map((pieces) => [cellOf(pieces, 'removed'), cellOf(pieces, 'added')]);
  return {
    ...emptyDocument(),
    title: { text: labels.title, lines: chooseTitleLines(labels.title) },
    blocks:
      rows.length === 0
        ? [{ role: 'paragraph', text: labels.nothing }]
        : [
            {
              role: 'table',
              caption: null,
              headerRows: 1,
              columnShares: [1, 1],
              rows: [[{ text: labels.before }, { text: labels.after }], ...rows],
            },
          ],
  };
}

/** The elements in order, a moved one twice: gone where it stood, come where it stands. */
function rowsOf({ changes }: Comparison, before: OfficialDocument): TextPiece[][] {
  const gone = new Map<string, TextPiece[]>();
  for (const { kind, beforePath, pieces } of changes)
    if (kind === 'moved' && beforePath !== null) gone.set(beforePath, [{ kind: 'removed', text: textBefore(pieces) }]);
  if (gone.size === 0) return changes.map(({ pieces }) => pieces);
  return placesOfMoved(changes, before).flatMap((entry) => {
    if (typeof entry === 'string') return [gone.get(entry) ?? []];
    return [entry.kind === 'moved' ? [{ kind: 'added' as const, text: textAfter(entry.pieces) }] : entry.pieces];
  });
}

/** The changes with the paths of moved elements put in where they stood: behind what they followed before. */
function placesOfMoved(changes: readonly ElementChange[], before: OfficialDocument): (ElementChange | string)[] {
  const byPath = new Map(
    changes.flatMap((change) => (change.beforePath === null ? [] : [[change.beforePath, change] as const])),
  );
  const behind = new Map<ElementChange | null, string[]>();
  let last: ElementChange | null = null;
  for (const { path } of elementsOf(before)) {
    const change = byPath.get(path);
    if (change?.kind !== 'moved') last = change ?? last;
    else behind.set(last, [...(behind.get(last) ?? []), path]);
  }
  return [...(behind.get(null) ?? []), ...changes.flatMap((change) => [change, ...(behind.get(change) ?? [])])];
}

function cellOf(pieces: readonly TextPiece[], own: 'removed' | 'added'): TableCell {
  const cell: TableCell = { text: '' };
  const marks: NonNullable<TableCell['marks']> = [];
  for (const { kind, text } of pieces) {
    if (kind !== 'same' && kind !== own) continue;
    const start = cell.text.length;
    cell.text += text;
    if (kind !== own) continue;
    const last = marks.at(-1);
    if (last?.end === start) last.end = cell.text.length;
    else marks.push({ kind: own, start, end: cell.text.length });
  }
  if (marks.length > 0) cell.marks = marks;
  return cell;
}
