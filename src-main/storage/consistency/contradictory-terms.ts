import { faultOfTerms } from '../../domain/organization/terms';
import { termFaultMessages } from '../../domain/organization/terms.messages';
import { listTerms } from '../organization/terms';
import type { ConsistencyCheck } from './consistency';
import { consistencyMessages as say } from './consistency.messages';

/** Terms (届) that overlap, or stand in the wrong order. */
export const contradictoryTerms: ConsistencyCheck = {
  id: 'contradictory-terms',
  find(database) {
    const fault = faultOfTerms(listTerms(database));
    if (!fault) return [];
    const { message, advice } = termFaultMessages[fault.fault](fault);
    return [say.terms(message, advice)];
  },
};
