import type { PaperOwner } from '../../../contract/documents/record-papers.contract';
import type { AppointmentPaper } from '../../../domain/documents/appointment-papers';
import type { RecordPaperKind } from '../../../domain/documents/record-paper';
import type { PaperFacts } from '../../../official-document/compose/paper-facts';
import { appointmentFacts } from './appointments/collect-appointments';
import { announcementFacts } from './announcement';
import { ballotFacts } from './ballot';
import { circularFacts } from './circular';
import { comparisonFacts, type Compared } from './comparison';
import { correctionFacts } from './correction';
import { obstacles } from './facts.messages';
import { resolutionDraftFacts } from './resolution-draft';
import { resolutionPassedFacts } from './resolution-passed';
import { resolutionVoteTextFacts } from './resolution-vote-text';
import { dayOfOwner } from './day-of-owner';
import { sourceOn, type Collected, type FactsSource } from './source';
import { voteResultFacts } from './vote-result';
import { ownerOf } from '../../../domain/documents/paper-owner';

/** Papers that are composed of a record. The others go with a paper on file: 发文稿纸, 换页清单, 勘误, 发放登记. */
type OwnedPaper = Exclude<
  RecordPaperKind,
  AppointmentPaper | 'dispatch-form' | 'changed-pages' | 'errata' | 'copy-register'
>;
/** Those of motions and their items: appointments/collect-appointments.ts. */
export const ownedPapers = {
  resolution: [
    'resolution-draft',
    'resolution-vote-text',
    'comparison',
    'ballot',
    'vote-result',
    'resolution-passed',
    'circular',
    'correction',
  ],
  announcement: ['announcement'],
  meeting: ['ballot'],
} as const satisfies Record<string, readonly OwnedPaper[]>;

const ofResolution: {
  [Paper in (typeof ownedPapers)['resolution'][number]]: (
    source: FactsSource,
    id: number,
    compared: Compared | null,
    light: boolean,
  ) => Collected<PaperFacts[Paper]>;
} = {
  'resolution-draft': resolutionDraftFacts,
  'resolution-vote-text': resolutionVoteTextFacts,
  'resolution-passed': resolutionPassedFacts,
  circular: circularFacts,
  comparison: comparisonFacts,
  correction: correctionFacts,
  ballot: (source, id) => ballotFacts(source, ownerOf({ resolution: id })),
  'vote-result': voteResultFacts,
};

/** The facts of a paper as the records say them now, or why there are none. `light`: only what tells whether they changed. */
export function collectFacts(
  given: FactsSource,
  owner: PaperOwner,
  paper: RecordPaperKind,
  compared: Compared | null,
  light = false,
): Collected<PaperFacts[RecordPaperKind]> {
  const source = sourceOn(given, dayOfOwner(given, owner));
  if (owner.resolution !== null && isOfResolution(paper))
    return ofResolution[paper](source, owner.resolution, compared, light);
  if (paper === 'announcement')
    return owner.announcement === null
      ? { obstacle: obstacles.noAnnouncement }
      : announcementFacts(source, owner.announcement);
  if (owner.meeting !== null && paper === 'ballot') return ballotFacts(source, owner);
  return appointmentFacts(source, owner, paper) ?? { obstacle: obstacles.notOfThisRecord };
}

const isOfResolution = (paper: RecordPaperKind): paper is (typeof ownedPapers)['resolution'][number] =>
  (ownedPapers.resolution as readonly RecordPaperKind[]).includes(paper);
