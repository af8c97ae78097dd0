import { effectOfAct } from '../acts';
import type { Found, MotionRule } from './motion-rule';
import { peopleRuleWords } from './people-rules.messages';
import type { ItemPost, RuledMotion } from './ruled-motion';

const say = peopleRuleWords['seat-vacated'];

/** Who sits in the post and does not leave it in the session; the acting one leaves by himself. */
const sittersOf = ({ post, row, person }: ItemPost, motion: RuledMotion) =>
  motion.facts.tenures.filter(
    (tenure) =>
      tenure.post === post.id &&
      !tenure.acting &&
      tenure.person !== person.id &&
      !motion.endsInSession(tenure.person, post.id) &&
      // A new government's list replaces the old one; who is not on it needs no removal (深23).
      !(row.renewedByGovernment && motion.beganBeforeTerm(tenure)) &&
      (motion.person(tenure.person)?.diedOn ?? null) === null,
  );

/** A post of one holder is filled when it is empty: removed, resigned or ended. */
export const seatVacated: MotionRule = {
  name: 'seat-vacated',
  number: 'R13',
  find: (motion) =>
    motion.parts.flatMap((part): Found[] => {
      const { item, post, person, title } = part;
      if (!post.singleSeat || part.way === null || effectOfAct[item.act] !== 'confers') return [];
      const severity = motion.facts.rosterDeclared ? 'warning' : 'note';
      const at = { severity, field: 'posts', item: item.id, post: post.id } as const;
      const [sitter] = sittersOf(part, motion);
      if (sitter)
        return [{ ...at, person: sitter.person, ...say.incumbent(title, motion.person(sitter.person)?.name ?? '') }];
      const rival = motion.sessionParts.find(
        (other) =>
          other.post.id === post.id &&
          other.person.id !== person.id &&
          effectOfAct[other.item.act] === 'confers' &&
          other.item.id < item.id,
      );
      return rival
        ? [{ ...at, severity: 'warning', person: rival.person.id, ...say.twice(title, rival.person.name) }]
        : [];
    }),
};
