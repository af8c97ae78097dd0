import { oathText } from '../../../../domain/appointments/oath.messages';
import { positionTable } from '../../../../domain/appointments/position-table';
import type { PaperFacts } from '../../../../official-document/compose/paper-facts';
import { itemVotesOfMeeting } from '../../../../storage/appointments/item-votes';
import { oathsOfItems } from '../../../../storage/documents/oath-sources';
import type { ItemSource } from '../../../../storage/documents/appointment-sources';
import { factWords } from '../facts.messages';
import { bodyFactsOf, meetingFactsOf, officeFactsOf, type Collected, type FactsSource } from '../source';
import { appointmentObstacles as obstacles, appointmentWords as words } from './appointment-words.messages';
import { inListOrder } from './entries';
import { itemsOfMeeting } from './list-papers';
import { endsPost, isInBatch, isPassedOrOpen, matterOfItem, personFactsOf, sessionOf } from './session';

/** Who swears: appointed or to act, in a post the decision on the oath names. */
const swears = (item: ItemSource): boolean =>
  isPassedOrOpen(item) && !endsPost(item) && item.posts.some(({ position }) => positionTable[position].oath);

/** 宣誓人员名单, 领誓人和誓词, 宣誓仪式主持词: each person once. */
export function swornFacts(source: FactsSource, meetingId: number): Collected<PaperFacts['oath-list']> {
  const session = sessionOf(source, meetingId);
  const { meeting } = session;
  if (!meeting) return { obstacle: obstacles.noMeeting };
  const items = inListOrder(session, itemsOfMeeting(source, meetingId).filter(swears));
  if (items.length === 0) return { obstacle: obstacles.nobodySworn };
  const oaths = oathsOfItems(
    source.database,
    items.map(({ id }) => id),
  );
  const people = new Map<number, PaperFacts['oath-list']['people'][number]>();
  for (const item of items) {
    const facts = personFactsOf(session, item);
    const before = people.get(item.person);
    const leads = oaths.get(item.id)?.leads === true;
    if (before) {
      before.titles += words.between + facts.titles;
      before.remark ??= leads ? words.leads : null;
    } else people.set(item.person, { ...facts, remark: leads ? words.leads : null });
  }
  const listed = [...people.values()];
  const held = items.map(({ id }) => oaths.get(id)).find((oath) => oath?.heldOn !== null && oath !== undefined);
  return {
    facts: {
      ...officeFactsOf(source),
      ...meetingFactsOf(source, meeting),
      bodyOfTerm: bodyFactsOf(source, meeting.kind, meeting.term, meeting.congressSession).bodyOfTerm,
      leader: listed.find(({ remark }) => remark !== null)?.plainName ?? null,
      oathText,
      peopleCount: listed.length,
      oathOn: held?.heldOn ?? null,
      oathPlace: held?.place || meeting.place || null,
      people: listed,
    },
  };
}

/** 考试成绩册: who is to be appointed and sat the exam, or is exempt. */
export function examScoresFacts(source: FactsSource, meetingId: number): Collected<PaperFacts['exam-scores']> {
  const session = sessionOf(source, meetingId);
  const { meeting } = session;
  if (!meeting) return { obstacle: obstacles.noMeeting };
  const items = itemsOfMeeting(source, meetingId).filter(
    (item) => isInBatch(item) && !endsPost(item) && (item.examResult !== null || item.examOn !== null),
  );
  if (items.length === 0) return { obstacle: obstacles.nobodyExamined };
  return {
    facts: {
      ...officeFactsOf(source),
      ...meetingFactsOf(source, meeting),
      peopleCount: new Set(items.map(({ person }) => person)).size,
      people: inListOrder(session, items).map((item) => ({
        ...personFactsOf(session, item),
        examOn: item.examOn,
        score: item.examScore === null ? null : String(item.examScore),
        result: item.examResult === null ? null : words.exams[item.examResult],
      })),
    },
  };
}

/** 任免事项表决结果: every vote of the session, in the order in which they were held. */
export function appointmentVoteResultFacts(
  source: FactsSource,
  meetingId: number,
): Collected<PaperFacts['appointment-vote-result']> {
  const session = sessionOf(source, meetingId);
  const { meeting } = session;
  if (!meeting) return { obstacle: obstacles.noMeeting };
  const votes = itemVotesOfMeeting(source.database, meetingId);
  const last = votes.at(-1);
  if (!last) return { obstacle: obstacles.noVotes };
  const items = new Map(itemsOfMeeting(source, meetingId).map((item) => [item.id, item]));
  return {
    facts: {
      ...officeFactsOf(source),
      ...meetingFactsOf(source, meeting),
      bodyOfTerm: bodyFactsOf(source, meeting.kind, meeting.term, meeting.congressSession).bodyOfTerm,
      members: last.members,
      present: last.present,
      needed: last.needed,
      voteForm: factWords.voteForms[last.form],
      voteOn: last.heldOn,
      votes: votes.map((vote) => ({
        matter:
          vote.items
            .flatMap((id) => items.get(id) ?? [])
            .map((item) => matterOfItem(session, item))
            .join(words.semicolon) || vote.matter,
        inFavour: vote.inFavour,
        against: vote.against,
        abstained: vote.abstained,
        notPressed: vote.notPressed,
        result: words.results[vote.outcome],
      })),
    },
  };
}
