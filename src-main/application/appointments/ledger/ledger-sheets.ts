import type { InputOf } from '../../../contract/contract';
import type { ExportedFile } from '../../../contract/define';
import { verbOf } from '../../../domain/appointments/appointments.messages';
import type { StatisticsQuestion } from '../../../domain/appointments/statistics/question';
import { groupingNames, unitMarks } from '../../../domain/appointments/statistics/statistics.messages';
import type { Database } from '../../../storage/driver/database';
import { spreadsheetFile, writeSpreadsheet, type Spreadsheet } from '../../write-spreadsheet';
import { countOf, itemsBehind } from './count-view';
import { ledgerMessages as say } from './ledger.messages';
import { ledgerOn } from './ledger-view';

/** More than an office has posts. */
const everything = { offset: 0, limit: 1_000_000 };

export interface NamedSheet {
  fileName: string;
  sheets: [Spreadsheet, ...Spreadsheet[]];
}

/** A row a holder; a vacant post has a row of its own that says so. */
export function ledgerSheet(
  database: Database,
  filter: InputOf<'appointments.exportLedger'>,
  today: string,
): NamedSheet {
  const { on, lines } = ledgerOn(database, filter, everything, today);
  const rows = lines.flatMap(({ organName, title, holders }) =>
    holders.length === 0
      ? [[organName, title, say.vacant]]
      : holders.map((holder) => [
          organName,
          title,
          holder.personName,
          holder.acting ? say.acting : '',
          holder.begin.on,
          holder.begin.words,
          holder.begin.meeting,
          holder.begin.papers,
          holder.dueUntil,
          holder.begin.note,
        ]),
  );
  const widths = [30, 36, 12, 6, 12, 12, 26, 26, 12, 40];
  return { fileName: say.ledgerFile(on), sheets: [{ sheet: say.ledgerSheet, head: say.ledgerHead, rows, widths }] };
}

/** Groups, the total, the definition, and what was published of the same range; the items counted on a sheet of their own. */
export function countSheet(database: Database, question: StatisticsQuestion): NamedSheet {
  const { groups, total, conferred, ended, repeated, definition, published } = countOf(database, question);
  const rows = [
    ...groups.map((group) => [group.label, group.conferred, group.ended, group.total]),
    ...(repeated > 0 ? [[say.repeated, null, null, -repeated]] : []),
    [say.total, conferred, ended, total],
    [],
    [say.definition, definition],
    ...published.map(({ figure, unit, source }) => [say.published, `${figure}${unitMarks[unit]}`, source]),
  ];
  const items = itemsBehind(database, { question, group: null, ...everything }).items.map((item) => [
    item.happenedOn,
    item.personName,
    verbOf[item.act],
    item.titles.join(say.listMark),
  ]);
  return {
    fileName: say.countFile(question.from, question.until),
    sheets: [
      { sheet: say.countSheet, head: say.countHead(groupingNames[question.by]), rows, widths: [40, 12, 12, 12] },
      { sheet: say.itemsSheet, head: say.itemsHead, rows: items, widths: [12, 12, 12, 80] },
    ],
  };
}

export async function exportSheet({ fileName, sheets }: NamedSheet): Promise<ExportedFile> {
  return { fileName, mediaType: spreadsheetFile, bytes: await writeSpreadsheet(...sheets) };
}
