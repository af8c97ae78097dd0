import { findRecord } from '../change-set/find-record';
import { rowOf } from '../change-set/images';
import type { RecordedChange } from '../change-set/record-writer';
import type { Database, SqlRow } from '../driver/database';
import { wordsOfPerson } from '../organization/roster/person-words';
import { paired } from './pairs';
import type { SearchIndex } from './search-index';

/** Columns of a person that are searched. */
const searchedColumns = ['name', 'reading', 'present_posts'];
/** Columns of organs and posts that stand in titles. */
const titleColumns = ['name', 'short_name', 'prefix', 'organ'];

const holdersOfPost = 'SELECT DISTINCT person AS found FROM tenure WHERE post = ? AND end_kind IS NULL';
const holdersInOrgan = `SELECT DISTINCT t.person AS found FROM tenure AS t JOIN post AS p ON p.id = t.post
  WHERE p.organ = ? AND t.end_kind IS NULL`;

/** Names, former names, posts and pinyin of people. */
export const personIndex: SearchIndex = {
  touched(database, change) {
    switch (change.table) {
      case 'person':
        return touches(change, searchedColumns) ? [change.id] : [];
      case 'person_name':
      case 'tenure':
      case 'committee_member':
        return peopleOf(database, change);
      case 'post':
        return touches(change, titleColumns) ? holders(database, holdersOfPost, change.id) : [];
      case 'organ':
        return touches(change, titleColumns) ? holders(database, holdersInOrgan, change.id) : [];
      default:
        return [];
    }
  },
  index(database, id) {
    database.prepare('DELETE FROM person_search WHERE rowid = ?').run([id]);
    const words = wordsOfPerson(database, id);
    if (!words) return;
    database
      .prepare('INSERT INTO person_search (rowid, name, body, initials) VALUES (@id, @name, @body, @initials)')
      .run({ id, name: paired(words.names), body: paired(words.posts), initials: paired(words.letters) });
  },
};

const touches = ({ operation, after }: RecordedChange, columns: readonly string[]): boolean => {
  if (operation !== 'update') return true;
  const changed = JSON.parse(after ?? '{}') as object;
  return columns.some((name) => Object.hasOwn(changed, name));
};

/** Who was named before and who is named now: a record moves from one to the other when two are made one. */
function peopleOf(database: Database, { table, id, before, after }: RecordedChange): number[] {
  const rows: (SqlRow | undefined)[] = [before, after].map((image) =>
    image === null ? undefined : rowOf(database, image),
  );
  rows.push(findRecord(database, table, id));
  return rows.flatMap((row) => (typeof row?.['person'] === 'number' ? [row['person']] : []));
}

const holders = (database: Database, statement: string, id: number): number[] =>
  database
    .prepare(statement)
    .all([id])
    .map((row) => Number(row['found']));
