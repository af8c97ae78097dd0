import { findMeeting, type StoredMeeting } from '../../../storage/meetings/meetings';
import type { Office } from '../../../contract/organization/organization.contract';
import { numeralOf } from '../../../domain/documents/chinese-numerals';
import { placeOfOffice, sessionName } from '../../../domain/meetings/meeting-name.messages';
import type { MeetingSettings } from '../../../domain/meetings/meeting-settings';
import type { MeetingKind } from '../../../domain/meetings/meeting';
import type { Database } from '../../../storage/driver/database';
import { generalOfficeOf } from '../../../domain/organization/senders.messages';
import { officeNamesOn } from '../../../domain/organization/names-by-date';
import { findOffice, formerNamesOfOffice } from '../../../storage/organization/offices';
import { readSettings } from '../../../storage/settings';
import type { Core } from '../../core';
import { civilDateOf } from '../../../domain/organization/civil-today';
import { meetings } from '../../organization/setting-kinds';
import { bodyWords, factWords } from './facts.messages';

/** What every collector reads from. */
export interface FactsSource {
  database: Database;
  /** As it was called on the day of the paper. */
  office: Office;
  officeOn: (day: string) => Office;
  meetings: MeetingSettings;
  /** yyyy-mm-dd, for papers that say when they were made. */
  today: string;
}

/** What a collector answers: the facts, or why there are none, in words. */
export type Collected<Facts> = { facts: Facts } | { obstacle: string };

/** The records as papers read them. The office is set up, or no method that needs it is answered. */
export function factsSource(database: Database, today: string): FactsSource {
  const office = findOffice(database);
  if (!office) throw new Error('papers of records need an office');
  const former = formerNamesOfOffice(database);
  const officeOn = (day: string): Office => ({ ...office, ...officeNamesOn(office, former, day) });
  return { database, office, officeOn, meetings: readSettings(database, meetings).settings, today };
}

/** The same with the office as it was called on a day; as it is called now where there is none. */
export const sourceOn = (source: FactsSource, day: string | null): FactsSource =>
  day === null ? source : { ...source, office: source.officeOn(day) };

export const officeFactsOf = ({ office }: Pick<FactsSource, 'office'>) => ({
  office: office.fullName,
  officeShort: office.shortName,
  region: office.region,
  generalOffice: generalOfficeOf(office),
});

/** The facts of a meeting that is settled. */
export function meetingFactsOf({ officeOn, meetings: settings }: FactsSource, meeting: StoredMeeting) {
  const place = placeOfOffice(officeOn(meeting.beginsOn));
  const { numerals } = settings.counting[meeting.kind];
  return {
    meeting: sessionName(place, meeting, { form: 'full', numerals }),
    meetingShort: sessionName(place, meeting, { form: 'short', numerals }),
    meetingTerm: factWords.termOf(numeralOf(meeting.term)),
    meetingNumber: factWords.timesOf(numerals === 'arabic' ? String(meeting.number) : numeralOf(meeting.number)),
    meetingOn: meeting.beginsOn,
    meetingPlace: meeting.place || null,
  };
}

/** The same while it may not be settled. */
export function plannedMeetingFactsOf(source: FactsSource, id: number | null) {
  const meeting = id === null ? null : findMeeting(source.database, id);
  if (meeting) return meetingFactsOf(source, meeting);
  return {
    meeting: null,
    meetingShort: null,
    meetingTerm: null,
    meetingNumber: null,
    meetingOn: null,
    meetingPlace: null,
  };
}

/** The adopting body without and with its term: 云岭市第五届人民代表大会常务委员会. */
export function bodyFactsOf({ office }: FactsSource, kind: MeetingKind, term: number, session: number | null = null) {
  const place = placeOfOffice(office);
  const tail = kind === 'presidium' ? presidiumOf(session) : '';
  return {
    body: kind === 'standing-committee' ? office.fullName : `${place}${bodyWords[kind]}${tail}`,
    bodyOfTerm: `${place}${factWords.termOf(numeralOf(term))}${bodyWords[kind]}${tail}`,
  };
}

const presidiumOf = (session: number | null): string =>
  (session === null ? '' : factWords.timesOf(numeralOf(session)) + factWords.meeting) + factWords.presidium;

/** The same as of today. */
export const factsSourceOf = (core: Pick<Core, 'ports'>, database: Database): FactsSource =>
  factsSource(database, civilDateOf(core.ports.clock.now()));
