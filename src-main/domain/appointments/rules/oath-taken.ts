import { effectOfAct } from '../acts';
import type { ItemFacts } from './facts';
import type { Found, MotionRule } from './motion-rule';
import { resultRuleWords } from './result-rules.messages';

const say = resultRuleWords['oath-taken'];

function faultOf(
  item: ItemFacts,
  name: string,
  title: string,
  today: string,
): Pick<Found, 'severity' | 'message' | 'advice' | 'basis'> | null {
  const heldOn = item.oath?.heldOn ?? null;
  const { stateOn, oathDueOn } = item;
  if (heldOn !== null)
    return stateOn !== null && heldOn < stateOn
      ? { severity: 'warning', ...say.early(name, heldOn, stateOn, item.act === 'approve-appoint') }
      : null;
  if (oathDueOn !== null && today > oathDueOn) return { severity: 'warning', ...say.overdue(name, title, oathDueOn) };
  // Without a local term it is open, never overdue.
  return { severity: 'note', ...say.open(name, title) };
}

/** Whoever was appointed, decided on, approved or is to act is sworn in; appointed anew, sworn in anew. */
export const oathTaken: MotionRule = {
  name: 'oath-taken',
  number: 'R26',
  find: (motion) => {
    const told = new Set<number>();
    return motion.parts.flatMap(({ item, person, row, title, way }): Found[] => {
      const due = item.state === 'passed' && way !== null && row.oath && effectOfAct[item.act] !== 'ends';
      if (!due || told.has(item.id)) return [];
      told.add(item.id);
      const fault = faultOf(item, person.name, title, motion.facts.today);
      return fault === null ? [] : [{ field: 'oath', item: item.id, person: person.id, ...fault }];
    });
  },
};
