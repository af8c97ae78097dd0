import type { PaperFacts } from '../../../../official-document/compose/paper-facts';
import { itemVotesOfMeeting } from '../../../../storage/appointments/item-votes';
import { departureOfItem } from '../../../../storage/appointments/motion-parts';
import type { ItemSource } from '../../../../storage/documents/appointment-sources';
import { planVotes } from '../../../appointments/plan-votes';
import { bodyFactsOf, meetingFactsOf, officeFactsOf, type Collected, type FactsSource } from '../source';
import { appointmentObstacles as obstacles, appointmentWords as words } from './appointment-words.messages';
import { itemsOfMeeting } from './list-papers';
import { isInBatch, personFactsOf, sessionOf, type Session } from './session';

type Ballot = PaperFacts['appointment-ballot'];

/** 表决票: in the order of the votes, everybody put to the session, and who is struck out on ballots already printed. */
export function appointmentBallotFacts(source: FactsSource, meetingId: number): Collected<Ballot> {
  const session = sessionOf(source, meetingId);
  const common = commonFacts(session);
  if (!common) return { obstacle: obstacles.noMeeting };
  const items = new Map(itemsOfMeeting(source, meetingId).map((item) => [item.id, item]));
  const planned = planVotes(source.database, { meeting: meetingId, merged: null }).plans.flatMap((plan) => plan.items);
  const ordered = [...new Set([...planned, ...items.keys()])].flatMap((id) => items.get(id) ?? []);
  const people = ordered.flatMap((item): Ballot['people'] => {
    const struck = struckNote(source, item);
    if (!isInBatch(item) && struck === null) return [];
    return [{ ...personFactsOf(session, item), struck }];
  });
  if (people.length === 0) return { obstacle: obstacles.noItems };
  return { facts: { ...common, people } };
}

/** What stands in the boxes of who left after the ballots were printed; null for everybody else. */
function struckNote({ database }: FactsSource, item: ItemSource): string | null {
  if (isInBatch(item)) return null;
  const departure = departureOfItem(database, item.id);
  return departure?.ballot === 'struck' ? words.struck[departure.kind] : null;
}

/** 监票人、计票人名单: who was entered with the votes of the session. */
export function tellersListFacts(source: FactsSource, meetingId: number): Collected<PaperFacts['tellers-list']> {
  const common = commonFacts(sessionOf(source, meetingId));
  if (!common) return { obstacle: obstacles.noMeeting };
  const said = itemVotesOfMeeting(source.database, meetingId).map(({ tellers }) => tellers.trim());
  const tellers = [...new Set(said.filter((text) => text !== ''))].join(words.semicolon);
  return { facts: { ...common, tellers: tellers === '' ? null : tellers } };
}

/** 计票单: a row for each vote of the plan, with its figures once it was held. */
export function countingSheetFacts(source: FactsSource, meetingId: number): Collected<PaperFacts['counting-sheet']> {
  const common = commonFacts(sessionOf(source, meetingId));
  if (!common) return { obstacle: obstacles.noMeeting };
  const { plans } = planVotes(source.database, { meeting: meetingId, merged: null });
  if (plans.length === 0) return { obstacle: obstacles.noItems };
  return {
    facts: {
      ...common,
      votes: plans.map(({ matter, vote }) => ({
        matter,
        issued: vote?.ballotsIssued ?? null,
        returned: vote?.ballotsReturned ?? null,
        inFavour: vote?.inFavour ?? null,
        against: vote?.against ?? null,
        abstained: vote?.abstained ?? null,
        invalid: vote?.ballotsInvalid ?? null,
      })),
    },
  };
}

function commonFacts({ source, meeting }: Session) {
  if (!meeting) return null;
  return {
    ...officeFactsOf(source),
    ...meetingFactsOf(source, meeting),
    bodyOfTerm: bodyFactsOf(source, meeting.kind, meeting.term, meeting.congressSession).bodyOfTerm,
    voteOn: meeting.endsOn ?? meeting.beginsOn,
  };
}
