import type { ReadingNotice, SourceParagraph, SourceText } from '../../source-text';
import { charactersToTwips } from '../measures';
import { markStyleId } from '../style-sheet';
import { readOwnHead } from './own-head';
import { sourceOfTable } from './source-of-table';
import type { WordBlock, WordFile, WordParagraph, WordTable } from './word-file/word-file';

/** Told where what stood in the file went, for those who must find it again. */
export interface SourceTrace {
  /** The characters of `from` from `offset` on stand in `to`. */
  paragraph?: (from: WordParagraph, to: SourceParagraph, offset: number) => void;
  table?: (from: WordTable, to: SourceParagraph) => void;
  /** A paragraph told of before ran on into another one. */
  joined?: (before: SourceParagraph, into: SourceParagraph) => void;
}

/** The recogniser's view of a Word file: paragraphs and tables in reading order, looks, and what was left out. */
export function sourceOfWordFile(file: WordFile, trace: SourceTrace = {}): SourceText {
  const collector = new Collector(file, trace);
  collector.addAll(letterMark(file));
  collector.addAll(file.blocks);
  collector.flush();
  collector.addAll(file.notes);
  collector.flush();
  const notices: ReadingNotice[] = [...file.tally].map(([id, count]) => ({ id, count }));
  if (collector.nestedTables > 0) notices.push({ id: 'nested-table-flattened', count: collector.nestedTables });
  return { paragraphs: collector.paragraphs, notices };
}

/** The same, with the 版头 of a file of this program read as what it is. */
export function sourceWithHead(file: WordFile): SourceText {
  const own = readOwnHead(file, letterMark(file));
  if (own === null) return sourceOfWordFile(file);
  const { head, documentNumber, below } = own;
  const text = sourceOfWordFile({ ...file, blocks: below, furnitureOf: () => [] });
  return { ...text, own: { head, documentNumber } };
}

/** The mark of a letter of this program stands in the header of its first page, above the type area (10.1). */
function letterMark({ sections, furnitureOf }: WordFile): WordParagraph[] {
  const [first] = sections;
  const header = first?.titlePage ? first.furniture.get('header first') : undefined;
  if (header === undefined) return [];
  return furnitureOf(header).filter((paragraph) => paragraph.styleId === markStyleId && paragraph.runs.length > 0);
}

class Collector {
  readonly paragraphs: SourceParagraph[] = [];
  nestedTables = 0;
  private breakPending = false;
  /** A paragraph whose end was deleted waits for the next one. */
  private joined: SourceParagraph | null = null;
  private section = 0;

  constructor(
    private readonly file: WordFile,
    private readonly trace: SourceTrace,
  ) {}

  addAll(blocks: readonly WordBlock[]): void {
    for (const block of blocks) {
      if (block.kind === 'table') this.addTable(block);
      else this.addParagraph(block);
    }
  }

  flush(): void {
    if (this.joined) this.push(this.joined);
    this.joined = null;
  }

  private addParagraph(paragraph: WordParagraph): void {
    this.enterSection(paragraph);
    this.addAll(paragraph.boxesBefore);
    const pieces = piecesOf(paragraph);
    const onlyHoldsBoxes =
      paragraph.boxesBefore.length + paragraph.boxesAfter.length > 0 && pieces.every((piece) => piece.text === '');
    if (!onlyHoldsBoxes) this.addPieces(paragraph, pieces);
    this.addAll(paragraph.boxesAfter);
  }

  private addPieces(paragraph: WordParagraph, pieces: readonly Piece[]): void {
    if (paragraph.looks.pageBreakBefore) this.breakPending = true;
    const looks = looksOf(paragraph);
    pieces.forEach((piece, index) => {
      if (piece.afterPageBreak) this.breakPending = true;
      // The end of a paragraph that holds nothing but a page break is no empty line.
      if (piece.text === '' && pieces.length > 1 && index === pieces.length - 1 && piece.afterPageBreak) return;
      const source: SourceParagraph = { text: piece.text, ...looks };
      const isLast = index === pieces.length - 1;
      const joined = index === 0 ? this.joined : null;
      if (joined) {
        // The number belongs before the words of both; without words there is nothing to keep of the one before.
        const { number } = paragraph;
        if (joined.text !== '') {
          source.text = number + joined.text + source.text.slice(number.length);
          Object.assign(source, { ...source, ...looksOnly(joined) });
        }
        this.trace.joined?.(joined, source);
        this.joined = null;
      }
      this.trace.paragraph?.(paragraph, source, piece.offset);
      if (isLast && paragraph.joinsNext) this.joined = source;
      else this.push(source);
    });
  }

