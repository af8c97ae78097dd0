import { effectOfAct } from '../acts';
import type { Found, MotionRule } from './motion-rule';
import { procedureRuleWords } from './procedure-rules.messages';
import type { ItemPost, RuledMotion } from './ruled-motion';

const say = procedureRuleWords['law-exam'];

function faultOf({ item, person, row }: ItemPost, motion: RuledMotion): Omit<Found, 'field'> | null {
  const { validity, failureBars } = motion.facts.settings.exam;
  const { examOn, examResult } = item;
  if (examResult === null) return { severity: 'warning', ...say.missing(person.name) };
  if (examResult === 'failed')
    return { severity: failureBars ? 'error' : 'warning', ...say.failed(person.name, failureBars) };
  if (examResult === 'exempt') {
    const moves =
      validity === 'branch' &&
      motion.held(person.id).length > 0 &&
      motion.held(person.id).every((held) => held.row.branch !== row.branch);
    return moves ? { severity: 'warning', ...say.otherBranch(person.name) } : null;
  }
  const begins = motion.term?.beginsOn;
  const outdated = validity === 'term' && examOn !== null && begins !== undefined && examOn < begins;
  return outdated ? { severity: 'warning', ...say.outdated(person.name, examOn) } : null;
}

/** 任前法律知识考试: of whom the office asks it, and how long a pass holds. */
export const lawExam: MotionRule = {
  name: 'law-exam',
  number: 'R18',
  find: (motion) => {
    const { required, positions } = motion.facts.settings.exam;
    const told = new Set<number>();
    return motion.parts.flatMap((part): Found[] => {
      const asked = required === 'all' || (required === 'listed' && positions.includes(part.post.position));
      if (!asked || effectOfAct[part.item.act] !== 'confers' || told.has(part.item.id)) return [];
      const fault = faultOf(part, motion);
      if (fault === null) return [];
      told.add(part.item.id);
      return [{ field: 'exam', item: part.item.id, person: part.person.id, ...fault }];
    });
  },
};
