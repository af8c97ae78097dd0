import type { Meeting } from '../../contract/meetings/meetings.contract';
import { shortSessionName } from '../../domain/meetings/meeting-name.messages';
import { printedDate } from '../../official-document/civil-date';
import type { Database } from '../../storage/driver/database';
import { countMeetings, listMeetings, type MeetingFilter } from '../../storage/meetings/meetings';
import { searchesAlike } from '../organization/searches-alike';
import { meetingWords, namedMeeting } from './meeting-names';

export interface MeetingSearch extends MeetingFilter {
  search: string;
  before: { beginsOn: string; id: number } | null;
  limit: number;
}

/** What the words are looked for in: names with numerals of either kind, place, chair and day. */
function textOf(meeting: Meeting): string {
  const { name, shortName, place, chair, beginsOn } = meeting;
  const texts = [name, shortName, shortSessionName(meeting, 'arabic'), place, chair, beginsOn, printedDate(beginsOn)];
  return plain(texts.join('\n'));
}

const wordsOf = (search: string): string[] =>
  plain(search)
    .split(/\s+/u)
    .filter((word) => word !== '');
const fits = (text: string, words: readonly string[]): boolean => words.every((word) => text.includes(word));
const plain = (text: string): string => text.normalize('NFKC').toLowerCase();

/**
 * Meetings in which every word stands, latest first. Names are composed, not stored, so with words all meetings are gone
 * through; an office has some forty a year.
 */
export function searchMeetings(
  database: Database,
  { search, before, limit, ...filter }: MeetingSearch,
): { meetings: Meeting[]; more: boolean; total: number } {
  const naming = meetingWords(database);
  const wanted = [search, ...searchesAlike(database, search)].map(wordsOf);
  if (wanted[0]!.length === 0) {
    const found = listMeetings(database, filter, before, limit + 1);
    return {
      meetings: found.slice(0, limit).map((meeting) => namedMeeting(meeting, naming)),
      more: found.length > limit,
      total: countMeetings(database, filter),
    };
  }
  const all = listMeetings(database, filter, null, Number.MAX_SAFE_INTEGER)
    .map((meeting) => namedMeeting(meeting, naming))
    .filter((meeting) => wanted.some((words) => fits(textOf(meeting), words)));
  const rest = before
    ? all.filter(({ beginsOn, id }) => beginsOn < before.beginsOn || (beginsOn === before.beginsOn && id < before.id))
    : all;
  return { meetings: rest.slice(0, limit), more: rest.length > limit, total: all.length };
}
