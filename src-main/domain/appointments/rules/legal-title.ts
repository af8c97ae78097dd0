import type { Found, MotionRule } from './motion-rule';
import { abbreviatedOrgans, wordsOfNoTitle } from './legal-title.patterns';
import { postRuleWords } from './post-rules.messages';
import type { ItemPost, RuledMotion } from './ruled-motion';

const say = postRuleWords['legal-title'];

function faultOf({ title, post, organ }: ItemPost, { facts: { region } }: RuledMotion) {
  const word = wordsOfNoTitle.exec(title)?.[0];
  if (word !== undefined) return say.words(title, word);
  // A former name is another matter: organ-name-in-force.
  const ofBefore = organ.formerNames.some(({ name }) => title.startsWith(name));
  if (title !== post.title && !ofBefore) return say.organ(title, post.title);
  const full = title.startsWith(region) || organ.category === 'congress';
  const short = full ? abbreviatedOrgans.exec(organ.name)?.[0] : undefined;
  return short === undefined ? null : say.short(organ.name, short);
}

/** The exact full title of the dictionary: no 常务, 党组, 主持工作, no abbreviation of the organ. */
export const legalTitle: MotionRule = {
  name: 'legal-title',
  number: 'R12',
  find: (motion) =>
    motion.parts.flatMap((part): Found[] => {
      const fault = faultOf(part, motion);
      return fault === null
        ? []
        : [{ severity: 'error', field: 'posts', item: part.item.id, post: part.post.id, ...fault }];
    }),
};
