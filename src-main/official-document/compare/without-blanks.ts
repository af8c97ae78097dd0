/** A text as it is compared where only its words count: titles are spread and broken by blanks. */
export function withoutBlanks(text: string): string {
  return text.replace(/[\s\u3000\u00a0]+/gu, '');
}
