import { compareDocuments } from '../../../official-document/compare/compare-documents';
import type { ElementChange } from '../../../official-document/compare/comparison';
import type { OfficialDocument, TableBlock, TableCell } from '../../../official-document/model';

/** Two texts beside each other, one row an element: what went is struck through left, what came underlined right. */
export function comparisonTable(
  before: OfficialDocument,
  after: OfficialDocument,
  labels: { from: string; to: string },
): TableBlock {
  const rows = compareDocuments(before, after).changes.map((change) => [
    cellOf(change, 'removed'),
    cellOf(change, 'added'),
  ]);
  return {
    role: 'table',
    caption: null,
    headerRows: 1,
    columnShares: [1, 1],
    rows: [
      [
        { text: labels.from, align: 'center' },
        { text: labels.to, align: 'center' },
      ],
      ...rows,
    ],
  };
}

/** One side of a row: the words that stand there, with those that stand only there marked. */
function cellOf({ pieces }: ElementChange, side: 'removed' | 'added'): TableCell {
  let text = '';
  const marks: NonNullable<TableCell['marks']> = [];
  for (const piece of pieces) {
    if (piece.kind !== 'same' && piece.kind !== side) continue;
    if (piece.kind === side) marks.push({ kind: side, start: text.length, end: text.length + piece.text.length });
    text += piece.text;
  }
  return marks.length === 0 ? { text } : { text, marks };
}
