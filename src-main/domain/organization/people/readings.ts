/** Pinyin of names, for sorting and finding. What reads characters comes from outside: storage/search/name-readings.ts. */
import { charactersOf, surnameOf } from './names';

/** A syllable: letters as they are typed (lv for lü), tone 1 to 4, 5 the light one, 0 unknown. */
export interface Syllable {
  letters: string;
  tone: number;
}

export interface NameReader {
  /** One syllable a character of the name, its surname read as surnames are (曾 zeng, 单 shan). */
  read(name: string): readonly Syllable[];
  /** The tone a character has where it is read so; 0 where it is never read so. */
  toneOf(character: string, letters: string): number;
}

export interface NameReading {
  /** Sorts as text: syllable by syllable, tone, character. */
  pinyinKey: string;
  /** As they are typed, without tones: zeng guo qiang, lv. */
  syllables: string[];
  /** First letters of all syllables: zgq. */
  initials: string;
  /** Those of the surname: z, and oy of 欧阳. */
  surnameInitials: string;
}

/**
 * The reading of a name, the clerk's own before the dictionary's. An own reading that has not one syllable for each
 * character is taken as it is.
 */
export function readingOf(name: string, own: string, reader: NameReader): NameReading {
  const characters = charactersOf(name);
  const corrected = parseReading(own);
  const said = corrected.length === 0 ? reader.read(characters.join('')) : corrected;
  const aligned = said.length === characters.length;
  const syllables = said.map(({ letters, tone }, index) => ({
    letters,
    tone: tone === 0 && aligned ? reader.toneOf(characters[index]!, letters) : tone,
    character: aligned ? characters[index]! : '',
  }));
  const initials = syllables.map(({ letters }) => [...letters][0] ?? '');
  return {
    pinyinKey: syllables.map(({ letters, tone, character }) => `${sortable(letters)}${tone}${character}`).join(' '),
    syllables: syllables.map(({ letters }) => letters),
    initials: initials.join(''),
    surnameInitials: initials.slice(0, [...surnameOf(name)].length).join(''),
  };
}

/** lü stands after lu and before luan: the colon comes after digits and before letters. */
const sortable = (letters: string): string => letters.replace(/v/g, 'u:');

const toneMarks = ['\u0304', '\u0301', '\u030c', '\u0300'];

/** zeng guo qiang, zēng guó qiáng, zeng1 guo2; ü as ü, v or u:. Empty where nothing is said. */
export function parseReading(text: string): Syllable[] {
  return text
    .normalize('NFD')
    .toLowerCase()
    .split(/[\s\u3000,'’\-·]+/u)
    .filter((part) => /[a-z]/.test(part))
    .map((part) => {
      const marked = toneMarks.findIndex((mark) => part.includes(mark)) + 1;
      const digit = Number(/[1-5]$/.exec(part)?.[0] ?? 0);
      const letters = part
        .replace(/u(?:\u0304|\u0301|\u030c|\u0300)?\u0308|u:/g, 'v')
        .normalize('NFD')
        .replace(/[^a-z]/g, '');
      return { letters, tone: marked || digit };
    });
}

/** Letters and blanks without tones, for names that sound alike: 章伟 and 张玮. */
export const soundOf = (syllables: readonly string[]): string => syllables.join(' ');
