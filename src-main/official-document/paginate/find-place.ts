import { characterUnits } from '../character-width';
import { pointsPerMm, sheet } from '../layout';
import type { ElementPath } from '../model';
import type { Page, Pages, PlacedLine } from './pages';

/** Where a place of the document stands: index of the page and the line among `linesOfPage`. */
export interface FoundPlace {
  page: number;
  line: PlacedLine;
}

/** A box of a page as it is seen: one of a turned page has its top at the left of the sheet. */
export function seenBox(page: Pick<Page, 'turned'>, box: Box): Box {
  if (!page.turned) return box;
  const { xPt, yPt, widthPt, heightPt } = box;
  return { xPt: yPt, yPt: sheet.heightMm * pointsPerMm - xPt - widthPt, widthPt: heightPt, heightPt: widthPt };
}

interface Box {
  xPt: number;
  yPt: number;
  widthPt: number;
  heightPt: number;
}

/** All lines of a page, those of tables included, repeated header rows left out. */
export function linesOnPage(page: Page): PlacedLine[] {
  const inTables = page.tables.flatMap((table) =>
    table.rows.filter((row) => !row.repeated).flatMap((row) => row.cells.flatMap((cell) => cell.lines)),
  );
  return [...page.lines, ...inTables];
}

/**
 * The line that shows a character of an element; the offset behind an element's last character is on its last line.
 * When the element has no line of its own ('blocks/2' of a table), its first part's.
 */
export function findPlace(pages: Pick<Pages, 'pages'>, path: ElementPath, offset: number): FoundPlace | null {
  let last: FoundPlace | null = null;
  let part: FoundPlace | null = null;
  for (const [index, page] of pages.pages.entries()) {
    for (const line of linesOnPage(page)) {
      if (line.path === null) continue;
      const span = spanOf(line, path);
      if (span) {
        if (offset >= span.start && offset < span.end) return { page: index, line };
        if (last === null || offset >= span.start) last = { page: index, line };
      } else if (part === null && line.path.startsWith(`${path}/`)) part = { page: index, line };
    }
  }
  return last ?? part;
}

/** Offsets of an element in a line, from its runs; a line may show a part of its element only. */
function spanOf(line: PlacedLine, path: ElementPath): { start: number; end: number } | null {
  if (line.path === path) return { start: line.start, end: line.end };
  const own = line.runs.filter((run) => run.source?.path === path);
  const first = own[0]?.source;
  const last = own.at(-1);
  if (!first || !last?.source) return null;
  return { start: first.offset, end: last.source.offset + last.text.length };
}

/** The place in the document under a point of the sheet; null where nothing stands near. */
export function placeAt(page: Page, atX: number, atY: number): { path: ElementPath; offset: number } | null {
  const [xPt, yPt] = page.turned ? [sheet.heightMm * pointsPerMm - atY, atX] : [atX, atY];
  let best: PlacedLine | null = null;
  let bestFar = Infinity;
  for (const line of linesOnPage(page)) {
    if (line.path === null) continue;
    const far = 2 * outside(yPt, line.yPt, line.yPt + line.heightPt) + outside(xPt, line.xPt, line.xPt + line.widthPt);
    if (far < bestFar) [best, bestFar] = [line, far];
  }
  if (!best || best.path === null || bestFar > 4 * best.heightPt) return null;
  return placeInLine(best, xPt);
}

function placeInLine(line: PlacedLine, xPt: number): { path: ElementPath; offset: number } {
  const shown = line.justify ? line.widthPt : line.naturalWidthPt;
  const startPt =
    line.align === 'center'
      ? line.xPt + (line.widthPt - shown) / 2
      : line.align === 'right'
        ? line.xPt + line.widthPt - shown
        : line.xPt;
  const units = line.runs.reduce(
    (sum, run) => sum + [...run.text].reduce((all, one) => all + characterUnits(one), 0),
    0,
  );
  const unitPt = units > 0 ? shown / units : 0;
  let at = startPt;
  let found = { path: line.path as ElementPath, offset: line.start };
  for (const run of line.runs) {
    let offset = run.source?.offset ?? null;
    for (const character of run.text) {
      const width = characterUnits(character) * unitPt;
      if (run.source && offset !== null) {
        found = { path: run.source.path, offset };
        if (xPt < at + width / 2) return found;
        offset += character.length;
        found = { path: run.source.path, offset };
      }
      at += width;
    }
  }
  return found;
}

function outside(value: number, from: number, to: number): number {
  return value < from ? from - value : value > to ? value - to : 0;
}
