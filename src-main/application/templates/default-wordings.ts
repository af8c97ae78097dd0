import announcement from '../../../resources/wording/announcement.txt?raw';
import ballot from '../../../resources/wording/ballot.txt?raw';
import changedPages from '../../../resources/wording/changed-pages.txt?raw';
import circular from '../../../resources/wording/circular.txt?raw';
import comparison from '../../../resources/wording/comparison.txt?raw';
import copyRegister from '../../../resources/wording/copy-register.txt?raw';
import correction from '../../../resources/wording/correction.txt?raw';
import dispatchForm from '../../../resources/wording/dispatch-form.txt?raw';
import errata from '../../../resources/wording/errata.txt?raw';
import resolutionDraft from '../../../resources/wording/resolution-draft.txt?raw';
import resolutionPassed from '../../../resources/wording/resolution-passed.txt?raw';
import resolutionVoteText from '../../../resources/wording/resolution-vote-text.txt?raw';
import voteResult from '../../../resources/wording/vote-result.txt?raw';
import { appointmentWordings } from './appointment-wordings';
import type { RecordPaperKind } from '../../domain/documents/record-paper';

/** The wording the program brings for each paper; tests see that each is free of faults. */
export const defaultWordings: Record<RecordPaperKind, string> = {
  'resolution-draft': resolutionDraft,
  'resolution-vote-text': resolutionVoteText,
  'resolution-passed': resolutionPassed,
  announcement,
  circular,
  comparison,
  correction,
  ballot,
  'vote-result': voteResult,
  'dispatch-form': dispatchForm,
  'changed-pages': changedPages,
  errata,
  'copy-register': copyRegister,
  ...appointmentWordings,
};
