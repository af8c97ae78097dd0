import type { RecordPaperKind } from '../../domain/documents/record-paper';
import type { AnyFacts } from '../../domain/templates/fields';
import { renderWording } from '../../domain/templates/render-wording';
import type { Wording } from '../../domain/templates/wording';
import { printedDate } from '../civil-date';
import type { OfficialDocument } from '../model';
import { buildDocument, type PaperShape } from './build-document';
import type { PaperContent, PaperFacts } from './paper-facts';
import { appointmentShapes } from './appointments/appointment-shapes';
import { announcementShape } from './resolutions/announcement';
import { ballotShape } from './resolutions/ballot';
import { changedPagesShape } from './resolutions/changed-pages';
import { circularShape } from './resolutions/circular';
import { comparisonShape } from './resolutions/comparison';
import { copyRegisterShape } from './resolutions/copy-register';
import { correctionShape } from './resolutions/correction';
import { dispatchFormShape } from './resolutions/dispatch-form';
import { errataShape } from './resolutions/errata';
import { resolutionDraftShape } from './resolutions/resolution-draft';
import { resolutionPassedShape } from './resolutions/resolution-passed';
import { resolutionVoteTextShape } from './resolutions/resolution-vote-text';
import { voteResultShape } from './resolutions/vote-result';

/** What the wording leaves to the program, for each paper. */
const shapes: { [Paper in RecordPaperKind]: (facts: PaperFacts[Paper]) => PaperShape } = {
  'resolution-draft': resolutionDraftShape,
  'resolution-vote-text': resolutionVoteTextShape,
  'resolution-passed': resolutionPassedShape,
  announcement: announcementShape,
  circular: circularShape,
  comparison: comparisonShape,
  correction: correctionShape,
  ballot: ballotShape,
  'vote-result': voteResultShape,
  'dispatch-form': dispatchFormShape,
  'changed-pages': changedPagesShape,
  errata: errataShape,
  'copy-register': copyRegisterShape,
  ...appointmentShapes,
};

export interface ComposedPaper {
  document: OfficialDocument;
  /** Names of fields the wording prints and the record does not have. */
  missing: string[];
}

/** A paper of the facts in the record and a wording free of errors. The same facts and wording give the same paper. */
export function composeRecordPaper<Paper extends RecordPaperKind>(
  paper: Paper,
  facts: PaperFacts[Paper],
  wording: Wording,
): ComposedPaper {
  const { lines, missing } = renderWording<PaperContent>(
    paper,
    wording,
    // Facts are a record of values by their catalogue's keys.
    facts as unknown as AnyFacts<PaperContent>,
    printedDate,
  );
  return { document: buildDocument(lines, shapes[paper](facts)), missing };
}
