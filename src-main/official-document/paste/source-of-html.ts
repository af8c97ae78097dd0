import type { ReadingNotice, SourceParagraph, SourceText } from '../source-text';
import { attributeOf, childrenOf, tagOf, textNode, type HtmlNode, type ParseHtml } from './html-node';
import { ListNumbers } from './list-numbers';
import { looksOf, type Looks } from './looks';
import { styleRulesOf, type StyleRules } from './style-rules';
import { straysOf, tableOf } from './table-of-html';
import { bulletMarks, folded, numberEnds, spaceAtEnds } from './white-space.patterns';

const blocks = new Set(
  'p div h1 h2 h3 h4 h5 h6 li ul ol dl dt dd blockquote pre center section article header footer main form fieldset address figure figcaption body tr td th'.split(
    ' ',
  ),
);
const skipped = new Set('style script head title meta link noscript template object iframe svg math xml'.split(' '));
const mostDepth = 200;

/**
 * The clipboard of Word, WPS or a browser as source paragraphs. Word's HTML says more than its text: numbers of lists
 * (mso-list:Ignore), empty paragraphs (<o:p>), centred lines, sizes, tables. `parse` is a DOMParser; nothing is run.
 */
export function sourceOfHtml(html: string, parse: ParseHtml): SourceText {
  // Word frames what it copied; the style sheet before it still counts.
  const root = parse(html);
  const reader = new HtmlReader(styleRulesOf(root));
  reader.read(root);
  return { paragraphs: reader.paragraphs, notices: reader.notices() };
}

/** A paragraph being filled. */
interface Line {
  text: string;
  looks: Looks;
  number: string;
}

export class HtmlReader {
  readonly paragraphs: SourceParagraph[] = [];
  readonly tally = new Map<string, number>();
  private line: Line | null = null;
  private breakPending = false;
  private preformatted = 0;

  constructor(private readonly rules: StyleRules) {}

  read(root: HtmlNode): void {
    this.walk(root, {}, 0, new ListNumbers());
    this.end();
  }

  notices(): ReadingNotice[] {
    return [...this.tally].map(([id, count]) => ({ id, count }));
  }

  private walk(parent: HtmlNode, looks: Looks, depth: number, lists: ListNumbers): void {
    if (depth > mostDepth) return;
    for (const child of childrenOf(parent)) {
      if (child.nodeType === textNode) this.addText(child.nodeValue ?? '', looks);
      else if (tagOf(child) !== '') this.element(child, looks, depth, lists);
      else if (child.nodeName === 'HTML' || child.nodeType === 9) this.walk(child, looks, depth + 1, lists);
    }
  }

  private element(node: HtmlNode, outer: Looks, depth: number, lists: ListNumbers): void {
    const tag = tagOf(node);
    if (skipped.has(tag)) return;
    const declarations = this.rules.of(node);
    if (
      declarations['display'] === 'none' ||
      declarations['mso-hide'] === 'all' ||
      declarations['visibility'] === 'hidden'
    ) {
      if (/\S/.test(rawText(node))) this.count('hidden-text-left-out');
      return;
    }
    if (declarations['mso-element'] === 'comment-list' || attributeOf(node, 'class') === 'MsoCommentReference') {
      return this.count('comment-left-out');
    }
    if (/^Mso(Foot|End)noteReference$/.test(attributeOf(node, 'class'))) return;
    if (/^(foot|end)note$/.test(declarations['mso-element'] ?? '')) this.count('note-moved-to-end');
    if (declarations['mso-list']?.toLowerCase() === 'ignore') return this.addNumber(rawText(node));
    const looks = looksOf(tag, declarations, outer);
    switch (tag) {
      case 'br':
        if (declarations['page-break-before'] === 'always' || declarations['mso-break-type'] === 'section-break')
          this.breakPage();
        else this.breakLine(looks);
        return;
      case 'img':
      case 'v:imagedata':
        return this.count('picture-left-out');
      case 'del':
        return this.count('tracked-changes-taken');
      case 'ins':
        this.count('tracked-changes-taken');
        break;
      case 'rt':
      case 'rp':
        return tag === 'rt' ? this.count('ruby-left-out') : undefined;
      case 'table':
        return this.table(node, depth);
    }
    if (!blocks.has(tag)) return this.walk(node, looks, depth + 1, lists);
    const carried = this.takeBareNumber();
    this.end();
    if (declarations['page-break-before'] === 'always') this.breakPage();
    const count = this.paragraphs.length;
    const inner = tag === 'ol' || tag === 'ul' ? lists.open(node) : lists;
    if (tag !== 'ol' && tag !== 'ul') this.start(looks, tag === 'li' ? lists.next(node) : carried);
    if (tag === 'pre') this.preformatted++;
    this.walk(node, looks, depth + 1, inner);
    if (tag === 'pre') this.preformatted--;
    // A paragraph that holds nothing is an empty line; a div that only holds other blocks is nothing of its own.
    if (tag === 'p' || this.paragraphs.length === count) this.end(tag === 'p' && this.paragraphs.length === count);
    else this.end();
  }

