import { checkFlowCharacters, type PlacedFinding } from '@core/official-document/check-characters';
import { flowOfDocument } from '@core/official-document/flow/flow-of-document';
import type { OfficialDocument } from '@core/official-document/model';
import type { RecognitionWarning } from '@core/official-document/recognise/recognition';
import type { TypesettingSettings } from '@core/official-document/typesetting-settings';
import { presentFaults } from '../editor/present-faults';

export interface LookRequest {
  document: OfficialDocument;
  settings: TypesettingSettings;
}

/** What there is to look at in the words of a paper. */
export interface Looked {
  characters: PlacedFinding[];
  faults: RecognitionWarning[];
}

export function look({ document, settings }: LookRequest): Looked {
  return { characters: checkFlowCharacters(flowOfDocument(document, settings)), faults: presentFaults(document) };
}
