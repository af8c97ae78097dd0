import type { VotePlan } from '@core/contract/appointments/appointment-votes.contract';
import type { InputOf } from '@core/contract/contract';
import type { MajorityBase } from '@core/domain/meetings/meeting';
import type { VoteFields, VoteForm } from '@core/domain/meetings/vote';
import { countsOfForm, type CountKey } from '../../meetings/meetings.messages';
import { noCounts } from '../../meetings/votes/use-vote-entry';

/** What every vote of the session begins with. */
export interface Shared {
  heldOn: string | null;
  form: VoteForm;
  members: number | null;
  majorityOf: MajorityBase | null;
  expected: number | null;
  present: number | null;
  tellers: string;
}

/** The numbers of one vote, and how it was held. */
export type LineCounts = Record<CountKey, number | null> & { form: VoteForm };
export type GivenVote = InputOf<'appointments.recordItemVotes'>['votes'][number];

export const keyOfPlan = ({ items }: VotePlan): string => items.join();

export const emptyCounts = (form: VoteForm): LineCounts => ({ ...noCounts, form });

export const countsOfPlan = (vote: VoteFields): LineCounts => ({
  ...(Object.fromEntries(Object.keys(noCounts).map((key) => [key, vote[key as CountKey]])) as Record<CountKey, null>),
  form: vote.form,
});

/** In another form other numbers are counted; those both have stay. */
export const inForm = (counts: LineCounts, form: VoteForm): LineCounts => ({
  ...emptyCounts(form),
  ...Object.fromEntries(countsOfForm[form].map((key) => [key, counts[key]])),
});

const voices: readonly CountKey[] = ['inFavour', 'against', 'abstained', 'notPressed'];

/** Nobody is left: what was not typed is 0, so that 赞成 alone is enough where all were in favour. */
export function filledUp(counts: LineCounts, present: number | null): LineCounts {
  const keys = voices.filter((key) => countsOfForm[counts.form].includes(key));
  const sum = keys.reduce((all, key) => all + (counts[key] ?? 0), 0);
  if (counts.form === 'ballot' || present === null || sum !== present || counts.inFavour === null) return counts;
  return { ...counts, ...Object.fromEntries(keys.map((key) => [key, counts[key] ?? 0])) };
}

/** Every number the form needs stands there; 未按 may be nobody's. */
export const isCounted = (counts: LineCounts): boolean =>
  countsOfForm[counts.form].every((key) => key === 'notPressed' || counts[key] !== null);

/** As it would be kept; null while a shared number is missing. */
export function givenOf(plan: VotePlan, meeting: number, shared: Shared, counts: LineCounts): GivenVote | null {
  const { heldOn, members, majorityOf, expected, present, tellers } = shared;
  if (heldOn === null || members === null || expected === null || present === null) return null;
  const matter = plan.matter.slice(0, 300);
  return {
    ...counts,
    meeting,
    matter,
    heldOn,
    members,
    majorityOf,
    expected,
    present,
    tellers,
    note: '',
    items: plan.items,
  };
}
