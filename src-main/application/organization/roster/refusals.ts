import { CallFailure } from '../../../contract/errors';

interface Said {
  message: string;
  advice: string;
}

export function refuse(rule: string, said: Said): never {
  throw new CallFailure('RULE_VIOLATED', { ...said, rule });
}

export function referenced(said: Said): never {
  throw new CallFailure('REFERENCED', said);
}

export function missing(): never {
  throw new CallFailure('NOT_FOUND');
}

/** Two spans of days that share one; null is open. A span ends before its `endsOn`. */
export const overlap = (
  a: { beginsOn: string | null; endsOn: string | null },
  b: { beginsOn: string | null; endsOn: string | null },
): boolean =>
  (a.endsOn === null || b.beginsOn === null || b.beginsOn < a.endsOn) &&
  (b.endsOn === null || a.beginsOn === null || a.beginsOn < b.endsOn);
