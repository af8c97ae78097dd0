import type { ReturnedConflict } from '../../../contract/resolutions/returned-files.contract';
import type { ElementChange } from '../../../official-document/compare/comparison';
import { mergeThreeWay, type Merged } from '../../../official-document/compare/merge-three-way';
import type { MergeConflict } from '../../../official-document/compare/merge-conflict';
import { takeChanges } from '../../../official-document/compare/take-changes';
import type { OfficialDocument } from '../../../official-document/model';

/** A returned file beside what was given out. */
export interface Returned {
  given: OfficialDocument;
  document: OfficialDocument;
  changes: readonly ElementChange[];
}

export interface LaidOver {
  document: OfficialDocument;
  /** Places in the list of changes that were put in. */
  taken: number[];
  /** Those that touch what was changed since: nothing of them was put in. */
  conflicts: ReturnedConflict[];
}

/** Merges beyond these are not tried: what is left is told as a conflict, to be looked at one by one. */
const mostMerges = 60;

/**
 * Puts the chosen changes of a returned file into what stands now, by three-way merge with what was given out. Those that
 * touch what was changed since are found by their words, or by halving, and left out; the words of the `forced` ones
 * stand whatever was there.
 */
export function layOver(
  returned: Returned,
  now: OfficialDocument,
  chosen: readonly number[],
  forced: readonly number[],
): LaidOver {
  let merges = 0;
  const conflicts: ReturnedConflict[] = [];
  const merged = (indexes: readonly number[]): Merged => {
    merges += 1;
    return mergeThreeWay(returned.given, now, withChanges(returned, indexes));
  };
  const clean = (indexes: readonly number[]): number[] => {
    if (indexes.length === 0) return [];
    const whole = merges < mostMerges ? merged(indexes).conflicts : null;
    if (whole?.length === 0) return [...indexes];
    // Most conflicts tell by their words which change they are of.
    const known = new Map(indexes.map((index) => [index, whole?.find((one) => isOf(returned.changes[index], one))]));
    const blamed = indexes.filter((index) => known.get(index) !== undefined);
    if (blamed.length > 0) {
      for (const index of blamed) conflicts.push(conflictOf(returned, index, known.get(index)));
      return clean(indexes.filter((index) => known.get(index) === undefined));
    }
    if (whole !== null && indexes.length > 1) {
      const middle = Math.ceil(indexes.length / 2);
      return [...clean(indexes.slice(0, middle)), ...clean(indexes.slice(middle))];
    }
    for (const index of indexes) conflicts.push(conflictOf(returned, index, whole?.[0]));
    return [];
  };
  let taken = clean(chosen);
  let document = now;
  if (taken.length > 0) {
    const together = merged(taken);
    // Each by itself fits and all of them do not: two numbers that were free are the same one.
    if (together.conflicts.length > 0) {
      const [conflict] = together.conflicts;
      conflicts.push(...taken.map((index) => conflictOf(returned, index, conflict)));
      taken = [];
    } else document = together.document;
  }
  if (forced.length > 0) {
    // The other way round: what is regenerated in a merge stands where the two meet.
    const theirs = withChanges(returned, [...taken, ...forced]);
    document = mergeThreeWay(returned.given, theirs, now).document;
    taken = [...taken, ...forced];
  }
  return { document, taken, conflicts };
}

const withChanges = ({ given, document, changes }: Returned, indexes: readonly number[]): OfficialDocument =>
  takeChanges(
    given,
    document,
    indexes.flatMap((index) => changes[index] ?? []),
  );

const isOf = (change: ElementChange | undefined, { base, theirs }: MergeConflict): boolean =>
  change !== undefined &&
  (base === null
    ? theirs !== null && theirs === saidWithout(change, 'removed')
    : base === saidWithout(change, 'added'));

function conflictOf({ changes }: Returned, change: number, conflict: MergeConflict | undefined): ReturnedConflict {
  const own = changes[change];
  return {
    change,
    given: conflict?.base ?? (saidWithout(own, 'added') || null),
    now: conflict ? conflict.regenerated : null,
    returned: conflict?.theirs ?? (saidWithout(own, 'removed') || null),
  };
}

/** The words before ('added' left out) or after ('removed' left out). */
const saidWithout = (change: ElementChange | undefined, kind: 'added' | 'removed'): string =>
  (change?.pieces ?? []).map((piece) => (piece.kind === kind ? '' : piece.text)).join('');
