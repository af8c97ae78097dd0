import { splitTitle } from '../organization/organs/recognise-organs';
import { nameMark } from './list-text/list-text.patterns';

/** Whether an organ that bears several posts of one line is named once, or before each of them. */
export const organNamings = ['once', 'each'] as const;
export type OrganNaming = (typeof organNamings)[number];

/**
 * Full titles of one line. 'once': 云岭市中级人民法院副院长、审判委员会委员、审判员, where the organ bears them one after the
 * other; 'each': every title in full. No law says which; it is a setting of the office.
 */
export function joinTitles(titles: readonly string[], naming: OrganNaming): string {
  if (naming === 'each') return titles.join(nameMark);
  let before: string | null = null;
  const said = titles.map((title) => {
    const parts = splitTitle(title);
    const repeated = parts !== null && parts.organ === before && title === parts.organ + parts.post;
    before = parts?.organ ?? null;
    return repeated ? parts.post : title;
  });
  return said.join(nameMark);
}
