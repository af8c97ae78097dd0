import { findMeeting } from '../../../storage/meetings/meetings';
import type { PaperOwner } from '../../../contract/documents/record-papers.contract';
import type { PaperFacts } from '../../../official-document/compose/paper-facts';
import { resolutionSource, resolutionsOfMeeting } from '../../../storage/documents/paper-sources';
import { obstacles } from './facts.messages';
import { bodyFactsOf, meetingFactsOf, officeFactsOf, type Collected, type FactsSource } from './source';

/** 表决票: of one resolution, or of all the texts a meeting votes on. */
export function ballotFacts(source: FactsSource, owner: PaperOwner): Collected<PaperFacts['ballot']> {
  const { database } = source;
  const own = owner.resolution === null ? null : resolutionSource(database, owner.resolution);
  if (owner.resolution !== null && !own) return { obstacle: obstacles.gone };
  const id = own ? own.meeting : owner.meeting;
  const meeting = id === null ? null : findMeeting(database, id);
  if (!meeting) return { obstacle: obstacles.noMeeting };
  const matters = own
    ? [own]
    : resolutionsOfMeeting(database, meeting.id).flatMap((matter) => resolutionSource(database, matter) ?? []);
  if (matters.length === 0) return { obstacle: obstacles.noMatters };
  return {
    facts: {
      ...officeFactsOf(source),
      ...meetingFactsOf(source, meeting),
      bodyOfTerm: bodyFactsOf(source, meeting.kind, meeting.term, meeting.congressSession).bodyOfTerm,
      voteOn: meeting.endsOn ?? meeting.beginsOn,
      several: matters.length > 1,
      matters: matters.map(({ title }) => ({ title })),
    },
  };
}
