import type { TextPiece } from './text-pieces';

/** Characters of one cell: about twelve of its lines, so that a row is never higher than half a page. */
const mostCharacters = 150;
/** Rows are filled with parts of at most this many characters. */
const partCharacters = 50;
/** Where a text is best cut: behind a mark. */
const marks = /[。；！？：，、\n]/u;

/** Cuts the pieces of a long element into several rows whose two sides still stand against each other. */
export function splitPieces(pieces: readonly TextPiece[]): TextPiece[][] {
  const rows: TextPiece[][] = [];
  let used = { before: 0, after: 0 };
  for (const unit of unitsOf(pieces)) {
    const size = { before: sizeOf(unit, 'added'), after: sizeOf(unit, 'removed') };
    const row = rows.at(-1);
    if (row && used.before + size.before <= mostCharacters && used.after + size.after <= mostCharacters) {
      row.push(...unit);
      used = { before: used.before + size.before, after: used.after + size.after };
    } else {
      rows.push([...unit]);
      used = size;
    }
  }
  return rows;
}

/** Parts that stay on one row: some kept text, or some of what was taken out with what came in its place. */
function unitsOf(pieces: readonly TextPiece[]): TextPiece[][] {
  const units: TextPiece[][] = [];
  pieces.forEach((piece, index) => {
    const parts = partsOf(piece.text).map((text) => ({ kind: piece.kind, text }));
    const beside = piece.kind === 'added' && pieces[index - 1]?.kind === 'removed';
    const first = beside ? units.length - partsOf(pieces[index - 1]?.text ?? '').length : units.length;
    parts.forEach((part, at) => {
      const unit = beside ? units[first + at] : undefined;
      if (unit) unit.push(part);
      else units.push([part]);
    });
  });
  return units;
}

/** A text in parts, cut behind marks where there are any. */
function partsOf(text: string): string[] {
  const parts: string[] = [];
  for (let start = 0; start < text.length;) {
    let end = Math.min(text.length, start + partCharacters);
    if (end < text.length) {
      let mark = end;
      while (mark > start + partCharacters / 2 && !marks.test(text[mark - 1] as string)) mark -= 1;
      if (mark > start + partCharacters / 2) end = mark;
      else if (/[\uD800-\uDBFF]/.test(text[end - 1] as string)) end -= 1;
    }
    parts.push(text.slice(start, end));
    start = end;
  }
  return parts;
}

/** Characters of a unit without the pieces of `other`'s side. */
function sizeOf(unit: readonly TextPiece[], other: 'removed' | 'added'): number {
  return unit.reduce((sum, { kind, text }) => sum + (kind === other ? 0 : text.length), 0);
}
