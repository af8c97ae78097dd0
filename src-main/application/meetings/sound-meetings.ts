import { CallFailure } from '../../contract/errors';
import type { MeetingFields } from '../../domain/meetings/meeting';
import { liesOutsideTerm } from '../../domain/meetings/meeting-faults';
import { meetingFaultMessages as say } from '../../domain/meetings/meeting-faults.messages';
import { sessionName } from '../../domain/meetings/meeting-name.messages';
import { tallyOf, type EnteredVote, type Tally } from '../../domain/meetings/tally';
import type { VoteOutcome } from '../../domain/meetings/vote';
import { printedDate } from '../../official-document/civil-date';
import { itemsOfVote } from '../../storage/appointments/item-votes';
import type { RecordWriter } from '../../storage/change-set/record-writer';
import type { Database } from '../../storage/driver/database';
import { findMeeting, meetingOfNumber, usesOfMeeting } from '../../storage/meetings/meetings';
import { passedMatter, votesOfMeeting, votesOnResolution, type StoredVote } from '../../storage/meetings/votes';
import { listTerms } from '../../storage/organization/terms';
import { meetingWords } from './meeting-names';
import { meetingsMessages } from './meetings.messages';

/** Asked before a meeting is written; `id` null for a new one. Throws RULE_VIOLATED. */
export function requireSoundMeeting(database: Database, meeting: MeetingFields, id: number | null): void {
  if (meetingOfNumber(database, meeting, id) !== null) {
    const { placeOn, settings } = meetingWords(database);
    const name = sessionName(placeOn(meeting.beginsOn), meeting, {
      form: 'full',
      numerals: settings.counting[meeting.kind].numerals,
    });
    throw new CallFailure('RULE_VIOLATED', { ...say['number-taken'](name), rule: 'number-taken' });
  }
  if (liesOutsideTerm(meeting, listTerms(database)))
    throw new CallFailure('RULE_VIOLATED', { ...say['outside-term'](meeting.term), rule: 'outside-term' });
  if (id !== null) requireVotesWithin(database, meeting, id);
}

function requireVotesWithin(database: Database, meeting: MeetingFields, id: number): void {
  const last = meeting.endsOn ?? meeting.beginsOn;
  const outside = votesOfMeeting(database, id).find(({ heldOn }) => heldOn < meeting.beginsOn || heldOn > last);
  if (!outside) return;
  const detail = say['votes-outside-meeting'](printedDate(outside.heldOn));
  throw new CallFailure('RULE_VIOLATED', { ...detail, rule: 'votes-outside-meeting' });
}

/** Throws REFERENCED with what names the meeting. */
export function requireUnused(database: Database, id: number): void {
  const uses = usesOfMeeting(database, id);
  if (uses.votes + uses.matters + uses.papers > 0)
    throw new CallFailure('REFERENCED', say.meetingUsed(meetingsMessages.uses(uses)));
}

/** What a vote comes to by its meeting. Throws NOT_FOUND where the meeting is gone. */
export function tallyAtMeeting(database: Database, vote: EnteredVote): Tally {
  const meeting = findMeeting(database, vote.meeting);
  if (!meeting) throw new CallFailure('NOT_FOUND');
  return tallyOf(vote, meeting);
}

/** The tally of a vote that can be kept. Throws RULE_VIOLATED with the first rule that stands in the way. */
export function requireTally(database: Database, vote: EnteredVote): Tally & { outcome: VoteOutcome } {
  const tally = tallyAtMeeting(database, vote);
  const error = tally.findings.find(({ severity }) => severity === 'error');
  if (error || tally.outcome === null)
    throw new CallFailure('RULE_VIOLATED', {
      message: error?.message ?? '',
      advice: error?.basis ?? '',
      rule: error?.rule ?? '',
    });
  return { ...tally, outcome: tally.outcome };
}

/**
 * A matter that stands as passed keeps the vote it rests on: one that passed it, on the day it says. Throws
 * RULE_VIOLATED. `now` is the vote as it will be, null where it is to be removed.
 */
export function requireNotCarrying(
  database: Database,
  was: StoredVote,
  now: { resolution: number | null; heldOn: string; outcome: VoteOutcome } | null,
): void {
  // Votes on appointments have brought about more than a state: they are taken back where they were recorded.
  if (itemsOfVote(database, was.id).length > 0)
    throw new CallFailure('RULE_VIOLATED', { ...say.voteOfItems, rule: 'vote-of-items' });
  if (was.resolution === null || was.outcome !== 'passed') return;
  const matter = passedMatter(database, was.resolution);
  if (!matter) return;
  const carries = ({ heldOn, outcome }: { heldOn: string; outcome: VoteOutcome }): boolean =>
    outcome === 'passed' && (matter.passedOn === null || heldOn === matter.passedOn);
  const others = votesOnResolution(database, was.resolution).filter(({ id }) => id !== was.id);
  if (!carries(was) || others.some(carries)) return;
  if (now && now.resolution === was.resolution && carries(now)) return;
  throw new CallFailure('RULE_VIOLATED', { ...say.voteCarries(matter.title), rule: 'vote-carries-matter' });
}

/** After an undo, which writes what stood before without asking. Throws RULE_VIOLATED. */
export function requireSoundMeetingsAfter({ database, changes }: RecordWriter): void {
  for (const { table, id, operation, before } of changes) {
    if (table === 'meeting' && operation !== 'remove') {
      const meeting = findMeeting(database, id);
      if (meeting) requireVotesWithin(database, meeting, id);
    }
    if (table !== 'vote' || before === null) continue;
    const resolution = Number((JSON.parse(before) as { resolution?: number | null }).resolution ?? NaN);
    const matter = Number.isNaN(resolution) ? null : passedMatter(database, resolution);
    if (matter && !votesOnResolution(database, matter.id).some(({ outcome }) => outcome === 'passed'))
      throw new CallFailure('RULE_VIOLATED', { ...say.voteCarries(matter.title), rule: 'vote-carries-matter' });
  }
}
