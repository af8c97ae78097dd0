import { textUnits } from '../character-width';
import { dependents, kindWords, organs, phrases, verbs } from './lexicon';

/**
 * The text as stretches a line is not broken inside, and what a break before each of them costs in sense
 * (GB/T 9704-2012 7.3.1, 词意完整). Costs are on one scale with those of shape in breakings.ts; 0 is a break anyone
 * would choose, from `forbidden` on a break that is made only when no line would fit otherwise.
 */
export interface Atom {
  text: string;
  units: number;
  /** Cost of beginning a line with this atom. */
  breakBefore: number;
  /** A line must begin here when the text needs more than one. */
  forced: boolean;
}

export const forbidden = 1000;

const cost = {
  after的: 2,
  beforeVerb: 2,
  afterOrgan: 2,
  beforeAnd: 3,
  beforeBracket: 4,
  afterComma: 3,
  word: 5,
  dependent: 9,
  unknown: 14,
  insideBookTitle: 40,
  insidePlaceOrgan: 30,
  insideWord: 300,
} as const;

const neverBegins = /^[的和、》」』）〕】，。；：！？”’％…—·]/;
const neverEnds = /(?:和|与|及|以及|暨|并|关于|对|在|向|由|为|将|以|于|《|「|『|（|〔|【|“|‘|·)$/;
const conjunction = /^(?:与|及|以及|暨|并|同|或者|或)$/;
const preposition = /^(?:对|在|向|由|自|从|根据|按照)$/;
const han = /^\p{Script=Han}$/u;

const lexicon = new Set([...organs, ...phrases, ...kindWords, ...verbs, ...dependents]);
const organSet = new Set(organs);
const verbSet = new Set(verbs);
const dependentSet = new Set(dependents);
const kindSet = new Set(kindWords);
const longest = Math.max(...[...lexicon].map((word) => word.length));
const segmenter = new Intl.Segmenter('zh', { granularity: 'word' });

/** Numbers with their measure words, dates, ordinals of sessions, and names of places and persons. */
const patterns = [
  /第[〇零一二三四五六七八九十百\d]+(?:届|次会议|次全体会议|次主任会议|次|号|个五年规划|个|批|季度|条|章)/gu,
  /[〇零一二三四五六七八九十\d]+(?:届|次会议)/gu,
  /[\d〇零一二三四五六七八九十]{2,4}(?:[—–\-至][\d〇零一二三四五六七八九十]{2,4})?年(?:度|上半年|下半年|前三季度|一季度)?(?:\d{1,2}月(?:\d{1,2}日)?)?/gu,
  /\d+(?:\.\d+)?(?:%|％|[年月日件项个次名人级期亿万元]+)?/gu,
  /[A-Za-z][A-Za-z0-9.\-]*/gu,
  /(?<=接受|任命|免去|撤销|罢免|终止|许可|决定)[\p{Script=Han}·]{2,4}?(?=辞去|为|的|同志|等|代表职务)/gu,
  /(?<=接受|任命|免去|撤销|罢免|终止|许可)\p{Script=Han}　\p{Script=Han}(?=辞去|为|的|同志|等)/gu,
  /[（(][^（）()]{1,8}[）)]/gu,
];
/** The place a paper is of: what stands before its organ. Its names are kept whole wherever they come again. */
const placeBeforeOrgan =
  /^(\p{Script=Han}{1,8}?(?:特别行政区|自治区|自治州|自治县|自治旗|新区|省|市|州|盟|县|区|旗|乡|镇))(?=人民|人大|第|政协|监察|\p{Script=Han}*?(?:局|委员会|办公|关于))/u;

