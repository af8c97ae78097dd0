import type { MeetingFacts, MotionFacts, SessionItem } from '../../domain/appointments/rules/facts';
import { effectOfAct, type Act } from '../../domain/appointments/acts';
import { followUpOfRule } from '../../domain/appointments/follow-up-rules';
import type { FollowUpKind } from '../../domain/appointments/position-row';
import { positionTable } from '../../domain/appointments/position-table';
import { positionKeys } from '../../domain/appointments/positions';
import { recordPaperNames } from '../../domain/documents/record-paper.messages';
import { isRecordPaperKind } from '../../domain/documents/record-paper';
import { termOn } from '../../domain/organization/terms';
import {
  congressSits,
  governmentElectedOn,
  oathsOfMotion,
  postsNotFilledSince,
  tasksOfMotion,
} from '../../storage/appointments/fact-events';
import {
  namesakeRows,
  nominationRows,
  organRows,
  personRows,
  postRows,
  tenuresAtMeeting,
} from '../../storage/appointments/fact-rows';
import { itemsOfMeeting, itemsOfMotion, type StoredItem } from '../../storage/appointments/items';
import { itemVotesOfMeeting, votesOfMotion } from '../../storage/appointments/item-votes';
import { departuresOf, materialsOf } from '../../storage/appointments/motion-parts';
import type { StoredMotion } from '../../storage/appointments/motions';
import { certificatesOfItems, papersSentOut } from '../../storage/appointments/papers-of-items';
import type { Database } from '../../storage/driver/database';
import { findMeeting } from '../../storage/meetings/meetings';
import { findOffice } from '../../storage/organization/offices';
import { namesOn, type NamesOfDay } from '../../storage/organization/roster/titles';
import { listTerms } from '../../storage/organization/terms';
import { readSettings } from '../../storage/settings';
import { appointments, roster } from '../organization/setting-kinds';
import { votePlaces } from './vote-places';

const renewedByGovernment = positionKeys.filter((key) => positionTable[key].renewedByGovernment);

/** Everything the rules look at, by some twenty queries whatever the number of items. `today`: yyyy-mm-dd. */
export function motionFacts(database: Database, motion: StoredMotion, today: string): MotionFacts {
  const { settings } = readSettings(database, appointments);
  const rosterSettings = readSettings(database, roster).settings;
  const terms = listTerms(database);
  const meeting = meetingFacts(database, motion.meeting);
  const day = meeting?.endsOn ?? meeting?.beginsOn ?? today;
  const from = meeting?.beginsOn ?? nextDay(today);
  const names = namesOn(database, day);
  const own = itemsOfMotion(database, motion.id);
  const others = meeting ? itemsOfMeeting(database, meeting.id).filter((item) => item.motion !== motion.id) : [];
  const session = [...own, ...others];
  const itemPosts = new Set(session.flatMap(({ posts }) => posts.map(({ post }) => post)));
  const ownPosts = new Set(own.flatMap(({ posts }) => posts.map(({ post }) => post)));
  const named = new Set(session.map(({ person }) => person));
  const term = meeting?.term ?? termOn(terms, day)?.number ?? null;
  const tenures = tenuresAtMeeting(database, { people: named, posts: itemPosts, day: from });
  const people = new Set([...named, ...tenures.map(({ person }) => person)]);
  const posts = postRows(database, new Set([...itemPosts, ...tenures.map(({ post }) => post)]));
  const proposerOrgan = motion.proposerOrgan === null ? [] : [motion.proposerOrgan];
  const organs = organRows(database, new Set([...posts.map(({ organ }) => organ), ...proposerOrgan]));
  const places = meeting
    ? votePlaces(session, itemVotesOfMeeting(database, meeting.id), { posts, organs }, settings)
    : new Map<number, number>();
  const asSession = (item: StoredItem): SessionItem => sessionItem(item, names, places);
  return {
    level: findOffice(database)?.level ?? 'city',
    region: names.region,
    settings,
    today,
    rosterDeclared: rosterSettings.declaredOn !== null,
    meeting,
    terms: terms.map(({ number, beginsOn, endsOn }) => ({ number, beginsOn, endsOn })),
    motion: {
      id: motion.id,
      title: motion.title,
      proposer: proposerOf(motion, organs),
      headName: motion.headName,
      headPost: motion.headPost,
      headCapacity: motion.headCapacity,
      joinedBy: motion.joinedBy,
      receivedOn: motion.receivedOn,
      lateReason: motion.lateReason,
      reason: motion.reason,
    },
    items: itemFacts(database, motion, own, asSession),
    otherItems: others.map(asSession),
    people: personRows(database, people, { day: from, term, withKin: rosterSettings.keepsPrivateData }),
    posts: posts.map(({ id, organ, position, singleSeat, untilOn }) => ({
      id,
      organ,
      position,
      singleSeat,
      untilOn,
      name: names.post(id),
      title: names.title(id),
    })),
    organs: organs.map((organ) => ({ ...organ, name: names.organ(organ.id) })),
    tenures,
    nominations: nominationRows(database, { people: named, posts: ownPosts, motion: motion.id })
      .filter(({ act }) => effectOfAct[act as Act] !== 'ends')
      .map(({ person, post, term: held, on, outcome }) => ({
        person,
        post,
        on,
        outcome,
        term: held ?? termOn(terms, on)?.number ?? 0,
      })),
    namesakes: namesakeRows(database, named),
    newGovernment: newGovernment(database, termOn(terms, day)?.beginsOn ?? null, day, names),
  };
}

