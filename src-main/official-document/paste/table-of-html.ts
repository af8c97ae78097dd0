import type { TableBlock, TableCell } from '../model';
import type { SourceParagraph } from '../source-text';
import { childrenOf, numberOf, tagOf, textNode, type HtmlNode } from './html-node';
import { pointsOf, type StyleRules } from './style-rules';

/** A table, or the paragraphs of one that is only a frame around text. */
export type TableReading = { table: TableBlock } | { frame: SourceParagraph[] };

/** Reads rows through thead, tbody, tfoot; rows of thead are repeated on every page (Word writes them so). */
export function tableOf(
  node: HtmlNode,
  readCell: (cell: HtmlNode) => SourceParagraph[],
  rules: StyleRules,
): TableReading | null {
  const rows: { header: boolean; cells: { node: HtmlNode; paragraphs: SourceParagraph[] }[] }[] = [];
  for (const { row, header } of rowsOf(node, false)) {
    const cells = childrenOf(row).filter((cell) => ['td', 'th'].includes(tagOf(cell)));
    // Word closes tables with merged cells by a row of bare widths (mso-yfti-lastrow, height 0).
    if (cells.length === 0 || rules.of(row)['display'] === 'none') continue;
    rows.push({ header, cells: cells.map((cell) => ({ node: cell, paragraphs: readCell(cell) })) });
  }
  if (rows.length === 0) return null;
  const [first] = rows;
  if (rows.length === 1 && first?.cells.length === 1) return { frame: first.cells[0]?.paragraphs ?? [] };
  const firstBody = rows.findIndex((row) => !row.header);
  return {
    table: {
      role: 'table',
      caption: null,
      headerRows: firstBody < 0 ? 0 : firstBody,
      columnShares: sharesOf(rows, rules),
      rows: rows.map((row) => row.cells.map(({ node: cell, paragraphs }) => cellOf(cell, paragraphs))),
    },
  };
}

/** What stands in a table but in no cell: its caption, and text a sloppy writer left between the rows. */
export function* straysOf(node: HtmlNode): Generator<HtmlNode> {
  const inRow = tagOf(node) === 'tr';
  for (const child of childrenOf(node)) {
    const tag = tagOf(child);
    if (inRow ? tag === 'td' || tag === 'th' : tag === 'colgroup' || tag === 'col') continue;
    if (!inRow && ['tr', 'thead', 'tbody', 'tfoot'].includes(tag)) yield* straysOf(child);
    else if (tag !== '' || child.nodeType === textNode) yield child;
  }
}

function* rowsOf(node: HtmlNode, header: boolean): Generator<{ row: HtmlNode; header: boolean }> {
  for (const child of childrenOf(node)) {
    const tag = tagOf(child);
    if (tag === 'tr') yield { row: child, header };
    else if (tag === 'thead' || tag === 'tbody' || tag === 'tfoot') yield* rowsOf(child, tag === 'thead');
  }
}

function cellOf(node: HtmlNode, paragraphs: readonly SourceParagraph[]): TableCell {
  const lines = paragraphs.map((paragraph) => (paragraph.table ? flattened(paragraph.table) : paragraph.text));
  const cell: TableCell = { text: lines.join('\n').replace(/\n+$/, '') };
  const columns = numberOf(node, 'colspan', 1);
  const rows = numberOf(node, 'rowspan', 1);
  if (columns > 1) cell.colSpan = columns;
  if (rows > 1) cell.rowSpan = rows;
  const align = paragraphs[0]?.alignment;
  if (align && align !== 'justify') cell.align = align;
  return cell;
}

function flattened(table: TableBlock): string {
  return table.rows.map((row) => row.map((cell) => cell.text).join(' ')).join('\n');
}

/** Shares of the width from a row without spans whose cells all say their width. */
function sharesOf(rows: readonly { cells: { node: HtmlNode }[] }[], rules: StyleRules): number[] {
  const most = Math.max(...rows.map((row) => row.cells.length));
  for (const { cells } of rows) {
    if (cells.length !== most || cells.some(({ node }) => numberOf(node, 'colspan', 1) > 1)) continue;
    const widths = cells.map(({ node }) => pointsOf(rules.of(node)['width']) ?? numberOf(node, 'width', 0));
    const total = widths.reduce((sum, width) => sum + width, 0);
    if (Math.max(...widths) - Math.min(...widths) < total / 100) return [];
    if (widths.every((width) => width > 0)) return widths.map((width) => Math.round((width / total) * 10_000) / 10_000);
  }
  return [];
}
