import type { RecordPaper } from '../../../contract/documents/record-papers.contract';
import { mergeThreeWay, type Merged } from '../../../official-document/compare/merge-three-way';
import type { OfficialDocument } from '../../../official-document/model';
import { readFrozen } from '../../../storage/documents/frozen-model';
import { isMadeInTypesetting, listVersions } from '../../../storage/documents/issued-papers';
import { keptDocuments } from '../../../storage/documents/record-papers';
import type { Database } from '../../../storage/driver/database';

interface BesidePrinted {
  composed: OfficialDocument;
  /** The record's paper as it is kept, with what was changed in it alone. */
  now: OfficialDocument;
  /** That with what a version on file changed against the one before it; what both changed is as `now` has it. */
  merged: Merged;
}

/** A record's paper beside a version of it on file; null for the first version, which changed nothing. */
export function besidePrinted(database: Database, id: number, issuedPaper: number): BesidePrinted | null {
  const kept = keptDocuments(database, id);
  const printed = readFrozen(database, issuedPaper)?.document;
  const before = listVersions(database, issuedPaper).find((one) => one.id < issuedPaper);
  const base = before && readFrozen(database, before.id)?.document;
  if (!kept || !printed || !base) return null;
  const now = kept.own ?? kept.composed;
  // A number makes it no other paper.
  const numbered = (document: OfficialDocument): OfficialDocument => ({
    ...document,
    documentNumber: now.documentNumber,
  });
  return { composed: kept.composed, now, merged: mergeThreeWay(numbered(base), now, numbered(printed)) };
}

/**
 * What the version on file, made in 公文排版, changed and the record changed otherwise: the paper says it as the record
 * does. Told until a version of the record is on file, or the paper says the same.
 */
export function overruledChanges(
  database: Database,
  id: number,
  issued: RecordPaper['issued'],
): RecordPaper['overruled'] {
  if (issued?.state !== 'issued' || issued.version === 1 || !isMadeInTypesetting(database, issued.id)) return [];
  const conflicts = besidePrinted(database, id, issued.id)?.merged.conflicts ?? [];
  return conflicts
    .filter(({ taken }) => taken === 'regenerated')
    .map(({ path, regenerated, theirs }) => ({ path, record: regenerated ?? '', paper: theirs ?? '' }));
}
