import type { Node } from 'prosemirror-model';
import {
  emptyDocument,
  type Attachment,
  type Block,
  type OfficialDocument,
  type PassageNote,
  type TableBlock,
  type TableCell,
} from '@core/official-document/model';
import { isoOfEntry } from './dates.patterns';
import { headOfEditor, imprintOfEditor } from './head-and-imprint';
import { runInHead } from './schema';
import { titleOfNode, type TitleLineChooser } from './title-breaks';

/** Reads a 题注 that was typed; null fields where it says nothing. */
export type PassageNoteReader = (text: string) => PassageNote;

export interface FromEditorTools {
  chooseTitleLines: TitleLineChooser;
  readPassageNote: PassageNoteReader;
  /** Completes a date typed without its year. */
  thisYear?: number;
}

/** The paper the editor holds. Blocks that did not change since the last call are the same objects. */
export function fromEditor(doc: Node, tools: FromEditorTools): OfficialDocument {
  const paper: OfficialDocument = {
    ...emptyDocument(),
    kind: doc.attrs['kind'] as OfficialDocument['kind'],
    kindTitle: doc.attrs['kindTitle'] as string,
  };
  doc.forEach((node) => readElement(node, paper, tools));
  return paper;
}

function readElement(node: Node, paper: OfficialDocument, tools: FromEditorTools): void {
  const text = node.textContent;
  switch (node.type.name) {
    case 'title':
      paper.title = titleOfNode(node, tools.chooseTitleLines);
      break;
    case 'document_number':
      paper.documentNumber = text;
      break;
    case 'serial_number':
      paper.serialNumber = text;
      break;
    case 'passage_note': {
      const parsed = node.attrs['parsed'] as PassageNote | null;
      paper.passageNote = parsed?.text === text ? parsed : tools.readPassageNote(text);
      break;
    }
    case 'byline':
      paper.byline = text;
      break;
    case 'recipients':
      paper.recipients = text;
      break;
    case 'attachment_names':
      paper.attachmentNames = childTexts(node);
      break;
    case 'signature':
      paper.signature = { organs: childTexts(node), form: node.attrs['form'] as 'sealed' };
      break;
    case 'date':
      paper.date = isoOfEntry(text, tools.thisYear);
      break;
    case 'supplementary_note':
      paper.supplementaryNote = text;
      break;
    case 'attachment':
      paper.attachments.push(attachmentOf(node, tools));
      break;
    case 'head':
      paper.head = headOfEditor(node);
      break;
    case 'imprint':
      paper.imprint = imprintOfEditor(node, tools.thisYear);
      break;
    default:
      paper.blocks.push(blockOf(node));
  }
}

function childTexts(node: Node): string[] {
  return node.children.map((child) => child.textContent);
}

function attachmentOf(node: Node, tools: FromEditorTools): Attachment {
  const [title, ...rest] = node.children;
  const note = rest[0]?.type.name === 'attachment_note' ? rest.shift() : undefined;
  return {
    mark: node.attrs['mark'] as string,
    number: node.attrs['number'] as number | null,
    title: title ? titleOfNode(title, tools.chooseTitleLines) : { text: '', lines: [] },
    passageNote: note?.textContent ?? null,
    blocks: rest.map(blockOf),
  };
}

const known = new WeakMap<Node, Block>();

/** ProseMirror's nodes never change, so a block is read once. */
export function blockOf(node: Node): Block {
  const found = known.get(node);
  if (found) return found;
  const block = readBlock(node);
  known.set(node, block);
  return block;
}

function readBlock(node: Node): Block {
  const text = node.textContent;
  const number = node.attrs['number'] as string;
  const level = node.attrs['level'] as 1 | 2 | 3 | 4;
  switch (node.type.name) {
    case 'heading':
      return { role: 'heading', level, number, text };
    case 'item': {
      const head = headOf(node);
      return { role: 'item', level, number, head: head === '' ? null : head, text: text.slice(head.length) };
    }
    case 'chapter':
    case 'section':
      return { role: node.type.name, number, text };
    case 'article':
      return { role: 'article', number, text };
    case 'attendance':
      return { role: 'attendance', label: node.attrs['label'] as string, text };
    case 'lead':
      return { role: 'lead', text };
    case 'table':
      return tableOf(node);
    default:
      return { role: 'paragraph', text };
  }
}

/** The marked text at the beginning of an item. */
export function headOf(item: Node): string {
  let head = '';
  for (const child of item.children) {
    if (!runInHead.isInSet(child.marks)) break;
    head += child.text ?? '';
  }
  return head;
}

function tableOf(node: Node): TableBlock {
  const caption = node.firstChild?.type.name === 'table_caption' ? node.firstChild.textContent : null;
  const rows = node.children.filter((child) => child.type.name === 'table_row');
  return {
    role: 'table',
    caption,
    headerRows: node.attrs['headerRows'] as number,
    columnShares: node.attrs['columnShares'] as number[],
    ...(node.attrs['landscape'] ? { landscape: true } : {}),
    rows: rows.map((row) => row.children.map(cellOf)),
  };
}

function cellOf(node: Node): TableCell {
  const { colSpan, rowSpan, align } = node.attrs as { [key in 'colSpan' | 'rowSpan']: number | null } & {
    align: TableCell['align'] | null;
  };
  return {
    text: node.textContent,
    ...(colSpan === null ? {} : { colSpan }),
    ...(rowSpan === null ? {} : { rowSpan }),
    ...(align ? { align } : {}),
  };
}
