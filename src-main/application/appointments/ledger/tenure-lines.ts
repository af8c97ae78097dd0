import type { LedgerEvent, LedgerTenure } from '../../../contract/appointments/ledger.contract';
import { verbOf } from '../../../domain/appointments/appointments.messages';
import { numeralOf } from '../../../domain/documents/chinese-numerals';
import { matterNumber } from '../../../domain/resolutions/titles';
import type { HeldSeat } from '../../../storage/appointments/ledger/seats';
import {
  paperNumbersOf,
  type Origin,
  type OriginatedTenure,
} from '../../../storage/appointments/ledger/tenure-origins';
import type { Database } from '../../../storage/driver/database';
import { findMeeting } from '../../../storage/meetings/meetings';
import { meetingWords, namedMeeting } from '../../meetings/meeting-names';
import { rosterValueWords } from '../../organization/roster/roster-words.messages';
import { ledgerMessages as say } from './ledger.messages';

/** 第五届常委会第三十次会议; each is composed once. */
export function sessionNames(database: Database): (id: number | null) => string {
  const words = meetingWords(database);
  const names = new Map<number, string>();
  return (id) => {
    if (id === null) return '';
    const known = names.get(id);
    if (known !== undefined) return known;
    const meeting = findMeeting(database, id);
    const name = meeting ? say.sessionOfTerm(numeralOf(meeting.term), namedMeeting(meeting, words).shortName) : '';
    names.set(id, name);
    return name;
  };
}

const kindWords = (kind: 'begin_kind' | 'end_kind', value: string): string =>
  rosterValueWords[`tenure.${kind}`]?.[value] ?? value;

/** Tenures as the ledger tells them. `nameOf`: as the person is called there. */
export function tenureLines(
  database: Database,
  tenures: readonly OriginatedTenure[],
  nameOf: (person: number) => string,
): LedgerTenure[] {
  const motions = tenures.flatMap(({ begunBy, endedBy }) => [begunBy, endedBy]).flatMap((by) => by?.motion ?? []);
  const papers = paperNumbersOf(database, [...new Set(motions)]);
  const session = sessionNames(database);
  const event = (on: string | null, words: string, by: Origin | null, note: string): LedgerEvent => ({
    on,
    words: by ? verbOf[by.act] : words,
    meeting: session(by?.meeting ?? null),
    motion: by && { id: by.motion, matter: matterNumber(by.year, by.serial) },
    papers: by ? (papers.get(by.motion) ?? []).join(say.listMark) : '',
    note,
  });
  return tenures.map((tenure) => ({
    tenure: tenure.id,
    person: tenure.person,
    personName: nameOf(tenure.person),
    personHint: hintOf(tenure),
    title: tenure.title,
    acting: tenure.acting,
    begin: event(tenure.beginsOn, kindWords('begin_kind', tenure.beginKind), tenure.begunBy, tenure.beginNote),
    end:
      tenure.endKind === null
        ? null
        : event(tenure.endsOn, kindWords('end_kind', tenure.endKind), tenure.endedBy, tenure.endNote),
    dueUntil: tenure.dueUntil,
  }));
}

/** A seat of the committee as the ledger tells it. */
export const seatLine = (seat: HeldSeat, title: string, personName: string): LedgerTenure => ({
  tenure: null,
  person: seat.person,
  personName,
  personHint: hintOf(seat),
  title,
  acting: false,
  begin: plain(seat.beginsOn, say.elected),
  end: seat.endsOn === null ? null : plain(seat.endsOn, seat.endReason || say.left),
  dueUntil: null,
});

const plain = (on: string, words: string): LedgerEvent => ({
  on,
  words,
  meeting: '',
  motion: null,
  papers: '',
  note: '',
});

const hintOf = ({ mark, born }: { mark: string; born: string | null }): string =>
  [mark, born?.slice(0, 7).replace('-', '.') ?? ''].filter((word) => word !== '').join(say.hintMark);
