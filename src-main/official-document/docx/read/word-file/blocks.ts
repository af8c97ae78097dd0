import { limits } from '../limits';
import { childOf, childrenOf, elementsOf, onOff, valueOf, type XmlElement } from '../xml/element';
import { chosenAlternative, InlineReader } from './inline';
import { nothing, propertySetOf } from './properties';
import type { ReadingContext } from './reading-context';
import type { Place, WordBlock, WordCell, WordParagraph, WordRow, WordTable } from './word-file';

/** Reads paragraphs and tables of a story (w:body, w:tc, w:txbxContent, w:footnote) in their order. */
export class BlockReader {
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
    const number = looks.numbering
      ? context.counter.next(looks.numbering.id, looks.numbering.level, style?.id ?? null)
      : '';
    const reader = new InlineReader(
      context,
      runStyle,
      (content) => new BlockReader(context, 'text-box').read(content),
      (text) => this.looseParagraph(text),
    );
    const content = reader.read(element);
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
      joinsNext: childOf(markProperties, 'w:del') !== null || childOf(markProperties, 'w:moveFrom') !== null,
      ...content,
    };
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
      boxesBefore: [],
      boxesAfter: [],
    };
  }

  private table(element: XmlElement): WordTable {
    const grid = childrenOf(childOf(element, 'w:tblGrid'), 'w:gridCol')
      .slice(0, limits.tableColumns)
      .map((column) => Math.max(0, Number(column.attributes['w:w']) || 0));
    const rows: WordRow[] = [];
    const inner = new BlockReader(this.context, this.place === 'body' ? 'table' : this.place);
    for (const row of heldElements(element, 'w:tr')) {
      const properties = childOf(row, 'w:trPr');
      if (childOf(properties, 'w:del')) {
        this.context.count('tracked-changes-taken');
        continue;
      }
      const headerMark = childOf(properties, 'w:tblHeader');
      rows.push({
        header: headerMark !== null && onOff(headerMark.attributes) === true,
        skipBefore: spanOf(valueOf(properties, 'w:gridBefore'), 0),
        skipAfter: spanOf(valueOf(properties, 'w:gridAfter'), 0),
        cells: cellsOf(row, inner),
      });
    }
    return { kind: 'table', section: this.context.section, grid, rows };
  }
}

function cellsOf(row: XmlElement, reader: BlockReader): WordCell[] {
  const cells: WordCell[] = [];
  for (const cell of heldElements(row, 'w:tc')) {
    const properties = childOf(cell, 'w:tcPr');
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
