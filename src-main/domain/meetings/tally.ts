import type { MajorityBase, MeetingFields } from './meeting';
import { majorityOf, quorumOf } from './majority';
import { isUncounted } from './uncounted';
import { voteRules } from './rules/vote-rules';
import type { VoteFields, VoteOutcome } from './vote';

/** A vote as it is being entered: what the majority is of may still be unsaid. */
export type EnteredVote = Omit<VoteFields, 'majorityOf'> & { majorityOf: MajorityBase | null };
/** The facts of the meeting a vote is judged by. */
export type VotingMeeting = Pick<MeetingFields, 'kind' | 'quota' | 'inOffice' | 'beginsOn' | 'endsOn'>;

export interface VoteFinding {
  rule: string;
  severity: 'error' | 'warning';
  message: string;
  basis: string;
}

/** One way to understand “all members”: what N is of, N, and what the vote comes to by it (null: a count is missing). */
export interface Reading {
  base: MajorityBase;
  members: number;
  needed: number;
  outcome: VoteOutcome | null;
}

/** What a rule looks at. */
export interface RuledVote {
  vote: EnteredVote;
  meeting: VotingMeeting;
  /** One where the base is said, or only one N is known; otherwise both. */
  readings: readonly Reading[];
  /** The reading that holds, and is kept with the vote. */
  held: Reading;
}

export interface Tally {
  outcome: VoteOutcome | null;
  needed: number | null;
  findings: VoteFinding[];
  /** What is kept with the vote. */
  majorityOf: MajorityBase;
  members: number;
}

/**
 * What a vote comes to. Never throws: contradictions are findings, and while an error stands there is no outcome. Where
 * it is not said what the majority is of, and the members by quota and those in office give another result, there is
 * none either, and majority-base-said asks.
 */
export function tallyOf(vote: EnteredVote, meeting: VotingMeeting): Tally {
  const readings = readingsOf(vote, meeting);
  const held = readings.find(({ base }) => base === 'in-office') ?? readings[0]!;
  const ruled: RuledVote = { vote, meeting, readings, held };
  const findings = voteRules.flatMap((rule) => {
    const said = rule.find(ruled);
    return said === null ? [] : [{ rule: rule.name, severity: rule.severity, ...said }];
  });
  const differing = readings.some(({ outcome }) => outcome !== held.outcome);
  const sound = findings.every(({ severity }) => severity !== 'error');
  return {
    outcome: sound ? held.outcome : null,
    needed: differing ? null : held.needed,
    findings,
    majorityOf: held.base,
    members: held.members,
  };
}

function readingsOf(vote: EnteredVote, meeting: VotingMeeting): Reading[] {
  const known: { base: MajorityBase; members: number | null }[] =
    vote.majorityOf === null
      ? [
          { base: 'in-office', members: meeting.inOffice },
          { base: 'quota', members: meeting.quota },
        ]
      : [{ base: vote.majorityOf, members: vote.members }];
  const counted = known.flatMap(({ base, members }) => (members === null ? [] : [{ base, members }]));
  return (counted.length > 0 ? counted : [{ base: 'in-office' as const, members: vote.members }]).map(
    ({ base, members }) => ({
      base,
      members,
      needed: majorityOf(members),
      outcome: outcomeBy(vote, meeting, members),
    }),
  );
}

function outcomeBy(vote: EnteredVote, { kind }: VotingMeeting, members: number): VoteOutcome | null {
  // The two thirds of a congress are needed to hold the session; its votes take the majority alone.
  const quorum = kind === 'congress' ? majorityOf(members) : quorumOf(kind, members);
  if (vote.present < quorum) return 'failed';
  if (isUncounted(vote)) return 'passed';
  if (vote.inFavour === null) return null;
  return vote.inFavour >= majorityOf(members) ? 'passed' : 'failed';
}
