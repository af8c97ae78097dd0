import type { FormerName, Office } from '../../contract/organization/organization.contract';
import type { OfficeFields } from '../../domain/organization/office';
import type { Database } from '../driver/database';

/** A file holds one office. */
export const officeId = 1;

/** The office, or null in a file where none was set up. */
export function findOffice(database: Database): Office | null {
  const row = database
    .prepare(
      `SELECT *, (SELECT json_extract(body, '$.generalOffice') FROM setting WHERE area = 'numbering') AS general_office
       FROM office WHERE id = ?`,
    )
    .get([officeId]);
  if (!row) return null;
  return {
    fullName: String(row['full_name']),
    shortName: String(row['short_name']),
    level: row['level'] as Office['level'],
    region: String(row['region']),
    generalOffice: (row['general_office'] ?? null) as Office['generalOffice'],
    secrecy: row['secrecy'] as Office['secrecy'],
    sample: row['sample'] === 1,
    revision: Number(row['revision']),
  };
}

/** 曾用名 of the office, the latest first; those of which nobody knows how long they held last. */
export const formerNamesOfOffice = (database: Database): FormerName[] =>
  database
    .prepare(
      `SELECT * FROM former_name WHERE record_table = 'office' AND record_id = ?
       ORDER BY until_on IS NULL, until_on DESC, id DESC`,
    )
    .all([officeId])
    .map((row) => ({
      id: Number(row['id']),
      name: String(row['name']),
      untilOn: row['until_on'] === null ? null : String(row['until_on']),
      revision: Number(row['revision']),
    }));

export const formerNameColumns = (name: string, untilOn: string | null) => ({
  record_table: 'office',
  record_id: officeId,
  name,
  until_on: untilOn,
});

export const officeColumns = ({ fullName, shortName, level, region, secrecy }: OfficeFields) => ({
  full_name: fullName,
  short_name: shortName,
  level,
  region,
  secrecy,
});
