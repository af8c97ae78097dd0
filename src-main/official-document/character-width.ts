/**
 * Width in characters (字): full-width 1, half-width 0.5. Chinese quotation marks, dash, ellipsis and middle dot are
 * ambiguous in Unicode and full-width in the document faces.
 */
const halfWidth =
  /[\u0000-\u00a6\u00a9-\u00af\u00b2-\u00b6\u00b8-\u00d6\u00d8-\u00f6\u00f8-\u02ff\u0300-\u036f\uff61-\uffdc\uffe8-\uffee]/;

/** Width of one character in 字. */
export function characterUnits(character: string): number {
  return halfWidth.test(character) ? 0.5 : 1;
}

/** Width of a text in 字. */
export function textUnits(text: string): number {
  let units = 0;
  for (const character of text) units += characterUnits(character);
  return units;
}
