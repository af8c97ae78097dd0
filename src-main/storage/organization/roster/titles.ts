import { officeNamesOn } from '../../../domain/organization/names-by-date';
import type { PostPrefix } from '../../../domain/organization/organs/organ';
import { nameOn, shortTitle, titleOf, type NameGivenUp } from '../../../domain/organization/organs/titles';
import type { Database, SqlRow } from '../../driver/database';
import { findOffice, formerNamesOfOffice } from '../offices';

/** Names of organs, posts and people as they were on one day; each is looked up once. */
export interface NamesOfDay {
  readonly day: string;
  readonly region: string;
  organ(id: number): string;
  /** Name of the post alone: 局长. */
  post(id: number): string;
  /** Full title: 云岭市财政局局长. */
  title(post: number, acting?: boolean): string;
  /** For lists: 市财政局局长. */
  shortTitle(post: number, acting?: boolean): string;
  person(id: number): string;
}

const formerNames = {
  organ: 'SELECT name, until_on FROM organ_name WHERE organ = ? AND until_on > ?',
  post: 'SELECT name, until_on FROM post_name WHERE post = ? AND until_on > ?',
  person: 'SELECT name, until_on FROM person_name WHERE person = ? AND until_on > ?',
};
const present = {
  organ: 'SELECT name, short_name FROM organ WHERE id = ?',
  post: 'SELECT name, prefix, organ FROM post WHERE id = ?',
  person: 'SELECT name FROM person WHERE id = ?',
};

/** @param day yyyy-mm-dd */
export function namesOn(database: Database, day: string): NamesOfDay {
  const office = findOffice(database);
  const region = office ? officeNamesOn(office, formerNamesOfOffice(database), day).region : '';
  const lookUp = (kind: keyof typeof present): ((id: number) => SqlRow & { held: string }) => {
    const known = new Map<number, SqlRow & { held: string }>();
    return (id) => {
      const found = known.get(id);
      if (found) return found;
      const row = database.prepare(present[kind]).get([id]) ?? {};
      const former = database.prepare(formerNames[kind]).all([id, day]).map(asGivenUp);
      const named = { ...row, held: nameOn(String(row['name'] ?? ''), former, day) };
      known.set(id, named);
      return named;
    };
  };
  const organs = lookUp('organ');
  const posts = lookUp('post');
  const people = lookUp('person');
  const partsOf = (id: number, acting: boolean) => {
    const post = posts(id);
    const organ = organs(Number(post['organ']));
    // The short name goes with the present one.
    const shortOrgan = organ.held === organ['name'] ? String(organ['short_name'] ?? '') : '';
    return { prefix: post['prefix'] as PostPrefix, name: post.held, organ: organ.held, shortOrgan, region, acting };
  };
  return {
    day,
    region,
    organ: (id) => organs(id).held,
    post: (id) => posts(id).held,
    title: (id, acting = false) => titleOf(partsOf(id, acting)),
    shortTitle: (id, acting = false) => shortTitle(partsOf(id, acting)),
    person: (id) => people(id).held,
  };
}

const asGivenUp = (row: SqlRow): NameGivenUp => ({
  name: String(row['name']),
  untilOn: row['until_on'] === null ? null : String(row['until_on']),
});
