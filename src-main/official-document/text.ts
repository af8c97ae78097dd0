import { flowOfDocument } from './flow/flow-of-document';
import { paragraphsOf, type FlowItem, type FlowMark, type FlowParagraph } from './flow/flow';
import type { OfficialDocument, TableBlock } from './model';
import { cellPlaces } from './table-geometry';
import { defaultTypesettingSettings } from './typesetting-settings';

/**
 * A paper as plain text, line by line as it is printed: a line for each line of the title and the 题注, for each
 * paragraph, for each row of a table (cells apart by tabs); numbers and composed marks (附件：) included; one empty line
 * where the paper has any. Lines end in "\n", the last one too; an empty paper gives ''.
 */
export function writeText(document: OfficialDocument): string {
  const lines: string[] = [];
  for (const item of flowOfDocument(document, defaultTypesettingSettings)) {
    if (item.pageBreakBefore && lines.length > 0) lines.push('');
    lines.push(...linesOf(item));
  }
  const shown = lines.filter((line, index) => line !== '' || lines[index - 1] !== '');
  while (shown[0] === '') shown.shift();
  while (shown.at(-1) === '') shown.pop();
  return shown.map((line) => `${line}\n`).join('');
}

function linesOf(item: FlowItem): string[] {
  if (item.kind === 'table') return tableLines(item.table);
  if (item.kind === 'mark') return markLines(item);
  return paragraphsOf(item).map(lineOf);
}

/** A line with all texts on it, those at places of their own apart by an ideographic space. */
function lineOf({ segments, tabs = [] }: FlowParagraph): string {
  const texts = [segments, ...tabs.map((tab) => tab.segments)].map((part) => part.map(({ text }) => text).join(''));
  return texts.filter((text) => text !== '').join('\u3000');
}

/** The mark of a joint issue: what follows the names stands once, after the last. */
function markLines({ names, suffix }: FlowMark): string[] {
  const lines = names.map(lineOf);
  if (suffix) lines.push(`${lines.pop() ?? ''}${lineOf(suffix)}`);
  return lines;
}

/** Rows as lines; columns a spanning cell covers stay empty, so that columns remain columns. */
function tableLines(table: TableBlock): string[] {
  const places = cellPlaces(table);
  const columns = Math.max(1, ...places.flat().map(({ column, colSpan }) => column + colSpan));
  return table.rows.map((row, rowIndex) => {
    const line = Array.from({ length: columns }, () => '');
    row.forEach((cell, at) => {
      const place = places[rowIndex]?.[at];
      if (place) line[place.column] = cell.text.replace(/[\t\n]+/g, ' ');
    });
    return line.join('\t');
  });
}
