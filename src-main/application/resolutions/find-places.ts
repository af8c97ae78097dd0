import type { ResolutionSummary } from '../../contract/resolutions/resolutions.contract';
import { searchable, wordsOf } from '../../storage/search/pairs';
import { initialsOf } from '../../storage/search/pinyin';
import type { ResolutionWords } from '../../storage/resolutions/resolution-words';

type Hit = ResolutionSummary['hits'][number];
type Mark = Hit['marks'][number];

/** Pieces of the text shown of one matter, and of all of its hits. */
const mostTexts = 2;
const mostHits = 6;
/** Characters of a text shown before and after the words. */
const before = 12;
const after = 36;

/** Where the words looked for stand: title, former titles, numbers, people, then pieces of the text. */
export function findPlaces(words: ResolutionWords, search: string): Hit[] {
  const wanted = wordsOf(search);
  if (wanted.length === 0) return [];
  const whole = (field: Hit['field'], texts: readonly string[], byInitials: boolean): Hit[] =>
    texts.flatMap((text) => {
      const marks = marksIn(text, wanted, byInitials);
      return marks.length === 0 ? [] : [{ field, text, marks }];
    });
  const texts: Hit[] = [];
  for (const text of words.texts) {
    if (texts.length === mostTexts) break;
    if (!wanted.some((word) => mayStandIn(word, text))) continue;
    const marks = marksIn(text, wanted, false);
    if (marks.length > 0) texts.push(cutAround(text, marks));
  }
  return [
    ...whole('title', [words.title], true),
    ...whole('former-title', words.formerTitles, true),
    ...whole('number', words.numbers, false),
    ...whole('people', words.people, false),
    ...texts,
  ].slice(0, mostHits);
}

const plainHan = /^[\u4e00-\u9fa5]$/;
const digit = /\p{N}/u;
const otherLetter = /(?![\u4e00-\u9fa5])\p{L}/u;

/** Whether a closer look is worth while: most pieces of a text have nothing of a word. */
function mayStandIn([first = '']: readonly string[], text: string): boolean {
  if (plainHan.test(first)) return text.includes(first);
  return (digit.test(first) ? digit : otherLetter).test(text);
}

/** Where any of the words stands, by its characters or – in titles – by the initials of their pinyin. In order, apart. */
function marksIn(text: string, wanted: readonly string[][], byInitials: boolean): Mark[] {
  const { characters, from, to } = searchable(text);
  const plain = wanted.flatMap((word) => placesOf(word, characters));
  const latin = byInitials
    ? wanted.filter((word) => word.length > 1 && word.every((sign) => /^[a-z]$/.test(sign)))
    : [];
  const initials = latin.length === 0 ? [] : latin.flatMap((word) => placesOf(word, initialsAlong(text)));
  const marks = [...plain, ...initials]
    .map(([first, last]) => ({ from: from[first] ?? 0, to: to[last] ?? text.length }))
    .toSorted((a, b) => a.from - b.from || b.to - a.to);
  const apart: Mark[] = [];
  for (const mark of marks) {
    const previous = apart.at(-1);
    if (previous && mark.from < previous.to) previous.to = Math.max(previous.to, mark.to);
    else apart.push({ ...mark });
  }
  return apart;
}

/** The initials of a title as the index has them, one to a searchable character. */
const initialsAlong = (title: string): string[] => searchable(initialsOf(title).join('')).characters;

/** First and last index of each place where a word stands. */
function placesOf(word: readonly string[], characters: readonly string[]): [number, number][] {
  const places: [number, number][] = [];
  for (let at = 0; at + word.length <= characters.length; at += 1)
    if (word.every((sign, index) => characters[at + index] === sign)) places.push([at, at + word.length - 1]);
  return places;
}

/** A piece of a text around its first mark, with the marks that stand in it. */
function cutAround(text: string, marks: readonly Mark[]): Hit {
  const first = marks[0]!;
  const start = wholeCharacter(text, Math.max(0, first.from - before));
  const end = wholeCharacter(text, Math.min(text.length, first.to + after));
  return {
    field: 'text',
    text: text.slice(start, end),
    marks: marks
      .filter((mark) => mark.from >= start && mark.to <= end)
      .map((mark) => ({ from: mark.from - start, to: mark.to - start })),
  };
}

/** A character outside the basic plane is never cut in two. */
const wholeCharacter = (text: string, at: number): number =>
  /^[\uDC00-\uDFFF]/.test(text.slice(at, at + 1)) ? at - 1 : at;
