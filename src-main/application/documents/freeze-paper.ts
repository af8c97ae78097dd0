import type { InputOf } from '../../contract/contract';
import type { IssuedPaper } from '../../contract/documents/issued-papers.contract';
import { CallFailure } from '../../contract/errors';
import { civilDateOf } from '../../domain/organization/civil-today';
import type { OfficialDocument } from '../../official-document/model';
import type { RecordWriter } from '../../storage/change-set/record-writer';
import { isSavedAt } from '../../storage/documents/drafts';
import { frozenColumns } from '../../storage/documents/frozen-model';
import { findIssuedPaper, lineageOf, listVersions } from '../../storage/documents/issued-papers';
import { fileNameOfPlace, freePlace, latestPlace, placeOfPath } from '../../storage/documents/paper-places';
import type { Database } from '../../storage/driver/database';
import { clerkAtDesk } from '../../storage/organization/clerks';
import { findOffice } from '../../storage/organization/offices';
import { chooseNumber } from './choose-number';
import { takeNumber } from './take-number';
import { fileNameOf } from './file-name';
import { issuingMessages as say } from './issuing.messages';

export type PaperToIssue = InputOf<'documents.issuePaper'> & { document: OfficialDocument };

/** Where and when a paper is put on file. */
export interface Filing {
  /** UTC milliseconds. */
  at: number;
  /** <data>/文件, whose files are not in the way of a new one; null where only the records count. */
  papers: string | null;
  /** 经办人; who is at the desk unless said. */
  clerk?: string;
}

/**
 * First step of 存档: the paper as it is, with its number in it, stands in the file and the number is taken. Answers its
 * id. Throws RULE_VIOLATED, DUPLICATE_DOCUMENT_NUMBER, NOT_FOUND.
 */
export function freezePaper(writer: RecordWriter, paper: PaperToIssue, filing: Filing): number {
  const { database } = writer;
  const title = paper.document.title.text.trim();
  if (title === '') throw new CallFailure('RULE_VIOLATED', { ...say.untitled, rule: 'paper-has-title' });
  if (paper.classification !== null && findOffice(database)?.secrecy !== 'classified')
    throw new CallFailure('RULE_VIOLATED', { ...say.classification, rule: 'classification' });

  const earlier = paper.replaces === null ? null : earlierOf(database, paper.replaces);
  const thisYear = Number(civilDateOf(filing.at).slice(0, 4));
  const number = chooseNumber(database, paper.number, paper.document.documentNumber, thisYear, earlier);
  const year = earlier?.year ?? number.taken?.year ?? thisYear;
  const place = placeOf(database, earlier?.standing ?? null, { title, year }, filing.papers);
  writer.describe(earlier ? say.issueVersion(title, earlier.nextVersion) : say.issue(title));
  writer.makeFinal();
  const at = new Date(filing.at).toISOString();
  const clerk = filing.clerk ?? clerkAtDesk(database)?.name ?? null;
  const id = writer.insert('issued_paper', {
    title,
    kind: paper.document.kind,
    document_number: number.printed,
    version: earlier?.nextVersion ?? 1,
    first_version: earlier?.lineage ?? null,
    state: 'frozen',
    year,
    clerk,
    frozen_at: at,
    file_name: fileNameOfPlace(place),
    place,
    grade: paper.classification?.grade ?? null,
    grade_years: paper.classification?.years ?? null,
    draft: paper.draft && isSavedAt(database, paper.draft) ? paper.draft.id : null,
    ...frozenColumns({
      document: { ...paper.document, documentNumber: number.printed },
      settings: paper.settings,
    }),
  });
  if (number.taken) takeNumber(writer, number.taken, String(number.printed), { id, title, at, clerk });
  return id;
}

interface Earlier {
  lineage: number;
  nextVersion: number;
  year: number;
  documentNumber: string | null;
  /** The version that stands now; null where all are voided. */
  standing: IssuedPaper | null;
}

/** What a new version follows. Only the latest one can be followed, and only one new version at a time. */
function earlierOf(database: Database, replaces: number): Earlier {
  const paper = findIssuedPaper(database, replaces);
  if (!paper) throw new CallFailure('NOT_FOUND');
  const lineage = lineageOf(database, replaces);
  if (paper.superseded || lineage.beingIssued)
    throw new CallFailure('RULE_VIOLATED', { ...say.notLatest, rule: 'latest-version' });
  const versions = listVersions(database, replaces);
  return {
    lineage: lineage.first,
    nextVersion: Math.max(...versions.map(({ version }) => version)) + 1,
    year: paper.year,
    documentNumber: paper.documentNumber,
    standing: versions.find(({ state }) => state === 'issued') ?? null,
  };
}

/** A new version of the same title takes the place of the one before; anything else gets a place of its own. */
function placeOf(
  database: Database,
  standing: IssuedPaper | null,
  { title, year }: { title: string; year: number },
  papers: string | null,
): string {
  if (standing && standing.title === title) return placeOfPath(standing.path);
  return freePlace(database, latestPlace({ year, fileName: fileNameOf(title, '.docx'), version: 1 }), papers);
}
