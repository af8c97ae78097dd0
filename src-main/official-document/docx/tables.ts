import {
  AlignmentType,
  BorderStyle,
  HeightRule,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  VerticalAlignTable,
  WidthType,
} from 'docx';
import type { FlowTable } from '../flow/flow';
import { markSegments } from '../flow/marked-segments';
import type { SegmentSetter } from '../flow/segments';
import { table as measure } from '../layout';
import type { TableCell as Cell } from '../model';
import type { TableGeometry } from '../table-geometry';
import { eighths, twips } from './measures';
import { wordRuns } from './paragraphs';
import type { WordStyle } from './style-sheet';

const alignments = { left: AlignmentType.LEFT, center: AlignmentType.CENTER, right: AlignmentType.RIGHT } as const;

/** What a table is set with: its geometry in points, the cells' style, the faces. */
export interface TableTools {
  geometry: TableGeometry;
  style: WordStyle;
  segments: SegmentSetter;
  /** The face of the style, which runs need not name. */
  face: string;
}

/**
 * A table: grid columns in twips (WPS needs them), header rows repeated on every page, rows that do not break across
 * pages and are as high as whole lines of text. Heights are minimum heights: should Word break a cell into more lines
 * than were counted, the row grows and nothing is cut off.
 */
export function wordTable({ table }: FlowTable, tools: TableTools): Table {
  const { geometry } = tools;
  const columns = geometry.columnWidthsPt.map(twips);
  const border = { style: BorderStyle.SINGLE, size: eighths(measure.borderPt), color: '000000', space: 0 };
  const headerRows = Math.min(table.headerRows, Math.max(0, table.rows.length - 1));
  return new Table({
    width: { size: sum(columns), type: WidthType.DXA },
    columnWidths: columns,
    layout: TableLayoutType.FIXED,
    alignment: AlignmentType.CENTER,
    borders: {
      top: border,
      bottom: border,
      left: border,
      right: border,
      insideHorizontal: border,
      insideVertical: border,
    },
    rows: table.rows.map(
      (cells, index) =>
        new TableRow({
          tableHeader: index < headerRows,
          cantSplit: true,
          height: {
            value: twips((geometry.rowHeightsPt[index] ?? 0) - (index === 0 ? measure.borderPt : 0)),
            rule: HeightRule.ATLEAST,
          },
          children: cells.map((cell, at) =>
            wordCell(cell, index < headerRows, cellWidth(geometry, columns, index, at), tools),
          ),
        }),
    ),
  });
}

function wordCell(cell: Cell, inHeader: boolean, width: number, tools: TableTools): TableCell {
  const padding = { side: twips(measure.cellPaddingPt), vertical: 0 };
  return new TableCell({
    width: { size: width, type: WidthType.DXA },
    verticalAlign: VerticalAlignTable.CENTER,
    margins: {
      top: padding.vertical,
      bottom: padding.vertical,
      left: padding.side,
      right: padding.side,
      marginUnitType: WidthType.DXA,
    },
    ...(cell.colSpan !== undefined && cell.colSpan > 1 ? { columnSpan: cell.colSpan } : {}),
    ...(cell.rowSpan !== undefined && cell.rowSpan > 1 ? { rowSpan: cell.rowSpan } : {}),
    children: linesOf(cell.text).map(({ line, offset }) => {
      const segments = tools.segments.set(line, inHeader ? 'level1' : 'body', null);
      return new Paragraph({
        style: tools.style.id,
        ...alignmentOf(cell, inHeader),
        children: wordRuns(markSegments(segments, cell.marks, offset), tools.face),
      });
    }),
  });
}

/** The lines of a cell, each with the offset of its first character. */
function linesOf(text: string): { line: string; offset: number }[] {
  let offset = 0;
  return text.split('\n').map((line) => {
    const start = offset;
    offset += line.length + 1;
    return { line, offset: start };
  });
}

/** Header cells stand in the middle unless the table says otherwise. */
function alignmentOf(cell: Cell, inHeader: boolean): { alignment?: (typeof alignments)[keyof typeof alignments] } {
  const align = cell.align ?? (inHeader ? 'center' : 'left');
  return align === 'left' ? {} : { alignment: alignments[align] };
}

function cellWidth(geometry: TableGeometry, columns: readonly number[], row: number, at: number): number {
  const { column, colSpan } = geometry.cells[row]?.[at] ?? { column: at, colSpan: 1 };
  return sum(columns.slice(column, column + colSpan));
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
