import { findRecord } from '../change-set/find-record';
import { rowOf } from '../change-set/images';
import type { RecordedChange } from '../change-set/record-writer';
import type { Database, SqlRow } from '../driver/database';
import { wordsOfResolution } from '../resolutions/resolution-words';
import { paired } from './pairs';
import { initialsOf } from './pinyin';
import type { SearchIndex } from './search-index';

/** Columns of a resolution that are searched; a change of its stage alone touches none of its words. */
const searchedColumns = ['title', 'model', 'proposer', 'source_motion', 'source_number', 'year', 'serial'];

/** From which records a change of each table leads. */
const ways: Readonly<Record<string, (database: Database, row: SqlRow, id: number) => readonly unknown[]>> = {
  former_name: (_database, row) => (row['record_table'] === 'resolution' ? [row['record_id']] : []),
  followup_task: (_database, row) => [row['resolution']],
  announced_text: (_database, row) => [row['resolution']],
  announcement: (database, _row, id) =>
    column(database, 'SELECT resolution AS found FROM announced_text WHERE announcement = ?', id),
  record_paper: (database, row) => [
    row['resolution'],
    ...column(
      database,
      'SELECT resolution AS found FROM announced_text WHERE announcement = ?',
      Number(row['announcement'] ?? 0),
    ),
  ],
  issued_paper: (database, _row, id) =>
    column(
      database,
      `SELECT coalesce(p.resolution, t.resolution) AS found FROM record_paper AS p
       LEFT JOIN announced_text AS t ON t.announcement = p.announcement
       WHERE p.issued_paper IN (
         SELECT id FROM issued_paper
         WHERE coalesce(first_version, id) = (SELECT coalesce(first_version, id) FROM issued_paper WHERE id = ?)
       )`,
      id,
    ),
};

/** Titles, texts, numbers and people of 决议决定, and the initials of their titles. */
export const resolutionIndex: SearchIndex = {
  touched(database, change) {
    if (change.table === 'resolution') return touchesWords(change) ? [change.id] : [];
    const way = ways[change.table];
    if (!way) return [];
    return way(database, rowOfChange(database, change), change.id).flatMap((id) => (id === null ? [] : [Number(id)]));
  },
  index(database, id) {
    database.prepare('DELETE FROM resolution_search WHERE rowid = ?').run([id]);
    const words = wordsOfResolution(database, id);
    if (!words) return;
    const titles = [words.title, ...words.formerTitles];
    database
      .prepare('INSERT INTO resolution_search (rowid, title, body, initials) VALUES (@id, @title, @body, @initials)')
      .run({
        id,
        title: paired(titles),
        body: paired([...words.numbers, ...words.people, ...words.texts]),
        initials: paired(titles.map((title) => initialsOf(title).join(''))),
      });
  },
};

const touchesWords = ({ operation, after }: RecordedChange): boolean =>
  operation !== 'update' || searchedColumns.some((name) => Object.hasOwn(JSON.parse(after ?? '{}') as object, name));

/** The record as it stands, or as it was before it was removed. */
function rowOfChange(database: Database, { table, id, before }: RecordedChange): SqlRow {
  return { ...(before === null ? {} : rowOf(database, before)), ...findRecord(database, table, id) };
}

const column = (database: Database, statement: string, id: number): unknown[] =>
  database
    .prepare(statement)
    .all([id])
    .map((row) => row['found']);
