/** Finding a person by what the clerk types: characters, pinyin, first letters, and any mixture of the two. */
import { charactersOf, normaliseName } from './names';
import { parseReading } from './readings';

export interface FindableName {
  name: string;
  /** Syllables as readingOf gives them. */
  syllables: readonly string[];
  formerNames?: readonly string[];
}

/**
 * How well what was typed fits, the smaller the better; null where it does not. Characters fit anywhere in the name or a
 * former one (0 the whole name, 1 its beginning, 2 inside, 3 a former name); letters fit from the first syllable on (4
 * the whole name, 5 its beginning) or from a later one (6). wangjg, wjianguo and wjg all find 王建国.
 */
export function matchName(typed: string, { name, syllables, formerNames = [] }: FindableName): number | null {
  const words = normaliseName(typed);
  if (words === '') return null;
  if (!/^[\x20-\x7eüÜ]+$/u.test(words)) {
    const plain = charactersOf(words).join('');
    const at = charactersOf(name).join('').indexOf(plain);
    if (name === words) return 0;
    if (at >= 0 && plain !== '') return at === 0 ? 1 : 2;
    return formerNames.some((former) => former.includes(words)) ? 3 : null;
  }
  const letters = parseReading(words)
    .map((syllable) => syllable.letters)
    .join('');
  if (letters === '') return null;
  for (let from = 0; from < syllables.length; from++) {
    const end = spells(letters, syllables, from);
    if (end !== null) return from > 0 ? 6 : end === syllables.length ? 4 : 5;
  }
  return null;
}

/**
 * Whether the letters are beginnings of the syllables from one on, none of them skipped; the index after the last
 * syllable used, the furthest there is.
 */
function spells(letters: string, syllables: readonly string[], from: number): number | null {
  let reached = new Set([0]);
  let end: number | null = null;
  for (let index = from; index < syllables.length && reached.size > 0; index++) {
    const next = new Set<number>();
    for (const at of reached) {
      const syllable = syllables[index]!;
      for (let length = 1; length <= syllable.length && letters[at + length - 1] === syllable[length - 1]; length++)
        next.add(at + length);
    }
    if (next.has(letters.length)) end = index + 1;
    reached = next;
  }
  return end;
}
