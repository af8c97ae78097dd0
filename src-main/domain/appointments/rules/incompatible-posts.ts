import { effectOfAct } from '../acts';
import type { Provision } from '../laws';
import type { Branch } from '../position-row';
import type { Found, MotionRule } from './motion-rule';
import { peopleRuleWords } from './people-rules.messages';
import type { RuledMotion } from './ruled-motion';

const say = peopleRuleWords['incompatible-posts'];

/** Which powers exclude each other, and where it says so; the executive excludes itself not. */
const excluding: readonly { one: Branch; other: Branch; basis: readonly Provision[] }[] = [
  { one: 'court', other: 'executive', basis: ['judges-incompatible'] },
  { one: 'court', other: 'supervisory', basis: ['judges-incompatible'] },
  { one: 'court', other: 'procuratorate', basis: ['judges-incompatible', 'procurators-incompatible'] },
  { one: 'procuratorate', other: 'executive', basis: ['procurators-incompatible'] },
  { one: 'procuratorate', other: 'supervisory', basis: ['procurators-incompatible'] },
  { one: 'supervisory', other: 'executive', basis: ['supervisors-incompatible'] },
  { one: 'juror', other: 'court', basis: ['jurors-incompatible'] },
  { one: 'juror', other: 'procuratorate', basis: ['jurors-incompatible'] },
  { one: 'juror', other: 'supervisory', basis: ['jurors-incompatible'] },
];
const between = (a: Branch, b: Branch) =>
  excluding.find(({ one, other }) => (one === a && other === b) || (one === b && other === a));

/** What the person will hold beside, by the records and the other items of the session. */
function besides(motion: RuledMotion, person: number, item: number) {
  const conferred = motion.sessionParts.filter(
    (part) => part.person.id === person && part.item.id !== item && effectOfAct[part.item.act] === 'confers',
  );
  return [
    ...motion.keeps(person).map(({ post, row }) => ({ id: post.id, title: post.title, branch: row.branch })),
    ...conferred.map(({ post, row, title }) => ({ id: post.id, title, branch: row.branch })),
  ];
}

/** Once the session is over nobody is both in the committee and in one of the organs it oversees, or in two of those. */
export const incompatiblePosts: MotionRule = {
  name: 'incompatible-posts',
  number: 'R7',
  find: (motion) =>
    motion.parts.flatMap((part): Found[] => {
      const { item, post, row, person, title, way } = part;
      if (way === null || effectOfAct[item.act] === 'ends') return [];
      const at = { severity: 'error', field: 'person', item: item.id, person: person.id } as const;
      if (row.branch !== 'congress' && motion.staysMember(person) === true)
        return [{ ...at, post: post.id, ...say.member(person.name, title, motion.day) }];
      const other = besides(motion, person.id, item.id).find(({ branch }) => between(row.branch, branch));
      const basis = other && between(row.branch, other.branch)?.basis;
      return other && basis
        ? [{ ...at, post: other.id, ...say.posts(person.name, title, other.title, basis, motion.day) }]
        : [];
    }),
};
