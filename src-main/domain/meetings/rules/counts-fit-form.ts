import type { VoteRule } from './vote-rule';
import { voteRuleMessages as say } from './vote-rules.messages';

/** A form of voting has only the counts it can have: 默示 none, 未按表决器 with the device, ballots with ballots. */
export const countsFitForm: VoteRule = {
  name: 'counts-fit-form',
  severity: 'error',
  find({ vote }) {
    const counts = [vote.inFavour, vote.against, vote.abstained];
    const ballots = [vote.ballotsIssued, vote.ballotsReturned, vote.ballotsInvalid];
    const said = (values: (number | null)[]): boolean => values.some((value) => value !== null);
    const strange =
      (vote.form === 'tacit' && said(counts)) ||
      (vote.form !== 'device' && vote.notPressed !== null) ||
      (vote.form !== 'ballot' && said(ballots));
    return strange ? say['counts-fit-form'](vote.form) : null;
  },
};
