import { computed, shallowRef } from 'vue';
import type { Meeting, Vote } from '@core/contract/meetings/meetings.contract';
import type { MajorityBase } from '@core/domain/meetings/meeting';
import { majorityOf } from '@core/domain/meetings/majority';
import { tallyOf, type EnteredVote } from '@core/domain/meetings/tally';
import { voteFieldsSchema, type VoteFields, type VoteForm } from '@core/domain/meetings/vote';
import { isUncounted } from '@core/domain/meetings/uncounted';
import type { VoteToKeep } from '../../../stores/meetings';
import { countsOfForm, meetingRoomMessages as messages, type CountKey } from '../meetings.messages';

type Entry = Omit<EnteredVote, 'members' | 'expected' | 'present' | 'heldOn'> & {
  members: number | null;
  expected: number | null;
  present: number | null;
  heldOn: string | null;
};

export const noCounts: Record<CountKey, null> = {
  inFavour: null,
  against: null,
  abstained: null,
  notPressed: null,
  ballotsIssued: null,
  ballotsReturned: null,
  ballotsInvalid: null,
};

/** All members by what is said of them, as the meeting knows them. */
export const membersBy = (meeting: Meeting, base: MajorityBase | null): number | null =>
  base === 'quota' ? meeting.quota : base === 'in-office' ? meeting.inOffice : (meeting.inOffice ?? meeting.quota);

/** A vote as it stands in its fields, and what it comes to by the rules of the core, as it is typed. */
export function useVoteEntry(
  meeting: () => Meeting,
  vote: Vote | null,
  about: { resolution: number; title: string } | null,
) {
  const entry = shallowRef<Entry>(vote ? fieldsOf(vote) : newEntry(meeting(), about));
  const before = JSON.stringify(entry.value);
  /** 一致通过: nobody counts. Only with 举手. */
  const unanimous = shallowRef(vote ? vote.form === 'hands' && isUncounted(vote) : false);

  function set(part: Partial<Entry>): void {
    entry.value = { ...entry.value, ...part };
  }

  function setForm(form: VoteForm): void {
    const kept = countsOfForm[form].map((key) => [key, entry.value[key]]);
    unanimous.value = false;
    set({ ...noCounts, ...Object.fromEntries(kept), form });
  }

  function setUnanimous(on: boolean): void {
    unanimous.value = on;
    if (on) set(noCounts);
  }

  function setBase(base: MajorityBase | null): void {
    set({ majorityOf: base, members: membersBy(meeting(), base) ?? entry.value.members });
  }

  /** What has to be filled in before the rules can look at it; null where nothing. */
  const wanting = computed(() => {
    const { matter, heldOn, members, expected, present } = entry.value;
    if (matter.trim() === '') return messages.needMatter;
    if (heldOn === null) return messages.needDay;
    if (members === null) return messages.needMembers;
    return expected === null || present === null ? messages.needPresent : null;
  });

  const given = computed<VoteToKeep | null>(() => {
    const { matter, heldOn, members, expected, present, ...rest } = entry.value;
    if (wanting.value !== null || heldOn === null || members === null || expected === null || present === null)
      return null;
    return { ...rest, matter: matter.trim(), heldOn, members, expected, present };
  });
  /** A vote by hand is unanimous only where it was said so: fields not yet filled in are no unanimity. */
  const unfilled = computed(
    () => entry.value.form === 'hands' && !unanimous.value && given.value !== null && isUncounted(given.value),
  );
  const tally = computed(() => {
    if (!given.value) return null;
    if (unfilled.value) return tallyOf({ ...given.value, form: 'device' }, meeting());
    return tallyOf(given.value, meeting());
  });
  const needed = computed(() => {
    const { members } = entry.value;
    return tally.value?.needed ?? (members === null ? null : majorityOf(members));
  });
  const ready = computed(() => !unfilled.value && tally.value !== null && tally.value.outcome !== null);
  const changed = computed(() => JSON.stringify(entry.value) !== before);

  return { entry, unanimous, set, setForm, setUnanimous, setBase, wanting, given, tally, needed, ready, changed };
}

/** Without what the program keeps of it. */
const fieldsOf = (vote: Vote): Entry =>
  Object.fromEntries(
    (Object.keys(voteFieldsSchema.shape) as (keyof VoteFields)[]).map((name) => [name, vote[name]]),
  ) as unknown as Entry;

function newEntry(meeting: Meeting, about: { resolution: number; title: string } | null): Entry {
  const members = membersBy(meeting, meeting.majorityOf);
  return {
    ...noCounts,
    meeting: meeting.id,
    resolution: about?.resolution ?? null,
    matter: about?.title ?? '',
    heldOn: meeting.endsOn ?? meeting.beginsOn,
    form: 'device',
    members,
    majorityOf: meeting.majorityOf,
    expected: meeting.inOffice ?? members,
    present: null,
    tellers: '',
    note: '',
  };
}
