/** An old list or decision read into items: a person, an act, titles. Pure; nothing is looked up. */
import { splitTitle } from '../../organization/organs/recognise-organs';
import { effectOfAct, type Act } from '../acts';
import { dayIn, noteOf } from './passage-note';
import {
  belonging,
  clauseMark,
  commaBetween,
  committeeOfPlace,
  decisionHeading,
  effective,
  filing,
  heading,
  leadActs,
  leadLine,
  leadOfNames,
  nameMark,
  numbering,
  passedOver,
  request,
  samePerson,
  sentenceStop,
} from './list-text.patterns';
import { namesIn, readSentence } from './read-sentence';

export interface ListItem {
  /** The words it was read out of. */
  line: string;
  act: Act;
  names: string[];
  /** Full titles as they are written, one post each. */
  titles: string[];
}

export interface ListText {
  /** Of the 题注, without its day: 云岭市第五届人民代表大会常务委员会第十八次会议. */
  meetingNote: string;
  /** yyyy-mm-dd, of the 题注 or else of the signature. */
  date: string | null;
  items: ListItem[];
  /** Lines in which nothing was recognised. */
  left: string[];
}

/** What the lines before say of the ones that follow. */
interface Lead {
  act: Act | null;
  /** 任命下列人员为……: a block of names follows. */
  title: string | null;
}

/** Longer runs of lines are never one sentence. */
const mostJoined = 6;

export function parseListText(text: string): ListText {
  const lines = linesOf(text);
  const place = committeeOfPlace.exec(lines.join('\n'))?.[1] ?? '';
  const result: ListText = { meetingNote: '', date: null, items: [], left: [] };
  const lead: Lead = { act: null, title: null };
  const titles: ListItem[] = [];
  for (let at = 0; at < lines.length; at++) {
    const line = lines[at]!;
    const note = noteOf(line) ?? noteOf(`${line}${lines[at + 1] ?? ''}`, true);
    if (note) {
      result.meetingNote ||= note.meeting;
      result.date ??= note.date;
      if (!noteOf(line)) at += 1;
      continue;
    }
    const plain = line.replace(numbering, '').trim();
    if (takeLead(plain, lead)) continue;
    if (lead.title !== null && takeNames(plain, lead, result)) continue;
    const decided = decisionHeading.exec(withoutBlanks(plain))?.[1];
    const inHeading = decided === undefined ? null : readSentence(decided, null, place);
    if (inHeading) {
      titles.push({ line, ...inHeading });
      continue;
    }
    const found = isPassedOver(plain) ? null : readLines(lines, at, lead, place, result.items.at(-1)?.names ?? []);
    if (found) {
      result.items.push(...found.items);
      lead.act = found.act;
      lead.title = null;
      at += found.used - 1;
      continue;
    }
    if (dayIn(plain) !== null && plain.length < 20) result.date ??= dayIn(plain);
    else if (!isPassedOver(plain)) result.left.push(line);
  }
  // A decision says in its title what its text decides: the title counts only where the text was not understood.
  for (const item of titles) if (!result.items.some((known) => isSame(known, item))) result.items.unshift(item);
  return { ...result, items: result.items.map((item) => ({ ...item, line: item.line.trim() })) };
}

const linesOf = (text: string): string[] =>
  text
    .replace(/^\uFEFF/, '')
    .split(/\r\n|[\r\n\u2028\u2029\u0085\u000b\f]/)
    .map((line) => line.replace(/[\u0000-\u0008\u000e-\u001f]/g, '').trim())
    .filter((line) => line !== '');

/** Blanks mean nothing here but between names in columns. */
const withoutBlanks = (line: string): string => line.replace(/[\s\u3000]+/gu, '');

function takeLead(plain: string, lead: Lead): boolean {
  const said = leadLine.exec(withoutBlanks(plain))?.[1];
  if (said !== undefined) {
    lead.act = leadActs[said] ?? null;
    lead.title = null;
    return true;
  }
  const block = leadOfNames.exec(withoutBlanks(plain));
  if (!block) return false;
  lead.act = leadActs[block[1]!] ?? null;
  lead.title = block[2]!;
  return true;
}

