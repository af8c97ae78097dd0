import { tallyOf } from '../../domain/meetings/tally';
import { findMeeting } from '../meetings/meetings';
import { allVotes } from '../meetings/votes';
import type { ConsistencyCheck } from './consistency';
import { consistencyMessages as say } from './consistency.messages';

/** Votes whose counts contradict each other, or their result. */
export const contradictoryVotes: ConsistencyCheck = {
  id: 'contradictory-votes',
  find: (database) =>
    allVotes(database).flatMap((vote) => {
      const meeting = findMeeting(database, vote.meeting);
      if (!meeting) return [];
      const { outcome, findings } = tallyOf(vote, meeting);
      const error = findings.find(({ severity }) => severity === 'error');
      if (error) return [say.vote(vote.matter, error.message)];
      return outcome === vote.outcome ? [] : [say.voteResult(vote.matter)];
    }),
};
