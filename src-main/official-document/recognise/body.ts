import type { Block, DocumentKind, TableBlock } from '../model';
import { readRunInHeads, readHeadings } from './headings';
import type { Line } from './lines';
import { readMarks, type MarkedLine } from './marks';
import { attendanceLine, leadLine } from './patterns';
import type { RecognisedStretch, RecognitionWarning } from './recognition';

export interface Body {
  blocks: Block[];
  stretches: RecognisedStretch[];
  warnings: RecognitionWarning[];
}

/** Reads the blocks of a text or of an attachment; `path` names where they go. */
export function readBody(lines: readonly Line[], kind: DocumentKind, path: string): Body {
  const body: Body = { blocks: [], stretches: [], warnings: [] };
  const marked = readMarks(lines);
  const headings = readHeadings(marked, kind);
  const heads = readRunInHeads(marked, headings);
  for (let at = 0; at < marked.length; at++) {
    const one = marked[at] as MarkedLine;
    const rows = countTableRows(marked, at);
    if (one.line.looks.table) {
      push(body, path, one.line.looks.table, one, 0, 0);
      attachCaption(body);
    } else if (rows > 1) {
      pushTable(body, path, marked.slice(at, at + rows));
      at += rows - 1;
      attachCaption(body);
    } else pushLine(body, path, one, kind, headings.has(at), heads.get(at) ?? null);
    if (one.outOfTurn) warn(body, path, 'number-out-of-turn', one.line.text.slice(0, 16));
  }
  return body;
}

function pushLine(
  body: Body,
  path: string,
  one: MarkedLine,
  kind: DocumentKind,
  isHeading: boolean,
  head: string | null,
): void {
  const { line, mark, provision } = one;
  if (provision) {
    const text = line.text.slice(provision.length);
    push(body, path, { role: provision.role, number: provision.number, text }, one, provision.length, text.length);
  } else if (mark) {
    const text = line.text.slice(mark.length);
    const block: Block = isHeading
      ? { role: 'heading', level: mark.level, number: mark.number, text }
      : { role: 'item', level: mark.level, number: mark.number, head, text: text.slice(head?.length ?? 0) };
    push(body, path, block, one, mark.length, text.length);
  } else {
    const attendance = kind === 'minutes' ? attendanceLine.exec(line.text) : null;
    if (attendance) {
      const label = `${attendance[1]}${attendance[2]}`.replace(/[ \u3000]/g, '');
      const text = line.text.slice(attendance[0].length);
      push(body, path, { role: 'attendance', label, text }, one, attendance[0].length, text.length);
    } else if (leadLine.test(line.text)) push(body, path, { role: 'lead', text: line.text }, one, 0, line.text.length);
    else push(body, path, { role: 'paragraph', text: line.text }, one, 0, line.text.length);
  }
}

function push(body: Body, path: string, block: Block, one: MarkedLine, skipped: number, length: number): void {
  const place = `${path}/${body.blocks.length}`;
  body.blocks.push(block);
  if (length > 0) body.stretches.push({ path: place, textOffset: 0, cleanedOffset: one.line.start + skipped, length });
}

/** Two lines or more with tabs are the rows of a table, the first of them its head. */
function countTableRows(marked: readonly MarkedLine[], from: number): number {
  let at = from;
  while (marked[at]?.line.text.includes('\t')) at++;
  return at - from;
}

function pushTable(body: Body, path: string, rows: readonly MarkedLine[]): void {
  const place = `${path}/${body.blocks.length}`;
  const cells = rows.map((row) => row.line.text.split('\t'));
  const columns = cells.reduce((most, row) => Math.max(most, row.length), 1);
  const table: TableBlock = {
    role: 'table',
    caption: null,
    headerRows: 1,
    columnShares: [],
    rows: cells.map((row) => Array.from({ length: columns }, (_, column) => ({ text: (row[column] ?? '').trim() }))),
  };
  rows.forEach((row, rowIndex) => {
    let offset = 0;
    row.line.text.split('\t').forEach((cell, column) => {
      const lead = cell.length - cell.trimStart().length;
      const text = cell.trim();
      if (text !== '')
        body.stretches.push({
          path: `${place}/rows/${rowIndex}/${column}`,
          textOffset: 0,
          cleanedOffset: row.line.start + offset + lead,
          length: text.length,
        });
      offset += cell.length + 1;
    });
  });
  body.blocks.push(table);
}

const captionLine =
  /^(?:附?表[ \u3000]*[\d一二三四五六七八九十]+|.{2,30}(?:表|一览))(?:[ \u3000：].{0,40})?(?:（[^（）]{1,20}）)?$/u;

/** A short line right above a table that names it is its caption. */
function attachCaption(body: Body): void {
  const table = body.blocks.at(-1);
  const line = body.blocks.at(-2);
  if (table?.role !== 'table' || table.caption !== null || line?.role !== 'paragraph' || !captionLine.test(line.text))
    return;
  const from = `${body.blocks.length - 2}`;
  body.blocks.splice(-2, 1);
  table.caption = line.text.replace(/[ \t\u3000\u00a0]+/g, '　');
  for (const stretch of body.stretches) {
    const [path, index] = [stretch.path.replace(/blocks\/\d+.*$/, 'blocks'), /blocks\/(\d+)/.exec(stretch.path)?.[1]];
    if (index === from) stretch.path = `${path}/${from}/caption`;
    else if (index === `${Number(from) + 1}`) stretch.path = stretch.path.replace(/blocks\/\d+/, `blocks/${from}`);
  }
}

function warn(body: Body, path: string, id: string, excerpt: string): void {
  body.warnings.push({ id, path: `${path}/${body.blocks.length - 1}`, excerpt });
}
