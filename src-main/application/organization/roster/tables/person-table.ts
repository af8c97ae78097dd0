import type { ReadPerson } from '../../../../contract/organization/people-import.contract';
import { readEthnicity } from '../../../../domain/organization/forms/ethnicity';
import { plainDigits, readFormDate } from '../../../../domain/organization/forms/form-dates';
import { isPlausibleName, normaliseName } from '../../../../domain/organization/people/names';
import { unknownPerson, type PersonFields } from '../../../../domain/organization/people/person';
import type { SheetTable } from '../../../../official-document/docx/read/spreadsheet/read-spreadsheet';
import { female, male, nothingSaid, personColumnNames } from './columns.patterns';
import { rowsUnderHead, type TableRow } from './header';
import { tableMessages as say } from './tables.messages';

export interface ReadTable<Line> {
  lines: Line[];
  faults: { row: number; message: string }[];
}

type Row = TableRow<keyof typeof personColumnNames>;

/** How long a text 名册 keeps; what is longer is cut and said. */
const longest: Partial<Record<keyof PersonFields, number>> = {
  nativePlace: 60,
  birthplace: 60,
  party: 60,
  education: 40,
  degree: 60,
  school: 200,
  laterEducation: 40,
  laterDegree: 60,
  laterSchool: 200,
  professionalTitle: 100,
  presentPosts: 500,
  homonymMark: 20,
  note: 1000,
  resume: 20_000,
};
const mostPeople = 2000;

/** People of an .xlsx, one a row. Null where no sheet has a column of names. ID numbers only where they are kept. */
export function peopleOfTables(tables: readonly SheetTable[], keepsPrivate: boolean): ReadTable<ReadPerson> | null {
  const sheets = tables.flatMap((table) => {
    const rows = rowsUnderHead(table, personColumnNames, [['name']]);
    return rows === null ? [] : [rows];
  });
  if (sheets.length === 0) return null;
  const read: ReadTable<ReadPerson> = { lines: [], faults: [] };
  for (const row of sheets.flat()) {
    const name = normaliseName(row.of('name'));
    if (name === '') {
      read.faults.push({ row: row.number, message: say.noName });
    } else if (!isPlausibleName(name)) {
      read.faults.push({ row: row.number, message: say.implausibleName(name.slice(0, 20)) });
    } else if (read.lines.length >= mostPeople) {
      read.faults.push({ row: row.number, message: say.tooManyPeople(mostPeople) });
      break;
    } else {
      read.lines.push(personOfRow(name, row, keepsPrivate));
    }
  }
  return read;
}

function personOfRow(name: string, row: Row, keepsPrivate: boolean): ReadPerson {
  const oddities: string[] = [];
  const text = (field: keyof PersonFields & keyof typeof personColumnNames): string => {
    const raw = row.of(field);
    if (nothingSaid.test(raw)) return '';
    const most = longest[field] ?? 60;
    if (raw.length > most) oddities.push(say.tooLong(personColumnNames[field][0]));
    return raw.slice(0, most).trim();
  };
  const fields: PersonFields = {
    ...unknownPerson(name),
    sex: sexOf(row.of('sex'), oddities),
    ethnicity: ethnicityOf(row.of('ethnicity'), oddities),
    born: bornOf(row.of('born'), oddities),
    nativePlace: text('nativePlace'),
    birthplace: text('birthplace'),
    party: text('party'),
    workingSince: dateOf(row.of('workingSince'), personColumnNames.workingSince[0], oddities)?.slice(0, 7) ?? null,
    education: text('education'),
    degree: text('degree'),
    school: text('school'),
    laterEducation: text('laterEducation'),
    laterDegree: text('laterDegree'),
    laterSchool: text('laterSchool'),
    professionalTitle: text('professionalTitle'),
    presentPosts: text('presentPosts'),
    homonymMark: text('homonymMark'),
    note: text('note'),
    resume: text('resume'),
  };
  return {
    fields,
    appointing: row.of('appointing'),
    removing: row.of('removing'),
    reason: row.of('reason'),
    reportingUnit: row.of('reportingUnit'),
    oddities,
    family: [],
    idNumber: keepsPrivate ? plainDigits(row.of('idNumber')).slice(0, 20) : '',
  };
}

function sexOf(raw: string, oddities: string[]): PersonFields['sex'] {
  if (raw === '') return null;
  if (male.test(raw)) return 'male';
  if (female.test(raw)) return 'female';
  oddities.push(say.unread(personColumnNames.sex[0], raw));
  return null;
}

function ethnicityOf(raw: string, oddities: string[]): string {
  const { text, known } = readEthnicity(raw);
  if (!known && text !== '') oddities.push(say.unknownPeople(text));
  return text.slice(0, 20);
}

function dateOf(raw: string, column: string, oddities: string[]): string | null {
  const read = readFormDate(raw);
  if (read === null) return null;
  if (read.ok) return read.value;
  oddities.push(say.unread(column, raw));
  return null;
}

/**
 * A month typed into a cell of numbers loses its last nought (1979.10 is 1979.1), and one typed as 1979-8 becomes the
 * first of that month: said, and taken as the month alone.
 */
function bornOf(raw: string, oddities: string[]): string | null {
  const column = personColumnNames.born[0];
  const born = dateOf(raw, column, oddities);
  if (born !== null && /^\d{4}\.1$/.test(plainDigits(raw))) oddities.push(say.januaryOrOctober(raw));
  return /^\d{4}-\d{2}-01$/.test(raw) ? (born?.slice(0, 7) ?? null) : born;
}
