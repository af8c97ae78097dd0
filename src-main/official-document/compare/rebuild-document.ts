import type { Attachment, Block, ElementPath, OfficialDocument, TableBlock } from '../model';
import { attachmentMarkLine } from '../recognise/patterns';
import { alignLists } from './align-lists';
import { changedBlock, newBlock } from './block-of-line';
import { Effort } from './effort';
import { organLine, printedDateLine, supplementaryLine } from './given-lines.patterns';
import { printedAttachmentMark, type GivenLine } from './given-lines';
import { entryOfRow } from './printed-block';
import { ReturnedSlots, withBlanksOf } from './returned-slots';
import type { ReturnedEntry } from './returned-entries';

/** What the contract of the window carries; marks beyond that are text. */
const mostAttachments = 500;

/** Puts the paper together again from the lines that came back, in their order. */
export class DocumentRebuilder {
  private readonly slots: ReturnedSlots;
  private readonly blocks: Block[] = [];
  private readonly attachments: { from: number | null; attachment: Attachment }[] = [];
  /** Where a paragraph goes that was not there before. */
  private current: { list: Block[]; path: ElementPath } = { list: this.blocks, path: 'blocks' };
  /** The last element in front of it that is no block. */
  private last = '';
  private caption: string | null = null;
  /** Of all tables together. */
  private readonly effort = new Effort();

  constructor(private readonly given: OfficialDocument) {
    this.slots = new ReturnedSlots(given);
  }

  /** A line that is one of those given out; `inPlace` is false for one that stands elsewhere now. Answers where it is. */
  known(entry: ReturnedEntry, given: GivenLine, inPlace: boolean): ElementPath {
    const place = /^(?:attachments\/(\d+)\/)?blocks\//.exec(given.path);
    if (!place) return this.element(entry, given);
    if (inPlace) this.enter(place[1] === undefined ? null : Number(place[1]));
    if (given.path.endsWith('/caption')) {
      this.caption = entry.text;
      return `${this.current.path}/${this.current.list.length}/caption`;
    }
    if (entry.table && given.block?.role === 'table') return this.push(this.table(entry.table, given.block));
    return this.push(given.block ? changedBlock(given.block, entry.text) : newBlock(entry.text));
  }

  /** A line nobody gave out. */
  unknown(entry: ReturnedEntry): ElementPath {
    if (entry.table) return this.push(this.table(entry.table, null));
    const { text } = entry;
    const mark = attachmentMarkLine.exec(text);
    const inText = !/^(?:head|title|documentNumber)/.test(this.last);
    if (mark && inText && this.attachments.length < mostAttachments) return this.newAttachment(text);
    const open = this.attachments.at(-1);
    if (open?.from === null && open.attachment.title.text === '' && open.attachment.blocks.length === 0) {
      open.attachment.title = { text, lines: [text] };
      return `attachments/${this.attachments.length - 1}/title`;
    }
    if (/^(?:signature|date|attachmentNames|supplementaryNote)/.test(this.last)) {
      const path = this.belowText(text);
      if (path !== null) return path;
    }
    return this.push(newBlock(text));
  }

  document(): OfficialDocument {
    return this.slots.document(
      this.blocks,
      this.attachments.map(({ attachment }) => attachment),
    );
  }

  private element(entry: ReturnedEntry, given: GivenLine): ElementPath {
    const [, at, part] = /^attachments\/(\d+)(?:\/(title|passageNote))?$/.exec(given.path) ?? [];
    this.last = given.path;
    if (at === undefined) {
      if (!/^(?:head|imprint)/.test(given.path)) this.current = { list: this.blocks, path: 'blocks' };
      return this.slots.take(given, entry.text);
    }
    const { attachment, path } = this.enter(Number(at));
    const original = this.given.attachments[Number(at)] as Attachment;
    if (part === 'title') attachment.title = this.slots.title(original.title, entry.text);
    else if (part === 'passageNote')
      attachment.passageNote = withBlanksOf(original.passageNote ?? entry.text, entry.text);
    else if (entry.text !== printedAttachmentMark(original)) this.renumber(attachment, entry.text);
    else Object.assign(attachment, { mark: original.mark, number: original.number });
    return part === undefined ? path : `${path}/${part}`;
  }

  private belowText(text: string): ElementPath | null {
    const date = printedDateLine.exec(text);
    if (date && this.slots.isFree('date')) return this.slots.put('date', text);
    if (supplementaryLine.test(text) && this.slots.isFree('supplementaryNote'))
      return this.slots.put('supplementaryNote', text);
    if (this.last.startsWith('attachmentNames')) return this.slots.put('attachmentNames', text);
    return organLine.test(text) && this.last.startsWith('signature') ? this.slots.put('signature', text) : null;
  }

  /** Goes on in the text (null) or in an attachment that was given out, which comes back with its first line. */
  private enter(at: number | null): { attachment: Attachment; path: ElementPath } {
    if (at === null) {
      this.current = { list: this.blocks, path: 'blocks' };
      return { attachment: emptyAttachment(), path: '' };
    }
    let index = this.attachments.findIndex(({ from }) => from === at);
    if (index < 0) {
      index = this.attachments.length;
      this.attachments.push({ from: at, attachment: { ...emptyAttachment() } });
    }
    const { attachment } = this.attachments[index] as { attachment: Attachment };
    this.current = { list: attachment.blocks, path: `attachments/${index}/blocks` };
    return { attachment, path: `attachments/${index}` };
  }

  private newAttachment(line: string): ElementPath {
    const attachment = emptyAttachment();
    this.renumber(attachment, line);
    const path = `attachments/${this.attachments.length}`;
    this.attachments.push({ from: null, attachment });
    this.current = { list: attachment.blocks, path: `${path}/blocks` };
    return path;
  }

  private renumber(attachment: Attachment, line: string): void {
    const digits = /\d+/.exec(line)?.[0];
    attachment.mark = line.replace(/[\s\u3000\uff1a:]+/gu, '');
    attachment.number = digits === undefined || Number(digits) < 1 ? null : Number(digits);
  }

  private push(block: Block): ElementPath {
    this.current.list.push(block);
    return `${this.current.path}/${this.current.list.length - 1}`;
  }

  /** The cells of the file; widths, header and alignment as given out, for Word writes others of its own. */
  private table(table: TableBlock, given: TableBlock | null): TableBlock {
    const caption = this.caption;
    this.caption = null;
    if (!given) return { ...table, caption };
    const pairs = alignLists(given.rows.map(entryOfRow), table.rows.map(entryOfRow), this.effort);
    const origin = new Map(pairs.map(([i, j]) => [j, given.rows[i]]));
    const rows = table.rows.map((row, index) => {
      const before = origin.get(index);
      return row.map((cell, at) => {
        const { align, ...rest } = cell;
        const known = before?.length === row.length ? before[at] : undefined;
        if (!known) return cell;
        return known.align === undefined ? rest : { ...rest, align: known.align ?? align };
      });
    });
    const columns = (list: TableBlock['rows']): number => Math.max(0, ...list.map((row) => row.length));
    const sameColumns = columns(rows) === columns(given.rows);
    return {
      ...given,
      caption,
      headerRows: Math.min(given.headerRows, rows.length),
      columnShares: sameColumns ? given.columnShares : [],
      rows,
    };
  }
}

function emptyAttachment(): Attachment {
  return { mark: '', number: null, title: { text: '', lines: [] }, passageNote: null, blocks: [] };
}
