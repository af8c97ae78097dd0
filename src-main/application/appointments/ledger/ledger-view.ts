import type { InputOf, OutputOf } from '../../../contract/contract';
import type { LedgerLine } from '../../../contract/appointments/ledger.contract';
import type { PositionKey } from '../../../domain/appointments/positions';
import type { CommitteeSeat } from '../../../domain/organization/committee/member';
import { seatsHeldAs, seatsHeldBy, seatsHeldOn, type HeldSeat } from '../../../storage/appointments/ledger/seats';
import { courseOf, holdersOn, successionOf } from '../../../storage/appointments/ledger/tenure-origins';
import type { Database } from '../../../storage/driver/database';
import { findOffice } from '../../../storage/organization/offices';
import {
  findPost,
  listOrgans,
  listPosts,
  organOfCategory,
  type StoredPost,
} from '../../../storage/organization/roster/organs';
import { findPerson } from '../../../storage/organization/roster/people';
import { incumbentsOn } from '../../../storage/organization/roster/tenures';
import { namesOn } from '../../../storage/organization/roster/titles';
import { wordsOf } from '../../../storage/search/pairs';
import { initialsOf } from '../../../storage/search/pinyin';
import { missing } from '../../organization/roster/refusals';
import { ledgerMessages as say } from './ledger.messages';
import { seatLine, tenureLines } from './tenure-lines';

const seatOf: Partial<Record<PositionKey, CommitteeSeat>> = {
  'committee-chairperson': 'chairperson',
  'committee-vice-chairperson': 'vice-chairperson',
  'committee-secretary-general': 'secretary-general',
  'committee-member': 'member',
};
/** Who is a deputy stands in the list of deputies. */
const deputies: readonly PositionKey[] = ['own-deputy', 'upper-deputy'];

type Filter = Omit<InputOf<'appointments.listLedger'>, 'offset' | 'limit'>;
type Page = { offset: number; limit: number };

/**
 * Posts in force on a day with those who hold them; a post laid to rest that somebody still holds is told too. `today`:
 * where no day is asked for.
 */
export function ledgerOn(
  database: Database,
  { on, organ, vacantOnly, search }: Filter,
  { offset, limit }: Page,
  today: string,
): OutputOf<'appointments.listLedger'> {
  const day = on ?? today;
  const names = namesOn(database, day);
  const held = incumbentsOn(database, day);
  const seats = Map.groupBy(seatsHeldOn(database, day), ({ seat }) => seat);
  const seatsAt = (post: StoredPost): HeldSeat[] => {
    const seat = seatOf[post.position];
    return seat === undefined ? [] : (seats.get(seat) ?? []);
  };
  const holders = (post: StoredPost): number[] => [
    ...seatsAt(post).map(({ person }) => person),
    ...(held.get(post.id) ?? []).map(({ person }) => person),
  ];
  const stands = ({ since, untilOn }: { since: string | null; untilOn: string | null }): boolean =>
    (since === null || since <= day) && (untilOn === null || day < untilOn);
  const words = wordsOf(search).map((characters) => characters.join(''));
  const fits = (post: StoredPost): boolean => {
    if (words.length === 0) return true;
    const texts = [names.title(post.id), ...holders(post).map((person) => names.person(person))];
    return words.every((word) => texts.some((text) => isIn(word, text)));
  };

  const byOrgan = Map.groupBy(listPosts(database), (post) => post.organ);
  const found = listOrgans(database)
    .filter(({ id }) => organ === null || organ === id)
    .flatMap((one) =>
      (byOrgan.get(one.id) ?? []).filter(
        (post) =>
          !deputies.includes(post.position) &&
          ((stands(one) && stands(post)) || holders(post).length > 0) &&
          fits(post),
      ),
    );
  const isFilled = (post: StoredPost): boolean => holders(post).length > 0;
  const filled = found.filter(isFilled).length;
  const wanted = vacantOnly ? found.filter((post) => !isFilled(post)) : found;
  const shown = wanted.slice(offset, offset + limit);
  const ids = shown.map(({ id }) => id);
  const originated = holdersOn(database, ids, day);
  const lines = tenureLines(database, originated, (person) => names.person(person));
  const byPost = Map.groupBy(
    originated.map((tenure, index) => ({ post: tenure.post, line: lines[index]! })),
    ({ post }) => post,
  );
  const asLine = (post: StoredPost): LedgerLine => {
    const title = names.title(post.id);
    const seated = seatsAt(post).map((seat) => seatLine(seat, title, names.person(seat.person)));
    const others = (byPost.get(post.id) ?? [])
      .map(({ line }) => line)
      .filter(({ person }) => !seated.some((one) => one.person === person));
    return {
      post: post.id,
      organ: post.organ,
      organName: names.organ(post.organ),
      position: post.position,
      title,
      singleSeat: post.singleSeat,
      holders: [...seated, ...others],
    };
  };
  return { on: day, lines: shown.map(asLine), total: wanted.length, filled, vacant: found.length - filled };
}

function isIn(word: string, text: string): boolean {
  if (text.includes(word)) return true;
  return /^[a-z0-9]+$/.test(word) && initialsOf(text).join('').includes(word);
}

/** Who held a post, latest first, as people are called today. Throws NOT_FOUND. */
export function succession(database: Database, post: number, today: string): OutputOf<'appointments.listSuccession'> {
  const found = findPost(database, post) ?? missing();
  const names = namesOn(database, today);
  const title = names.title(post);
  const seat = seatOf[found.position];
  const seated = (seat === undefined ? [] : seatsHeldAs(database, seat)).map((held) =>
    seatLine(held, title, names.person(held.person)),
  );
  const others = tenureLines(database, successionOf(database, post), (person) => names.person(person));
  return { title, tenures: latestFirst([...seated, ...others]) };
}

/** Which posts somebody held, latest first. Throws NOT_FOUND. */
export function course(database: Database, person: number): OutputOf<'appointments.listCourse'> {
  const { name } = findPerson(database, person) ?? missing();
  const organ = organOfCategory(database, 'standing-committee')?.id;
  const titleOf = ({ seat, beginsOn }: HeldSeat): string => {
    const committee =
      organ === undefined ? (findOffice(database)?.fullName ?? '') : namesOn(database, beginsOn).organ(organ);
    return say.organSeat(committee, say.seats[seat]);
  };
  const seated = seatsHeldBy(database, person).map((held) => seatLine(held, titleOf(held), name));
  const others = tenureLines(database, courseOf(database, person), () => name);
  return { name, tenures: latestFirst([...seated, ...others]) };
}

/** Of unknown beginning last. */
const latestFirst = <Line extends { begin: { on: string | null } }>(lines: Line[]): Line[] =>
  lines.toSorted((first, second) => (second.begin.on ?? '').localeCompare(first.begin.on ?? ''));
