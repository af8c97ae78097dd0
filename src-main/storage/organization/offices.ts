import type { Office } from '../../contract/organization/organization.contract';
import type { OfficeFields } from '../../domain/organization/office';
import type { Database } from '../driver/database';

/** A file holds one office. */
export const officeId = 1;

/** The office, or null in a file where none was set up. */
export function findOffice(database: Database): Office | null {
  const row = database.prepare('SELECT * FROM office WHERE id = ?').get([officeId]);
  if (!row) return null;
  return {
    fullName: String(row['full_name']),
    shortName: String(row['short_name']),
    level: row['level'] as Office['level'],
    region: String(row['region']),
    secrecy: row['secrecy'] as Office['secrecy'],
    sample: row['sample'] === 1,
    revision: Number(row['revision']),
  };
}

export const officeColumns = ({ fullName, shortName, level, region, secrecy }: OfficeFields) => ({
  full_name: fullName,
  short_name: shortName,
  level,
  region,
  secrecy,
});
