import type { Oath } from '../../../contract/appointments/certificates.contract';
import type { InputOf } from '../../../contract/contract';
import { CallFailure } from '../../../contract/errors';
import { effectOfAct } from '../../../domain/appointments/acts';
import { positionTable } from '../../../domain/appointments/position-table';
import { oathsOf } from '../../../storage/appointments/certificates/oaths';
import { findItems, type StoredItem } from '../../../storage/appointments/items';
import type { RecordWriter } from '../../../storage/change-set/record-writer';
import type { Database } from '../../../storage/driver/database';
import { tasksOfRule } from '../../../storage/followups/tasks';
import { missing, refuse } from '../../organization/roster/refusals';
import { motionOf } from '../edit-motion';
import { proposerName } from '../proposer-words';
import { certificateMessages as say } from './certificates.messages';
import { itemsOfSession, namedItems, personNameOf, titlesOf, type NamedItems } from './session-items';

const oathRule = 'appointment.oath';

/** Who is sworn in: passed, appointed or to act, in a post the decision names. Jurors swear before their court. */
const swears = ({ posts }: NamedItems, item: StoredItem): boolean =>
  item.state === 'passed' &&
  effectOfAct[item.act] !== 'ends' &&
  item.posts.some(({ post }) => {
    const { position } = posts.get(post)!;
    return positionTable[position].oath && position !== 'juror';
  });

/** Everybody of a session who is to be sworn in, with what is entered of it. Throws NOT_FOUND. */
export function listOaths(database: Database, meeting: number): Oath[] {
  const named = itemsOfSession(database, meeting);
  const items = named.items.filter((item) => swears(named, item));
  const entered = oathsOf(
    database,
    items.map(({ id }) => id),
  );
  return items.map((item) => {
    const oath = entered.get(item.id);
    return {
      id: oath?.id ?? null,
      item: item.id,
      person: item.person,
      personName: personNameOf(named, item),
      titles: titlesOf(named, item),
      organiser: oath?.organiser ?? usualOrganiser(database, named, item),
      heldOn: oath?.heldOn ?? null,
      place: oath?.place ?? '',
      leads: oath?.leads ?? false,
      absentReason: oath?.absentReason ?? '',
      dueOn: dueOn(database, item),
      revision: oath?.revision ?? null,
    };
  });
}

function usualOrganiser(database: Database, named: NamedItems, item: StoredItem): string {
  if (named.settings.oath.organiser !== 'proposer') return say.council;
  const motion = motionOf(database, item.motion);
  const organs = new Map(named.organs.map(({ id, category }) => [id, category]));
  return proposerName(motion, named.names(item), (organ) => organs.get(organ));
}

/** By the deadline rule, counted once the proposer was told; of the person, else of the whole motion. */
function dueOn(database: Database, { id, motion }: StoredItem): string | null {
  const [own] = tasksOfRule(database, oathRule, { kind: 'item', id }, '');
  const [whole] = own ? [own] : tasksOfRule(database, oathRule, { kind: 'motion', id: motion }, '');
  return whole?.dueOn ?? null;
}

/** Throws RULE_VIOLATED where somebody is not to be sworn in, or was before the appointment; STALE_REVISION. */
export function saveOaths(writer: RecordWriter, { oaths }: InputOf<'appointments.saveOaths'>): void {
  const { database } = writer;
  const items = findItems(
    database,
    oaths.map(({ item }) => item),
  );
  const byId = new Map(items.map((item) => [item.id, item]));
  const named = namedItems(database, items, '');
  const entered = oathsOf(
    database,
    items.map(({ id }) => id),
  );
  const nameOf = (id: number): string => personNameOf(named, byId.get(id) ?? missing());
  for (const { item: id, expectedRevision, ...oath } of oaths) {
    const item = byId.get(id) ?? missing();
    const name = nameOf(id);
    if (!swears(named, item)) refuse('not-sworn-in', say.notSworn(name));
    const from = item.approvedOn ?? item.stateOn;
    if (oath.heldOn !== null && from !== null && oath.heldOn < from)
      refuse('oath-after-vote', say.swornEarly(name, from));
    if (oath.leads && oath.absentReason !== '') refuse('leader-present', say.leadsAbsent(name));
    const before = entered.get(id);
    if ((before?.revision ?? null) !== expectedRevision) throw new CallFailure('STALE_REVISION');
    const columns = {
      organiser: oath.organiser,
      held_on: oath.heldOn,
      place: oath.place,
      leads: oath.leads ? 1 : 0,
      absent_reason: oath.absentReason,
    };
    if (before) writer.update('oath', before.id, columns, before.revision);
    else writer.insert('oath', { item: id, ...columns });
  }
  for (const motion of new Set(items.map((item) => item.motion))) closeTasks(writer, motion);
  writer.describe(say.oaths(nameOf(oaths[0]!.item), oaths.length));
}

/** The tasks to see to the oath are done once everybody they are for was sworn in. */
function closeTasks(writer: RecordWriter, motion: number): void {
  const { database } = writer;
  const { meeting } = motionOf(database, motion);
  if (meeting === null) return;
  const named = itemsOfSession(database, meeting);
  const sworn = named.items.filter((item) => item.motion === motion && swears(named, item));
  const held = oathsOf(
    database,
    sworn.map(({ id }) => id),
  );
  const close = (owner: { kind: 'item' | 'motion'; id: number }, of: readonly StoredItem[]): void => {
    const days = of.map(({ id }) => held.get(id)?.heldOn ?? null);
    const last = days.includes(null) ? null : (days.toSorted().at(-1) ?? null);
    if (last === null) return;
    for (const { id, state, revision } of tasksOfRule(database, oathRule, owner, ''))
      if (state === 'open')
        writer.update('followup_task', id, { state: 'done', done_on: last, result: say.oathDone }, revision);
  };
  for (const item of sworn) close({ kind: 'item', id: item.id }, [item]);
  close({ kind: 'motion', id: motion }, sworn);
}
