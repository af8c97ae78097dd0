import { materialsFor } from '../materials';
import type { MaterialKey } from '../appointment-settings';
import type { ItemFacts } from './facts';
import type { Found, MotionRule } from './motion-rule';
import { procedureRuleWords } from './procedure-rules.messages';

/** Told elsewhere: the request and the result have fields of their own, what a dismissal rests on is an error without. */
const isAnswered = (key: MaterialKey, item: ItemFacts): boolean =>
  (key === 'resignation-letter' && item.requestedOn !== null) ||
  key === 'exam-result' ||
  key === 'dismissal-material' ||
  item.materials.some(({ kind, receivedOn }) => kind === key && receivedOn !== null);

/** The papers the office asks for have come. */
export const materialsComplete: MotionRule = {
  name: 'materials-complete',
  number: 'R17',
  find: (motion) =>
    motion.live.flatMap((item): Found[] => {
      const isNew = motion.parts.some((part) => part.item.id === item.id && part.organ.isNew);
      const missing = materialsFor(motion.facts.settings, item.act, isNew).filter((key) => !isAnswered(key, item));
      const name = motion.person(item.person)?.name ?? '';
      return missing.length === 0
        ? []
        : [
            {
              severity: 'warning',
              field: 'materials',
              item: item.id,
              person: item.person,
              ...procedureRuleWords['materials-complete'](name, missing),
            },
          ];
    }),
};
