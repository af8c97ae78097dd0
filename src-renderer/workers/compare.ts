import { compareDocuments } from '@core/official-document/compare/compare-documents';
import type { Comparison } from '@core/official-document/compare/comparison';
import type { OfficialDocument } from '@core/official-document/model';

export interface CompareRequest {
  before: OfficialDocument;
  after: OfficialDocument;
}

/** What became of each element between two papers. */
export const compare = ({ before, after }: CompareRequest): Comparison => compareDocuments(before, after);
