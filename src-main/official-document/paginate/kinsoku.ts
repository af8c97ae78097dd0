import { latinClass, mayBreakLatin } from './latin-breaks';

/**
 * 避头尾: characters that do not begin or end a line, and where a line may be broken at all. The sets are Word's for
 * zh-CN joined with LibreOffice's, so that both break as these pages do.
 */
const neverBegins = new Set(
  '!%),.:;>?]}¢¨°·•ˇˉ―‖’”‰′″›℃∶、。〃々〉》」』】〕〗〞︰︱︳︶︺︾﹀﹄﹐﹒﹔﹕﹖﹗﹚﹜﹞！＂％＇），．：；？］｀｜｝～￠\'"',
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

export function isBlank(character: string): boolean {
  return character === ' ' || character === '　';
}

/** Dashes and dots that are printed in pairs: ——, ……. */
function isPaired(character: string): boolean {
  return character === '—' || character === '…';
}

const closing = new Set('、，。）》”’〕】〉」』］｝');
const quotes = new Set('“‘');
const opening = new Set('（《“‘〔【〈「『［｛');

/**
 * What is known of a break besides its two characters: whose rules, the character before the two, and whether the
 * first character that finds no room is Latin or a mark that follows Latin.
 */
export interface BreakContext {
  rules: BreakRules;
  earlier: string | undefined;
  latinOverflows: boolean;
  /** The room ends right here: not one character more would fit. */
  roomEnds: boolean;
}
/**
 * LibreOffice keeps a closing mark with a Latin word or number behind it, such a word with an opening mark behind it,
 * and a quotation mark with what stands before it when the overflowing text is Latin (measured); Word breaks there.
 */
export type BreakRules = 'libreoffice' | 'word';

/** May the line end with `before` and the next begin with `after`? */
export function mayBreak(before: string, after: string, context: BreakContext): boolean {
  if (isBlank(after)) return false;
  if (isBlank(before)) return true;
  if (isPaired(before) && before === after) return false;
  const latinBefore = latinClass(before);
  const latinAfter = latinClass(after);
  if (latinBefore !== null && latinAfter !== null) {
    // The middle dot counts as a letter, and begins no line all the same.
    if (latinAfter === 'letter' && neverBegins.has(after)) return false;
    // A hyphen that follows Chinese is a minus sign and stays with its number.
    if (latinBefore === 'hyphen' && (context.earlier === undefined || latinClass(context.earlier) === null))
      return false;
    if (latinBefore === 'slash' && context.roomEnds && context.rules === 'libreoffice') return false;
    return mayBreakLatin(latinBefore, latinAfter);
  }
  if (neverBegins.has(after) || neverEnds.has(before)) return false;
  if (context.rules === 'libreoffice') {
    if (context.latinOverflows && quotes.has(after)) return false;
    if (closing.has(before) && (latinAfter === 'letter' || latinAfter === 'digit')) return false;
    if (context.latinOverflows && opening.has(after) && (latinBefore === 'letter' || latinBefore === 'digit'))
      return false;
  }
  return (latinBefore === null && latinAfter === null) || mayBreakLatin(latinBefore, latinAfter);
}
