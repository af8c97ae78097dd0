import type { Found, MotionRule } from './motion-rule';
import { procedureRuleWords } from './procedure-rules.messages';

const say = procedureRuleWords['session-of-record'];

/** 届, 次 and day of the passing come from the record of the meeting and the vote, and agree with the terms. */
export const sessionOfRecord: MotionRule = {
  name: 'session-of-record',
  number: 'R20',
  find: (motion) => {
    const { meeting, terms } = motion.facts;
    if (meeting === null) return [];
    const at = { severity: 'error', field: 'meeting' } as const;
    if (meeting.kind !== 'standing-committee') return [{ ...at, ...say.kind() }];
    // On the day one congress ends and the next begins, both terms are right.
    const inTerm = terms.some(
      ({ number, beginsOn, endsOn }) =>
        number === meeting.term && beginsOn <= meeting.beginsOn && (endsOn === null || meeting.beginsOn <= endsOn),
    );
    if (terms.length > 0 && !inTerm) return [{ ...at, ...say.term(meeting.term, motion.term?.number ?? null) }];
    const until = meeting.endsOn ?? meeting.beginsOn;
    return motion.items.flatMap(({ id, person, state, stateOn, vote }): Found[] => {
      if ((state !== 'passed' && state !== 'failed') || stateOn === null) return [];
      const held = vote === null ? stateOn : vote.heldOn;
      const fits = stateOn === held && meeting.beginsOn <= stateOn && stateOn <= until;
      return fits ? [] : [{ ...at, field: 'state', item: id, ...say.day(motion.person(person)?.name ?? '', stateOn) }];
    });
  },
};
