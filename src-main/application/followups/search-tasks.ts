import type { InputOf, OutputOf } from '../../contract/contract';
import { addDays } from '../../domain/followups/civil-days';
import type { Database } from '../../storage/driver/database';
import { countOpenTasks, countTasks, listTasks, type TaskFilter } from '../../storage/followups/list-tasks';
import { listMeetings } from '../../storage/meetings/meetings';
import { readSettings } from '../../storage/settings';
import { meetingWords, namedMeeting } from '../meetings/meeting-names';
import { deadlines } from '../organization/setting-kinds';
import { listedTasks } from './listed-tasks';

/** More words than this are not typed to find a task. */
const mostWords = 6;

/** A page of tasks of every module, and how many are open. */
export function searchTasks(
  database: Database,
  { search, after, limit, ...wanted }: InputOf<'followups.listTasks'>,
  today: string,
): OutputOf<'followups.listTasks'> {
  const { remindDays } = readSettings(database, deadlines).settings;
  const soonUntil = addDays(today, remindDays);
  const words = search
    .normalize('NFKC')
    .toLowerCase()
    .split(/\s+/u)
    .filter((word) => word !== '')
    .slice(0, mostWords);
  const filter: TaskFilter = { ...wanted, words, meetings: meetingsNamed(database, words), today, soonUntil };
  const found = listTasks(database, filter, after, limit + 1);
  return {
    today,
    tasks: listedTasks(database, found.slice(0, limit), today),
    more: found.length > limit,
    total: countTasks(database, filter),
    counts: countOpenTasks(database, today, soonUntil),
  };
}

/** Meetings by the words their names hold. Names are composed, not stored; an office has some forty meetings a year. */
function meetingsNamed(database: Database, words: readonly string[]): number[][] {
  if (words.length === 0) return [];
  const naming = meetingWords(database);
  const all = listMeetings(database, { kind: null, year: null }, null, Number.MAX_SAFE_INTEGER)
    .map((meeting) => namedMeeting(meeting, naming))
    .map(({ id, name, shortName }) => ({ id, text: `${name}\n${shortName}`.toLowerCase() }));
  return words.map((word) => all.filter(({ text }) => text.includes(word)).map(({ id }) => id));
}
