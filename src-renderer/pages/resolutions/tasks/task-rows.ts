import type { Task } from '@core/contract/resolutions/resolutions.contract';
import type { TaskFields } from '@core/domain/resolutions/resolution';
import { isoOfEntry } from '../../../editor/dates.patterns';

/** A task in the list: `id` null until it is stored. */
export type TaskRow = TaskFields & { id: number | null; expectedRevision: number | null; key: number };

let nextKey = 1;

export const rowOfTask = ({ ordinal: _, revision, ...task }: Task): TaskRow => ({
  ...task,
  expectedRevision: revision,
  key: nextKey++,
});

export const rowOfFields = (task: TaskFields): TaskRow => ({
  ...task,
  id: null,
  expectedRevision: null,
  key: nextKey++,
});

export const blankTask = (): TaskRow =>
  rowOfFields({ content: '', responsible: '', dueOn: null, dueText: '', state: 'open', doneOn: null, result: '' });

/**
 * Tasks out of rows copied in Excel or Word: what, who, by when, in the columns in which they stand; a line without
 * columns is what is to be done. `thisYear` for days without a year.
 */
export function tasksOfClipboard(text: string, thisYear: number): TaskRow[] {
  return text
    .split(/\r\n?|\n/u)
    .map((line) => line.split('\t').map((cell) => cell.trim()))
    .filter((cells) => cells.some((cell) => cell !== ''))
    .map((cells) => {
      // A first column of numbers is a count of the rows.
      const [content = '', responsible = '', due = ''] =
        /^\d{1,3}[.、]?$/u.test(cells[0] ?? '') && cells.length > 1 ? cells.slice(1) : cells;
      const dueOn = due === '' ? null : isoOfEntry(due, thisYear);
      return rowOfFields({
        ...{ content: content.slice(0, 1000), responsible: responsible.slice(0, 200), dueOn },
        ...{ dueText: dueOn === null ? due.slice(0, 100) : '', state: 'open', doneOn: null, result: '' },
      });
    });
}

/** Proposed tasks that are not in the list yet, by what is to be done. */
export function newTasks(rows: readonly TaskRow[], proposed: readonly TaskFields[]): TaskRow[] {
  const there = new Set(rows.map(({ content }) => content.replace(/\s/gu, '')));
  return proposed.filter(({ content }) => !there.has(content.replace(/\s/gu, ''))).map(rowOfFields);
}