  private addTable(table: WordTable): void {
    this.flush();
    const [row] = table.rows;
    const only = table.rows.length === 1 && row?.cells.length === 1 ? row.cells[0] : undefined;
    // A table of one cell is a frame around text, not a table.
    if (only) return this.addAll(only.blocks);
    if (table.rows.length === 0) return;
    const reading = sourceOfTable(table);
    this.nestedTables += reading.nested;
    const { width = null, height = null } = this.file.sections[table.section] ?? {};
    const isTurned = width !== null && height !== null && width > height;
    const block = isTurned ? { ...reading.block, landscape: true } : reading.block;
    const source: SourceParagraph = { text: '', table: block };
    this.push(source);
    this.trace.table?.(table, source);
  }

  /** A section that begins a page puts a page break before its first paragraph. */
  private enterSection(paragraph: WordParagraph): void {
    if (paragraph.place !== 'body' || paragraph.section === this.section) return;
    this.section = paragraph.section;
    const start = this.file.sections[this.section]?.start;
    if (start !== 'continuous' && start !== 'nextColumn') this.breakPending = true;
  }

  private push(paragraph: SourceParagraph): void {
    if (this.breakPending && this.paragraphs.length > 0) paragraph.pageBreakBefore = true;
    this.breakPending = false;
    this.paragraphs.push(paragraph);
  }
}

interface Piece {
  text: string;
  afterPageBreak: boolean;
  /** Offset of its first character in the paragraph's own text. */
  offset: number;
}

/** A paragraph is cut at its line and page breaks: a title broken by hand is several lines of title. */
function piecesOf(paragraph: WordParagraph): Piece[] {
  const pieces: Piece[] = [{ text: paragraph.number, afterPageBreak: false, offset: 0 }];
  let at = 0;
  for (const run of paragraph.runs) {
    for (const part of run.text.split(/(\n|\f)/)) {
      const last = pieces[pieces.length - 1];
      at += part.length;
      if (part === '\n' || part === '\f') pieces.push({ text: '', afterPageBreak: part === '\f', offset: at });
      else if (last) last.text += part;
    }
  }
  const [first, second] = pieces;
  // “page break, text” in one paragraph: nothing stands before the break.
  if (first?.text === '' && second?.afterPageBreak && second.text !== '') pieces.shift();
  return pieces;
}

function looksOf(paragraph: WordParagraph): Omit<SourceParagraph, 'text'> {
  const looks: Omit<SourceParagraph, 'text'> = {};
  const alignment = alignments[paragraph.looks.alignment ?? ''];
  if (alignment) looks.alignment = alignment;
  const { right, rightCharacters } = paragraph.looks;
  const fromRight = rightCharacters === 0 ? right / charactersToTwips(1) : rightCharacters / 100;
  if (alignment === 'right' && fromRight > 0) looks.rightCharacters = fromRight;
  if (paragraph.looks.outlineLevel !== null) looks.outlineLevel = paragraph.looks.outlineLevel;
  const first = paragraph.runs.find((run) => run.text.trim() !== '');
  if (first) {
    looks.sizePt = first.looks.halfPoints / 2;
    const face = first.looks.eastAsia ?? first.looks.ascii;
    if (face !== null) looks.face = face;
  }
  return looks;
}

const alignments: Record<string, SourceParagraph['alignment']> = {
  left: 'left',
  start: 'left',
  center: 'center',
  right: 'right',
  end: 'right',
  both: 'justify',
  distribute: 'justify',
  lowKashida: 'justify',
  mediumKashida: 'justify',
  highKashida: 'justify',
  thaiDistribute: 'justify',
};

function looksOnly(paragraph: SourceParagraph): Partial<SourceParagraph> {
  const looks: Partial<SourceParagraph> = { ...paragraph };
  delete looks.text;
  return looks;
}
