import type { ProposedOrgan } from '../../../../contract/organization/organs.contract';
import { readFormDate } from '../../../../domain/organization/forms/form-dates';
import type { OfficeFields } from '../../../../domain/organization/office';
import type { OrganCategory } from '../../../../domain/organization/organs/organ';
import { organCategoryNames } from '../../../../domain/organization/organs/organ.messages';
import {
  categoryOfName,
  isSingleSeat,
  positionOfName,
  prefixOf,
} from '../../../../domain/organization/organs/recognise-organs';
import type { SheetTable } from '../../../../official-document/docx/read/spreadsheet/read-spreadsheet';
import { manySeats, noWords, organColumnNames, yesWords } from './columns.patterns';
import { rowsUnderHead, type TableRow } from './header';
import { tableMessages as say } from './tables.messages';

type Row = TableRow<keyof typeof organColumnNames>;
type Post = ProposedOrgan['posts'][number];

export interface ReadOrgans {
  organs: ProposedOrgan[];
  faults: { row: number; message: string }[];
}
const mostOrgans = 500;
const mostPosts = 200;

/**
 * Organs and posts of an .xlsx, a post a row; an organ's cell may be merged over its posts or said once. Null where no
 * sheet has a column of organs.
 */
export function organsOfTables(tables: readonly SheetTable[], office: OfficeFields): ReadOrgans | null {
  const sheets = tables.flatMap((table) => {
    const rows = rowsUnderHead(table, organColumnNames, [['organ']]);
    return rows === null ? [] : [rows];
  });
  if (sheets.length === 0) return null;
  const organs = new Map<string, ProposedOrgan>();
  const faults: ReadOrgans['faults'] = [];
  for (const rows of sheets) {
    let current: ProposedOrgan | null = null;
    for (const row of rows) {
      const name = row.of('organ').replace(/\s+/gu, '').slice(0, 100);
      const fault = (message: string): void => void faults.push({ row: row.number, message });
      if (name !== '') {
        current = organs.get(name) ?? organOfRow(name, row, office);
        if (current === null) fault(say.unknownCategory(name));
        else if (organs.size >= mostOrgans && !organs.has(name)) fault(say.tooManyOrgans);
        else organs.set(name, current);
      } else if (current === null) fault(say.noOrgan);
      const post = row.of('post').replace(/\s+/gu, '').slice(0, 60);
      if (current === null || post === '') continue;
      const read = postOfRow(current, post, row);
      if (read === null) fault(say.unknownPosition(`${current.name}${post}`));
      else if (!current.posts.some((known) => known.name === read.name) && current.posts.length < mostPosts)
        current.posts.push(read);
    }
  }
  return { organs: [...organs.values()], faults };
}

function organOfRow(name: string, row: Row, office: OfficeFields): ProposedOrgan | null {
  const said = row.of('category');
  const named = Object.entries(organCategoryNames).find(([, words]) => said !== '' && words === said)?.[0];
  const category = (named as OrganCategory | undefined) ?? categoryOfName(name, office);
  if (category === null) return null;
  return {
    category,
    name,
    shortName: row.of('shortName').slice(0, 40),
    since: dayOf(row.of('since')),
    note: row.of('note').slice(0, 1000),
    posts: [],
  };
}

function postOfRow({ category, name: organ }: ProposedOrgan, post: string, row: Row): Post | null {
  // A column of full titles says the organ once more.
  const name = post.startsWith(organ) && post.length > organ.length ? post.slice(organ.length) : post;
  const position = positionOfName(category, name);
  if (position === null) return null;
  const seats = row.of('singleSeat');
  const said = yesWords.test(seats) ? true : noWords.test(seats) || manySeats.test(seats) ? false : null;
  return {
    position,
    name,
    prefix: prefixOf(position),
    singleSeat: said ?? isSingleSeat(position),
    since: null,
    untilOn: null,
    note: '',
  };
}

function dayOf(raw: string): string | null {
  const read = readFormDate(raw);
  return read?.ok && read.value.length === 10 ? read.value : null;
}
