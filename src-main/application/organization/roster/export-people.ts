import type { ExportedFile } from '../../../contract/define';
import type { InputOf } from '../../../contract/contract';
import type { Database } from '../../../storage/driver/database';
import { listPeople, summariesOf } from '../../../storage/organization/roster/list-people';
import { findPerson } from '../../../storage/organization/roster/people';
import { spreadsheetFile, writeSpreadsheet, type Spreadsheet } from '../../write-spreadsheet';
import { rosterMessages as say } from './roster.messages';

const widths = [12, 6, 10, 12, 14, 14, 14, 12, 12, 16, 30, 12, 16, 30, 16, 50, 10, 10, 12, 30];
/** More than an office knows. */
const everything = { offset: 0, limit: 1_000_000 };

/** The list as filtered: what stands in its cells. */
export function peopleForExport(
  database: Database,
  { order, ...filter }: InputOf<'organization.exportPeople'>,
  today: string,
): Spreadsheet {
  const { ids } = listPeople(database, filter, order, today, everything);
  const rows = summariesOf(database, ids, today).map((line) => {
    const person = findPerson(database, line.id)!;
    return [
      person.name,
      person.sex === null ? '' : say.sexes[person.sex],
      person.ethnicity,
      person.born?.replaceAll('-', '.') ?? '',
      person.nativePlace,
      person.birthplace,
      person.party,
      person.workingSince?.replaceAll('-', '.') ?? '',
      person.education,
      person.degree,
      person.school,
      person.laterEducation,
      person.laterDegree,
      person.laterSchool,
      person.professionalTitle,
      line.posts.join(say.postMark),
      line.seat === null ? '' : say.seats[line.seat as keyof typeof say.seats],
      line.deputy ? say.yes : '',
      person.homonymMark,
      person.note,
    ];
  });
  return { sheet: say.peopleSheet, head: say.peopleHead, rows, widths };
}

export async function exportPeople(sheet: Spreadsheet, today: string): Promise<ExportedFile> {
  return { fileName: say.peopleFile(today), mediaType: spreadsheetFile, bytes: await writeSpreadsheet(sheet) };
}