/** Cuts the text into atoms. `known` are further words kept whole (names of the record). */
export function atomsOf(text: string, known: readonly string[] = []): Atom[] {
  const glued = gluedStretches(text, known);
  const cuts = new Set<number>();
  for (const { index } of segmenter.segment(text)) cuts.add(index);
  for (const { start, end } of glued) {
    cuts.add(start);
    cuts.add(end);
    for (let at = start + 1; at < end; at += 1) cuts.delete(at);
  }
  const places = [...cuts].filter((at) => at < text.length).sort((a, b) => a - b);
  const raw = places.map((at, index) => text.slice(at, places[index + 1] ?? text.length));
  let depth = 0;
  return raw.map((word, index) => {
    const before = raw[index - 1] ?? '';
    const inside = depth > 0;
    depth += [...word].filter((character) => character === '《').length;
    depth -= [...word].filter((character) => character === '》').length;
    const breakBefore =
      index === 0 ? 0 : costOfBreak(before, word, raw[index + 1] ?? '') + (inside ? cost.insideBookTitle : 0);
    return { text: word, units: textUnits(word), breakBefore, forced: false };
  });
}

interface Stretch {
  start: number;
  end: number;
}

/** Words of the lexicon (longest first), names and numbers; what begins first wins, and the longer of two. */
function gluedStretches(text: string, known: readonly string[]): Stretch[] {
  const found: Stretch[] = [];
  for (const pattern of patterns)
    for (const match of text.matchAll(pattern)) found.push({ start: match.index, end: match.index + match[0].length });
  const place = placeBeforeOrgan.exec(text)?.[1];
  const names = place === undefined ? [...known] : [...known, place];
  for (const name of names)
    for (let at = text.indexOf(name); name !== '' && at >= 0; at = text.indexOf(name, at + name.length))
      found.push({ start: at, end: at + name.length });
  for (let at = 0; at < text.length; at += 1) {
    for (let length = Math.min(longest, text.length - at); length >= 2; length -= 1) {
      if (!lexicon.has(text.slice(at, at + length))) continue;
      found.push({ start: at, end: at + length });
      break;
    }
  }
  found.sort((a, b) => a.start - b.start || b.end - a.end);
  const kept: Stretch[] = [];
  let end = 0;
  for (const stretch of found) {
    if (stretch.start < end) continue;
    kept.push(stretch);
    end = stretch.end;
  }
  return kept;
}

/** 青溪县 / 人民政府: one organ, broken only where nothing else serves. */
const placeEnd = /[省市县区州盟旗乡镇]$/u;
const organOfPlace = /^(?:人民政府|人民代表大会|人民法院|人民检察院|监察委员会|人大常委会|人大)/u;

/** Cost of a line ending with `before` and the next beginning with `word`. */
function costOfBreak(before: string, word: string, after: string): number {
  if (neverBegins.test(word) || neverEnds.test(before)) return forbidden;
  if (word === '　' || before === '　') return forbidden;
  if (word.startsWith('（')) return cost.beforeBracket;
  if (before === '的') return kindSet.has(word) && after === '' ? cost.after的 + 3 : cost.after的;
  if (before.endsWith('、')) return cost.afterComma;
  if (conjunction.test(word)) return cost.beforeAnd;
  if (before.endsWith('》')) return cost.beforeBracket;
  if (organSet.has(before) && !organSet.has(word)) return cost.afterOrgan;
  if (placeEnd.test(before) && organOfPlace.test(word)) return cost.insidePlaceOrgan;
  if (word.startsWith('《')) return cost.word;
  if (verbSet.has(word) && !verbSet.has(before)) return cost.beforeVerb;
  if (kindSet.has(word) && after === '的' && /情况$/u.test(before)) return cost.beforeAnd;
  if (/情况$/u.test(word)) return cost.dependent;
  if (dependentSet.has(word) || (kindSet.has(word) && !verbSet.has(word))) return cost.dependent;
  if (verbSet.has(before)) return cost.dependent;
  if (preposition.test(word)) return cost.beforeAnd;
  if (han.test(before) || han.test(word)) return cost.unknown;
  return cost.word;
}

/** An atom wider than a line, cut into characters at a price. */
export function splitAtom(atom: Atom): Atom[] {
  return [...atom.text].map((character, index, all) => {
    const before = all[index - 1] ?? '';
    const bad = neverBegins.test(character) || neverEnds.test(before);
    const breakBefore = index === 0 ? atom.breakBefore : bad ? forbidden : cost.insideWord;
    return { text: character, units: textUnits(character), breakBefore, forced: index === 0 && atom.forced };
  });
}
