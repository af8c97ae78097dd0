/**
 * 避头尾: characters that do not begin or end a line, and where a line may be broken at all. The sets are Word's for
 * zh-CN joined with LibreOffice's, so that both break as these pages do.
 */
const neverBegins = new Set(
  '!%),.:;>?]}¢¨°·•ˇˉ―‖’”‰′″›℃∶、。〃々〉》」』】〕〗〞︰︱︳︶︺︾﹀﹄﹐﹒﹔﹕﹖﹗﹚﹜﹞！＂％＇），．：；？］｀｜｝～￠\'"-',
);
const neverEnds = new Set('$([{£¥‵‘“〈《「『【〔〖〝﹙﹛﹝＄（．［｛￡￥\'"'.replace('．', ''));

/** May no line begin with this character? */
export function isForbiddenAtStart(character: string): boolean {
  return neverBegins.has(character);
}

/** May no line end with this character? */
export function isForbiddenAtEnd(character: string): boolean {
  return neverEnds.has(character);
}

const latin = /[0-9A-Za-z\u00c0-\u024f\u0370-\u03ff\u0400-\u04ff]/;
const joint = /[.,%/@:+\-_&~#?='*\\]/;

/** A letter or digit of a word that is not broken inside. */
export function isLatin(character: string): boolean {
  return latin.test(character);
}

export function isBlank(character: string): boolean {
  return character === ' ' || character === '　';
}

/** Dashes and dots that are printed in pairs: ——, ……. */
function isPaired(character: string): boolean {
  return character === '—' || character === '…';
}

/** May the line end with `before` and the next begin with `after`? */
export function mayBreak(before: string, after: string): boolean {
  if (isBlank(after)) return false;
  if (isBlank(before)) return true;
  if (neverBegins.has(after) || neverEnds.has(before)) return false;
  if (isPaired(before) && before === after) return false;
  const latinAfter = latin.test(after);
  if (latin.test(before)) return !latinAfter && !joint.test(after);
  if (latinAfter) return !joint.test(before) || before === '-';
  return true;
}
