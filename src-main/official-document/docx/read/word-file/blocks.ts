import { limits } from '../limits';
import { childOf, childrenOf, elementsOf, onOff, valueOf, type XmlElement } from '../xml/element';
import { chosenAlternative, InlineReader } from './inline';
import { nothing, propertySetOf } from './properties';
import type { ReadingContext } from './reading-context';
import {
  commentPointOf,
  hasSurvivingWords,
  isRevision,
  noMarks,
  revisionOf,
  wordsInside,
  type CommentPoint,
  type ParagraphMark,
  type Revision,
} from './revisions';
import {
  textOfRuns,
  type Place,
  type WordBlock,
  type WordCell,
  type WordParagraph,
  type WordRow,
  type WordTable,
} from './word-file';

/** Reads paragraphs and tables of a story (w:body, w:tc, w:txbxContent, w:footnote) in their order. */
export class BlockReader {
  /** The paragraph before runs on into the next one, and whether it shows a number already. */
  private running: 'numbered' | 'plain' | null = null;
  /** Comments that begin or end between two paragraphs: they count from the next one. */
  private waiting: CommentPoint[] = [];

  constructor(
    private readonly context: ReadingContext,
    private readonly place: Place,
  ) {}

  read(parent: XmlElement): WordBlock[] {
    const blocks: WordBlock[] = [];
    this.walk(parent, blocks);
    return blocks;
  }

  private walk(parent: XmlElement, blocks: WordBlock[]): void {
    for (const child of elementsOf(parent)) {
      switch (child.name) {
        case 'w:p':
          blocks.push(this.paragraph(child));
          break;
        case 'w:tbl':
          blocks.push(this.table(child));
          break;
        case 'w:sdt':
          if (childOf(childOf(child, 'w:sdtPr'), 'w:showingPlcHdr')) this.context.count('placeholder-left-out');
          else this.walk(childOf(child, 'w:sdtContent') ?? child, blocks);
          break;
        case 'w:customXml':
        case 'w:ins':
        case 'w:moveTo':
          this.walk(child, blocks);
          break;
        case 'mc:AlternateContent': {
          const chosen = chosenAlternative(child);
          if (chosen) this.walk(chosen, blocks);
          break;
        }
        case 'w:commentRangeStart':
        case 'w:commentRangeEnd': {
          const point = commentPointOf(child, 0);
          if (point) this.waiting.push(point);
          break;
        }
        case 'w:altChunk':
          this.context.count('embedded-object-left-out');
          break;
      }
    }
  }

  private paragraph(element: XmlElement): WordParagraph {
    const { context } = this;
    context.countParagraph();
    const properties = childOf(element, 'w:pPr');
    const named = valueOf(properties, 'w:pStyle');
    const style = context.styles.paragraphStyle(named) ?? context.styles.paragraphStyle(null);
    const looks = context.paragraphLooksOf(
      style?.paragraph ?? context.styles.defaults.paragraph,
      propertySetOf(properties),
    );
    const runStyle = style?.run ?? context.styles.defaults.run;
    const markProperties = childOf(properties, 'w:rPr');
    const section = context.section;
    const joinsNext = childOf(markProperties, 'w:del') !== null || childOf(markProperties, 'w:moveFrom') !== null;
    // A paragraph taken out whole, and the rest of one that ran on, have no number of their own.
    const numberless = (joinsNext && !hasSurvivingWords(element)) || this.running === 'numbered';
    const number =
      looks.numbering && !numberless
        ? context.counter.next(looks.numbering.id, looks.numbering.level, style?.id ?? null)
        : '';
    const reader = new InlineReader(
      context,
      runStyle,
      (content) => new BlockReader(context, 'text-box').read(content),
      (text) => this.looseParagraph(text),
    );
    const { marks, ...content } = reader.read(element);
    const words = content.runs.reduce((sum, run) => sum + run.text.length, 0);
    if (joinsNext)
      this.running = number !== '' || this.running === 'numbered' ? 'numbered' : words > 0 ? 'plain' : this.running;
    else this.running = null;
    if (this.place === 'body' && childOf(properties, 'w:sectPr')) context.section++;
    return {
      kind: 'paragraph',
      place: this.place,
      section,
      styleId: named ?? context.styles.defaultParagraphStyle,
      styleName: style?.name ?? '',
      styleDefined: named === null || context.styles.has(named),
      looks,
      markLooks: context.looksOf(runStyle, markProperties),
      number,
      joinsNext,
      ...content,
      marks: this.marksOf(marks, properties, words, textOfRuns(content.runs)),
    };
  }

