import type { Database } from '../../driver/database';
import { committeeSeatWords } from '../../search/search.messages';
import { nameKeys } from '../../search/name-keys';
import { textOrNull } from './row-values';

export interface PersonWords {
  names: string[];
  /** Posts held, as organ and post are called now, and what the form says. */
  posts: string[];
  /** Pinyin of each name whole, and its first letters. */
  letters: string[];
}

/** What a person is found by, or null where there is none. */
export function wordsOfPerson(database: Database, id: number): PersonWords | null {
  const row = database.prepare('SELECT name, reading, present_posts FROM person WHERE id = ?').get([id]);
  if (!row) return null;
  const former = database.prepare('SELECT name FROM person_name WHERE person = ? ORDER BY id').all([id]);
  const own = { name: String(row['name']), reading: String(row['reading']) };
  const all = [own, ...former.map(({ name }) => ({ name: String(name), reading: '' }))];
  return {
    names: all.map(({ name }) => name),
    posts: [...titlesHeld(database, id), ...seatsHeld(database, id), String(row['present_posts'])],
    letters: all.flatMap((name) => {
      const { syllables, initials } = nameKeys(name);
      return [syllables.join(''), initials];
    }),
  };
}

/** Not ended, whatever the day: who looks for a post looks for who is in it. */
const titlesHeld = (database: Database, person: number): string[] =>
  database
    .prepare(
      `SELECT DISTINCT o.name || p.name AS whole, o.short_name || p.name AS short FROM tenure AS t
       JOIN post AS p ON p.id = t.post JOIN organ AS o ON o.id = p.organ WHERE t.person = ? AND t.end_kind IS NULL`,
    )
    .all([person])
    .flatMap(({ whole, short }) => [String(whole), String(short)]);

const seatsHeld = (database: Database, person: number): string[] =>
  database
    .prepare('SELECT seat FROM committee_member WHERE person = ? AND ends_on IS NULL')
    .all([person])
    .map(({ seat }) => committeeSeatWords(textOrNull(seat ?? null) ?? ''));
