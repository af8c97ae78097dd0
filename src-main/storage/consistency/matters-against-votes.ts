import { mattersAgainstVotes as find } from '../meetings/votes';
import type { ConsistencyCheck } from './consistency';
import { consistencyMessages as say } from './consistency.messages';

/** Matters that stand as passed though the votes on them say otherwise. */
export const mattersAgainstVotes: ConsistencyCheck = {
  id: 'matters-against-votes',
  find: (database) => find(database).map(({ title }) => say.matterAgainstVotes(title)),
};
