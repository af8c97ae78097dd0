import { charactersALine, seals, signing } from '../layout';

/** An organ's place in a row of seals. */
export interface SealPlace {
  /** Among the organs that sign. */
  index: number;
  /** Middle of the organ and its seal, in characters from the left edge of the type area. */
  centre: number;
}

/**
 * Rows of organs under seal (7.3.5.1), from left to right and downwards in the order of the organs: three a row where
 * their names and the date leave room for three seals, else two or one. The last organ stands over the date, which is 4
 * characters in; rows are counted from that place, so that every row has the same columns and only the last may begin
 * further right. `widths` and `dateWidth` are in characters.
 */
export function sealRows(widths: readonly number[], dateWidth: number): SealPlace[][] {
  const longest = Math.max(...widths);
  const { dateRight, longOrganRight } = signing.sealed;
  const pitch = Math.max(seals.pitchCharacters, longest + seals.gapCharacters);
  const fromRight = Math.max(dateRight + dateWidth / 2, longOrganRight + longest / 2);
  const last = charactersALine - fromRight;
  const half = Math.max(longest, seals.pitchCharacters) / 2;
  const room = 1 + Math.floor((last - half + 1e-6) / pitch);
  const aRow = Math.max(1, Math.min(seals.mostARow, room, widths.length));
  const rows: SealPlace[][] = [];
  const inLast = widths.length % aRow || aRow;
  widths.forEach((_, index) => {
    const row = Math.floor(index / aRow);
    const isLast = index >= widths.length - inLast;
    const column = isLast ? index - (widths.length - inLast) + (aRow - inLast) : index % aRow;
    (rows[row] ??= []).push({ index, centre: last - (aRow - 1 - column) * pitch });
  });
  return rows;
}
