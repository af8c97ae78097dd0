import { matterNumber } from '../../domain/resolutions/titles';
import type { Database } from '../driver/database';
import { announcementWords } from '../search/search.messages';
import { readTextToSearch, textsOf } from './resolution-text';

/** What of a resolution is searched, each kind for itself. */
export interface ResolutionWords {
  title: string;
  formerTitles: string[];
  numbers: string[];
  people: string[];
  texts: string[];
}

/** The words of a resolution as it stands; null where it is gone. */
export function wordsOfResolution(database: Database, id: number): ResolutionWords | null {
  const row = database
    .prepare(
      `SELECT year, serial, title, proposer, source_motion, source_number, model_version, model
       FROM resolution WHERE id = ?`,
    )
    .get([id]);
  if (!row) return null;
  const listed = (statement: string): string[] =>
    database
      .prepare(statement)
      .all({ id })
      .map((found) => String(found['word'] ?? ''))
      .filter((word) => word !== '');
  return {
    title: String(row['title']),
    formerTitles: listed(
      `SELECT name AS word FROM former_name WHERE record_table = 'resolution' AND record_id = @id ORDER BY id`,
    ),
    numbers: [
      matterNumber(Number(row['year']), Number(row['serial'])),
      String(row['source_number']),
      ...listed(
        `SELECT a.number AS word FROM announced_text AS t JOIN announcement AS a ON a.id = t.announcement
         WHERE t.resolution = @id AND a.number IS NOT NULL`,
      ).map((number) => announcementWords(Number(number))),
      ...listed(
        `SELECT DISTINCT i.document_number AS word FROM record_paper AS p JOIN issued_paper AS i ON i.id = p.issued_paper
         WHERE i.document_number IS NOT NULL AND (p.resolution = @id
           OR p.announcement IN (SELECT announcement FROM announced_text WHERE resolution = @id))`,
      ),
    ].filter((number) => number !== ''),
    people: [
      String(row['proposer']),
      String(row['source_motion']),
      ...listed('SELECT DISTINCT responsible AS word FROM followup_task WHERE resolution = @id'),
    ].filter((word) => word !== ''),
    texts: textsOf(readTextToSearch(Number(row['model_version']), String(row['model']))),
  };
}
