import { closingWords as words } from './closing.messages';
import type { MeetingKind } from '../meetings/meeting';
import type { Closing, ResolutionKind } from './resolution';

/**
 * What a new matter closes with, as measured on published texts (domain/meetings.md 3.2): all 决定 close with a clause of
 * effect, most of them in a paragraph of its own; 决议 have none; 办法 have it as their last article. What a 主任会议
 * settles has none either.
 */
export function defaultClosing(kind: ResolutionKind, bodyKind: MeetingKind): Closing {
  const regulates = bodyKind === 'standing-committee' || bodyKind === 'congress';
  if (kind === 'measures') return { form: 'item', effect: { from: 'publication' }, repeals: [] };
  if (kind === 'decision' && regulates) return { form: 'paragraph', effect: { from: 'publication' }, repeals: [] };
  return { form: 'none', effect: null, repeals: [] };
}

/** Kinds of text a title can end in, by which the text calls itself: 本规则. */
const ownName = /(决议|决定|办法|规则|规定|条例|细则)$/u;

/**
 * The clause as a sentence: 本决定自2026年1月1日起施行。《…》同时废止。 Null where there is none to print. The text calls
 * itself by what its title ends in, and by its kind where the title does not say.
 */
export function closingText(closing: Closing, { kind, title }: { kind: ResolutionKind; title: string }): string | null {
  if (closing.form === 'none') return null;
  const own = ownName.exec(title.replace(/（[^（）]*）$/u, ''))?.[1];
  const self = own === undefined ? words.self[kind] : words.named(own);
  const effect = closing.effect === null ? '' : self + effectText(closing.effect) + words.stop;
  const repeal = closing.repeals.length === 0 ? '' : listed(closing.repeals) + words.repealed + words.stop;
  return effect + repeal || null;
}

function effectText(effect: NonNullable<Closing['effect']>): string {
  if (effect.from === 'publication') return words.fromPublication;
  return effect.from === 'passing' ? words.fromPassing : words.fromDay(effect.day);
}

/** 《甲》、《乙》和《丙》: marks of titles stand side by side, the last one after 和. */
function listed(titles: readonly string[]): string {
  const [last, ...others] = titles.map(words.title).toReversed();
  return others.length === 0 ? (last ?? '') : others.toReversed().join(words.comma) + words.and + last;
}

/** A paragraph or item that is nothing but a clause of effect, or of effect and repeal. */
const effectClause =
  /^本(?:决议|决定|办法|规则|规定|条例|细则)自(?:(?<publication>公布之日)|(?<passing>通过之日|表决通过之日)|(?<year>\d{4})年(?<month>\d{1,2})月(?<day>\d{1,2})日)起(?:施行|生效|实施)[。，；](?<rest>.*)$/u;
const repealClause = /《(?<title>[^《》]+)》/gu;

/** The closing a sentence is, read back; null where it is none. `form` is for the caller to say. */
export function readClosing(text: string): Omit<Closing, 'form'> | null {
  const match = effectClause.exec(text.replace(/\s+/gu, ''));
  if (!match) return null;
  const { publication, passing, year, month, day, rest = '' } = match.groups as Record<string, string | undefined>;
  if (rest !== '' && !/废止。?$/u.test(rest)) return null;
  const effect = publication
    ? ({ from: 'publication' } as const)
    : passing
      ? ({ from: 'passing' } as const)
      : ({ from: 'day', day: `${year}-${month?.padStart(2, '0')}-${day?.padStart(2, '0')}` } as const);
  const repeals = [...rest.matchAll(repealClause)].map((found) => words.unquoted(found.groups?.['title'] ?? ''));
  return { effect, repeals };
}
