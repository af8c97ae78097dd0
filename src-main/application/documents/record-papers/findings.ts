import type { PaperOwner, RecordPaper } from '../../../contract/documents/record-papers.contract';
import { paperRules, type PaperUnderRules } from '../../../domain/documents/rules/paper-rules';
import { paperRuleWords } from '../../../domain/documents/rules/rules.messages';
import { tellsOfPassing, type RecordPaperKind } from '../../../domain/documents/record-paper';
import { findAnnouncement } from '../../../storage/documents/announcements';
import { findDispatch } from '../../../storage/documents/dispatches';
import { resolutionSource, waivedRules } from '../../../storage/documents/paper-sources';
import type { Database } from '../../../storage/driver/database';
import { isDropped, isPassed } from '../record-paper-facts/matter';

/** Resolutions a paper tells of. */
export function resolutionsOf(database: Database, { resolution, announcement }: PaperOwner): number[] {
  if (resolution !== null) return [resolution];
  if (announcement === null) return [];
  return findAnnouncement(database, announcement)?.texts.map((text) => text.resolution) ?? [];
}

/** What became of the texts a paper tells of: all passed, one of them dropped, or open. */
export function outcomeOf(database: Database, owner: PaperOwner): 'passed' | 'dropped' | 'open' {
  const matters = resolutionsOf(database, owner).map((id) => resolutionSource(database, id));
  if (matters.some((matter) => matter && isDropped(matter))) return 'dropped';
  return matters.every((matter) => matter && isPassed(matter)) ? 'passed' : 'open';
}

/** What is to be said of a paper before it is put on file, with what was passed by 特批. */
export function findingsOf(
  database: Database,
  owner: PaperOwner,
  paper: RecordPaperKind,
  { id, missing }: { id: number | null; missing: readonly string[] },
): RecordPaper['findings'] {
  const waived = new Set(
    resolutionsOf(database, owner).flatMap((resolution) => [...waivedRules(database, resolution)]),
  );
  const announcement = owner.announcement === null ? null : findAnnouncement(database, owner.announcement);
  const facts: PaperUnderRules = {
    paper,
    passed: !tellsOfPassing(paper) || outcomeOf(database, owner) === 'passed',
    missing,
    signedOn: (id === null ? null : findDispatch(database, id)?.signedOn) ?? null,
    numbered: (announcement?.number ?? null) !== null,
  };
  return paperRules
    .filter((rule) => rule.broken(facts))
    .map(({ name, severity }) => ({
      rule: name,
      severity,
      message: paperRuleWords[name].message(facts),
      basis: paperRuleWords[name].basis,
      waived: severity === 'error' && waived.has(name),
    }));
}
