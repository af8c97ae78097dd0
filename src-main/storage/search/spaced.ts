/**
 * Text for the search tables: every character a token of its own. SQLite's tokenizers take a run of Chinese for one
 * word (unicode61) or need three characters (trigram); characters apart, asked for as a phrase, find any words.
 */
export const spaced = (text: string): string => [...text.normalize('NFKC').toLowerCase()].join(' ');

/** The MATCH expression for words as a person types them; each word must stand there. '' where nothing is asked. */
export function matchOf(words: string): string {
  return words
    .split(/\s+/)
    .map((word) => spaced(word.replaceAll('"', '')).trim())
    .filter((word) => word !== '' && /[\p{L}\p{N}]/u.test(word))
    .map((word) => `"${word}"`)
    .join(' AND ');
}