  /** The number of a list item whose text stands in a paragraph of its own belongs to that paragraph. */
  private takeBareNumber(): string {
    const { line } = this;
    if (!line || line.number === '' || line.text.trim() !== '') return '';
    this.line = null;
    return line.number;
  }

  private start(looks: Looks, number: string): void {
    this.line = { text: '', looks, number };
  }

  /** Text is gathered raw and folded when the paragraph ends: a wrapped line may end between two nodes. */
  private addText(raw: string, looks: Looks): void {
    if (this.preformatted > 0 && /[\r\n]/.test(raw)) {
      raw.split(/\r\n|\r|\n/).forEach((part, index) => {
        if (index > 0) this.breakLine(looks);
        if (part !== '') this.addText(part, looks);
      });
      return;
    }
    if (!this.line) {
      if (/^[ \t\r\n\f]*$/.test(raw)) return;
      this.start(looks, '');
    }
    const { line } = this;
    if (!line) return;
    if (line.text.trim() === '' && raw.trim() !== '') line.looks = { ...looks, ...blockLooks(line.looks) };
    line.text += this.preformatted > 0 ? raw.replace(/ /g, '\u00a0') : raw;
  }

  /** Word writes a list's number as text with a gap of no-break spaces behind it. */
  private addNumber(raw: string): void {
    const mark = raw.replace(/[\s\u00a0]+/g, ' ').trim();
    const number = bulletMarks[mark] ?? mark;
    if (!this.line) this.start({}, '');
    if (this.line) this.line.number = number === '' || numberEnds.test(number) ? number : `${number}\u3000`;
  }

  private breakLine(looks: Looks): void {
    const looksOfLine = this.line?.looks ?? looks;
    this.end(true);
    this.start(looksOfLine, '');
  }

  private breakPage(): void {
    this.end();
    this.breakPending = true;
  }

  private table(node: HtmlNode, depth: number): void {
    this.end();
    for (const stray of straysOf(node)) {
      this.walk({ ...noNode, childNodes: [stray] }, {}, depth + 1, new ListNumbers());
      this.end();
    }
    const read = tableOf(
      node,
      (cell) => {
        const inner = new HtmlReader(this.rules);
        inner.walk(cell, looksOf('td', this.rules.of(cell), {}), depth + 1, new ListNumbers());
        inner.end();
        for (const [id, count] of inner.tally) this.count(id, count);
        return inner.paragraphs;
      },
      this.rules,
    );
    if (!read) return;
    if ('frame' in read) for (const paragraph of read.frame) this.push(paragraph);
    else this.push({ text: '', table: read.table });
  }

  /** Ends the paragraph being filled; `evenEmpty` keeps it when nothing is in it. */
  private end(evenEmpty = false): void {
    const { line } = this;
    this.line = null;
    if (!line) return;
    const own = folded(line.text)
      .replace(spaceAtEnds, '')
      .replace(/\u00a0/g, ' ');
    const text = line.number + (/^ *$/.test(own) ? '' : own);
    if (text === '' && !evenEmpty) return;
    const { alignment, outlineLevel, sizePt, face } = line.looks;
    const paragraph: SourceParagraph = { text };
    if (alignment) paragraph.alignment = alignment;
    if (outlineLevel !== undefined) paragraph.outlineLevel = outlineLevel;
    if (text !== '' && sizePt !== undefined) paragraph.sizePt = sizePt;
    if (text !== '' && face !== undefined) paragraph.face = face;
    this.push(paragraph);
  }

  private push(paragraph: SourceParagraph): void {
    if (this.breakPending && this.paragraphs.length > 0) paragraph.pageBreakBefore = true;
    this.breakPending = false;
    this.paragraphs.push(paragraph);
  }

  private count(notice: string, times = 1): void {
    this.tally.set(notice, (this.tally.get(notice) ?? 0) + times);
  }
}

/** What belongs to the paragraph rather than to its first run. */
function blockLooks({ alignment, outlineLevel }: Looks): Looks {
  return { ...(alignment ? { alignment } : {}), ...(outlineLevel === undefined ? {} : { outlineLevel }) };
}

const noNode: HtmlNode = { nodeType: 11, nodeName: '#document-fragment', nodeValue: null, childNodes: [] };

function rawText(node: HtmlNode): string {
  if (node.nodeType === textNode) return node.nodeValue ?? '';
  return childrenOf(node).map(rawText).join('');
}
