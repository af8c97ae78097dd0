import { organsOfPreset, organPresetSchema } from '@core/domain/organization/organs/propose-organs';
import { unknownPerson } from '@core/domain/organization/people/person';
import { RecordWriter } from '@core/storage/change-set/record-writer';
import type { Database } from '@core/storage/driver/database';
import { findOffice } from '@core/storage/organization/offices';
import { personColumns } from '@core/storage/organization/roster/people';
import { personIndex } from '@core/storage/search/person-index';
import { readFileSync } from 'node:fs';
import { addOrgans } from '@core/application/organization/roster/proposed-organs';

export const people = 2_000;
export const items = 20_000;

const surnames = '赵钱孙李周吴郑王冯陈褚卫蒋沈韩杨朱秦尤许何吕施张孔曹严华金魏陶姜曾单仇区';
const given = '国建文明志立思云清远怀守静若知维承嘉秉泽瑞昭延望书恒润松柏舒宁安朗毅修博雅';

/** The organs every office has: in the empty file, too. */
export function standOrgans(database: Database): void {
  const preset = organPresetSchema.parse(JSON.parse(readFileSync('resources/organs/city.json', 'utf8')));
  addOrgans(new RecordWriter(database), organsOfPreset(preset, findOffice(database)!));
}

/** Two thousand people and twenty thousand items of forty years, each with its tenure, by plain inserts. */
export function liveWithPeople(database: Database): void {
  const writer = new RecordWriter(database);
  for (let n = 0; n < people; n++) {
    const pick = (from: string, at: number): string => from[at % from.length]!;
    const name = pick(surnames, n) + pick(given, n * 7) + (n % 5 === 0 ? '' : pick(given, n * 13 + 5));
    const born = `${1955 + (n % 45)}-${String(1 + (n % 12)).padStart(2, '0')}`;
    writer.insert('person', personColumns({ ...unknownPerson(name), born, presentPosts: '云岭市财政局局长' }));
    writer.changes.length = 0;
  }
  const posts = database
    .prepare('SELECT id FROM post ORDER BY id')
    .all()
    .map((row) => Number(row['id']));
  const motion = database.prepare(
    `INSERT INTO motion (year, serial, title, head_name, head_post, head_capacity, number, late_reason, reason, note, closed,
       revision) VALUES (@year, @serial, '任免', '', '', 'head', '', '', '', '', 1, 1)`,
  );
  const item = database.prepare(
    `INSERT INTO motion_item (motion, ordinal, person, act, reason, state, state_on, note, revision)
     VALUES (@motion, @ordinal, @person, @act, '', 'historical', @on, '', 1)`,
  );
  const itemPost = database.prepare(
    `INSERT INTO item_post (item, ordinal, post, title, revision) VALUES (@item, 0, @post, '云岭市财政局局长', 1)`,
  );
  const tenure = database.prepare(
    `INSERT INTO tenure (person, post, acting, begins_on, begin_kind, begin_item, begin_note, ends_on, end_kind, end_note,
       title, revision)
     VALUES (@person, @post, 0, @on, 'appointed', @item, '', @ends, @kind, '', '云岭市财政局局长', 1)`,
  );
  let of = 0;
  for (let n = 0; n < items; n++) {
    const year = 1986 + Math.floor(n / 500);
    const on = `${year}-${String(1 + (Math.floor(n / 50) % 12)).padStart(2, '0')}-28`;
    if (n % 20 === 0) of = motion.run({ year, serial: 1 + ((n / 20) % 25) }).lastId;
    const person = 1 + ((n * 37) % people);
    const post = posts[(n * 11) % posts.length]!;
    const act = n % 2 === 0 ? 'appoint' : 'remove';
    const { lastId } = item.run({ motion: of, ordinal: n % 20, person, act, on });
    itemPost.run({ item: lastId, post });
    // The last five hundred are in office.
    const open = n >= items - 500;
    tenure.run({
      person,
      post,
      on,
      item: lastId,
      ends: open ? null : `${year + 3}-06-30`,
      kind: open ? null : 'removed',
    });
  }
  for (let id = 1; id <= people; id++) personIndex.index(database, id);
}
