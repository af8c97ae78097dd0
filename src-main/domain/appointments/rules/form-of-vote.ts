import { effectOfAct } from '../acts';
import type { VoteForm } from '../../meetings/vote';
import type { AppointmentSettings } from '../appointment-settings';
import type { Found, MotionRule } from './motion-rule';
import { procedureRuleWords } from './procedure-rules.messages';
import type { ItemPost } from './ruled-motion';

/** The form the place asks for; null: no local rule. A dismissal is always by ballot, which its own rule asks for. */
export function formWanted({ votes }: AppointmentSettings, { item, post }: ItemPost): VoteForm | null {
  if (item.act === 'dismiss') return null;
  const effect = effectOfAct[item.act];
  const ballot =
    (effect === 'confers' && votes.ballotFor.includes(post.position)) || (effect === 'acting' && votes.ballotForActing);
  return ballot ? 'ballot' : votes.form;
}

/** Votes are held in the form the place has set. */
export const formOfVote: MotionRule = {
  name: 'form-of-vote',
  number: 'A4',
  find: ({ parts, facts: { settings } }) => {
    const told = new Set<number>();
    return parts.flatMap((part): Found[] => {
      const { item, person } = part;
      const wanted = formWanted(settings, part);
      // A ballot is the stricter form: it never falls short of 按表决器.
      if (item.vote === null || wanted === null || told.has(item.id)) return [];
      if (item.vote.form === wanted || item.vote.form === 'ballot') return [];
      told.add(item.id);
      return [
        {
          severity: 'warning',
          field: 'vote',
          item: item.id,
          person: person.id,
          ...procedureRuleWords['form-of-vote'](person.name, item.vote.form, wanted),
        },
      ];
    });
  },
};
