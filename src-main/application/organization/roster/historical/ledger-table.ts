import type { HistoricalItem } from '../../../../contract/organization/people-import.contract';
import { effectOfAct, type Act } from '../../../../domain/appointments/acts';
import { dayIn } from '../../../../domain/appointments/list-text/passage-note';
import { titlesIn } from '../../../../domain/appointments/list-text/read-sentence';
import { readFormDate } from '../../../../domain/organization/forms/form-dates';
import { isPlausibleName, normaliseName } from '../../../../domain/organization/people/names';
import type { SheetTable } from '../../../../official-document/docx/read/spreadsheet/read-spreadsheet';
import { ledgerColumnNames, nothingSaid } from '../tables/columns.patterns';
import { rowsUnderHead, type TableRow } from '../tables/header';
import { actWords } from './historical.patterns';

type Line = Omit<HistoricalItem, 'post' | 'person'>;
type Row = TableRow<keyof typeof ledgerColumnNames>;

/**
 * Items of a 台账: a person a row, the act in a column of its own, or one column for what was conferred and one for what was
 * ended. A day or a meeting said once holds for the rows below, where cells were merged. Null without such columns.
 */
export function itemsOfLedger(tables: readonly SheetTable[]): { items: Line[]; left: string[] } | null {
  const sheets = tables.flatMap((table) => {
    const rows = rowsUnderHead(table, ledgerColumnNames, [['name'], ['title', 'appointed', 'removed']]);
    return rows === null ? [] : [rows];
  });
  if (sheets.length === 0) return null;
  const items: Line[] = [];
  const left: string[] = [];
  for (const rows of sheets) {
    const last = { on: '', meeting: '', act: '' };
    for (const row of rows) {
      for (const field of ['on', 'meeting', 'act'] as const) last[field] = row.of(field) || last[field];
      const found = itemsOfRow(row, last);
      if (found.length === 0) left.push(wordsOf(row));
      items.push(...found);
    }
  }
  return { items, left: left.filter((line) => line !== '') };
}

const wordsOf = (row: Row): string =>
  (['on', 'name', 'act', 'title', 'appointed', 'removed'] as const)
    .map((field) => row.of(field))
    .filter((text) => text !== '')
    .join(' ');

function itemsOfRow(row: Row, last: { on: string; meeting: string; act: string }): Line[] {
  const personName = normaliseName(row.of('name'));
  if (!isPlausibleName(personName)) return [];
  const happenedOn = dayOf(last.on) ?? dayIn(last.meeting);
  const said = actOf(last.act);
  const lines = (title: string, act: Act | null): Line[] =>
    nothingSaid.test(title) || title === ''
      ? []
      : titlesIn(title).map((one) => ({
          line: wordsOf(row),
          personName,
          act,
          title: one,
          happenedOn,
          note: [last.meeting, row.of('note')]
            .filter((text) => text !== '')
            .join(' ')
            .slice(0, 200),
        }));
  const effect = said === null ? null : effectOfAct[said];
  return [
    ...lines(row.of('title'), said),
    ...lines(row.of('appointed'), effect === 'confers' || effect === 'acting' ? said : 'appoint'),
    ...lines(row.of('removed'), effect === 'ends' ? said : 'remove'),
  ];
}

const actOf = (text: string): Act | null => actWords.find(([pattern]) => pattern.test(text))?.[1] ?? null;

function dayOf(raw: string): string | null {
  const read = readFormDate(raw);
  return read?.ok && read.value.length === 10 ? read.value : dayIn(raw);
}
