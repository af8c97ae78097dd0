/**
 * What cleaning changed, one entry a place, so that each can be shown and taken back.
 * Replaying the changes on the input gives the cleaned text exactly (tests/official-document/clean).
 */
export interface TextChange {
  /** English id of the rule: 'half-width-punctuation', 'stray-space', 'broken-line', 'straight-quote' … */
  rule: ChangeRule;
  /** UTF-16 offset in the text that came in. */
  offset: number;
  before: string;
  after: string;
}

export const changeRules = [
  'half-width-punctuation',
  'stray-space',
  'broken-line',
  'bracket',
  'straight-quote',
  'full-width-digit',
  'middle-dot',
  'dash',
  'ellipsis',
  'invisible-character',
  'date-zero',
  'chinese-date',
  'page-number',
] as const;
export type ChangeRule = (typeof changeRules)[number];

/** Applies `changes` (any order, not overlapping) to `input`. */
export function replayChanges(input: string, changes: readonly TextChange[]): string {
  const sorted = [...changes].sort((a, b) => a.offset - b.offset || a.before.length - b.before.length);
  let at = 0;
  let out = '';
  for (const change of sorted) {
    if (change.offset < at) throw new RangeError(`changes overlap at ${change.offset}`);
    out += input.slice(at, change.offset) + change.after;
    at = change.offset + change.before.length;
  }
  return out + input.slice(at);
}
