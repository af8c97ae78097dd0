import type { Announcement, AnnouncementFields } from '../../contract/documents/announcements.contract';
import { matterNumber } from '../../domain/resolutions/titles';
import type { Database, SqlRow } from '../driver/database';

/** States in which a text was passed. */
const passedStates = ['passed', 'published', 'archived'];

/** An announcement with what it announces, or null. */
export function findAnnouncement(database: Database, id: number): Announcement | null {
  const row = database.prepare('SELECT * FROM announcement WHERE id = ?').get([id]);
  return row ? asAnnouncement(database, row) : null;
}

/** Latest first. */
export function listAnnouncements(
  database: Database,
  {
    resolution,
    term,
    before,
    limit,
  }: { resolution: number | null; term: number | null; before: number | null; limit: number },
): { announcements: Announcement[]; more: boolean } {
  const rows = database
    .prepare(
      `SELECT * FROM announcement
       WHERE id < @below AND (@term IS NULL OR term = @term) AND (@resolution IS NULL
         OR id IN (SELECT announcement FROM announced_text WHERE resolution = @resolution))
       ORDER BY id DESC LIMIT @limit`,
    )
    .all({ resolution, term, below: before ?? Number.MAX_SAFE_INTEGER, limit: limit + 1 });
  return { announcements: rows.slice(0, limit).map((row) => asAnnouncement(database, row)), more: rows.length > limit };
}

/** The highest 第N号 of a body in its term, 0 for none. */
export function highestAnnouncement(database: Database, bodyKind: string, term: number): number {
  const row = database
    .prepare('SELECT max(number) AS top FROM announcement WHERE body_kind = ? AND term = ?')
    .get([bodyKind, term]);
  return Number(row?.['top'] ?? 0);
}

/** The announcement that bears a number, or null. */
export function announcementOfNumber(
  database: Database,
  { bodyKind, term, number }: { bodyKind: string; term: number; number: number },
): number | null {
  const row = database
    .prepare('SELECT id FROM announcement WHERE body_kind = ? AND term = ? AND number = ?')
    .get([bodyKind, term, number]);
  return row ? Number(row['id']) : null;
}

/** Rows of what an announcement announces. */
export const announcedTexts = (
  database: Database,
  announcement: number,
): { id: number; resolution: number; ordinal: number; revision: number }[] =>
  database
    .prepare('SELECT id, resolution, ordinal, revision FROM announced_text WHERE announcement = ? ORDER BY ordinal, id')
    .all([announcement])
    .map((row) => ({
      id: Number(row['id']),
      resolution: Number(row['resolution']),
      ordinal: Number(row['ordinal']),
      revision: Number(row['revision']),
    }));

export const announcementColumns = ({ bodyKind, term, number, issuedOn, meeting, note }: AnnouncementFields) => ({
  body_kind: bodyKind,
  term,
  number,
  issued_on: issuedOn,
  meeting,
  note,
});

function asAnnouncement(database: Database, row: SqlRow): Announcement {
  const texts = database
    .prepare(
      `SELECT r.id, r.year, r.serial, r.title, r.state FROM announced_text AS t JOIN resolution AS r ON r.id = t.resolution
       WHERE t.announcement = ? ORDER BY t.ordinal, t.id`,
    )
    .all([Number(row['id'])]);
  return {
    id: Number(row['id']),
    bodyKind: row['body_kind'] as Announcement['bodyKind'],
    term: Number(row['term']),
    number: row['number'] === null ? null : Number(row['number']),
    issuedOn: row['issued_on'] === null ? null : String(row['issued_on']),
    meeting: row['meeting'] === null ? null : Number(row['meeting']),
    note: String(row['note']),
    texts: texts.map((text) => ({
      resolution: Number(text['id']),
      matter: matterNumber(Number(text['year']), Number(text['serial'])),
      title: String(text['title']),
      passed: passedStates.includes(String(text['state'])),
    })),
    revision: Number(row['revision']),
  };
}
