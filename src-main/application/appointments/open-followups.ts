import { effectOfAct } from '../../domain/appointments/acts';
import { localWaysOf } from '../../domain/appointments/appointment-settings';
import { ofWholeMotion, ruleOfFollowUp } from '../../domain/appointments/follow-up-rules';
import type { FollowUpKind } from '../../domain/appointments/position-row';
import { followUpsOf, positionTable } from '../../domain/appointments/position-table';
import type { TaskOwner } from '../../domain/followups/task';
import type { RecordWriter } from '../../storage/change-set/record-writer';
import { postRows } from '../../storage/appointments/fact-rows';
import { itemsOfMotion, type StoredItem } from '../../storage/appointments/items';
import type { StoredMotion } from '../../storage/appointments/motions';
import type { Database } from '../../storage/driver/database';
import { findOffice } from '../../storage/organization/offices';
import { readSettings } from '../../storage/settings';
import { applyDeadlineRules, withdrawDeadlineTasks } from '../followups/apply-deadline-rules';
import { appointments } from '../organization/setting-kinds';

const oathRule = 'appointment.oath';
const jurorRule = 'juror.term';

/** What has to follow a passed item, by its posts. */
function kindsOf(database: Database, item: StoredItem, on: string): Set<FollowUpKind> {
  const { settings } = readSettings(database, appointments);
  const level = findOffice(database)?.level ?? 'city';
  const posts = postRows(
    database,
    item.posts.map(({ post }) => post),
  );
  return new Set(posts.flatMap(({ position }) => followUpsOf(position, item.act, on, level, localWaysOf(settings))));
}

/** Tasks of items that passed on a day: of the motion once, of the items where each has its own. Answers how many. */
export function openFollowUps(
  writer: RecordWriter,
  { motion, items, on }: { motion: number; items: readonly StoredItem[]; on: string },
): number {
  let made = 0;
  const apply = (event: Parameters<typeof applyDeadlineRules>[1]): void => {
    made += applyDeadlineRules(writer, event).created.length;
  };
  const whole: TaskOwner = { kind: 'motion', id: motion };
  const forMotion = new Set<FollowUpKind>();
  for (const item of items) {
    const owner: TaskOwner = { kind: 'item', id: item.id };
    for (const kind of kindsOf(writer.database, item, on)) {
      const { rule, event } = ruleOfFollowUp[kind];
      if (ofWholeMotion.includes(kind)) forMotion.add(kind);
      else apply({ event, baseOn: on, owner, exactly: [rule] });
    }
    if (item.dueUntil !== null && effectOfAct[item.act] === 'confers' && !isJuror(writer.database, item))
      apply({ event: 'secondment-ends', baseOn: item.dueUntil, owner });
  }
  if (forMotion.size > 0)
    apply({
      event: 'appointment-passed',
      baseOn: on,
      owner: whole,
      only: [...forMotion].map((kind) => ruleOfFollowUp[kind].rule),
    });
  const jurors = items.some((item) => item.act === 'appoint' && isJuror(writer.database, item));
  if (jurors) apply({ event: 'juror-appointed', baseOn: on, owner: whole, exactly: [jurorRule] });
  return made;
}

const isJuror = (database: Database, item: StoredItem): boolean =>
  postRows(
    database,
    item.posts.map(({ post }) => post),
  ).some(({ position }) => position === 'juror');

/** Takes back the open tasks of items whose vote is taken back; those of the motion once nothing of it stands as passed. */
export function withdrawFollowUps(writer: RecordWriter, motion: number, items: readonly StoredItem[]): void {
  for (const { id } of items)
    for (const event of [
      'appointment-passed',
      'resignation-accepted',
      'acting-procurator-decided',
      'procurator-resignation-accepted',
      'secondment-ends',
      'appointment-notified',
    ] as const)
      withdrawDeadlineTasks(writer, { event, owner: { kind: 'item', id } });
  if (itemsOfMotion(writer.database, motion).some(({ state }) => state === 'passed')) return;
  for (const event of ['appointment-passed', 'juror-appointed', 'appointment-notified'] as const)
    withdrawDeadlineTasks(writer, { event, owner: { kind: 'motion', id: motion } });
}

/** The proposer was told: who has to be sworn in is to be, within the term of the place, if it sets one. */
export function notifiedOn(writer: RecordWriter, motion: StoredMotion, only: number | null, on: string): void {
  const items = itemsOfMotion(writer.database, motion.id).filter(
    (item) =>
      item.state === 'passed' &&
      (only === null || item.id === only) &&
      effectOfAct[item.act] !== 'ends' &&
      postRows(
        writer.database,
        item.posts.map(({ post }) => post),
      ).some(({ position }) => positionTable[position].oath && position !== 'juror'),
  );
  if (items.length === 0) return;
  const owner: TaskOwner = only === null ? { kind: 'motion', id: motion.id } : { kind: 'item', id: only };
  applyDeadlineRules(writer, { event: 'appointment-notified', baseOn: on, owner, exactly: [oathRule] });
}
