/** The letters, characters and digits of a text as it is searched, and where each of them stands in it (UTF-16). */
export interface SearchableText {
  characters: string[];
  from: number[];
  to: number[];
}

const counts = /[\p{L}\p{N}]/u;
/** Nothing else stands for these: most of every text, taken as they are. */
const plainHan = /^[\u4e00-\u9fa5]$/;

/** Marks and blanks left out, full-width and half-width, capitals and small letters alike. */
export function searchable(text: string): SearchableText {
  const found: SearchableText = { characters: [], from: [], to: [] };
  let at = 0;
  for (const character of text) {
    const end = at + character.length;
    const forms = plainHan.test(character) ? [character] : formsOf(character);
    for (const form of forms) {
      found.characters.push(form);
      found.from.push(at);
      found.to.push(end);
    }
    at = end;
  }
  return found;
}

const formsOf = (character: string): string[] =>
  [...character.normalize('NFKC').toLowerCase()].filter((form) => counts.test(form));

/** Stands between two texts, so that no words are found across them. No pair has three letters. */
const border = 'sep';

/**
 * Texts for a search table whose tokens are pairs of neighbouring characters, the last one alone: words of two
 * characters, the commonest, are one token each, and lists of where a single character stands are never gone through.
 */
export const paired = (texts: readonly string[]): string =>
  texts
    .map((text) => pairsOf(searchable(text).characters))
    .filter((pairs) => pairs.length > 0)
    .map((pairs) => pairs.join(' '))
    .join(` ${border} `);

function pairsOf(characters: readonly string[]): string[] {
  return characters.map((character, index) => character + (characters[index + 1] ?? ''));
}

/** Words as a person types them, each as the characters that are looked for. */
export const wordsOf = (search: string): string[][] =>
  search
    .split(/\s+/u)
    .map((word) => searchable(word).characters)
    .filter((characters) => characters.length > 0);

/** The MATCH expression: each word must stand there as a whole. '' where nothing is asked. */
export const matchOfPairs = (search: string): string =>
  wordsOf(search)
    .map((characters) => {
      if (characters.length === 1) return `"${characters[0]}" *`;
      return `"${pairsOf(characters).slice(0, -1).join(' ')}"`;
    })
    .join(' AND ');

/** The same for several searches of which one must be found. */
export const matchOfAny = (searches: readonly string[]): string =>
  searches
    .map(matchOfPairs)
    .filter((match) => match !== '')
    .map((match, _index, all) => (all.length === 1 ? match : `(${match})`))
    .join(' OR ');
