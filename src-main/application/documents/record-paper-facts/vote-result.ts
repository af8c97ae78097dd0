import { findMeeting } from '../../../storage/meetings/meetings';
import type { PaperFacts } from '../../../official-document/compose/paper-facts';
import { majorityOf } from '../../../domain/meetings/majority';
import { voteSource } from '../../../storage/documents/paper-sources';
import { factWords, obstacles } from './facts.messages';
import { bodyFactsOf, meetingFactsOf, officeFactsOf, type Collected, type FactsSource } from './source';

/** 表决结果 of the latest vote on a resolution. */
export function voteResultFacts(source: FactsSource, id: number): Collected<PaperFacts['vote-result']> {
  const vote = voteSource(source.database, id);
  const meeting = vote && findMeeting(source.database, vote.meeting);
  if (!vote || !meeting) return { obstacle: obstacles.noVote };
  const { ballotsIssued, ballotsReturned, ballotsInvalid } = vote;
  return {
    facts: {
      ...officeFactsOf(source),
      ...meetingFactsOf(source, meeting),
      bodyOfTerm: bodyFactsOf(source, meeting.kind, meeting.term, meeting.congressSession).bodyOfTerm,
      matter: vote.matter,
      voteOn: vote.heldOn,
      voteForm: factWords.voteForms[vote.form],
      members: vote.members,
      expected: vote.expected,
      present: vote.present,
      needed: majorityOf(vote.members),
      counted: vote.inFavour !== null,
      inFavour: vote.inFavour,
      against: vote.against,
      abstained: vote.abstained,
      notPressed: vote.notPressed,
      ballotsIssued,
      ballotsReturned,
      ballotsValid: ballotsReturned === null ? null : ballotsReturned - (ballotsInvalid ?? 0),
      ballotsInvalid,
      passed: vote.outcome === 'passed',
      tellers: vote.tellers || null,
    },
  };
}
