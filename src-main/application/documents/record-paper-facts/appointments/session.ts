import { effectOfAct, type Act } from '../../../../domain/appointments/acts';
import { localWaysOf, type AppointmentSettings } from '../../../../domain/appointments/appointment-settings';
import { matterOf } from '../../../../domain/appointments/appointments.messages';
import { joinTitles } from '../../../../domain/appointments/joined-titles';
import { citeAll } from '../../../../domain/appointments/laws.messages';
import { wayOf } from '../../../../domain/appointments/position-table';
import type { Way } from '../../../../domain/appointments/position-row';
import { daysBefore } from '../../../../domain/appointments/rules/day-arithmetic';
import { actingMark } from '../../../../domain/organization/organs/titles.messages';
import { nameInColumn } from '../../../../domain/organization/people/names';
import type { ItemSource } from '../../../../storage/documents/appointment-sources';
import { findMeeting, type StoredMeeting } from '../../../../storage/meetings/meetings';
import { namesOn, type NamesOfDay } from '../../../../storage/organization/roster/titles';
import { readSettings } from '../../../../storage/settings';
import { appointments } from '../../../organization/setting-kinds';
import type { FactsSource } from '../source';
import { appointmentWords as words } from './appointment-words.messages';

/** What papers of one session are composed with: names of its day, the law of its day, what the office has set. */
export interface Session {
  source: FactsSource;
  meeting: StoredMeeting | null;
  /** Last day of the meeting, on which votes are held; today while there is none. */
  day: string;
  /** The day before it: who held what when it began. */
  dayBefore: string;
  names: NamesOfDay;
  settings: AppointmentSettings;
}

export function sessionOf(source: FactsSource, meetingId: number | null): Session {
  const { database } = source;
  const meeting = meetingId === null ? null : findMeeting(database, meetingId);
  const day = meeting?.endsOn ?? meeting?.beginsOn ?? source.today;
  return {
    source,
    meeting,
    day,
    dayBefore: daysBefore(meeting?.beginsOn ?? source.today, 1),
    names: namesOn(database, day),
    settings: readSettings(database, appointments).settings,
  };
}

/** Acts that are decided one by one, each with a decision of its own, and stand on no list. */
const decidedAlone: ReadonlySet<Act> = new Set([
  'decide-acting',
  'choose-acting',
  'accept-resignation',
  'dismiss',
  'replace',
  'by-elect',
  'recall',
]);
export const isListed = ({ act }: Pick<ItemSource, 'act'>): boolean => !decidedAlone.has(act);

export const confersPost = ({ act }: Pick<ItemSource, 'act'>): boolean => effectOfAct[act] === 'confers';
export const endsPost = ({ act }: Pick<ItemSource, 'act'>): boolean => effectOfAct[act] === 'ends';

/** Still in the batch: waiting for its vote, or voted on. */
export const isInBatch = ({ state }: Pick<ItemSource, 'state'>): boolean =>
  state !== 'withdrawn' && state !== 'deferred';
/** What a paper that says 通过 tells of: what was passed, and before the vote what is put to it (会前备印). */
export const isPassedOrOpen = ({ state }: Pick<ItemSource, 'state'>): boolean =>
  state === 'passed' || state === 'pending' || state === 'historical';

/** Full titles of an item: as voted on; before the vote as they are on the day of the meeting. 代理 is left to the verb. */
export const titlesOf = ({ names }: Session, item: ItemSource): string[] =>
  item.posts.map(({ post, title }) => {
    const full = title || names.title(post);
    return effectOfAct[item.act] === 'acting' ? full.replace(actingMark, '') : full;
  });

/** The matter of an item in one line: 任命张三为云岭市财政局局长. */
export const matterOfItem = (session: Session, item: ItemSource): string =>
  matterOf(item.act, session.names.person(item.person), titlesOf(session, item), session.settings.list.organNaming);

/** The name as running lines have it, with the marks the office prints: 张三（女，回族）. */
export function nameInLine({ names, settings: { list } }: Session, item: ItemSource): string {
  const name = nameInColumn(names.person(item.person), list.nameSpacing === 'always');
  const marks = [
    ...(list.sexMark && item.sex === 'female' ? [words.sexes.female] : []),
    ...(list.ethnicityMark && item.ethnicity !== '' && item.ethnicity !== words.majority ? [item.ethnicity] : []),
    ...(item.homonymMark === '' ? [] : [item.homonymMark]),
  ];
  return name + (list.comrade ? words.comrade : '') + words.marks([...new Set(marks)]);
}

/** The same in a column of names. */
export const nameInTable = ({ names, settings: { list } }: Session, item: ItemSource): string =>
  nameInColumn(names.person(item.person), list.nameSpacing !== 'none');

/** How the committee deals with the posts of an item, by the law of the day. */
export const waysOfItem = ({ day, settings, source }: Session, item: ItemSource): Way[] =>
  item.posts.flatMap(
    ({ position }) => wayOf(position, item.act, day, source.office.level, localWaysOf(settings)) ?? [],
  );

/** Provisions several items rest on, as a paper of the day cites them; null where the law names none. */
export function basisOfItems(session: Session, items: readonly ItemSource[]): string | null {
  const provisions = [...new Set(items.flatMap((item) => waysOfItem(session, item).flatMap(({ basis }) => basis)))];
  return provisions.length === 0 ? null : citeAll(provisions, session.day);
}

/** 1978年5月. */
export const monthOf = (born: string | null): string | null => {
  const [year, month] = born?.split('-') ?? [];
  return year && month ? words.month(year, month) : null;
};

/** Columns of a table of people. */
export const personFactsOf = (session: Session, item: ItemSource) => ({
  name: nameInTable(session, item),
  plainName: session.names.person(item.person),
  sex: item.sex === null ? null : words.sexes[item.sex],
  ethnicity: item.ethnicity || null,
  born: monthOf(item.born),
  titles: joinTitles(titlesOf(session, item), session.settings.list.organNaming),
  matter: matterOfItem(session, item),
});
