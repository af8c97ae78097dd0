import type { PaperOwner, RecordPaper } from '../../../contract/documents/record-papers.contract';
import { ownerOf } from '../../../domain/documents/paper-owner';
import type { RecordPaperKind } from '../../../domain/documents/record-paper';
import { listAnnouncements } from '../../../storage/documents/announcements';
import { findIssuedPaper, listVersions } from '../../../storage/documents/issued-papers';
import { resolutionSource } from '../../../storage/documents/paper-sources';
import { findKeptPaper, type KeptPaper } from '../../../storage/documents/record-papers';
import type { Database } from '../../../storage/driver/database';
import { itemSource } from '../../../storage/documents/appointment-sources';
import { namesOn } from '../../../storage/organization/roster/titles';
import {
  itemsWithDecision,
  papersOfItem,
  papersOfMotion,
  papersOfSession,
} from '../record-paper-facts/appointments/collect-appointments';
import { ownedPapers } from '../record-paper-facts/collect';
import { factWords } from '../record-paper-facts/facts.messages';
import type { FactsSource } from '../record-paper-facts/source';
import { basisOf, composed } from './compose';
import { findingsOf } from './findings';
import { MotionFindings } from './motion-findings';
import { ownerInRecords } from './owner-in-records';
import { overruledChanges } from './printed-changes';
import { nameOfPaper } from './record-papers.messages';

/** Every paper a record can yield, in the order of its life. The 公告 of a resolution stand among its papers. */
export function listRecordPapers(source: FactsSource, asked: PaperOwner): RecordPaper[] {
  const owner = ownerInRecords(source.database, asked);
  if (owner.resolution !== null) {
    const own = ownedPapers.resolution.map((paper) => lineOf(source, owner, paper));
    const at = own.findIndex(({ paper }) => paper === 'resolution-passed') + 1;
    return own.toSpliced(at, 0, ...announcementsOf(source, owner.resolution));
  }
  const findings = new MotionFindings(source.database, source.today);
  const lines = (of: PaperOwner, papers: readonly RecordPaperKind[]): RecordPaper[] =>
    papers.map((paper) => lineOf(source, of, paper, findings));
  if (owner.item !== null) return lines(owner, papersOfItem(source, owner.item));
  if (owner.motion !== null) return papersWithDecisions(source, owner, lines);
  if (owner.meeting !== null) return lines(owner, [...ownedPapers.meeting, ...papersOfSession(source, owner.meeting)]);
  return lines(owner, ownedPapers.announcement);
}

/** Decisions on single people stand before the list of the others. */
function papersWithDecisions(
  source: FactsSource,
  owner: PaperOwner & { motion: number | null },
  lines: (of: PaperOwner, papers: readonly RecordPaperKind[]) => RecordPaper[],
): RecordPaper[] {
  const own = lines(owner, papersOfMotion(source));
  const at = own.findIndex(({ paper }) => paper === 'appointment-list');
  const decisions = itemsWithDecision(source, owner.motion ?? 0).flatMap((item) =>
    lines({ ...owner, item }, papersOfItem(source, item)),
  );
  return own.toSpliced(at, 0, ...decisions);
}

function announcementsOf(source: FactsSource, resolution: number): RecordPaper[] {
  const page = { resolution, term: null, before: null, limit: 20 };
  const { announcements } = listAnnouncements(source.database, page);
  if (announcements.length === 0) return [lineOf(source, ownerOf({ resolution }), 'announcement')];
  return announcements.toReversed().map(({ id }) => lineOf(source, ownerOf({ announcement: id }), 'announcement'));
}

function lineOf(
  source: FactsSource,
  owner: PaperOwner,
  paper: RecordPaperKind,
  motions: MotionFindings | null = null,
): RecordPaper {
  const { database } = source;
  const kept = findKeptPaper(database, owner, paper);
  const basis = basisOf(source, owner, paper, { kept, light: true });
  const possible = !('obstacle' in basis);
  const missing = possible && paper !== 'comparison' ? composed(paper, basis).missing : [];
  const issued = kept ? issuedOf(database, kept) : null;
  return {
    owner,
    id: kept?.id ?? null,
    paper,
    name: nameOfPaper(paper, kindTitleOf(database, owner), personOf(source, owner)),
    state: !kept ? 'none' : possible && basis.basis === kept.basis ? 'current' : 'changed',
    composedAt: kept?.composedAt ?? null,
    ownChanges: kept?.hasOwn ?? false,
    preparation: kept?.preparation ?? 'none',
    issued,
    overruled: kept ? overruledChanges(database, kept.id, issued) : [],
    dispatchedOn: kept?.dispatchedOn ?? null,
    obstacle: possible ? null : basis.obstacle,
    findings: possible ? findingsOf(source, owner, paper, { id: kept?.id ?? null, missing, motions }) : [],
    revision: kept?.revision ?? null,
  };
}

/** The newest version on file; one that is being put on file this moment is none yet. */
export function issuedOf(database: Database, { issuedPaper }: KeptPaper): RecordPaper['issued'] {
  if (issuedPaper === null) return null;
  return findIssuedPaper(database, issuedPaper) ?? listVersions(database, issuedPaper)[0] ?? null;
}

/** Whose decision it is, where a motion has several. */
function personOf({ database, today }: FactsSource, { item }: PaperOwner): string {
  const person = item === null ? null : itemSource(database, item)?.person;
  return person === null || person === undefined ? '' : namesOn(database, today).person(person);
}

function kindTitleOf(database: Database, { resolution }: PaperOwner): string {
  const matter = resolution === null ? null : resolutionSource(database, resolution);
  return matter ? matter.document.kindTitle || factWords.kindTitle[matter.kind] : '';
}
