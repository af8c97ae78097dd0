import type { PaperOwner, RecordPaper } from '../../../contract/documents/record-papers.contract';
import { paperRules, type PaperUnderRules } from '../../../domain/documents/rules/paper-rules';
import { paperRuleWords } from '../../../domain/documents/rules/rules.messages';
import { leftOutParts, type LeftOutPart } from '../../../domain/documents/left-out-parts';
import { tellsOfPassing, type RecordPaperKind } from '../../../domain/documents/record-paper';
import { statesOfItems, waivedRulesOfMotion } from '../../../storage/documents/appointment-sources';
import { findAnnouncement } from '../../../storage/documents/announcements';
import { findDispatch } from '../../../storage/documents/dispatches';
import { resolutionSource, waivedRules } from '../../../storage/documents/paper-sources';
import type { Database } from '../../../storage/driver/database';
import { isDropped, isPassed } from '../record-paper-facts/matter';
import type { FactsSource } from '../record-paper-facts/source';
import { motionErrors, MotionFindings } from './motion-findings';

/** Resolutions a paper tells of. */
export function resolutionsOf(
  database: Database,
  { resolution, announcement }: Pick<PaperOwner, 'resolution' | 'announcement'>,
): number[] {
  if (resolution !== null) return [resolution];
  if (announcement === null) return [];
  return findAnnouncement(database, announcement)?.texts.map((text) => text.resolution) ?? [];
}

/**
 * What became of what a paper tells of. Texts: all passed, one of them dropped, or open. Items of a motion or a meeting:
 * open while one of them waits for its vote, passed where one was, dropped where none was; who left the batch or was not
 * passed is simply not on the paper.
 */
export function outcomeOf(database: Database, owner: PaperOwner): 'passed' | 'dropped' | 'open' {
  const items = itemsOf(owner);
  if (items) {
    const states = statesOfItems(database, items);
    if (states.includes('pending')) return 'open';
    return states.some((state) => state === 'passed' || state === 'historical') ? 'passed' : 'dropped';
  }
  const matters = resolutionsOf(database, owner).map((id) => resolutionSource(database, id));
  if (matters.some((matter) => matter && isDropped(matter))) return 'dropped';
  return matters.every((matter) => matter && isPassed(matter)) ? 'passed' : 'open';
}

function itemsOf({ item, motion, meeting, resolution, announcement }: PaperOwner) {
  if (resolution !== null || announcement !== null) return null;
  if (item !== null) return { item };
  return motion !== null ? { motion } : meeting !== null ? { meeting } : null;
}

/** What is to be said of a paper before it is put on file, with what was passed by 特批. */
export function findingsOf(
  { database, today }: Pick<FactsSource, 'database' | 'today'>,
  owner: PaperOwner,
  paper: RecordPaperKind,
  { id, missing, motions = null }: { id: number | null; missing: readonly string[]; motions?: MotionFindings | null },
): RecordPaper['findings'] {
  const waived = new Set([
    ...resolutionsOf(database, owner).flatMap((resolution) => [...waivedRules(database, resolution)]),
    ...(owner.motion === null ? [] : waivedRulesOfMotion(database, owner.motion)),
  ]);
  const announcement = owner.announcement === null ? null : findAnnouncement(database, owner.announcement);
  const facts: PaperUnderRules = {
    paper,
    passed: !tellsOfPassing(paper) || outcomeOf(database, owner) === 'passed',
    missing,
    signedOn: (id === null ? null : findDispatch(database, id)?.signedOn) ?? null,
    numbered: (announcement?.number ?? null) !== null,
    leftOut: owner.resolution === null ? [] : leftOutOf(database, owner.resolution, paper),
  };
  const errors = motionErrors(motions ?? new MotionFindings(database, today), database, owner, paper);
  const own = paperRules
    .filter((rule) => rule.broken(facts))
    .map(({ name, severity }) => ({
      rule: name,
      severity,
      message: paperRuleWords[name].message(facts),
      basis: paperRuleWords[name].basis,
      waived: severity === 'error' && waived.has(name),
    }));
  return [...own, ...errors];
}

const textPapers: ReadonlySet<RecordPaperKind> = new Set([
  'resolution-draft',
  'resolution-vote-text',
  'resolution-passed',
]);

/** Parts of the text being worked on that the papers of it do not print. */
function leftOutOf(database: Database, resolution: number, paper: RecordPaperKind): LeftOutPart[] {
  const document = textPapers.has(paper) ? resolutionSource(database, resolution)?.document : undefined;
  return document ? leftOutParts.filter((part) => document[part] !== null) : [];
}
