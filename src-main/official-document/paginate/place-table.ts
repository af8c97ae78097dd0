import type { FlowParagraph, FlowTable } from '../flow/flow';
import { markSegments } from '../flow/marked-segments';
import { SegmentSetter } from '../flow/segments';
import { linePitchPt, table as measure, turnedArea, typeArea } from '../layout';
import type { ElementPath, TableCell } from '../model';
import { tableGeometry } from '../table-geometry';
import type { TypesettingSettings } from '../typesetting-settings';
import { cellLineCounter } from './count-lines';
import type { LineCache } from './line-cache';
import type { PageFiller } from './page-filler';
import type { PlacedCell, PlacedLine, PlacedRow, PlacedTable } from './pages';
import { type SetLine, setLines } from './place-lines';

interface SetCell {
  path: ElementPath;
  xPt: number;
  widthPt: number;
  heightPt: number;
  lines: SetLine[];
}
/** A table with the lines of its cells known, before its rows have a page. */
export interface SetTable {
  flow: FlowTable;
  xPt: number;
  widthPt: number;
  rows: { heightPt: number; cells: SetCell[] }[];
  headerRows: number;
  /** Height of the header and the first row under it, which stand together. */
  leastHeightPt: number;
}

/** Sets the cells of a table: rows as high as whole lines of text, cells in 4号 (layout.table). */
export function setTable(flow: FlowTable, settings: TypesettingSettings, cache: LineCache): SetTable {
  const area = (flow.table.landscape ? turnedArea : typeArea)(settings.profile);
  const { table } = flow;
  const count = cellLineCounter(flow.face, cache.metrics);
  const geometry = tableGeometry(table, area.widthPt, linePitchPt(settings), count);
  const segments = new SegmentSetter(settings, () => null);
  // As in Word: of a table that is all header at least the last row is not repeated.
  const headerRows = Math.min(table.headerRows, Math.max(0, table.rows.length - 1));
  const rows = table.rows.map((cells, row) => ({
    heightPt: geometry.rowHeightsPt[row] ?? 0,
    cells: cells.map((cell, at): SetCell => {
      const { column, colSpan, rowSpan } = geometry.cells[row]?.[at] ?? { column: at, colSpan: 1, rowSpan: 1 };
      const xPt = area.leftPt + sum(geometry.columnWidthsPt.slice(0, column));
      const widthPt = sum(geometry.columnWidthsPt.slice(column, column + colSpan));
      const path = `${flow.path}/rows/${row}/${at}`;
      return {
        path,
        xPt,
        widthPt,
        heightPt: sum(geometry.rowHeightsPt.slice(row, row + rowSpan)),
        lines: cellLines(cell, path, row < headerRows, { xPt, widthPt, segments, cache }),
      };
    }),
  }));
  return {
    flow,
    xPt: area.leftPt,
    widthPt: sum(geometry.columnWidthsPt),
    rows,
    headerRows,
    leastHeightPt: sum(rows.slice(0, headerRows + 1).map((row) => row.heightPt)),
  };
}

interface CellRoom {
  xPt: number;
  widthPt: number;
  segments: SegmentSetter;
  cache: LineCache;
}

function cellLines(cell: TableCell, path: ElementPath, inHeader: boolean, room: CellRoom): SetLine[] {
  const xPt = room.xPt + measure.cellPaddingPt;
  const widthPt = room.widthPt - 2 * measure.cellPaddingPt;
  let offset = 0;
  return cell.text.split('\n').flatMap((text) => {
    const segments = room.segments.set(text, inHeader ? 'level1' : 'body', path, offset);
    const paragraph: FlowParagraph = {
      kind: 'paragraph',
      style: 'body',
      segments: markSegments(segments, cell.marks, offset),
      align: cell.align ?? (inHeader ? 'center' : 'left'),
      indent: { left: 0, right: 0, firstLine: 0 },
      sizePt: measure.sizePt,
      characterSpacingPt: measure.characterSpacingPt,
      linePitchPt: measure.linePitchPt,
      keepWithNext: false,
      pageBreakBefore: false,
      path,
    };
    const start = offset;
    offset += text.length + 1;
    const lines = setLines(paragraph, room.cache.linesOf(paragraph, widthPt), xPt, widthPt);
    return lines.map((line) => ({ ...line, style: 'cell' as const, ...(text === '' ? { start, end: start } : {}) }));
  });
}

/** Puts the rows on pages: a row is never split, the header is printed again on every page. */
export function placeTable(table: SetTable, filler: PageFiller): void {
  const header = table.rows.slice(0, table.headerRows);
  const headerPt = sum(header.map((row) => row.heightPt));
  let part: PlacedTable | null = null;
  const begin = (): PlacedTable => {
    const begun: PlacedTable = {
      path: table.flow.path,
      xPt: table.xPt,
      yPt: filler.nextPt,
      widthPt: table.widthPt,
      rows: [],
    };
    filler.table(begun);
    return begun;
  };
  table.rows.forEach((row, index) => {
    if (!filler.fits(row.heightPt) && !filler.atTop) {
      filler.begin();
      part = null;
      // A header so high that no row fits under it is not repeated.
      if (index >= table.headerRows && filler.fitsFreshPage(headerPt + row.heightPt)) {
        part = begin();
        for (const [at, head] of header.entries()) part.rows.push(placeRow(head, at, true, filler));
      }
    }
    part ??= begin();
    part.rows.push(placeRow(row, index, false, filler));
  });
}

function placeRow(row: SetTable['rows'][number], index: number, repeated: boolean, filler: PageFiller): PlacedRow {
  const yPt = filler.take(row.heightPt);
  const cells = row.cells.map((cell): PlacedCell => {
    const textPt = sum(cell.lines.map((line) => line.heightPt));
    let linePt = yPt + (cell.heightPt - textPt) / 2;
    const lines = cell.lines.map((line): PlacedLine => {
      const placed = { ...line, yPt: linePt };
      linePt += line.heightPt;
      return placed;
    });
    return { path: cell.path, xPt: cell.xPt, yPt, widthPt: cell.widthPt, heightPt: cell.heightPt, lines };
  });
  return { index, repeated, yPt, heightPt: row.heightPt, cells };
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
