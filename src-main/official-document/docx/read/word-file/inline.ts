import { imprintStyleId } from '../../style-sheet';
import { childOf, elementsOf, textOf, type XmlElement } from '../xml/element';
import type { PropertySet } from './properties';
import type { ReadingContext } from './reading-context';
import { commentPointOf, MarkList, revisionOf, wordsInside, type ParagraphMark, type RevisionKind } from './revisions';
import { missingSymbol, readableSymbol } from './symbols.patterns';
import type { WordBlock, WordRun } from './word-file';

/** What the inside of one paragraph came to. */
export interface InlineContent {
  runs: readonly WordRun[];
  fields: readonly string[];
  boxesBefore: readonly WordBlock[];
  boxesAfter: readonly WordBlock[];
  marks: readonly ParagraphMark[];
}

/** Reads the blocks of a text box; given by the block reader, since boxes hold paragraphs and tables again. */
export type BoxReader = (content: XmlElement) => WordBlock[];
/** Makes a paragraph of text found outside paragraphs (WordArt). */
export type LooseText = (text: string) => WordBlock;

/** Containers whose content counts as if it stood there itself. */
const transparent = new Set([
  'w:hyperlink',
  'w:smartTag',
  'w:customXml',
  'w:dir',
  'w:bdo',
  'w:sdtContent',
  'w:rubyBase',
]);

/** Reads everything inside a w:p: runs, fields, tracked changes, text boxes. One instance a paragraph. */
export class InlineReader {
  private readonly content: { runs: WordRun[]; fields: string[]; boxesBefore: WordBlock[]; boxesAfter: WordBlock[] } = {
    runs: [],
    fields: [],
    boxesBefore: [],
    boxesAfter: [],
  };
  /** Open complex fields (17.16.18), innermost last: true while in the instruction. */
  private readonly open: boolean[] = [];
  private instruction = '';
  private textSeen = false;
  private readonly marks = new MarkList();
  /** Characters read so far. */
  private length = 0;

  constructor(
    private readonly context: ReadingContext,
    private readonly style: PropertySet,
    private readonly readBox: BoxReader,
    private readonly loose: LooseText,
  ) {}

  read(paragraph: XmlElement): InlineContent {
    this.walk(paragraph);
    if (this.instruction !== '') this.content.fields.push(this.instruction.trim());
    const { runs, fields, boxesBefore, boxesAfter } = this.content;
    return {
      runs: kept(runs),
      fields: kept(fields),
      boxesBefore: kept(boxesBefore),
      boxesAfter: kept(boxesAfter),
      marks: this.marks.kept(),
    };
  }

  private walk(parent: XmlElement): void {
    for (const child of elementsOf(parent)) this.readChild(child);
  }

  private readChild(child: XmlElement): void {
    const { context } = this;
    if (child.name === 'w:r') this.readRun(child);
    else if (transparent.has(child.name)) this.walk(child);
    else if (child.name === 'w:ins' || child.name === 'w:moveTo') {
      context.count('tracked-changes-taken');
      this.readPutIn(child, child.name === 'w:ins' ? 'inserted' : 'moved-to');
    } else if (child.name === 'w:del' || child.name === 'w:moveFrom') {
      if (child.name === 'w:del') context.count('tracked-changes-taken');
      this.markTakenOut(child, child.name === 'w:del' ? 'deleted' : 'moved-from');
    } else if (child.name === 'w:commentRangeStart' || child.name === 'w:commentRangeEnd') this.markComment(child);
    else if (child.name === 'w:fldSimple') {
      this.content.fields.push((child.attributes['w:instr'] ?? '').trim());
      this.walk(child);
    } else if (child.name === 'w:sdt') this.readContentControl(child);
    else if (child.name === 'mc:AlternateContent') this.walkAlternative(child);
    else if (child.name === 'm:oMath' || child.name === 'm:oMathPara') this.readMath(child);
  }

  private readPutIn(element: XmlElement, kind: RevisionKind): void {
    const start = this.length;
    const from = this.content.runs.length;
    this.walk(element);
    const text = this.content.runs
      .slice(from)
      .map((run) => run.text)
      .join('');
    if (text !== '') this.marks.add(revisionOf(element, kind, text, start));
  }

  private markTakenOut(element: XmlElement, kind: RevisionKind): void {
    const text = wordsInside(element);
    if (text !== '') this.marks.add(revisionOf(element, kind, text, this.length));
  }

  private markComment(element: XmlElement): void {
    const point = commentPointOf(element, this.length);
    if (point) this.marks.add(point);
  }

  /** A control still showing its prompt (“单击此处输入文字”) holds no text of the paper. */
  private readContentControl(control: XmlElement): void {
    if (childOf(childOf(control, 'w:sdtPr'), 'w:showingPlcHdr')) this.context.count('placeholder-left-out');
    else this.walk(control);
  }

  /** The first choice, once; the fallback only where there is no choice (ISO/IEC 29500-3 7.6). */
  private walkAlternative(element: XmlElement): void {
    const chosen = chosenAlternative(element);
    if (chosen) this.walkRunContent(chosen, null);
  }

  private readMath(math: XmlElement): void {
    this.context.count('equation-flattened');
    const pieces: string[] = [];
    const collect = (element: XmlElement): void => {
      for (const child of elementsOf(element)) {
        if (child.name === 'm:t' || child.name === 'w:t') pieces.push(textOf(child));
        else collect(child);
      }
    };
    collect(math);
    this.add(pieces.join(''), null);
  }

  private readRun(run: XmlElement): void {
    const properties = childOf(run, 'w:rPr');
    const start = this.length;
    const from = this.content.runs.length;
    this.walkRunContent(run, properties);
    const change = childOf(properties, 'w:rPrChange');
    if (!change || this.content.runs.length === from) return;
    const text = this.content.runs
      .slice(from)
      .map((one) => one.text)
      .join('');
    this.marks.add(revisionOf(change, 'format', text, start));
  }