function meetingFacts(database: Database, id: number | null): MeetingFacts | null {
  const meeting = id === null ? null : findMeeting(database, id);
  if (!meeting) return null;
  const { kind, term, beginsOn, endsOn, quota, inOffice, majorityOf } = meeting;
  const congressInSession = congressSits(database, beginsOn, endsOn ?? beginsOn);
  return { id: meeting.id, kind, term, beginsOn, endsOn, quota, inOffice, majorityOf, congressInSession };
}

function sessionItem(item: StoredItem, names: NamesOfDay, places: ReadonlyMap<number, number>): SessionItem {
  const { id, motion, ordinal, person, act, state, stateOn } = item;
  const acting = effectOfAct[act] === 'acting';
  return {
    id,
    motion,
    ordinal,
    person,
    act,
    posts: item.posts.map(({ post, title }) => ({ post, title: title || names.title(post, acting) })),
    state,
    stateOn,
    voteOrdinal: places.get(id) ?? null,
  };
}

function itemFacts(
  database: Database,
  motion: StoredMotion,
  items: readonly StoredItem[],
  asSession: (item: StoredItem) => SessionItem,
): MotionFacts['items'] {
  const votes = votesOfMotion(database, motion.id);
  const departures = departuresOf(database, motion.id);
  const materials = materialsOf(database, motion.id);
  const ids = items.map(({ id }) => id);
  const certificates = certificatesOfItems(database, ids);
  const oaths = new Map(oathsOfMotion(database, motion.id).map((oath) => [oath.item, oath]));
  const tasks = tasksOfMotion(database, motion.id);
  const sent = papersSentOut(database, motion.id);
  const isOf =
    (id: number) =>
    ({ item }: { item: number | null }): boolean =>
      item === null || item === id;
  return items.map((item) => {
    const departure = departures.get(item.id);
    const oath = oaths.get(item.id);
    return {
      ...asSession(item),
      reason: item.reason,
      requestedOn: item.requestedOn,
      defence: item.defence,
      examOn: item.examOn,
      examResult: item.examResult,
      vote: votes.findLast((vote) => vote.items.includes(item.id)) ?? null,
      departure: departure ? { kind: departure.kind, consentedOn: departure.consentedOn } : null,
      approvedOn: item.approvedOn,
      materials: materials.filter(isOf(item.id)).map(({ kind, receivedOn }) => ({ kind, receivedOn })),
      certificates: certificates.flatMap(({ item: of, state, handedOn }) =>
        of === item.id && state !== 'void' ? [{ state, handedOn }] : [],
      ),
      oath: oath ? { heldOn: oath.heldOn, organiser: oath.organiser } : null,
      oathDueOn: tasks.find((task) => task.rule === 'appointment.oath' && isOf(item.id)(task))?.dueOn ?? null,
      tasks: tasks
        .filter(isOf(item.id))
        .map(({ rule }) => followUpOfRule(rule))
        .filter((kind): kind is FollowUpKind => kind !== null),
      sentOut: sent.filter(isOf(item.id)).map(({ paper, title, dispatchedOn }) => ({
        paper: isRecordPaperKind(paper) ? recordPaperNames[paper] : title,
        on: dispatchedOn!,
      })),
    };
  });
}

function proposerOf(
  { proposerOrgan, headCapacity }: StoredMotion,
  organs: ReturnType<typeof organRows>,
): MotionFacts['motion']['proposer'] {
  const organ = organs.find(({ id }) => id === proposerOrgan);
  return organ && headCapacity !== 'members' && headCapacity !== 'applicant'
    ? { organ: organ.id, category: organ.category }
    : null;
}

function newGovernment(
  database: Database,
  termFrom: string | null,
  day: string,
  names: NamesOfDay,
): MotionFacts['newGovernment'] {
  const electedOn = termFrom === null ? null : governmentElectedOn(database, termFrom, day);
  if (electedOn === null) return null;
  const open = postsNotFilledSince(database, { positions: renewedByGovernment, since: electedOn, day });
  return { electedOn, open: open.map((post) => ({ post, title: names.title(post) })) };
}

/** The day after, so that what began today counts as held when no meeting is set yet. */
function nextDay(day: string): string {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() + 1);
  return date.toISOString().slice(0, 10);
}
