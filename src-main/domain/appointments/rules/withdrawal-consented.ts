import type { Found, MotionRule } from './motion-rule';
import { procedureRuleWords } from './procedure-rules.messages';

/** An item leaves the batch with the consent of 主任会议. */
export const withdrawalConsented: MotionRule = {
  name: 'withdrawal-consented',
  number: 'A5',
  find: (motion) =>
    motion.items.flatMap(({ id, person, state, departure }): Found[] =>
      (state === 'withdrawn' || state === 'deferred') && (departure?.consentedOn ?? null) === null
        ? [
            {
              severity: 'warning',
              field: 'departure',
              item: id,
              person,
              ...procedureRuleWords['withdrawal-consented'](
                motion.person(person)?.name ?? '',
                state === 'deferred',
                motion.day,
              ),
            },
          ]
        : [],
    ),
};
