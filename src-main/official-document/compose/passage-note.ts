import { numeralOf } from '../../domain/documents/chinese-numerals';
import type { MeetingKind } from '../../domain/meetings/meeting';
import type { MeetingSettings, PassingWord } from '../../domain/meetings/meeting-settings';
import { sessionName, sessionOf, type SessionParts } from '../../domain/meetings/meeting-name.messages';
import type { NoteAct, OwnAct } from '../../domain/resolutions/resolution';
import { printedDate } from '../civil-date';

/** What a 题注 is composed of: the session that adopted the text, and what else was done to it by whom. */
export interface PassageFacts {
  /** The place in whose name the body speaks: 云岭市. */
  place: string;
  session: SessionParts;
  /** Day of the vote. */
  date: string;
  /** Acts before and after this one, each group in its own order. */
  acts: readonly NoteAct[];
  /** What this session did. Where nothing is said: 通过, or 修订 of a text that was passed before. */
  ownAct?: OwnAct;
}

const passingWords: Record<PassingWord, string> = { passed: '通过', considered: '审议通过', voted: '表决通过' };
const actWords: Record<Exclude<NoteAct['act'], 'passed'>, string> = {
  approved: '批准',
  revised: '修订',
  amended: '修正',
};

interface Clause {
  date: string;
  session: string;
  act: NoteAct['act'];
  by: string;
}

/**
 * The 题注 in the form the office prints it, on one line; title-lines/note-lines.ts breaks it. Never typed: the names come
 * from the record of the meeting and the settings of its kind. recognise/passage-note.ts reads it back.
 */
export function composePassageNote(facts: PassageFacts, settings: MeetingSettings): string {
  const { name: form, brackets, between, word, pairs } = settings.passageNote;
  const numerals = (kind: MeetingKind) => settings.counting[kind].numerals;
  const clauseOf = ({ body, meetingKind, meeting, date, act, by }: NoteAct): Clause => ({
    date,
    session: `${body}${sessionOf(ofNamedBody(meetingKind, meeting), numerals(meetingKind))}`,
    act,
    by,
  });
  const before = facts.acts.filter(({ place }) => place === 'before');
  const own: Clause = {
    date: facts.date,
    session: sessionName(facts.place, facts.session, { form, numerals: numerals(facts.session.kind) }),
    act: facts.ownAct?.act ?? (before.some(({ act }) => act === 'passed') ? 'revised' : 'passed'),
    by: facts.ownAct?.by ?? '',
  };
  const clauses = [...before.map(clauseOf), own, ...facts.acts.filter(({ place }) => place === 'after').map(clauseOf)];
  const texts = clauses.map((clause, index) => clauseText(clause, countOf(clauses, index), passingWords[word]));
  if (brackets && pairs === 'each') return texts.map((text) => `（${text}）`).join('');
  const note = texts.join(between === 'comma' ? '，' : '\u3000');
  return brackets ? `（${note}）` : note;
}

/** A presidium is named with its congress in the body already. */
const ofNamedBody = (kind: MeetingKind, number: number): Omit<SessionParts, 'term'> => ({
  kind: kind === 'presidium' ? 'congress' : kind,
  countingYear: null,
  number,
  congressSession: null,
  extended: false,
});

/** Several revisions of a text are numbered (第一次修正, 第二次修正), a single one is not. */
function countOf(clauses: readonly Clause[], index: number): string {
  const { act } = clauses[index]!;
  const alike = clauses.filter((clause) => clause.act === act).length;
  if ((act !== 'revised' && act !== 'amended') || alike < 2) return '';
  const times = clauses.slice(0, index + 1).filter((clause) => clause.act === act).length;
  return `第${numeralOf(times)}次`;
}

function clauseText({ date, session, act, by }: Clause, times: string, passing: string): string {
  const title = by.trim().replace(/^《(.*)》$/u, '$1');
  const decision = title === '' ? '' : `《${title.replaceAll('《', '〈').replaceAll('》', '〉')}》`;
  return `${decision === '' ? '' : '根据'}${printedDate(date)}${session}${decision}${times}${act === 'passed' ? passing : actWords[act]}`;
}
