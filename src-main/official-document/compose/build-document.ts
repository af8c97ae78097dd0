import type { RenderedLine } from '../../domain/templates/render-wording';
import type { Role } from '../../domain/templates/roles.patterns';
import { emptyDocument, type Block, type DocumentKind, type Level, type OfficialDocument, type Title } from '../model';
import { readPassageNote } from '../recognise/passage-note';
import { nestBookMarks } from './book-marks';
import { addAttachment } from './compose-attachments';
import { composeHead, composeImprint } from './compose-head';
import { composeTable, type Column, type FormRoom } from './compose-table';
import { composeTitle } from './compose-title';
import { asLastItem, inBrackets, LevelNumbers, withColon } from './level-numbers.patterns';
import type { PaperContent } from './paper-facts';

/** What a paper is besides its words. */
export interface PaperShape {
  kind: DocumentKind;
  /** 文种 as the title names it. */
  kindTitle: string;
  /** Titles of the record whose lines were chosen already. */
  titles: Title[];
  /** Words a title is not broken in: organs and places of the record. */
  phrases: string[];
  /** Columns of its tables. */
  columns: Column[];
  /** Rows below the heads that are struck out, but for their last cell, which says why. */
  struckRows?: readonly number[];
  /** Whether its tables are a form to be written on. */
  room?: FormRoom;
  /** Whether a closing clause is the last numbered item. */
  closingIsItem?: boolean;
  /** Whether an item is numbered even where it is the only one; a list of one needs none. */
  numbersLoneItem?: boolean;
  /** Whether items are numbered through though paragraphs stand between them. */
  numbersGoOn?: boolean;
  /** 红头留空. */
  preprinted?: boolean;
  /** 上行文, with who signed it; null where nobody has yet. */
  upward?: { signedBy: string | null };
}
export type Line = RenderedLine<PaperContent>;

const levels: Partial<Record<Role, Level>> = { level1: 1, level2: 2, level3: 3, level4: 4 };

/** The document the lines of a filled-in wording make. Lines left empty are left out, rows of tables aside. */
export function buildDocument(rendered: readonly Line[], shape: PaperShape): OfficialDocument {
  const lines = rendered.map((line) => ({ ...line, cells: line.cells.map(nestBookMarks) })).filter(isSaid);
  const document: OfficialDocument = { ...emptyDocument(), kind: shape.kind, kindTitle: shape.kindTitle };
  document.head = composeHead(lines, shape);
  document.imprint = composeImprint(lines);
  addBlocks(document, lines, shape);
  if (shape.numbersLoneItem === false) document.blocks = withoutLoneNumber(document.blocks);
  for (const line of lines) addElement(document, line, shape);
  return document;
}

const isSaid = ({ cells, role, value }: Line): boolean =>
  role === 'tableHead' || role === 'tableRow' || (value !== null && value !== '') || cells.join('').trim() !== '';

/** The paragraphs, items and tables of the text, in order. */
function addBlocks({ blocks }: OfficialDocument, lines: readonly Line[], shape: PaperShape): void {
  const numbers = new LevelNumbers();
  let caption: string | null = null;
  let rows: Line[] = [];
  const endTable = (): void => {
    if (rows.length > 0) blocks.push(composeTable(rows, caption, shape.columns, shape.room, shape.struckRows));
    if (rows.length > 0) caption = null;
    rows = [];
  };
  for (const line of lines) {
    const { role, cells } = line;
    const isRow = role === 'tableHead' || role === 'tableRow';
    if (!isRow || (role === 'tableHead' && rows.at(-1)?.role === 'tableRow')) endTable();
    if (isRow) rows.push(line);
    const text = cells.join('');
    const level = levels[role];
    if (role === 'caption') caption = text;
    else if (role === 'lead') blocks.push({ role: 'lead', text: withColon(text) });
    else if (level) blocks.push({ role: 'item', level, number: numbers.next(level), head: null, text });
    else if (role === 'paragraph') {
      if (shape.numbersGoOn !== true) numbers.restart();
      for (const paragraph of text.split('\n')) blocks.push({ role: 'paragraph', text: paragraph });
    } else if (role === 'original') blocks.push(...(contentOf(line)?.blocks ?? []));
    else if (role === 'closing')
      blocks.push(shape.closingIsItem === true ? asLastItem(blocks, text) : { role: 'paragraph', text });
  }
  endTable();
}

function withoutLoneNumber(blocks: readonly Block[]): Block[] {
  const alone = blocks.filter(({ role }) => role === 'item').length === 1;
  return blocks.map((block) => (alone && block.role === 'item' ? { role: 'paragraph', text: block.text } : block));
}

/** Everything that stands in one place of its own. */
function addElement(document: OfficialDocument, line: Line, shape: PaperShape): void {
  const text = line.cells.join('');
  const day = typeof line.value === 'string' ? line.value : null;
  switch (line.role) {
    case 'documentNumber':
      document.documentNumber = text;
      break;
    case 'title':
      document.title = composeTitle(text, shape.titles, shape.phrases);
      break;
    case 'serialNumber':
      document.serialNumber = text;
      break;
    case 'passageNote':
      document.passageNote = readPassageNote(text) ?? { ...unreadNote, text };
      break;
    case 'recipients':
      document.recipients = withColon(text);
      break;
    case 'original':
    case 'attached':
    case 'attachment': {
      const content = contentOf(line);
      if (content) addAttachment(document, content, line.role);
      break;
    }
    case 'organ':
    case 'sealedOrgan':
    case 'duty':
      document.signature = {
        organs: [...(document.signature?.organs ?? []), ...text.split('\n')],
        form: line.role === 'organ' ? 'unsealed' : line.role === 'duty' ? 'signature-stamp' : 'sealed',
      };
      break;
    case 'date':
      document.date = day;
      break;
    case 'supplementaryNote':
      document.supplementaryNote = inBrackets(text);
      break;
    default:
  }
}

const unreadNote = { body: null, meetingKind: null, term: null, meeting: null, date: null, act: null, amendments: [] };

function contentOf({ value }: Line): PaperContent | null {
  // The check of the wording sees that these lines are one field, and that of a whole text.
  return value !== null && typeof value === 'object' && 'blocks' in value ? (value as PaperContent) : null;
}
