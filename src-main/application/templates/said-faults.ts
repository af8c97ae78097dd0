import type { SaidWordingFault } from '../../contract/templates/templates.contract';
import { wordingFaultWords } from '../../domain/templates/wording-faults.messages';
import type { WordingFault } from '../../domain/templates/wording';

/** Faults of a wording in words. */
export const saidFaults = (faults: readonly WordingFault[]): SaidWordingFault[] =>
  faults.map((fault) => ({
    rule: fault.rule,
    severity: fault.severity,
    line: fault.place.line,
    column: fault.place.column,
    ...wordingFaultWords(fault),
  }));
