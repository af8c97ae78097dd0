import type { RecordPaperKind } from '../../domain/documents/record-paper';
import type { RecordWriter } from '../change-set/record-writer';
import type { Database, SqlRow } from '../driver/database';

/** One version of the office's wording of a paper. */
export interface StoredWording {
  id: number;
  version: number;
  /** 恢复默认: from here on the wording the program brings holds, whatever it becomes. */
  isDefault: boolean;
  /** Whether papers composed before it, and not on file yet, take it as well. */
  reachesPlanned: boolean;
  /** UTC, ISO. */
  savedAt: string;
  clerk: string | null;
  body: string;
}

/** Every version of a paper's wording, the newest first; none while the office never changed it. */
export function listWordingVersions(database: Database, paper: RecordPaperKind): StoredWording[] {
  return database.prepare('SELECT * FROM wording WHERE paper = ? ORDER BY version DESC').all([paper]).map(wordingOf);
}

/**
 * The version that holds for a paper: the newest; for one composed at `composedAt` (UTC, ISO) already, the newest of then
 * and of those saved since to reach planned papers. Null where the wording the program brings holds.
 */
export function holdingWording(
  database: Database,
  paper: RecordPaperKind,
  composedAt: string | null,
): StoredWording | null {
  const row = database
    .prepare(
      `SELECT * FROM wording WHERE paper = @paper AND (@at IS NULL OR saved_at <= @at OR reaches_planned = 1)
       ORDER BY version DESC LIMIT 1`,
    )
    .get({ paper, at: composedAt });
  return row ? wordingOf(row) : null;
}

/** Number of the newest version by paper; papers the office never changed are not there. */
export function newestVersions(
  database: Database,
): Map<string, { version: number; isDefault: boolean; savedAt: string }> {
  const rows = database
    .prepare(
      `SELECT w.paper, w.version, w.is_default, w.saved_at FROM wording AS w
       WHERE w.version = (SELECT max(version) FROM wording WHERE paper = w.paper)`,
    )
    .all([]);
  return new Map(
    rows.map((row) => [
      String(row['paper']),
      { version: Number(row['version']), isDefault: row['is_default'] === 1, savedAt: String(row['saved_at']) },
    ]),
  );
}

/** A new version. `body` is kept for 恢复默认 as well: it is what held then. */
export function insertWording(
  writer: RecordWriter,
  wording: Omit<StoredWording, 'id'> & { paper: RecordPaperKind },
): number {
  return writer.insert('wording', {
    paper: wording.paper,
    version: wording.version,
    is_default: wording.isDefault ? 1 : 0,
    reaches_planned: wording.reachesPlanned ? 1 : 0,
    saved_at: wording.savedAt,
    clerk: wording.clerk,
    body: wording.body,
  });
}

/** A paper composed of a wording and not on file yet. */
export interface PlannedPaper {
  id: number;
  /** Of its record: title of the resolution, of the motion, or of the first text of the announcement; '' for a paper of a meeting. */
  title: string;
  resolution: number | null;
  announcement: number | null;
  meeting: number | null;
  motion: number | null;
  item: number | null;
  composedAt: string;
}

/** Papers of a kind that were composed and are neither on file nor void. */
export function plannedPapers(database: Database, paper: RecordPaperKind): PlannedPaper[] {
  return database
    .prepare(
      `SELECT p.id, p.resolution, p.announcement, p.meeting, p.motion, p.item, p.composed_at,
         coalesce(r.title, m.title, (SELECT t.title FROM announced_text AS a JOIN resolution AS t ON t.id = a.resolution
           WHERE a.announcement = p.announcement ORDER BY a.ordinal LIMIT 1), '') AS title
       FROM record_paper AS p LEFT JOIN resolution AS r ON r.id = p.resolution
         LEFT JOIN motion AS m ON m.id = p.motion
       WHERE p.paper = ? AND p.issued_paper IS NULL AND p.preparation <> 'void' ORDER BY p.id`,
    )
    .all([paper])
    .map((row) => ({
      id: Number(row['id']),
      title: String(row['title']),
      resolution: numberOrNull(row['resolution']),
      announcement: numberOrNull(row['announcement']),
      meeting: numberOrNull(row['meeting']),
      motion: numberOrNull(row['motion']),
      item: numberOrNull(row['item']),
      composedAt: String(row['composed_at']),
    }));
}

const numberOrNull = (value: unknown): number | null => (value === null || value === undefined ? null : Number(value));

const wordingOf = (row: SqlRow): StoredWording => ({
  id: Number(row['id']),
  version: Number(row['version']),
  isDefault: row['is_default'] === 1,
  reachesPlanned: row['reaches_planned'] === 1,
  savedAt: String(row['saved_at']),
  clerk: row['clerk'] === null ? null : String(row['clerk']),
  body: String(row['body']),
});
