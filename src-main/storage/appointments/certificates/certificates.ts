import type { RecordWriter } from '../../change-set/record-writer';
import type { Database, SqlRow } from '../../driver/database';
import { numberOrNull, textOrNull } from '../../organization/roster/row-values';

/** 任命书 as it is stored. */
export interface StoredCertificate {
  id: number;
  revision: number;
  item: number;
  number: string | null;
  blank: string;
  /** Titles it names, as printed. */
  titles: string;
  state: 'prepared' | 'effective' | 'handed' | 'void';
  printedOn: string | null;
  handedOn: string | null;
  handOrder: number | null;
  voidReason: string;
}

export function findCertificate(database: Database, id: number): StoredCertificate | null {
  const row = database.prepare('SELECT * FROM certificate WHERE id = ?').get([id]);
  return row ? asCertificate(row) : null;
}

/** Those of the ids that there are, in the order in which they are handed out. */
export const findCertificates = (database: Database, ids: readonly number[]): StoredCertificate[] =>
  database
    .prepare(
      `SELECT * FROM certificate WHERE id IN (SELECT value FROM json_each(?))
       ORDER BY hand_order IS NULL, hand_order, id`,
    )
    .all([JSON.stringify(ids)])
    .map(asCertificate);

/** Of the items given, void ones too, in the order in which they are handed out. */
export const certificatesOf = (database: Database, items: readonly number[]): StoredCertificate[] =>
  database
    .prepare(
      `SELECT * FROM certificate WHERE item IN (SELECT value FROM json_each(?))
       ORDER BY hand_order IS NULL, hand_order, id`,
    )
    .all([JSON.stringify(items)])
    .map(asCertificate);

/** Which of the numbers stand on a certificate that is not void. */
export const numbersInUse = (database: Database, numbers: readonly string[]): string[] =>
  database
    .prepare(
      `SELECT number FROM certificate WHERE number IN (SELECT value FROM json_each(?)) AND state <> 'void'
       ORDER BY id`,
    )
    .all([JSON.stringify(numbers)])
    .map((row) => String(row['number']));

/** Which of the numbers of blanks were printed on already, void certificates among them: a blank is spent for good. */
export const blanksInUse = (database: Database, blanks: readonly string[]): string[] =>
  database
    .prepare(
      `SELECT DISTINCT blank FROM certificate WHERE blank <> '' AND blank IN (SELECT value FROM json_each(?))
       ORDER BY blank`,
    )
    .all([JSON.stringify(blanks)])
    .map((row) => String(row['blank']));

/** The number and the blank given last: what the next batch goes on from. */
export function lastGiven(database: Database): { number: string | null; blank: string } {
  const number = database.prepare('SELECT number FROM certificate WHERE number IS NOT NULL ORDER BY id DESC').get();
  const blank = database.prepare(`SELECT blank FROM certificate WHERE blank <> '' ORDER BY id DESC`).get();
  return { number: textOrNull(number?.['number'] ?? null), blank: blank ? String(blank['blank']) : '' };
}

/** The place of the last certificate of a session in its order of handing out; 0 where there is none. */
export const lastHandOrder = (database: Database, items: readonly number[]): number =>
  Number(
    database
      .prepare('SELECT max(hand_order) AS last FROM certificate WHERE item IN (SELECT value FROM json_each(?))')
      .get([JSON.stringify(items)])?.['last'] ?? 0,
  );

export const insertCertificate = (
  writer: RecordWriter,
  certificate: Omit<StoredCertificate, 'id' | 'revision' | 'handedOn' | 'voidReason'>,
): number =>
  writer.insert('certificate', {
    item: certificate.item,
    number: certificate.number,
    blank: certificate.blank,
    titles: certificate.titles,
    state: certificate.state,
    printed_on: certificate.printedOn,
    handed_on: null,
    hand_order: certificate.handOrder,
    void_reason: '',
  });

const asCertificate = (row: SqlRow): StoredCertificate => ({
  id: Number(row['id']),
  revision: Number(row['revision']),
  item: Number(row['item']),
  number: textOrNull(row['number']),
  blank: String(row['blank']),
  titles: String(row['titles']),
  state: row['state'] as StoredCertificate['state'],
  printedOn: textOrNull(row['printed_on']),
  handedOn: textOrNull(row['handed_on']),
  handOrder: numberOrNull(row['hand_order']),
  voidReason: String(row['void_reason']),
});
