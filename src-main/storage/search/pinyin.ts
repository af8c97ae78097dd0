import { pinyin } from 'pinyin-pro';

/**
 * The first letter of each character's pinyin as it is read in this text (重庆 is cq); what is no Chinese character
 * stands for itself. As many as the text has characters.
 */
export function initialsOf(text: string): readonly string[] {
  const known = read.get(text);
  if (known) return known;
  // While somebody types, the same titles are asked for again and again.
  if (read.size >= mostKept) read.clear();
  const initials = readInitials(text);
  read.set(text, initials);
  return initials;
}

/** The syllables of a text one behind the other, without tones: caizhengju. What is no Chinese character stays. */
export function pinyinOf(text: string): string {
  const known = syllables.get(text);
  if (known !== undefined) return known;
  if (syllables.size >= mostKept) syllables.clear();
  const whole = pinyin(text, { toneType: 'none', type: 'array' }).join('').toLowerCase();
  syllables.set(text, whole);
  return whole;
}

const syllables = new Map<string, string>();
const read = new Map<string, readonly string[]>();
const mostKept = 5_000;

function readInitials(text: string): string[] {
  const characters = Array.from(text);
  const letters = pinyin(text, { pattern: 'first', toneType: 'none', type: 'array' });
  // Where the two cannot be laid side by side, each character is read by itself.
  return letters.length === characters.length
    ? letters
    : characters.map((character) => pinyin(character, { pattern: 'first', toneType: 'none' }));
}
