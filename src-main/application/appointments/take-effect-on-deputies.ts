import type { PositionKey } from '../../domain/appointments/positions';
import type { Congress } from '../../domain/organization/committee/member';
import type { RecordWriter } from '../../storage/change-set/record-writer';
import { latestDeputyTerm, voteChangesOfDeputies } from '../../storage/appointments/deputy-changes';
import { deputiesOfPerson, deputyColumns } from '../../storage/organization/roster/committee';
import { appointmentsMessages as say } from './appointments.messages';
import type { Effect } from './take-effect';

/** The congress a post is a seat of; null where it is none. */
export function deputyCongressOf(position: PositionKey): Congress | null {
  if (position === 'upper-deputy') return 'upper';
  return position === 'own-deputy' ? 'own' : null;
}

/** 补选: a deputy of the next higher congress, and the change beside it. */
export function beginDeputy(writer: RecordWriter, congress: Congress, { item, on, meeting, term }: Effect): void {
  const deputy = writer.insert(
    'deputy',
    deputyColumns({
      person: item.person,
      congress,
      term: latestDeputyTerm(writer.database, congress) ?? term,
      constituency: '',
      beginsOn: on,
      endsOn: null,
      state: 'serving',
      endReason: '',
      note: '',
    }),
  );
  change(writer, deputy, 'by-elected', { on, meeting, reason: item.reason });
}

/** 罢免 or 接受辞职 of a deputy. Answers whether there was one. */
export function endDeputy(writer: RecordWriter, congress: Congress, { item, on, meeting }: Effect): boolean {
  const [held] = deputiesOfPerson(writer.database, item.person).filter(
    (deputy) => deputy.congress === congress && deputy.state !== 'ended' && deputy.beginsOn <= on,
  );
  if (!held) return false;
  const recalled = item.act === 'recall';
  const reason = recalled ? say.ended.recalled : say.ended.resigned;
  writer.update('deputy', held.id, { state: 'ended', ends_on: on, end_reason: reason }, held.revision);
  change(writer, held.id, recalled ? 'recalled' : 'resigned', { on, meeting, reason: item.reason });
  return true;
}

function change(
  writer: RecordWriter,
  deputy: number,
  kind: 'by-elected' | 'resigned' | 'recalled',
  { on, meeting, reason }: { on: string; meeting: number; reason: string },
): void {
  const values = { deputy, kind, happened_on: on, meeting, reason, restricted: 0, announced_on: null };
  writer.insert('deputy_change', values);
}

/** Takes back what an item did to a deputy on a day of a meeting. */
export function restoreDeputies(writer: RecordWriter, person: number, on: string, meeting: number): void {
  for (const { id, revision, deputy, kind } of voteChangesOfDeputies(writer.database, { person, on, meeting })) {
    writer.remove('deputy_change', id, revision);
    const held = deputiesOfPerson(writer.database, person).find((one) => one.id === deputy);
    if (!held) continue;
    if (kind === 'by-elected') writer.remove('deputy', held.id, held.revision);
    else writer.update('deputy', held.id, { state: 'serving', ends_on: null, end_reason: '' }, held.revision);
  }
}
