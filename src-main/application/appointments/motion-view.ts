import type { Motion, MotionItem, MotionSummary } from '../../contract/appointments/motions.contract';
import type { InputOf } from '../../contract/contract';
import { effectOfAct } from '../../domain/appointments/acts';
import { materialsFor } from '../../domain/appointments/materials';
import type { OrganCategory } from '../../domain/organization/organs/organ';
import { matterNumber } from '../../domain/resolutions/titles';
import { organRows, postRows } from '../../storage/appointments/fact-rows';
import { itemsOfMotion, type StoredItem } from '../../storage/appointments/items';
import { votesOfMotion } from '../../storage/appointments/item-votes';
import { listMotions } from '../../storage/appointments/list-motions';
import {
  departuresOf,
  materialsOf,
  partyStepsOf,
  stagesOfMotion,
  waiversOfMotion,
} from '../../storage/appointments/motion-parts';
import type { Database } from '../../storage/driver/database';
import { listOrgans } from '../../storage/organization/roster/organs';
import { summariesOf } from '../../storage/organization/roster/list-people';
import { namesOn, type NamesOfDay } from '../../storage/organization/roster/titles';
import { readSettings } from '../../storage/settings';
import { meetingById } from '../meetings/meeting-names';
import { appointments } from '../organization/setting-kinds';
import { findingsOf, shownFinding } from './check-motion';
import { motionOf } from './edit-motion';
import { materialName, stageName, stageWords } from './kept-beside';
import { proposerName } from './proposer-words';

/** A motion with everything its workspace shows. `today`: yyyy-mm-dd. Throws NOT_FOUND. */
export function motionView(database: Database, id: number, today: string): Motion {
  const stored = motionOf(database, id);
  const { year, serial, closed, ...fields } = stored;
  const meeting = stored.meeting === null ? null : meetingById(database, stored.meeting);
  const names = namesOn(database, meeting?.endsOn ?? meeting?.beginsOn ?? today);
  const items = itemsOfMotion(database, id);
  const votes = votesOfMotion(database, id);
  const departures = departuresOf(database, id);
  const hints = hintsOf(database, items, names);
  const posts = new Map(postRows(database, new Set(postsOf(items))).map((post) => [post.id, post]));
  const organs = new Map(listOrgans(database).map((organ) => [organ.id, organ.category]));
  return {
    ...fields,
    matter: matterNumber(year, serial),
    proposer: proposerName(stored, names, (organ) => organs.get(organ)),
    meetingName: meeting && { id: meeting.id, shortName: meeting.shortName, beginsOn: meeting.beginsOn },
    closed,
    items: items.map(({ motion: _motion, ...item }): MotionItem => {
      const departure = departures.get(item.id);
      const acting = effectOfAct[item.act] === 'acting';
      return {
        ...item,
        posts: item.posts.map(({ post, title }) => ({
          post,
          organ: posts.get(post)!.organ,
          position: posts.get(post)!.position,
          title: title || names.title(post, acting),
        })),
        personName: names.person(item.person),
        personHint: hints.get(item.person) ?? '',
        departure: departure ? withoutRow(departure) : null,
        votes: votes.filter((vote) => vote.items.includes(item.id)).map((vote) => vote.id),
      };
    }),
    stages: stagesOfMotion(database, id),
    partySteps: partyStepsOf(database, id),
    materials: materialLines(database, id, items, posts),
    votes: votes.map(({ items: _items, ...vote }) => vote),
    waivers: waiversOfMotion(database, id),
    findings: findingsOf(database, stored, today).map(shownFinding),
  };
}

/** Lines of the list. `today`: yyyy-mm-dd. */
export function motionLines(
  database: Database,
  { offset, limit, ...filter }: InputOf<'appointments.listMotions'>,
  today: string,
): { motions: MotionSummary[]; total: number } {
  const { motions, total } = listMotions(database, filter, { offset, limit });
  const stages = stageWords(database);
  const organs = new Map<number, OrganCategory>(listOrgans(database).map((organ) => [organ.id, organ.category]));
  const names = namesOn(database, today);
  const meetings = new Map<number, MotionSummary['meeting']>();
  const meetingOf = (id: number): MotionSummary['meeting'] => {
    if (!meetings.has(id)) {
      const found = meetingById(database, id);
      meetings.set(id, found && { id, shortName: found.shortName, beginsOn: found.beginsOn });
    }
    return meetings.get(id) ?? null;
  };
  return {
    total,
    motions: motions.map(
      ({ year, serial, stage, meeting, headCapacity, day: _day, headName, proposerOrgan, ...line }) => ({
        ...line,
        matter: matterNumber(year, serial),
        proposer: proposerName(
          { proposerOrgan, headName, joinedBy: null, headCapacity: headCapacity as Motion['headCapacity'] },
          names,
          (organ) => organs.get(organ),
        ),
        meeting: meeting === null ? null : meetingOf(meeting),
        stage: stage === null ? null : (stages.get(stage) ?? stageName(stage)),
      }),
    ),
  };
}

const postsOf = (items: readonly StoredItem[]): number[] => items.flatMap(({ posts }) => posts.map(({ post }) => post));

const withoutRow = ({
  id: _id,
  revision: _revision,
  ...departure
}: { id: number; revision: number } & NonNullable<MotionItem['departure']>): NonNullable<MotionItem['departure']> =>
  departure;

/** Birth month and post of those whose name others bear as well. */
function hintsOf(database: Database, items: readonly StoredItem[], { day }: NamesOfDay): Map<number, string> {
  const people = [...new Set(items.map(({ person }) => person))];
  return new Map(
    summariesOf(database, people, day).map(({ id, homonyms, born, posts }) => [
      id,
      homonyms === 0 ? '' : [born?.slice(0, 7) ?? '', posts[0] ?? ''].filter((part) => part !== '').join(' '),
    ]),
  );
}

/** The checklist of each item, what came for it, and what came beside the checklist. */
function materialLines(
  database: Database,
  motion: number,
  items: readonly StoredItem[],
  posts: ReadonlyMap<number, { organ: number }>,
): Motion['materials'] {
  const { settings } = readSettings(database, appointments);
  const organs = new Map(
    organRows(database, new Set([...posts.values()].map(({ organ }) => organ))).map((organ) => [organ.id, organ]),
  );
  const came = materialsOf(database, motion);
  const wanted = items
    .filter(({ state }) => state === 'pending' || state === 'passed')
    .flatMap((item) => {
      const isNew = item.posts.some(({ post }) => organs.get(posts.get(post)?.organ ?? 0)?.isNew ?? false);
      return materialsFor(settings, item.act, isNew).map((kind) => ({ item: item.id, kind }));
    });
  const found = wanted.map(({ item, kind }) => {
    const own = came.find((one) => one.kind === kind && one.item === item);
    const whole = came.find((one) => one.kind === kind && one.item === null);
    const row = own ?? whole;
    return row
      ? { ...row, item: own ? item : null, motion, label: materialName(kind), required: true }
      : {
          motion,
          item,
          kind,
          receivedOn: null,
          remark: '',
          label: materialName(kind),
          id: null,
          revision: null,
          required: true,
        };
  });
  const shownOnce = found.filter(
    (line, index) => line.id === null || found.findIndex((one) => one.id === line.id) === index,
  );
  const others = came
    .filter((row) => !shownOnce.some(({ id }) => id === row.id))
    .map((row) => ({ ...row, motion, label: materialName(row.kind), required: false }));
  return [...shownOnce, ...others];
}
