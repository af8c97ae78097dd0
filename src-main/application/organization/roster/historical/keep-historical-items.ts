import type { InputOf, OutputOf } from '../../../../contract/contract';
import { effectOfAct, type Act } from '../../../../domain/appointments/acts';
import { unknownPerson } from '../../../../domain/organization/people/person';
import type { RecordWriter } from '../../../../storage/change-set/record-writer';
import { meetingOnDay, nextMotionSerial } from '../../../../storage/organization/roster/historical-motions';
import { findPost } from '../../../../storage/organization/roster/organs';
import { findPerson, peopleNamed } from '../../../../storage/organization/roster/people';
import { insertPerson } from '../change-people';
import { missing, refuse } from '../refusals';
import { historicalMessages as say } from './historical.messages';
import { enterIntoLedger } from './enter-into-ledger';

type Item = InputOf<'appointments.keepHistoricalItems'>['items'][number];

/**
 * Confirmed items of old lists: a motion for each day with items of state 'historical', so that statistics count them, and
 * who held which post from when to when. People who are not there yet are added by name; one name is one person, where
 * 名册 has no other of that name. Throws RULE_VIOLATED where a name fits several people, NOT_FOUND.
 */
export function keepHistoricalItems(
  writer: RecordWriter,
  { items }: InputOf<'appointments.keepHistoricalItems'>,
): OutputOf<'appointments.keepHistoricalItems'> {
  const people = new PeopleOfItems(writer);
  const named = items.map((item) => ({ ...item, person: people.idOf(item) }));
  for (const post of new Set(named.map((item) => item.post))) if (!findPost(writer.database, post)) missing();
  const byDay = Map.groupBy(named, ({ happenedOn }) => happenedOn);
  for (const day of [...byDay.keys()].toSorted()) keepDay(writer, day, byDay.get(day)!);
  writer.describe(say.keep(items.length));
  return { kept: items.length, people: people.added };
}

class PeopleOfItems {
  added = 0;
  readonly #byName = new Map<string, number>();

  constructor(private readonly writer: RecordWriter) {}

  idOf({ person, personName }: Item): number {
    if (person !== null) return findPerson(this.writer.database, person)?.id ?? missing();
    const known = this.#byName.get(personName);
    if (known !== undefined) return known;
    const found = peopleNamed(this.writer.database, personName);
    if (found.length > 1) refuse('name-of-several', say.several(personName));
    const id = found[0]?.id ?? insertPerson(this.writer, unknownPerson(personName));
    if (found.length === 0) this.added += 1;
    this.#byName.set(personName, id);
    return id;
  }
}

type Named = Item & { person: number };

/** Who loses a post is written before who gains one, so that a post is vacated before it is filled. */
const rank = (act: Act): number => (effectOfAct[act] === 'ends' ? 0 : 1);

function keepDay(writer: RecordWriter, day: string, items: readonly Named[]): void {
  const year = Number(day.slice(0, 4));
  const motion = writer.insert('motion', {
    year,
    serial: nextMotionSerial(writer.database, year),
    title: say.motion(day),
    proposer_organ: null,
    head_name: '',
    head_post: '',
    head_capacity: 'head',
    joined_by: null,
    number: '',
    signed_on: null,
    received_on: null,
    late_reason: '',
    meeting: meetingOnDay(writer.database, day),
    reason: '',
    note: noteOf(items),
    closed: 1,
  });
  const ordered = items.toSorted((a, b) => rank(a.act) - rank(b.act));
  const together = Map.groupBy(ordered, ({ person, act }) => `${person} ${act}`);
  [...together.values()].forEach((group, ordinal) => {
    const [first] = group as [Named, ...Named[]];
    const item = writer.insert('motion_item', { motion, ordinal, ...itemColumns(first, day) });
    group.forEach(({ post, title, note, act, person }, index) => {
      writer.insert('item_post', { item, ordinal: index, post, title });
      enterIntoLedger(writer, { item, person, post, title, act, on: day, note });
    });
  });
}

const itemColumns = ({ person, act }: Named, day: string) => ({
  person,
  act,
  reason: '',
  state: 'historical',
  state_on: day,
  requested_on: null,
  defence: null,
  exam_on: null,
  exam_result: null,
  exam_score: null,
  due_until: null,
  note: '',
});

/** What the lists said of the meeting, once. */
const noteOf = (items: readonly Named[]): string =>
  [...new Set(items.map(({ note }) => note).filter((note) => note !== ''))].join('\n').slice(0, 2000);
