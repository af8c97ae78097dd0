import { splitTitle } from '../organization/organs/recognise-organs';
import { nameMark } from './list-text/list-text.patterns';

/**
 * Full titles of one line. An organ that bears several of them one after the other is named once, as lists do:
 * 云岭市中级人民法院副院长、审判委员会委员、审判员.
 */
export function joinTitles(titles: readonly string[]): string {
  let before: string | null = null;
  const said = titles.map((title) => {
    const parts = splitTitle(title);
    const repeated = parts !== null && parts.organ === before && title === parts.organ + parts.post;
    before = parts?.organ ?? null;
    return repeated ? parts.post : title;
  });
  return said.join(nameMark);
}
