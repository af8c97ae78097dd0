import type { InputOf, OutputOf } from '../../contract/contract';
import { effectOfAct, type ActEffect } from '../../domain/appointments/acts';
import { localWaysOf } from '../../domain/appointments/appointment-settings';
import { proposerNames, verbOn } from '../../domain/appointments/appointments.messages';
import { citeAll } from '../../domain/appointments/laws.messages';
import { positionTable } from '../../domain/appointments/position-table';
import { proposalsFor, type ItemProposal } from '../../domain/appointments/proposal';
import { itemsOfMeeting, itemsOfMotion, type StoredItem } from '../../storage/appointments/items';
import type { Database } from '../../storage/driver/database';
import { findMeeting } from '../../storage/meetings/meetings';
import { findOffice } from '../../storage/organization/offices';
import { findPost, organOfCategory, type StoredPost } from '../../storage/organization/roster/organs';
import { findPerson } from '../../storage/organization/roster/people';
import { incumbentsOfPost, postsHeldBy } from '../../storage/organization/roster/tenures';
import { namesOn, type NamesOfDay } from '../../storage/organization/roster/titles';
import { readSettings } from '../../storage/settings';
import { missing } from '../organization/roster/refusals';
import { appointments } from '../organization/setting-kinds';
import { appointmentsMessages as say } from './appointments.messages';
import { motionOf } from './edit-motion';
import { headOf, proposerName } from './proposer-words';

type Answer = OutputOf<'appointments.proposeItem'>;
type Question = Answer['questions'][number];

const effects: Readonly<Record<InputOf<'appointments.proposeItem'>['direction'], ActEffect>> = {
  confer: 'confers',
  end: 'ends',
  acting: 'acting',
};

/**
 * What a person and a post say by themselves: the verb, who proposes and by what law, and what else the entry raises: does
 * the former post end, what of the one who sits there. `today`: yyyy-mm-dd. Throws NOT_FOUND.
 */
export function proposeItem(
  database: Database,
  { motion: id, person, post: postId, direction }: InputOf<'appointments.proposeItem'>,
  today: string,
): Answer {
  const post = findPost(database, postId) ?? missing();
  const motion = id === null ? null : motionOf(database, id);
  const meeting = motion === null || motion.meeting === null ? null : findMeeting(database, motion.meeting);
  const names = namesOn(database, meeting?.endsOn ?? meeting?.beginsOn ?? today);
  if (!findPerson(database, person)) missing();
  const effect = effects[direction];
  const around = meeting ? itemsOfMeeting(database, meeting.id) : motion ? itemsOfMotion(database, motion.id) : [];
  const waysOf = proposalReader(database, names.day);
  return {
    proposals: waysOf(post, effect).map((way) => shown(database, way, { post, person, names })),
    questions: effect === 'confers' ? questionsOf(database, { post, person, names, around, waysOf }) : [],
  };
}

type WaysOf = (post: StoredPost, effect: ActEffect) => ItemProposal[];

function proposalReader(database: Database, day: string): WaysOf {
  const local = localWaysOf(readSettings(database, appointments).settings);
  const level = findOffice(database)?.level ?? 'city';
  return (post, effect) => proposalsFor(post.position, effect, { day, level, local });
}

function shown(
  database: Database,
  { act, proposer, proposerCategory, headCapacity, basis }: ItemProposal,
  { post, person, names }: { post: StoredPost; person: number; names: NamesOfDay },
): Answer['proposals'][number] {
  const organ = proposerCategory === null ? null : organOfCategory(database, proposerCategory);
  const applicant = { headName: names.person(person), headPost: '', headCapacity: 'applicant' } as const;
  const head =
    proposer === 'applicant'
      ? applicant
      : organ
        ? headOf(database, organ.id, names)
        : { headName: '', headPost: '', headCapacity };
  return {
    act,
    verb: verbOn(act, post.position, names.day),
    proposerOrgan: organ?.id ?? null,
    proposer: organ
      ? proposerName({ proposerOrgan: organ.id, ...head, joinedBy: null }, names, () => organ.category)
      : proposer === null
        ? ''
        : proposerNames[proposer],
    ...head,
    basis: citeAll(basis, names.day),
  };
}

function questionsOf(
  database: Database,
  {
    post,
    person,
    names,
    around,
    waysOf,
  }: { post: StoredPost; person: number; names: NamesOfDay; around: readonly StoredItem[]; waysOf: WaysOf },
): Question[] {
  const ends = (who: number, what: number): boolean =>
    around.some(
      (item) =>
        item.person === who && effectOfAct[item.act] === 'ends' && item.posts.some((each) => each.post === what),
    );
  const ask = (question: Question['question'], who: number, held: StoredPost): Question[] => {
    const [way] = waysOf(held, 'ends');
    if (!way || ends(who, held.id)) return [];
    const [personName, title] = [names.person(who), names.title(held.id)];
    const message =
      question === 'former-post' ? say.askFormerPost(personName, title) : say.askIncumbent(personName, title);
    return [{ question, message, person: who, personName, post: held.id, title, act: way.act }];
  };
  const former = postsHeldBy(database, person, names.day)
    .filter(({ acting, post: held }) => !acting && held !== post.id)
    .flatMap(({ post: held }) => findPost(database, held) ?? [])
    .filter((held) => isGivenUp(held, post));
  const sitting = post.singleSeat
    ? incumbentsOfPost(database, post.id, names.day).filter((one) => !one.acting && one.person !== person)
    : [];
  return [
    ...former.flatMap((held) => ask('former-post', person, held)),
    ...sitting.flatMap((one) => ask('incumbent', one.person, post)),
  ];
}

/** Whether taking up a post usually ends another: another branch of power, or one of the same group. */
function isGivenUp(held: StoredPost, next: StoredPost): boolean {
  const [from, to] = [positionTable[held.position], positionTable[next.position]];
  if (from.branch !== to.branch) return from.branch !== 'congress' || isOffice(to.branch);
  if (from.group !== null && from.group.name === to.group?.name)
    return from.group.within === 'anywhere' || held.organ === next.organ;
  // Heads of two bodies of one government.
  return held.organ !== next.organ && held.singleSeat && next.singleSeat;
}

const isOffice = (branch: string): boolean => branch !== 'congress' && branch !== 'juror';
