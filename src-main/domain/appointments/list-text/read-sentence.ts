import { isPlausibleName, normaliseName } from '../../organization/people/names';
import { splitTitle } from '../../organization/organs/recognise-organs';
import { effectOfAct, type Act } from '../acts';
import {
  acting,
  actingTitle,
  belonging,
  bracketed,
  comradeAnywhere,
  comrade,
  conferring,
  conferringWords,
  ending,
  enumerationMark,
  jobWord,
  postBeforeName,
  preamble,
  resigning,
  titleMark,
  verbInside,
  verbs,
} from './list-text.patterns';

export interface Sentence {
  act: Act;
  names: string[];
  titles: string[];
}

/**
 * One sentence: 张三为云岭市财政局局长, 免去李四的……职务, 接受王五辞去……的请求. `lead`: the act of the lines before,
 * which holds where the sentence has no verb. `place`: the region, by which a title is told from a name before it.
 */
export function readSentence(sentence: string, lead: Act | null, place: string): Sentence | null {
  const plain = sentence.replace(/[\s\u3000]+/gu, '').replace(/[。；;，,：:]+$/u, '');
  if (plain === '' || plain.length > 400) return null;
  const own = withVerb(plain);
  if (own) return readRest(own.rest, own.act, place);
  const decides = /^(?:.*?决定[:：，,]?)?(?:决定)?(由?[^，。]{1,30}代理.+)$/u.exec(plain)?.[1];
  const acts = decides === undefined ? null : readActing(decides, 'decide-acting');
  if (acts) return acts;
  return lead === null ? null : readRest(plain, lead, place);
}

/** The verb and what is behind it; a basis and 会议决定 before it are left aside. */
function withVerb(plain: string): { act: Act; rest: string } | null {
  let rest = plain;
  for (let step = 0; step < 4; step++) {
    const found = verbs.find(([pattern]) => pattern.test(rest));
    if (found) return { act: found[1], rest: rest.replace(found[0], '').replace(/^[:：，,]/u, '') };
    const inside = verbInside.exec(rest);
    if (!inside || inside.index === 0) return null;
    const before = rest.slice(0, inside.index);
    if (!preamble.test(before)) return null;
    rest = rest.slice(inside.index);
  }
  return null;
}

function readRest(rest: string, act: Act, place: string): Sentence | null {
  if (effectOfAct[act] === 'acting') return readActing(rest, act);
  if (act === 'accept-resignation') return readResignation(rest);
  return effectOfAct[act] === 'confers' ? readConferring(rest, act) : readEnding(rest, act, place);
}

/** 副市长张明代理云岭市市长职务; 张明为云岭市代理市长. */
function readActing(rest: string, act: Act): Sentence | null {
  const named = conferring.exec(rest);
  if (named && actingTitle.test(named[2]!)) return actingItem(named[1]!, named[2]!.replace(actingTitle, ''), act);
  const found = acting.exec(rest);
  return found ? actingItem(found[1]!, found[2]!, act) : null;
}

function actingItem(who: string, title: string, act: Act): Sentence | null {
  const names = namesBehindPost(who);
  return names === null || title === '' ? null : { act, names, titles: titlesIn(title) };
}

/** 副市长张明 is 张明. */
function namesBehindPost(who: string): string[] | null {
  const bare = who.replace(/^由/u, '');
  const named = bare.replace(postBeforeName, '');
  return (named === bare ? null : namesIn(named)) ?? namesIn(bare);
}

function readResignation(rest: string): Sentence | null {
  const found = resigning.exec(rest);
  if (!found) return null;
  const names = namesBehindPost(found[1]!);
  return names === null ? null : { act: 'accept-resignation', names, titles: titlesIn(found[2]!) };
}

function readConferring(rest: string, act: Act): Sentence | null {
  // The shortest beginning that is names: 任 and 为 may stand in a name or a title.
  for (const word of conferringWords) {
    for (let at = rest.indexOf(word); at > 0; at = rest.indexOf(word, at + 1)) {
      const names = namesIn(rest.slice(0, at));
      const title = rest.slice(at + word.length);
      if (names === null || title.length < 2) continue;
      const acts = actingTitle.test(title);
      return { act: acts ? 'decide-acting' : act, names, titles: titlesIn(title.replace(actingTitle, '')) };
    }
  }
  return null;
}

function readEnding(rest: string, act: Act, place: string): Sentence | null {
  for (let at = rest.indexOf(belonging); at > 0; at = rest.indexOf(belonging, at + 1)) {
    const before = rest.slice(0, at).replace(/(?:所)?(?:担任|原任|任)$/u, '');
    const names = namesIn(before);
    if (names !== null) return { act, names, titles: titlesIn(rest.slice(at + 1)) };
  }
  // 免去张三云岭市财政局局长职务: the title begins with the region.
  const from = place === '' ? -1 : rest.indexOf(place, 2);
  const names = from < 0 ? null : namesIn(rest.slice(0, from));
  return names === null || ending.test(rest) ? null : { act, names, titles: titlesIn(rest.slice(from)) };
}

/** The people a text names and nothing else, or null: 张三（女）、李　四, and names in columns. */
export function namesIn(text: string): string[] | null {
  const bare = text
    .replace(bracketed, '')
    .replace(comradeAnywhere, '')
    .replace(comrade, '')
    .replace(/[。；;：:]+$/u, '');
  const marked = bare.split(enumerationMark);
  const parts = marked.length > 1 ? marked : columnsOf(bare);
  const names = parts.map(normaliseName).filter((name) => name !== '');
  return names.length > 0 && names.every((name) => isPlausibleName(name) && lengthFits(name)) ? names : null;
}

/** Names of the Han have two to four characters; longer ones bear a dot or are of other peoples. */
const lengthFits = (name: string): boolean => name.includes('\u00b7') || [...name].length <= 6;

/** Names in columns stand apart by blanks; one of two characters is stretched by a blank itself. */
function columnsOf(text: string): string[] {
  const tokens = text.split(/[\s\u3000]+/u).filter((part) => part !== '');
  const names: string[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at]!;
    const next = tokens[at + 1];
    const stretched = [...token].length === 1 && next !== undefined && [...next].length === 1;
    names.push(stretched ? token + next : token);
    if (stretched) at += 1;
  }
  return names;
}

/** Single posts of 云岭市中级人民法院副院长、审判委员会委员、审判员: each under its organ. */
export function titlesIn(text: string): string[] {
  const plain = text
    .replace(bracketed, '')
    .replace(jobWord, '')
    .replace(/[。；;，,]+$/u, '');
  const titles: string[] = [];
  let organ = '';
  for (const part of plain.split(titleMark).filter((one) => one !== '')) {
    const own = splitTitle(part);
    // 民事审判第一庭庭长 names no organ of its own.
    const whole = own !== null && (organ === '' || own.organ.length > 3) ? part : organ + part;
    organ = splitTitle(whole)?.organ ?? organ;
    titles.push(whole);
  }
  return titles;
}
