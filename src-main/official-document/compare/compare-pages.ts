import type { Page, PlacedLine } from '../paginate/pages';

export const pageActions = ['replaced', 'added', 'withdrawn'] as const;
export type PageAction = (typeof pageActions)[number];

/** A page that is another one in the later version, with the lines that are different on it. */
export interface ChangedPage {
  /** Number of the page, in the later version; of one that is withdrawn, in the earlier. */
  page: number;
  action: PageAction;
  before: string[];
  after: string[];
}

/**
 * Which pages have to be exchanged (换页): those whose lines are not the same, line by line as they are printed. Where a
 * text became longer every page behind is another one, too, and has to be replaced.
 */
export function comparePages(before: readonly Page[], after: readonly Page[]): ChangedPage[] {
  return Array.from({ length: Math.max(before.length, after.length) }, (_, index) => index).flatMap((index) => {
    const [old, now] = [before[index], after[index]];
    const [was, is] = [linesOf(old), linesOf(now)];
    if (old && now && was.join('\n') === is.join('\n') && old.numberText === now.numberText) return [];
    const action: PageAction = old && now ? 'replaced' : now ? 'added' : 'withdrawn';
    return [{ page: index + 1, action, ...different(was, is) }];
  });
}

/** Printed lines of a page from top to bottom, the cells of a row each by itself. */
export function linesOf(page: Page | undefined): string[] {
  if (!page) return [];
  const inCells = page.tables.flatMap(({ rows }) => rows.flatMap(({ cells }) => cells.flatMap(({ lines }) => lines)));
  return [...page.lines, ...inCells]
    .toSorted((one, other) => one.yPt - other.yPt || one.xPt - other.xPt)
    .map(textOfLine)
    .filter((text) => text.trim() !== '');
}

export const textOfLine = ({ runs }: PlacedLine): string => runs.map(({ text }) => text).join('');

/** Without the lines both have at the top and at the foot. */
function different(before: readonly string[], after: readonly string[]): { before: string[]; after: string[] } {
  const shorter = Math.min(before.length, after.length);
  let top = 0;
  while (top < shorter && before[top] === after[top]) top += 1;
  let foot = 0;
  while (foot < shorter - top && before.at(-1 - foot) === after.at(-1 - foot)) foot += 1;
  return { before: before.slice(top, before.length - foot), after: after.slice(top, after.length - foot) };
}
