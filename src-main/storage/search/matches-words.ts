/** Whether every word looked for stands in one of the texts; letters of either case, blanks part the words. */
export function matchesWords(words: string, texts: readonly string[]): boolean {
  const whole = texts.join('\n').toLowerCase();
  return words
    .toLowerCase()
    .split(/\s+/u)
    .filter((word) => word !== '')
    .every((word) => whole.includes(word));
}
