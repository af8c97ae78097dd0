import type { VoteRule } from './vote-rule';
import { voteRuleMessages as say } from './vote-rules.messages';

/** A vote is held on a day of its meeting: that day stands in the 题注. */
export const heldDuringMeeting: VoteRule = {
  name: 'held-during-meeting',
  severity: 'error',
  find({ vote: { heldOn }, meeting: { beginsOn, endsOn } }) {
    const last = endsOn ?? beginsOn;
    return heldOn < beginsOn || heldOn > last ? say['held-during-meeting'](heldOn, beginsOn, last) : null;
  },
};
