/**
 * Where a stretch of Latin letters, digits and half-width marks may be broken: the classes of Unicode line breaking
 * (UAX #14) for what papers contain, as word processors follow them – words, numbers, times, percentages and e-mail
 * addresses whole, web addresses behind a slash, words behind a hyphen.
 */
type BreakClass =
  'letter' | 'digit' | 'infix' | 'slash' | 'hyphen' | 'exclamation' | 'postfix' | 'prefix' | 'open' | 'close' | 'quote';

const marks: Record<string, BreakClass> = {
  '.': 'infix',
  ',': 'infix',
  ':': 'infix',
  ';': 'infix',
  '/': 'slash',
  '-': 'hyphen',
  '–': 'hyphen',
  '!': 'exclamation',
  '?': 'exclamation',
  '%': 'postfix',
  '‰': 'postfix',
  '°': 'postfix',
  '℃': 'postfix',
  $: 'prefix',
  '+': 'prefix',
  '£': 'prefix',
  '¥': 'prefix',
  '(': 'open',
  '[': 'open',
  '{': 'open',
  ')': 'close',
  ']': 'close',
  '}': 'close',
  "'": 'quote',
  '"': 'quote',
};
const digit = /[0-9]/;
const letter = /[!-~\u00a1-\u024f\u0370-\u03ff\u0400-\u052f]/;

/** The class of a character set as Latin; null for Chinese. */
export function latinClass(character: string): BreakClass | null {
  return marks[character] ?? (digit.test(character) ? 'digit' : letter.test(character) ? 'letter' : null);
}

const neverBefore: ReadonlySet<BreakClass> = new Set(['infix', 'slash', 'hyphen', 'exclamation', 'close', 'quote']);

/** May a line end with one and the next begin with the other, at least one of them Latin (null: Chinese)? */
export function mayBreakLatin(before: BreakClass | null, after: BreakClass | null): boolean {
  if (before === null && after === 'hyphen') return true;
  if (before === 'open' || before === 'quote') return false;
  if (after !== null && neverBefore.has(after)) return false;
  if (after === null) return true;
  if (before === null) return after !== 'postfix';
  if (before === 'slash') return after !== 'digit';
  return before === 'exclamation' || before === 'hyphen';
}
