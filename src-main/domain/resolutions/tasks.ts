import type { TaskFields } from './resolution';
import {
  biddenClause,
  byDay,
  byYearEnd,
  clauseEnd,
  firstThird,
  handedOver,
  headMark,
  lastStop,
  middleThird,
  noTask,
  recurring,
  sentenceEnd,
  within,
} from './tasks.patterns';

/** A part of a text, as far as tasks are read out of it. */
export interface TextPart {
  /** 一、, 1., 第五条; null for a paragraph without a number. */
  number: string | null;
  /** The run-in head with its full stop, or null. */
  head: string | null;
  text: string;
}

/** Tasks of one matter, at most; as many as it may keep. */
const most = 300;

/**
 * Tasks a text names: sentences of its items that bid somebody do something, and any sentence that names a day or a year
 * by which it is to be done. Read cautiously, for the clerk to confirm: what merely exhorts is none.
 */
export function proposeTasks(parts: readonly TextPart[]): TaskFields[] {
  return parts.flatMap(tasksOf).slice(0, most);
}

function tasksOf({ number, head, text }: TextPart): TaskFields[] {
  const subject = (head ?? '').trim().replace(lastStop, '');
  return text
    .split(sentenceEnd)
    .map((sentence) => sentence.trim().replace(lastStop, ''))
    .flatMap((sentence) => {
      if (sentence === '' || noTask.test(sentence)) return [];
      const responsible = responsibleIn(sentence);
      const due = dueIn(sentence);
      // A lead paragraph exhorts everybody; only a date makes a task of it.
      if (!due.fixed && (responsible === '' || number === null)) return [];
      const content = subject === '' ? sentence : subject + headMark + sentence;
      return [task({ content, responsible, dueOn: due.on, dueText: due.text })];
    });
}

const task = (read: Pick<TaskFields, 'content' | 'responsible' | 'dueOn' | 'dueText'>): TaskFields => ({
  content: cut(read.content, 1000),
  responsible: cut(read.responsible, 200),
  dueOn: read.dueOn,
  dueText: cut(read.dueText, 100),
  state: 'open',
  doneOn: null,
  result: '',
});

const cut = (text: string, most: number): string => Array.from(text).slice(0, most).join('');

function responsibleIn(sentence: string): string {
  for (const clause of sentence.split(clauseEnd)) {
    const who = biddenClause.exec(clause)?.groups?.['who'] ?? handedOver.exec(clause)?.groups?.['who'];
    if (who !== undefined) return who;
  }
  return '';
}

interface Due {
  on: string | null;
  text: string;
  /** A day or a year is named: enough to make a task of the sentence. */
  fixed: boolean;
}

function dueIn(sentence: string): Due {
  const day = byDay.exec(sentence);
  if (day?.groups) {
    const { year, month, day: of, part } = day.groups;
    return { on: lastDay(Number(year), Number(month), of, part), text: day[0], fixed: true };
  }
  const end = byYearEnd.exec(sentence);
  if (end?.groups) return { on: `${end.groups['year']}-12-31`, text: end[0], fixed: true };
  return { on: null, text: recurring.exec(sentence)?.[0] ?? within.exec(sentence)?.[0] ?? '', fixed: false };
}

const lengths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
const isLeap = (year: number): boolean => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;

/**
 * The day a term ends on: 12月底前 the last of December, 3月20日前 that day. Null for a bare 3月前, of which nobody says
 * whether it takes March in, and for a day there is not.
 */
function lastDay(year: number, month: number, day: string | undefined, part: string | undefined): string | null {
  if (month < 1 || month > 12 || year < 1949) return null;
  const long = (month === 2 && isLeap(year) ? 29 : lengths[month - 1]) ?? 0;
  const last = day === undefined ? dayOfPart(part, long) : Number(day);
  if (last === null || last < 1 || last > long) return null;
  return `${year}-${String(month).padStart(2, '0')}-${String(last).padStart(2, '0')}`;
}

function dayOfPart(part: string | undefined, long: number): number | null {
  if (part === undefined) return null;
  return firstThird.test(part) ? 10 : middleThird.test(part) ? 20 : long;
}
