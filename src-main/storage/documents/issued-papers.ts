import type { IssuedPaper } from '../../contract/documents/issued-papers.contract';
import type { Database, SqlRow } from '../driver/database';
import { matchOf, spaced } from '../search/spaced';
import { pathInData, type PlacedVersion } from './paper-places';

const lineage = (row: string): string => `coalesce(${row}.first_version, ${row}.id)`;

/** A later version of it stands. */
const hasLater = `EXISTS (SELECT 1 FROM issued_paper AS later
    WHERE ${lineage('later')} = ${lineage('p')}
      AND later.version > p.version AND later.state = 'issued' AND later.issued_at IS NOT NULL)`;

/**
 * Columns of a paper on file without its model. The first versions of a paper are its lineage. `prepared`: the version
 * that stands of a record's paper that waits for the vote, even while the next one is on its way.
 */
const paperColumns = `p.id, p.title, p.kind, p.document_number, p.version, p.first_version, p.state, p.year, p.clerk,
  p.issued_at, p.pages, p.file_name, p.place, p.file, p.grade, p.grade_years, p.void_reason, p.revision,
  f.bytes AS bytes,
  ${hasLater} AS superseded,
  p.state = 'issued' AND NOT ${hasLater} AND EXISTS (SELECT 1 FROM issued_paper AS newest
    JOIN record_paper AS r ON r.issued_paper = newest.id
    WHERE ${lineage('newest')} = ${lineage('p')} AND (newest.state = 'frozen' OR newest.issued_at IS NOT NULL)
      AND r.preparation = 'prepared') AS prepared`;
const papersOnFile = `issued_paper AS p JOIN stored_file AS f ON f.hash = p.file`;

export interface PaperPage {
  search: string;
  /** What is found as well: the same words under another name of the office. */
  alike?: readonly string[];
  year: number | null;
  /** Only papers with a smaller id. */
  before: number | null;
  limit: number;
}

/** Papers on file, newest first, with how many there are in all that fit. */
export function listIssuedPapers(
  database: Database,
  { search, alike = [], year, before, limit }: PaperPage,
): { papers: IssuedPaper[]; more: boolean; total: number; years: number[] } {
  const match = [search, ...alike]
    .map(matchOf)
    .filter((one) => one !== '')
    .map((one) => `(${one})`)
    .join(' OR ');
  // Words without a letter or digit (…“”) ask for nothing that could be found.
  if (match === '' && search.trim() !== '') return { papers: [], more: false, total: 0, years: listYears(database) };
  // The search table walks its own row numbers backwards, which are the papers' ids.
  const key = match === '' ? 'p.id' : 's.rowid';
  const found = match === '' ? '' : 'JOIN issued_paper_search AS s ON s.rowid = p.id';
  const conditions = ['p.issued_at IS NOT NULL'];
  const parameters: Record<string, string | number> = {};
  if (match !== '') {
    conditions.push('issued_paper_search MATCH @match');
    parameters['match'] = match;
  }
  if (year !== null) {
    conditions.push('p.year = @year');
    parameters['year'] = year;
  }
  const fitting = conditions.join(' AND ');
  const total = database
    .prepare(`SELECT count(*) AS n FROM issued_paper AS p ${found} WHERE ${fitting}`)
    .get(parameters);
  const rows = database
    .prepare(
      `SELECT ${paperColumns} FROM ${papersOnFile} ${found}
       WHERE ${fitting} AND ${key} < @below ORDER BY ${key} DESC LIMIT @limit`,
    )
    .all({ ...parameters, below: before ?? Number.MAX_SAFE_INTEGER, limit: limit + 1 });
  return {
    papers: rows.slice(0, limit).map(asPaper),
    more: rows.length > limit,
    total: Number(total?.['n']),
    years: listYears(database),
  };
}

/** Years in which papers were put on file, latest first. */
const listYears = (database: Database): number[] =>
  database
    .prepare('SELECT DISTINCT year FROM issued_paper WHERE issued_at IS NOT NULL ORDER BY year DESC')
    .all()
    .map((row) => Number(row['year']));

/** A paper on file, or null. */
export function findIssuedPaper(database: Database, id: number): IssuedPaper | null {
  const row = database
    .prepare(`SELECT ${paperColumns} FROM ${papersOnFile} WHERE p.id = ? AND p.issued_at IS NOT NULL`)
    .get([id]);
  return row ? asPaper(row) : null;
}