  private walkRunContent(parent: XmlElement, properties: XmlElement | null): void {
    for (const child of elementsOf(parent)) {
      switch (child.name) {
        case 'w:t':
          this.add(plainText(child), properties);
          break;
        case 'w:tab':
        case 'w:ptab':
          this.add('\t', properties);
          break;
        case 'w:br':
          this.add(breakOf(child), properties);
          break;
        case 'w:cr':
          this.add('\n', properties);
          break;
        case 'w:noBreakHyphen':
          this.add('-', properties);
          break;
        case 'w:sym':
          this.readSymbol(child, properties);
          break;
        case 'w:fldChar':
          this.readFieldMark(child.attributes['w:fldCharType'] ?? '');
          break;
        case 'w:instrText':
          if (this.open.length > 0) this.instruction += textOf(child);
          break;
        case 'w:footnoteReference':
        case 'w:endnoteReference':
          this.context.noteReferences.push(`${child.name.slice(2, -9)} ${child.attributes['w:id'] ?? ''}`);
          break;
        case 'w:commentReference':
          this.context.count('comment-left-out');
          this.markComment(child);
          break;
        case 'w:ruby':
          this.context.count('ruby-left-out');
          this.walk(childOf(child, 'w:rubyBase') ?? { name: '', attributes: {}, children: [] });
          break;
        case 'w:object':
        case 'w:drawing':
        case 'w:pict':
          this.readDrawing(child);
          break;
        case 'mc:AlternateContent': {
          const chosen = chosenAlternative(child);
          if (chosen) this.walkRunContent(chosen, properties);
          break;
        }
        case 'w:r':
          this.readRun(child);
          break;
        default:
          if (parent.name === 'mc:Choice' || parent.name === 'mc:Fallback') this.readChild(child);
      }
    }
  }

  private readSymbol(symbol: XmlElement, properties: XmlElement | null): void {
    const code = parseInt(symbol.attributes['w:char'] ?? '', 16);
    const character = code > 0 && code <= 0xffff ? String.fromCharCode(code) : '';
    const readable = character === '' ? null : readableSymbol(character, symbol.attributes['w:font'] ?? null);
    if (readable === null) this.context.count('symbol-unreadable');
    this.add(readable ?? missingSymbol, properties);
  }

  private readFieldMark(type: string): void {
    if (type === 'begin') this.open.push(true);
    else if (this.open.length === 0) return;
    else if (type === 'separate') this.open[this.open.length - 1] = false;
    else if (type === 'end') this.open.pop();
    if (this.instruction !== '' && !this.open.includes(true)) {
      this.content.fields.push(this.instruction.trim());
      this.instruction = '';
    }
  }

  private add(text: string, properties: XmlElement | null): void {
    // Text between a field's begin and its separator belongs to the instruction (a nested field's result).
    if (text === '' || this.open.includes(true)) return;
    const looks = this.context.looksOf(this.style, properties);
    if (looks.hidden) this.context.count('hidden-text-left-out');
    else {
      this.content.runs.push({ text, looks });
      this.length += text.length;
      this.textSeen ||= text.trim() !== '';
    }
  }

  private readDrawing(drawing: XmlElement): void {
    const found: WordBlock[] = [];
    if (drawing.name === 'w:object') this.context.count('embedded-object-left-out');
    else this.searchDrawing(drawing, found);
    const target = this.textSeen ? this.content.boxesAfter : this.content.boxesBefore;
    for (const block of found) target.push(block);
  }

  /** Text boxes of DrawingML (wps:txbx) and VML (v:textbox) alike hold w:txbxContent; WordArt holds its text in v:textpath. */
  private searchDrawing(parent: XmlElement, found: WordBlock[]): void {
    for (const child of elementsOf(parent)) {
      if (child.name === 'w:txbxContent') {
        const blocks = this.readBox(child);
        // The 版记 of a paper of this program is no box a clerk made.
        const isImprint = blocks.every((block) => block.kind === 'paragraph' && block.styleId === imprintStyleId);
        if (!isImprint) this.context.count('text-box-read');
        for (const block of blocks) found.push(block);
      } else if (child.name === 'mc:AlternateContent') {
        const chosen = chosenAlternative(child);
        if (chosen) this.searchDrawing(chosen, found);
      } else if (child.name === 'v:textpath') {
        const text = child.attributes['string'] ?? '';
        if (text.trim() !== '') found.push(this.loose(text));
      } else {
        if (child.name === 'pic:pic' || child.name === 'v:imagedata') this.context.count('picture-left-out');
        else if (child.name === 'c:chart' || child.name === 'dgm:relIds') this.context.count('chart-left-out');
        this.searchDrawing(child, found);
      }
    }
  }
}

/** Most paragraphs have no fields and no boxes: they share one empty list. */
const none: readonly never[] = Object.freeze([]);
function kept<T>(list: readonly T[]): readonly T[] {
  return list.length === 0 ? none : list;
}

export function chosenAlternative(element: XmlElement): XmlElement | null {
  return childOf(element, 'mc:Choice') ?? childOf(element, 'mc:Fallback');
}

/** Space at the ends of w:t counts only with xml:space="preserve"; line ends inside are spaces. */
function plainText(element: XmlElement): string {
  const text = textOf(element).replace(/\n/g, ' ');
  return element.attributes['xml:space'] === 'preserve' ? text : text.replace(/^[ \t]+|[ \t]+$/g, '');
}

function breakOf(element: XmlElement): string {
  const type = element.attributes['w:type'];
  return type === 'page' ? '\f' : '\n';
}
