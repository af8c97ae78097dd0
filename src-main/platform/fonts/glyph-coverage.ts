import { readFile } from 'node:fs/promises';

/** Which characters a face has, one bit a code point. */
export type Coverage = (codePoint: number) => boolean;

interface CharacterSetFont {
  characterSet: number[];
}

const codePoints = 0x110000;

/**
 * Reads the character map of one face. The file (up to 20 MB) is let go again; what stays is 136 kB a face.
 * Throws where the file is no font.
 */
export async function coverageOf(path: string, index: number): Promise<Coverage> {
  const fontkit = await import('fontkit');
  const opened = fontkit.create(await readFile(path)) as unknown as CharacterSetFont | { fonts: CharacterSetFont[] };
  const font = 'fonts' in opened ? opened.fonts[index] : opened;
  if (!font) throw new RangeError(`no face ${index} in the collection`);
  const bits = new Uint8Array(codePoints / 8);
  for (const code of font.characterSet) bits[code >> 3]! |= 1 << (code & 7);
  return (code) => (bits[code >> 3]! & (1 << (code & 7))) !== 0;
}