/** Every version on file of the paper this one is a version of, latest first. */
export function listVersions(database: Database, id: number): IssuedPaper[] {
  return database
    .prepare(
      `SELECT ${paperColumns} FROM ${papersOnFile}
       WHERE coalesce(p.first_version, p.id) = (SELECT coalesce(first_version, id) FROM issued_paper WHERE id = ?)
         AND p.issued_at IS NOT NULL
       ORDER BY p.version DESC`,
    )
    .all([id])
    .map(asPaper);
}

/** Whether it was put on file in 公文排版, and not as a record composed it. */
export function isMadeInTypesetting(database: Database, id: number): boolean {
  const row = database
    .prepare(
      `SELECT 1 FROM change AS c JOIN change_set AS s ON s.id = c.change_set
       WHERE c.record_table = 'issued_paper' AND c.record_id = ? AND c.operation = 'insert'
         AND s.command = 'documents.issuePaper'`,
    )
    .get([id]);
  return row !== undefined;
}

/** First version of the paper this one is a version of, and whether a new one is being issued now. */
export function lineageOf(database: Database, id: number): { first: number; beingIssued: boolean } {
  const row = database
    .prepare(
      `SELECT coalesce(p.first_version, p.id) AS first,
         EXISTS (SELECT 1 FROM issued_paper AS q WHERE q.state = 'frozen'
           AND coalesce(q.first_version, q.id) = coalesce(p.first_version, p.id)) AS being
       FROM issued_paper AS p WHERE p.id = ?`,
    )
    .get([id]);
  return { first: Number(row?.['first'] ?? id), beingIssued: row?.['being'] === 1 };
}

/** A paper as its file lies in 文件. */
export interface PlacedPaper extends PlacedVersion {
  id: number;
  place: string;
  hash: string;
  bytes: number;
}

/** All papers on file, for their folder. */
export const listPlacedPapers = (database: Database): PlacedPaper[] =>
  database
    .prepare(
      `SELECT p.id, p.year, p.file_name, p.version, p.place, p.file, f.bytes AS bytes FROM ${papersOnFile}
       WHERE p.issued_at IS NOT NULL ORDER BY p.id`,
    )
    .all()
    .map((row) => ({
      id: Number(row['id']),
      year: Number(row['year']),
      fileName: String(row['file_name']),
      version: Number(row['version']),
      place: String(row['place']),
      hash: String(row['file']),
      bytes: Number(row['bytes']),
    }));

/** Papers that were frozen and not finished: the program was cut off in between. */
export const listHalfDone = (database: Database): number[] =>
  database
    .prepare(`SELECT id FROM issued_paper WHERE state = 'frozen' ORDER BY id`)
    .all()
    .map((row) => Number(row['id']));

/** Makes a paper findable by words of its title, number and file name. */
export function indexIssuedPaper(
  database: Database,
  id: number,
  words: { title: string; documentNumber: string | null; fileName: string },
): void {
  const text = [words.title, words.documentNumber ?? '', words.fileName].join('\n');
  database.prepare('INSERT INTO issued_paper_search (rowid, text) VALUES (?, ?)').run([id, spaced(text)]);
}

/** The paper as the record tells it: `grade` and the rest of the row in the words of the contract. */
function asPaper(row: SqlRow): IssuedPaper {
  const text = (name: string): string | null => (row[name] === null ? null : String(row[name]));
  const grade = text('grade');
  return {
    id: Number(row['id']),
    title: String(row['title']),
    kind: row['kind'] as IssuedPaper['kind'],
    documentNumber: text('document_number'),
    version: Number(row['version']),
    superseded: row['superseded'] === 1,
    state: row['state'] as IssuedPaper['state'],
    prepared: row['prepared'] === 1,
    issuedAt: String(row['issued_at']),
    clerk: text('clerk'),
    year: Number(row['year']),
    pages: Number(row['pages']),
    fileName: String(row['file_name']),
    path: pathInData(String(row['place'])),
    bytes: Number(row['bytes']),
    hash: String(row['file']),
    classification:
      grade === null
        ? null
        : {
            grade: grade as NonNullable<IssuedPaper['classification']>['grade'],
            years: Number(row['grade_years']),
          },
    voidReason: text('void_reason'),
    revision: Number(row['revision']),
  };
}
