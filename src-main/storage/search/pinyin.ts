import { pinyin } from 'pinyin-pro';

/**
 * The first letter of each character's pinyin as it is read in this text (重庆 is cq); what is no Chinese character
 * stands for itself. As many as the text has characters.
 */
export function initialsOf(text: string): string[] {
  const characters = Array.from(text);
  const read = pinyin(text, { pattern: 'first', toneType: 'none', type: 'array' });
  // Where the two cannot be laid side by side, each character is read by itself.
  return read.length === characters.length
    ? read
    : characters.map((character) => pinyin(character, { pattern: 'first', toneType: 'none' }));
}
