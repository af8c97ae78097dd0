import type { ElementPath } from '../model';

export const conflictKinds = ['both-changed', 'removed-and-changed', 'both-added', 'number-twice'] as const;
export type ConflictKind = (typeof conflictKinds)[number];

/** A place a person has to look at. The three texts are as printed; null where a side does not have the element. */
export interface MergeConflict {
  kind: ConflictKind;
  /** Where it stands in the merged paper, or would stand. */
  path: ElementPath;
  base: string | null;
  regenerated: string | null;
  theirs: string | null;
  /** What the merged paper holds there for now. */
  taken: 'regenerated' | 'theirs' | 'both';
}
