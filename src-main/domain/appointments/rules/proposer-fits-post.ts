import { organOfProposer, type Proposer } from '../position-row';
import type { ItemPost, RuledMotion } from './ruled-motion';
import type { Found, MotionRule } from './motion-rule';
import { postRuleWords } from './post-rules.messages';

const say = postRuleWords['proposer-fits-post'];

/** Who may propose it here; empty: the law names nobody. */
function proposersOf({ way, post }: ItemPost, { facts: { settings } }: RuledMotion): Proposer[] {
  if (way === null || way.proposer === null) return [];
  // 主任会议 puts a resignation before the committee (地方组织法第五十四条).
  if (way.proposer === 'applicant') return ['applicant', 'council'];
  if (way.act === 'decide-acting' && settings.acting.proposer === 'council-or-head') {
    const own: Partial<Record<typeof post.position, Proposer>> = {
      'government-head': 'government-head',
      'supervisory-director': 'supervisory-director',
      'court-president': 'court-president',
      'chief-procurator': 'chief-procurator',
    };
    const head = own[post.position];
    return head ? ['council', head] : ['council'];
  }
  return [way.proposer];
}

/**
 * The head that the law names proposes. One acting as head, or the deputy presiding while the seat is vacant, counts as
 * the head; for the deputies of a government the law names nobody, so that is a warning.
 */
export const proposerFitsPost: MotionRule = {
  name: 'proposer-fits-post',
  number: 'R3',
  find: (motion) => {
    const { proposer, headCapacity } = motion.facts.motion;
    return motion.parts.flatMap((part): Found[] => {
      const { item, post, way, title } = part;
      const allowed = proposersOf(part, motion);
      // Who may move a dismissal is asked elsewhere.
      if (way === null || way.act === 'dismiss') return [];
      const at = { item: item.id, post: post.id } as const;
      if (headCapacity === 'members' || (headCapacity === 'applicant' && way.proposer !== 'applicant'))
        return [{ severity: 'error', field: 'head', ...at, ...say.capacity(headCapacity, motion.day) }];
      const [wanted] = allowed;
      if (wanted === undefined) return [];
      const fits = allowed.some((each) =>
        each === 'applicant' ? headCapacity === 'applicant' : organOfProposer[each] === proposer?.category,
      );
      if (fits) return [];
      if (post.position === 'government-deputy-head' && way.proposer === 'government-head')
        return proposer?.category === 'standing-committee'
          ? []
          : [{ severity: 'warning', field: 'proposer', ...at, ...say.deputyHead(title, motion.day) }];
      return [{ severity: 'error', field: 'proposer', ...at, ...say.wrong(title, wanted, way.basis, motion.day) }];
    });
  },
};
