import { effectOfAct } from '../acts';
import type { MotionRule } from './motion-rule';
import { postRuleWords } from './post-rules.messages';
import { RuledMotion, type ItemPost } from './ruled-motion';

/** The person holds a deputy post of that organ, or receives it earlier in the same session. */
function isDeputy(motion: RuledMotion, { item, row, person, organ }: ItemPost): boolean {
  const seats = row.actingFrom.flatMap((position) => RuledMotion.seatOf(position) ?? []);
  if (seats.length > 0) return person.seat === 'unknown' || seats.includes(person.seat);
  const fits = (position: (typeof row.actingFrom)[number], of: number) =>
    row.actingFrom.includes(position) && of === organ.id;
  const held = motion.held(person.id).some(({ post, tenure }) => !tenure.acting && fits(post.position, post.organ));
  return (
    held ||
    motion.sessionParts.some(
      (part) =>
        part.person.id === person.id &&
        effectOfAct[part.item.act] === 'confers' &&
        fits(part.post.position, part.organ.id) &&
        (part.item.motion !== item.motion || part.item.ordinal < item.ordinal),
    )
  );
}

/** 代理: chosen from the deputies (地方组织法第五十条, 第五十五条; 粤9, 渝12, 深10). */
export const actingFromDeputies: MotionRule = {
  name: 'acting-from-deputies',
  number: 'R4',
  find: (motion) =>
    motion.parts.flatMap((part) =>
      part.way === null || effectOfAct[part.item.act] !== 'acting' || isDeputy(motion, part)
        ? []
        : [
            {
              severity: 'error',
              field: 'person',
              item: part.item.id,
              person: part.person.id,
              post: part.post.id,
              ...postRuleWords['acting-from-deputies'](
                part.person.name,
                part.title,
                motion.day,
                part.post.position === 'committee-chairperson',
              ),
            },
          ],
    ),
};
