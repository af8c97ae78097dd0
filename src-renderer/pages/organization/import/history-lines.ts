import type { InputOf, OutputOf } from '@core/contract/contract';
import type { HistoricalItem } from '@core/contract/organization/people-import.contract';

export type KeptItem = InputOf<'appointments.keepHistoricalItems'>['items'][number];

/** One item of an old list, as it was read and as the clerk put it right. */
export interface HistoryLine extends HistoricalItem {
  id: number;
  file: string;
  /** Left out by the clerk. */
  skipped: boolean;
}

export const mostItems = 5000;

export function withItems(
  lines: readonly HistoryLine[],
  file: string,
  { meeting, happenedOn, items }: OutputOf<'appointments.readHistoricalFile'>,
): HistoryLine[] {
  const first = (lines.at(-1)?.id ?? 0) + 1;
  return [
    ...lines,
    ...items.map((item, index) => ({
      ...item,
      happenedOn: item.happenedOn ?? happenedOn,
      note: item.note || meeting,
      id: first + index,
      file,
      skipped: false,
    })),
  ];
}

export type Missing = 'act' | 'post' | 'day' | 'name';

/** What a line still lacks before it can be kept. */
export function missingIn({ personName, act, post, happenedOn }: HistoryLine): Missing[] {
  return [
    ...(personName.trim() === '' ? (['name'] as const) : []),
    ...(act === null ? (['act'] as const) : []),
    ...(post === null ? (['post'] as const) : []),
    ...(happenedOn === null ? (['day'] as const) : []),
  ];
}

export const isReady = (line: HistoryLine): boolean => !line.skipped && missingIn(line).length === 0;

/** What is kept in one press, and the lines it is of. */
export function readyItems(lines: readonly HistoryLine[]): { items: KeptItem[]; ids: Set<number> } {
  const ready = lines.filter(isReady).slice(0, mostItems);
  const items = ready.map(({ personName, person, act, post, title, happenedOn, note }) => ({
    personName: personName.trim(),
    person,
    act: act!,
    post: post!,
    title: title.trim(),
    happenedOn: happenedOn!,
    note: note.slice(0, 200),
  }));
  return { items, ids: new Set(ready.map(({ id }) => id)) };
}

/** The same correction for every line with the same words: a post picked once is picked for all. */
export function correctedAlike(
  lines: readonly HistoryLine[],
  id: number,
  part: Partial<Pick<HistoryLine, 'post' | 'title'>>,
): HistoryLine[] {
  const said = lines.find((line) => line.id === id)?.title;
  return lines.map((line) =>
    line.id === id || (line.title === said && line.post === null) ? { ...line, ...part } : line,
  );
}
