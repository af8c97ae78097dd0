/**
 * Which characters a word processor sets as Chinese and which as Latin: marks that belong to neither follow the
 * character before them, and are Latin at the beginning of a paragraph (measured in LibreOffice).
 */
export type Script = 'chinese' | 'latin';

const strongLatin = /[\u0021-\u009f\u00a1-\u02c6\u02c8\u02cc-\u02d8\u02da-\u02ff\u0370-\u058f\u1e00-\u1fff]/;
const weak = /[\u0020\u00a0\u2000-\u2bff\u0300-\u036f]/;

function strongScript(character: string): Script | null {
  if (strongLatin.test(character)) return 'latin';
  return weak.test(character) ? null : 'chinese';
}

/** The script each character is set in. */
export function scriptsOf(characters: readonly string[]): Script[] {
  let script: Script = 'latin';
  return characters.map((character) => (script = strongScript(character) ?? script));
}
