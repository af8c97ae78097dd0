import type { Database } from '../driver/database';

/**
 * 更正 papers that stand on file, or are being put on file, and say what a change set corrected: those of its matter
 * that were begun after it. Latest first. Told by the order of changes, which no clock that was set back disturbs.
 */
export const correctionPapersOnFile = (database: Database, changeSet: number): { title: string; version: number }[] =>
  database
    .prepare(
      `SELECT p.title, p.version FROM change AS corrected
       JOIN correction AS c ON c.id = corrected.record_id
       JOIN record_paper AS r ON r.resolution = c.resolution AND r.paper = 'correction'
       JOIN issued_paper AS newest ON newest.id = r.issued_paper
       JOIN issued_paper AS p
         ON coalesce(p.first_version, p.id) = coalesce(newest.first_version, newest.id)
         AND (p.state = 'frozen' OR p.issued_at IS NOT NULL)
       JOIN change AS begun ON begun.record_table = 'issued_paper' AND begun.record_id = p.id
         AND begun.operation = 'insert' AND begun.change_set > corrected.change_set
       WHERE corrected.change_set = ? AND corrected.record_table = 'correction' AND corrected.operation = 'insert'
         AND p.state <> 'voided'
       ORDER BY p.version DESC`,
    )
    .all([changeSet])
    .map((row) => ({ title: String(row['title']), version: Number(row['version']) }));
