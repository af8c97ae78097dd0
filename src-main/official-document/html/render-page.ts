import { isBlank } from '../paginate/kinsoku';
import type { Page, PlacedCell, PlacedLine, PlacedRule, PlacedRun, PlacedTable } from '../paginate/pages';
import { escapeHtml } from './escape';
import { fontFamily } from './font-family';
import { preprintedNote } from './preprinted.messages';

/**
 * One page as HTML. A line names its element and the offsets of its characters there (data-path, data-start, data-end),
 * so that a click finds the text and the text its line.
 */
export function renderPage(page: Page): string {
  const number = page.numberText === null ? '' : `<div class="gw-number">${escapeHtml(page.numberText)}</div>`;
  const tables = page.tables.map(renderTable);
  const content = [...page.lines.map(renderLine), ...tables, ...page.rules.map(renderRule)].join('');
  const placed = page.turned ? `<div class="gw-turned">${content}</div>` : content;
  return `<section class="gw-sheet gw-${page.side}" data-page="${page.number}">${placed}${number}${stockNote(page)}</section>`;
}

function renderRule({ xPt, yPt, widthPt, heightPt, ink, unprinted }: PlacedRule): string {
  const classes = `gw-rule${ink === 'red' ? ' gw-red' : ''}${unprinted ? ' gw-unprinted' : ''}`;
  return `<div class="${classes}" style="${place(xPt, yPt, widthPt, heightPt)}"></div>`;
}

/** On a page with red parts that are on the stock already a word on the screen says so. */
function stockNote({ lines, rules }: Page): string {
  if (![...lines, ...rules].some(({ unprinted }) => unprinted)) return '';
  return `<div class="gw-stock-note">${preprintedNote}</div>`;
}

/** Cells draw their upper and left border, the table the other two: a border shared by two cells is drawn once. */
function renderTable({ xPt, yPt, widthPt, rows }: PlacedTable): string {
  const heightPt = rows.reduce((sum, row) => sum + row.heightPt, 0);
  const cells = rows.flatMap((row) => row.cells.map(renderCell)).join('');
  return `<div class="gw-table" style="${place(xPt, yPt, widthPt, heightPt)}"></div>${cells}`;
}

function renderCell(cell: PlacedCell): string {
  const box = place(cell.xPt, cell.yPt, cell.widthPt, cell.heightPt);
  return `<div class="gw-cell" style="${box}" data-path="${escapeHtml(cell.path)}"></div>${cell.lines.map(renderLine).join('')}`;
}

function renderLine(line: PlacedLine): string {
  const [first] = line.runs;
  const box = `${lineBox(line)};line-height:${points(line.heightPt)}`;
  const of =
    line.path === null ? '' : ` data-path="${escapeHtml(line.path)}" data-start="${line.start}" data-end="${line.end}"`;
  if (!first) return `<div class="gw-line" style="${box}"${of}></div>`;
  const inked = `${line.ink === 'red' ? ' gw-red' : ''}${line.unprinted ? ' gw-unprinted' : ''}`;
  const align = `${line.justify ? ' gw-justify' : line.align === 'left' ? '' : ` gw-${line.align}`}${inked}`;
  const { runs, blanks } = withoutEndBlanks(line.runs);
  const spans = runs.map((run) => renderRun(run, first)).join('');
  // Blanks at the end are kept for copying but take no room.
  const end = blanks === '' ? '' : `<span class="gw-blank">${escapeHtml(blanks)}</span>`;
  return `<div class="gw-line gw-style-${line.style}${align}" style="${box};${face(first)}"${of}>${spans}${end}</div>`;
}

/** A narrowed line is set in a box that much wider and drawn together about its middle. */
function lineBox({ xPt, yPt, widthPt, heightPt, scale = 1 }: PlacedLine): string {
  if (scale === 1) return place(xPt, yPt, widthPt, heightPt);
  const widePt = widthPt / scale;
  const box = place(xPt - (widePt - widthPt) / 2, yPt, widePt, heightPt);
  return `${box};transform:scaleX(${Math.round(scale * 10000) / 10000})`;
}

/** The first run's face is the line's; only what differs from it, or is marked, needs an element of its own. */
function renderRun(run: PlacedRun, first: PlacedRun): string {
  const text = escapeHtml(run.text);
  const ownFace = run.face === first.face ? '' : ` style="font-family:${fontFamily(run.face)}"`;
  const mark = run.mark ? ` class="gw-${run.mark}"` : '';
  return ownFace === '' && mark === '' ? text : `<span${mark}${ownFace}>${text}</span>`;
}

function face(run: PlacedRun): string {
  return `font-family:${fontFamily(run.face)};font-size:${points(run.sizePt)};letter-spacing:${points(run.characterSpacingPt)}`;
}

function withoutEndBlanks(runs: readonly PlacedRun[]): { runs: PlacedRun[]; blanks: string } {
  const text = runs.map((run) => run.text).join('');
  let inked = text.length;
  while (inked > 0 && isBlank(text[inked - 1] as string)) inked -= 1;
  if (inked === text.length) return { runs: [...runs], blanks: '' };
  let left = inked;
  const kept = runs.map((run) => {
    const part = { ...run, text: run.text.slice(0, Math.max(0, left)) };
    left -= run.text.length;
    return part;
  });
  return { runs: kept.filter((run) => run.text !== ''), blanks: text.slice(inked) };
}

function place(x: number, y: number, width: number, height: number): string {
  return `left:${points(x)};top:${points(y)};width:${points(width)};height:${points(height)}`;
}

function points(value: number): string {
  return `${Math.round(value * 1000) / 1000}pt`;
}
