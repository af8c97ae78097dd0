/**
 * The terms (届) of a people's congress, each of five years (地方组织法第十条); the standing committee serves the term of
 * its congress (第四十八条).
 */
export interface TermSpan {
  number: number;
  beginsOn: string;
  endsOn: string | null;
}

export interface TermFault {
  fault: 'same-number' | 'ends-before-it-begins' | 'overlaps' | 'out-of-order';
  number: number;
  other: number;
}

/** The first contradiction among the terms, or null. Dates are yyyy-mm-dd, which compare as text. */
export function faultOfTerms(terms: readonly TermSpan[]): TermFault | null {
  const ordered = [...terms].sort((a, b) => a.number - b.number);
  for (const [index, term] of ordered.entries()) {
    const { number } = term;
    if (term.endsOn !== null && term.endsOn <= term.beginsOn)
      return { fault: 'ends-before-it-begins', number, other: number };
    const next = ordered[index + 1];
    if (!next) continue;
    if (next.number === number) return { fault: 'same-number', number, other: number };
    if (next.beginsOn <= term.beginsOn) return { fault: 'out-of-order', number, other: next.number };
    // A congress ends when the next one first meets: the same day may stand for both.
    if (term.endsOn !== null && term.endsOn > next.beginsOn) return { fault: 'overlaps', number, other: next.number };
  }
  return null;
}

/** The term of a day: the one that has begun and not ended; after the last one ended, null. */
export function termOn<Term extends TermSpan>(terms: readonly Term[], day: string): Term | null {
  const begun = terms.filter((term) => term.beginsOn <= day).sort((a, b) => b.number - a.number);
  const [latest] = begun;
  return latest && (latest.endsOn === null || day <= latest.endsOn) ? latest : null;
}
