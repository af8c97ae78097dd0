import { computed, reactive, ref, shallowRef } from 'vue';
import type { VotePlan } from '@core/contract/appointments/appointment-votes.contract';
import type { Motion, MotionItem } from '@core/contract/appointments/motions.contract';
import type { InputOf } from '@core/contract/contract';
import type { CallError } from '@core/contract/errors';
import type { Meeting } from '@core/contract/meetings/meetings.contract';
import { majorityOf } from '@core/domain/meetings/majority';
import type { MajorityBase } from '@core/domain/meetings/meeting';
import { tallyOf, type Tally } from '@core/domain/meetings/tally';
import type { VoteForm } from '@core/domain/meetings/vote';
import { transport } from '../../../api/transport';
import { membersBy } from '../../meetings/votes/use-vote-entry';
import {
  countsOfPlan,
  emptyCounts,
  filledUp,
  givenOf,
  isCounted,
  keyOfPlan,
  type LineCounts,
  type Shared,
} from './vote-lines';

/** The votes of a session as they are planned and held: numbers shared by all of them, and those of each. */
export function useVoteBoard(meetingId: () => number) {
  const plans = shallowRef<VotePlan[]>([]);
  const meeting = shallowRef<Meeting | null>(null);
  const motions = shallowRef<ReadonlyMap<number, Motion>>(new Map());
  const failed = shallowRef<CallError | null>(null);
  const loading = ref(false);
  /** Null: as the office's setting says. */
  const merged = ref<boolean | null>(null);
  const shared = reactive<Shared>({
    ...{ heldOn: null, form: 'device', members: null, majorityOf: null, expected: null, present: null, tellers: '' },
  });
  /** What stands in the fields of a line, by its key; only lines something was typed in. */
  const entered = shallowRef<ReadonlyMap<string, LineCounts>>(new Map());
  let asked = 0;
  let begun = false;

  const open = computed(() => plans.value.filter(({ vote }) => vote === null));
  const unsaved = computed(() => open.value.some((plan) => entered.value.has(keyOfPlan(plan))));
  const needed = computed(() => (shared.members === null ? null : majorityOf(shared.members)));

  async function load(): Promise<void> {
    const mine = ++asked;
    loading.value = true;
    const input = { meeting: meetingId(), merged: merged.value };
    const [planned, held] = await Promise.all([
      transport.call('appointments.planVotes', input),
      transport.call('meetings.getMeeting', { id: meetingId() }),
    ]);
    if (mine !== asked) return;
    loading.value = false;
    failed.value = planned.ok ? (held.ok ? null : held.error) : planned.error;
    if (!planned.ok || !held.ok) return;
    meeting.value = held.value.meeting;
    begin(held.value.meeting, planned.value.form);
    await loadMotions(planned.value.plans);
    if (mine === asked) plans.value = planned.value.plans;
  }

  /** What the meeting says of itself; what the clerk has put there stays. */
  function begin(of: Meeting, form: VoteForm): void {
    if (begun) return;
    begun = true;
    const members = membersBy(of, of.majorityOf);
    Object.assign(shared, {
      ...{ heldOn: of.endsOn ?? of.beginsOn, form, members, majorityOf: of.majorityOf },
      ...{ expected: of.inOffice ?? members, present: null },
    });
  }

  async function loadMotions(of: readonly VotePlan[]): Promise<void> {
    const ids = [...new Set(of.map(({ motion }) => motion))];
    const answers = await Promise.all(ids.map((id) => transport.call('appointments.getMotion', { id })));
    motions.value = new Map(answers.flatMap((answer) => (answer.ok ? [[answer.value.id, answer.value] as const] : [])));
  }

  const itemsOf = (plan: VotePlan): MotionItem[] =>
    (motions.value.get(plan.motion)?.items ?? []).filter(({ id }) => plan.items.includes(id));

  const countsOf = (plan: VotePlan): LineCounts => entered.value.get(keyOfPlan(plan)) ?? emptyCounts(shared.form);

  function set(plan: VotePlan, part: Partial<LineCounts>): void {
    entered.value = new Map(entered.value).set(keyOfPlan(plan), { ...countsOf(plan), ...part });
  }

  function setBase(base: MajorityBase): void {
    shared.majorityOf = base;
    if (meeting.value) shared.members = membersBy(meeting.value, base) ?? shared.members;
  }

  function merge(on: boolean | null): Promise<void> {
    merged.value = on;
    return load();
  }

  /** As it would be kept; null while a shared number is missing. */
  const given = (plan: VotePlan, counts = countsOf(plan)) =>
    meeting.value ? givenOf(plan, meeting.value.id, shared, counts) : null;

  /** What the line comes to as it stands; null while its numbers are still being typed. */
  function tally(plan: VotePlan): Tally | null {
    const typed = entered.value.get(keyOfPlan(plan));
    const counts = typed && filledUp(typed, shared.present);
    const vote = counts && isCounted(counts) ? given(plan, counts) : null;
    return vote && meeting.value ? tallyOf({ ...vote, resolution: null }, meeting.value) : null;
  }

  /** The numbers of the line before, held or typed. */
  function sameAsBefore(plan: VotePlan): boolean {
    const at = plans.value.indexOf(plan);
    const before = plans.value
      .slice(0, at)
      .toReversed()
      .find((one) => one.vote !== null || entered.value.has(keyOfPlan(one)));
    if (!before) return false;
    if (before.vote && shared.present === null) {
      const { members, majorityOf: base, expected, present } = before.vote;
      Object.assign(shared, { members, majorityOf: base, expected, present });
    }
    set(plan, before.vote ? countsOfPlan(before.vote) : countsOf(before));
    return true;
  }

  async function record(of: readonly VotePlan[]) {
    const votes: InputOf<'appointments.recordItemVotes'>['votes'] = [];
    for (const plan of of) {
      const vote = given(plan, filledUp(countsOf(plan), shared.present));
      if (!vote) return null;
      votes.push(vote);
    }
    const result = await transport.call('appointments.recordItemVotes', { votes });
    if (!result.ok) return result;
    const left = new Map(entered.value);
    for (const plan of of) left.delete(keyOfPlan(plan));
    entered.value = left;
    await load();
    return result;
  }

  async function takeBack(plan: VotePlan): Promise<CallError | null> {
    if (!plan.vote) return null;
    const { id, revision } = plan.vote;
    const result = await transport.call('appointments.removeItemVote', { id, expectedRevision: revision });
    if (!result.ok) return result.error;
    await load();
    return null;
  }

  return {
    ...{ plans, meeting, motions, failed, loading, merged, shared, entered, open, unsaved, needed },
    ...{ load, merge, itemsOf, countsOf, set, setBase, given, tally, sameAsBefore, record, takeBack },
  };
}
export type VoteBoard = ReturnType<typeof useVoteBoard>;
