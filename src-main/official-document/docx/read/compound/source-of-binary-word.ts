import { limits } from '../limits';
import { ReadingRefused } from '../reading-refused';
import type { TableCell } from '../../../model';
import type { SourceParagraph, SourceText } from '../../../source-text';
import type { BinaryWord, Piece } from './binary-word';
import { rangeAt, type ParagraphRange } from './property-pages';

const alignments = ['left', 'center', 'right', 'justify', 'justify'] as const;

/**
 * Paragraphs of a Word 97–2003 file. Styles are not resolved: alignment and outline come from the paragraph itself,
 * faces and sizes not at all (notice 'looks-unknown'); automatic numbers are not counted out but announced.
 */
export function sourceOfBinaryWord(file: BinaryWord): SourceText {
  const { main, footnotes, headers, comments, endnotes, textBoxes } = file.stories;
  const reader = new BinaryReader(file);
  reader.readStory(0, main);
  const beforeNotes = reader.paragraphs.length;
  reader.readStory(main, footnotes);
  reader.readStory(main + footnotes + headers + comments, endnotes);
  reader.count('note-moved-to-end', reader.paragraphs.length - beforeNotes);
  const beforeBoxes = reader.paragraphs.length;
  reader.readStory(main + footnotes + headers + comments + endnotes, textBoxes);
  reader.count('text-box-read', reader.paragraphs.length > beforeBoxes ? 1 : 0);
  reader.count('looks-unknown', 1);
  return { paragraphs: reader.paragraphs, notices: [...reader.tally].map(([id, count]) => ({ id, count })) };
}

class BinaryReader {
  readonly paragraphs: SourceParagraph[] = [];
  readonly tally = new Map<string, number>();
  private readonly flags: Uint8Array;
  private rows: TableCell[][] = [];
  private row: TableCell[] = [];
  private cell: string[] = [];
  private breakPending = false;

  constructor(private readonly file: BinaryWord) {
    this.flags = flagsOf(file);
  }

  count(notice: string, times = 1): void {
    if (times > 0) this.tally.set(notice, (this.tally.get(notice) ?? 0) + times);
  }

  readStory(from: number, length: number): void {
    const { text } = this.file;
    const end = Math.min(from + length, text.length);
    const first = this.paragraphs.length;
    let line = '';
    let fields: boolean[] = [];
    let lastFlag = 0;
    for (let at = from; at < end; at++) {
      const flag = this.flags[at] ?? 0;
      if (flag !== lastFlag && flag & changed) this.count('tracked-changes-taken');
      if (flag !== lastFlag && flag & hidden) this.count('hidden-text-left-out');
      lastFlag = flag;
      if (flag & (deleted | hidden)) continue;
      const code = text.charCodeAt(at);
      if (code === 0x13) fields.push(true);
      else if (code === 0x14) fields[fields.length - 1] &&= false;
      else if (code === 0x15) fields.pop();
      else if (code === 0x0d || code === 0x07 || code === 0x0c) {
        this.endParagraph(line, code, at);
        line = '';
        fields = fields.filter((inInstruction) => !inInstruction);
      } else if (!fields.includes(true)) line += this.character(code, text.charAt(at), line, at);
    }
    if (line !== '') this.endParagraph(line, 0x0d, end - 1);
    this.endTable();
    // Every story ends with an empty paragraph of its own.
    if (this.paragraphs.length > first && this.paragraphs[this.paragraphs.length - 1]?.text === '') {
      const last = this.paragraphs[this.paragraphs.length - 1];
      if (!last?.table && from > 0) this.paragraphs.pop();
    }
  }

  /** Control characters of Word ([MS-DOC] 2.4.1); what is drawn there is announced. */
  private character(code: number, character: string, line: string, at: number): string {
    switch (code) {
      case 0x01:
      case 0x08:
        this.count('picture-left-out');
        return '';
      case 0x05:
        this.count('comment-left-out');
        return '';
      case 0x0b:
      case 0x0e:
        this.endParagraph(line, 0x0b, at);
        return lineEnd;
      case 0x1e:
        return '-';
      case 0xa0:
        return ' ';
      default:
        return code < 0x20 && code !== 0x09 ? '' : character;
    }
  }

