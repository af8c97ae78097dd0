import { majorityBases } from '../../meetings/meeting';
import type { ItemFacts } from './facts';
import type { Found, MotionRule } from './motion-rule';
import { procedureRuleWords } from './procedure-rules.messages';
import type { RuledMotion } from './ruled-motion';

const say = procedureRuleWords['dismissal-grounds'];
/** Organs that may move it (监督法第六十一条), each for those of its own. */
const movers = ['government', 'supervisory-commission', 'court', 'procuratorate', 'standing-committee'];

/** Who moves it, and whether as many joined as the law asks: a fifth of all members. */
function moverFault({ facts: { motion, meeting }, day }: RuledMotion): Omit<Found, 'severity'> | null {
  if (motion.headCapacity !== 'members')
    return motion.headCapacity !== 'applicant' && motion.proposer && movers.includes(motion.proposer.category)
      ? null
      : { field: 'proposer', ...say.mover(day) };
  const known = majorityBases.flatMap((base) => (base === 'quota' ? meeting?.quota : meeting?.inOffice) ?? []);
  const members = known.length > 0 ? Math.min(...known) : 0;
  const needed = Math.max(1, Math.ceil(members / 5));
  return motion.joinedBy === null || motion.joinedBy < needed
    ? { field: 'joinedBy', ...say.joined(motion.joinedBy, needed, members, day) }
    : null;
}

function itemFault(item: ItemFacts, name: string, day: string): Omit<Found, 'severity'> | null {
  const { reason, vote, defence, materials, state } = item;
  if (reason === '') return { field: 'reason', ...say.reason(name, day) };
  if (!materials.some(({ kind, receivedOn }) => kind === 'dismissal-material' && receivedOn !== null))
    return { field: 'materials', ...say.material(name, day) };
  if (vote !== null && vote.form !== 'ballot') return { field: 'vote', ...say.ballot(name, vote.form, day) };
  if (defence === null && (vote !== null || state === 'passed')) return { field: 'defence', ...say.defence(name, day) };
  return null;
}

/** 撤职案: who may move it, reason and material, the right to defend oneself, a secret ballot. */
export const dismissalGrounds: MotionRule = {
  name: 'dismissal-grounds',
  number: 'R31',
  find: (motion) => {
    const dismissals = motion.live.filter(
      ({ id, act }) => act === 'dismiss' && motion.parts.some(({ item, way }) => item.id === id && way !== null),
    );
    if (dismissals.length === 0) return [];
    const mover = moverFault(motion);
    return [
      ...(mover ? [{ severity: 'error' as const, ...mover }] : []),
      ...dismissals.flatMap((item): Found[] => {
        const fault = itemFault(item, motion.person(item.person)?.name ?? '', motion.day);
        return fault ? [{ severity: 'error', item: item.id, person: item.person, ...fault }] : [];
      }),
    ];
  },
};