  /** What the paragraph's own properties say was changed: its end and its looks. */
  private marksOf(
    inside: readonly ParagraphMark[],
    properties: XmlElement | null,
    length: number,
    text: string,
  ): readonly ParagraphMark[] {
    const end = childOf(properties, 'w:rPr');
    const own: ParagraphMark[] = [];
    const change = childOf(properties, 'w:pPrChange');
    if (change) own.push(revisionOf(change, 'format', text, 0));
    // Where the whole paragraph was put in or taken out, that says it already.
    const only = inside.length === 1 && inside[0] && isRevision(inside[0]) ? inside[0] : null;
    const put = childOf(end, 'w:ins');
    const isNew = only?.kind === 'inserted' && only.text.length === length;
    if (put && !isNew) own.push(revisionOf(put, 'paragraph-split', '', length));
    const taken = childOf(end, 'w:del');
    const isGone = only?.kind === 'deleted' && length === 0;
    if (taken && !isGone) own.push(revisionOf(taken, 'paragraph-joined', '', length));
    const waiting = this.waiting;
    this.waiting = [];
    if (waiting.length === 0 && own.length === 0) return inside.length === 0 ? noMarks : inside;
    return [...waiting, ...inside, ...own];
  }

  /** WordArt is text without a paragraph: it gets a bare one. */
  private looseParagraph(text: string): WordParagraph {
    const { context } = this;
    context.countParagraph();
    const { paragraph, run } = context.styles.defaults;
    const looks = context.looksOf(run, null);
    return {
      kind: 'paragraph',
      place: 'text-box',
      section: context.section,
      styleId: null,
      styleName: '',
      styleDefined: true,
      looks: context.paragraphLooksOf(paragraph, nothing),
      markLooks: looks,
      number: '',
      runs: [{ text, looks }],
      fields: [],
      joinsNext: false,
      marks: noMarks,
      boxesBefore: [],
      boxesAfter: [],
    };
  }

  private table(element: XmlElement): WordTable {
    const grid = childrenOf(childOf(element, 'w:tblGrid'), 'w:gridCol')
      .slice(0, limits.tableColumns)
      .map((column) => Math.max(0, Number(column.attributes['w:w']) || 0));
    const rows: WordRow[] = [];
    const goneRows: { before: number; revision: Revision }[] = [];
    const inner = new BlockReader(this.context, this.place === 'body' ? 'table' : this.place);
    for (const row of heldElements(element, 'w:tr')) {
      const properties = childOf(row, 'w:trPr');
      const gone = childOf(properties, 'w:del');
      if (gone) {
        this.context.count('tracked-changes-taken');
        goneRows.push({ before: rows.length, revision: revisionOf(gone, 'row-deleted', wordsInside(row), 0) });
        continue;
      }
      const put = childOf(properties, 'w:ins');
      const revisions: Revision[] = put ? [revisionOf(put, 'row-inserted', wordsInside(row), 0)] : [];
      const headerMark = childOf(properties, 'w:tblHeader');
      rows.push({
        header: headerMark !== null && onOff(headerMark.attributes) === true,
        skipBefore: spanOf(valueOf(properties, 'w:gridBefore'), 0),
        skipAfter: spanOf(valueOf(properties, 'w:gridAfter'), 0),
        cells: cellsOf(row, inner, revisions),
        revisions,
      });
    }
    return { kind: 'table', section: this.context.section, grid, rows, goneRows };
  }
}

function cellsOf(row: XmlElement, reader: BlockReader, revisions: Revision[]): WordCell[] {
  const cells: WordCell[] = [];
  for (const cell of heldElements(row, 'w:tc')) {
    const properties = childOf(cell, 'w:tcPr');
    const gone = childOf(properties, 'w:cellDel');
    if (gone) {
      revisions.push(revisionOf(gone, 'cell-deleted', wordsInside(cell), 0));
      continue;
    }
    const merge = childOf(properties, 'w:vMerge');
    const blocks = reader.read(cell);
    const last = cells[cells.length - 1];
    if (valueOf(properties, 'w:hMerge') === 'continue' && last) {
      last.columns++;
      last.blocks.push(...blocks);
      continue;
    }
    cells.push({
      columns: spanOf(valueOf(properties, 'w:gridSpan'), 1),
      merge: !merge ? 'none' : merge.attributes['w:val'] === 'restart' ? 'start' : 'continue',
      blocks,
    });
  }
  return cells;
}

/** Rows of a table and cells of a row, also where a content control or custom XML is wrapped around them. */
function* heldElements(parent: XmlElement, name: string): Generator<XmlElement> {
  for (const child of elementsOf(parent)) {
    if (child.name === name) yield child;
    else if (child.name === 'w:sdt' || child.name === 'w:sdtContent' || child.name === 'w:customXml') {
      yield* heldElements(child, name);
    }
  }
}

function spanOf(value: string | null, least: number): number {
  const span = Math.trunc(Number(value ?? least));
  return Number.isFinite(span) ? Math.min(Math.max(span, least), limits.tableColumns) : least;
}