  private endParagraph(raw: string, mark: number, at: number): void {
    const line = raw.slice(raw.lastIndexOf(lineEnd) + 1);
    const range = rangeAt(this.file.paragraphs, this.offsetOf(at));
    if (range?.numbered && mark !== 0x0b) this.count('automatic-number-left-out');
    if (mark === 0x07 || range?.inTable) return this.addToTable(line, mark, range);
    this.endTable();
    if (range?.pageBreakBefore) this.breakPending = true;
    // A page break alone in its paragraph is no empty line.
    if (mark !== 0x0c || line !== '') this.push(withLooks({ text: line }, range));
    if (mark === 0x0c) this.breakPending = true;
  }

  private addToTable(line: string, mark: number, range: ParagraphRange | null): void {
    if (range?.rowEnd || (mark === 0x07 && line === '' && this.cell.length === 0 && range === null)) {
      if (this.row.length > 0) this.rows.push(this.row);
      this.row = [];
      this.cell = [];
      return;
    }
    this.cell.push(line);
    if (mark !== 0x07) return;
    const cell: TableCell = { text: this.cell.join('\n') };
    if (range?.alignment === 1) cell.align = 'center';
    if (range?.alignment === 2) cell.align = 'right';
    this.row.push(cell);
    this.cell = [];
  }

  private endTable(): void {
    if (this.cell.length > 0) this.row.push({ text: this.cell.join('\n') });
    if (this.row.length > 0) this.rows.push(this.row);
    const { rows } = this;
    this.rows = [];
    this.row = [];
    this.cell = [];
    if (rows.length === 0) return;
    const only = rows.length === 1 && rows[0]?.length === 1 ? rows[0][0] : undefined;
    if (only) for (const text of only.text.split('\n')) this.push({ text });
    else this.push({ text: '', table: { role: 'table', caption: null, headerRows: 0, columnShares: [], rows } });
  }

  private push(paragraph: SourceParagraph): void {
    if (this.breakPending && this.paragraphs.length > 0) paragraph.pageBreakBefore = true;
    this.breakPending = false;
    if (this.paragraphs.length >= limits.paragraphs) throw new ReadingRefused('too-many-paragraphs');
    this.paragraphs.push(paragraph);
  }

  /** Byte offset of a character in the stream. */
  private offsetOf(cp: number): number {
    const { pieces } = this.file;
    let low = 0;
    let high = pieces.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((pieces[middle]?.cp ?? 0) <= cp) low = middle;
      else high = middle - 1;
    }
    const piece = pieces[low];
    return piece ? piece.offset + (cp - piece.cp) * piece.width : -1;
  }
}

/** Marks where a line break cut a paragraph; never in the text itself. */
const lineEnd = '\u0000';

function withLooks(paragraph: SourceParagraph, range: ParagraphRange | null): SourceParagraph {
  const alignment = alignments[range?.alignment ?? -1];
  if (alignment) paragraph.alignment = alignment;
  if (range && range.outlineLevel !== null) paragraph.outlineLevel = range.outlineLevel;
  return paragraph;
}

const deleted = 1;
const hidden = 2;
const changed = 4;

/** Deleted, hidden and changed characters, by position in the text. */
function flagsOf({ text, pieces, characters }: BinaryWord): Uint8Array {
  const flags = new Uint8Array(text.length);
  const sorted = [...pieces].sort((a, b) => a.offset - b.offset);
  // Lawful ranges do not overlap; made so here, since a thousand that do would mean a thousand passes over the text.
  let reached = 0;
  for (const { to: end, ...range } of characters) {
    const start = Math.max(range.from, reached);
    reached = Math.max(reached, end);
    const flag =
      (range.deleted ? deleted : 0) | (range.hidden ? hidden : 0) | (range.deleted || range.inserted ? changed : 0);
    for (let i = firstAt(sorted, start); i < sorted.length; i++) {
      const piece = sorted[i];
      if (!piece || piece.offset >= end) break;
      const from = Math.max(0, Math.ceil((start - piece.offset) / piece.width));
      const to = Math.min(piece.length, Math.ceil((end - piece.offset) / piece.width));
      for (let at = from; at < to; at++) flags[piece.cp + at] = (flags[piece.cp + at] ?? 0) | flag;
    }
  }
  return flags;
}

/** The last piece that begins at or before an offset. */
function firstAt(sorted: readonly Piece[], offset: number): number {
  let low = 0;
  let high = sorted.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((sorted[middle]?.offset ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}