function takeNames(line: string, lead: Lead, result: ListText): boolean {
  const names = namesIn(line);
  if (names === null || lead.act === null || lead.title === null) return false;
  result.items.push({ line, act: lead.act, names, titles: [lead.title] });
  return true;
}

interface Found {
  items: ListItem[];
  act: Act;
  used: number;
}

/** A paragraph that was broken by the width of a window is put together again until it can be read. */
function readLines(
  lines: readonly string[],
  at: number,
  lead: Lead,
  place: string,
  named: readonly string[],
): Found | null {
  let joined = '';
  for (let used = 1; used <= mostJoined && at + used <= lines.length; used++) {
    const next = lines[at + used - 1]!;
    if (used > 1 && (takeLead(next.replace(numbering, ''), { ...lead }) || noteOf(next))) return null;
    joined += next;
    const found = readParagraph(withoutBlanks(joined).replace(numbering, ''), lead.act, place, named);
    // 任命张三为云岭市人民代表大会常务委员会 goes on in the next line: no title ends so.
    const last = found?.items.at(-1)?.titles.at(-1) ?? '';
    const whole = stopAtEnd.test(next) || splitTitle(last) !== null || at + used === lines.length;
    if (found && (whole || !goesOn(lines[at + used]!, lead, place))) return { ...found, used };
    if (stopAtEnd.test(next)) return null;
  }
  return null;
}

const stopAtEnd = /[。；;，,]$/u;

/** Whether a line is the rest of the one before it: it is no lead, no 题注, and no sentence of its own. */
const goesOn = (line: string, lead: Lead, place: string): boolean => {
  const plain = withoutBlanks(line).replace(numbering, '');
  return !takeLead(plain, { ...lead }) && noteOf(line) === null && readParagraph(plain, lead.act, place, []) === null;
};

/** All sentences of a paragraph, the verb of one holding for those behind it; null where nothing is an item. */
function readParagraph(
  paragraph: string,
  before: Act | null,
  place: string,
  named: readonly string[],
): Omit<Found, 'used'> | null {
  const items: ListItem[] = [];
  let act = before;
  let names = named;
  for (const sentence of paragraph.split(sentenceStop).flatMap((part) => clausesOf(part, act, place))) {
    if (sentence === '' || filing.test(sentence) || effective.test(sentence)) continue;
    const read = readSentence(
      sentence.replace(samePerson, (whole, verb: string) =>
        names.length === 0 ? whole : verb + names.join(nameMark) + belonging,
      ),
      act,
      place,
    );
    if (!read) {
      if (!isPassedOver(sentence) && items.length === 0) return null;
      continue;
    }
    // 代理 and 辞职 say so themselves each time; the next line falls back on the lead.
    if (effectOfAct[read.act] !== 'acting') act = read.act;
    names = read.names;
    items.push({ line: sentence, ...read });
  }
  const [first] = items;
  return first ? { items, act: act ?? first.act } : null;
}

/** Clauses that are sentences of their own: 张三为……，李四为……. What is none belongs to the one before it. */
function clausesOf(sentence: string, act: Act | null, place: string): string[] {
  const clauses: string[] = [];
  let before = '';
  let lead = act;
  for (const part of sentence.split(commaBetween)) {
    if (clauses.length > 0 && filing.test(part)) continue;
    const read = readSentence(part, lead, place);
    lead = read?.act ?? lead;
    if (samePerson.test(part) || read !== null) clauses.push(part);
    else if (clauses.length > 0) clauses.push(clauses.pop()! + clauseMark + part);
    else before += part + clauseMark;
  }
  return clauses.length > 0 ? clauses : [before.slice(0, -1)];
}

const isPassedOver = (line: string): boolean => {
  const plain = withoutBlanks(line);
  return (
    heading.test(plain) || passedOver.test(plain) || request.test(plain) || filing.test(plain.replace(/[。；]$/u, ''))
  );
};

const isSame = (one: ListItem, other: ListItem): boolean =>
  one.act === other.act && one.names.join() === other.names.join();
