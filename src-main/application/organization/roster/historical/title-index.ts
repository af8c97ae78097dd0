import type { Database } from '../../../../storage/driver/database';
import { formerNames, listOrgans, listPosts } from '../../../../storage/organization/roster/organs';
import { namesOn } from '../../../../storage/organization/roster/titles';
import { governmentWords } from './historical.patterns';

/**
 * Finds the post a full title names: as it was on the day, as it is now, under any former name, or with the short name of
 * the organ. Null where none or more than one fits.
 */
export function titleIndex(database: Database, today: string): (title: string, day: string | null) => number | null {
  const posts = listPosts(database);
  const organs = new Map(listOrgans(database).map((organ) => [organ.id, organ]));
  const organNames = formerNames(database, 'organ');
  const postNames = formerNames(database, 'post');
  const byTitle = new Map<string, Set<number>>();
  const now = namesOn(database, today);
  for (const { id, organ: organId, name } of posts) {
    const organ = organs.get(organId)!;
    const organTitles = [organ.name, organ.shortName, ...(organNames.get(organId) ?? []).map((former) => former.name)];
    const names = [name, ...(postNames.get(id) ?? []).map((former) => former.name)];
    const titles = [now.title(id), ...organTitles.flatMap((of) => (of === '' ? [] : names.map((one) => of + one)))];
    for (const title of titles.map(plainTitle)) byTitle.set(title, (byTitle.get(title) ?? new Set()).add(id));
  }
  const ofDay = new Map<string, Map<string, number[]>>();
  const titlesOf = (day: string): Map<string, number[]> => {
    const known = ofDay.get(day);
    if (known) return known;
    const names = namesOn(database, day);
    const titles = new Map<string, number[]>();
    for (const { id } of posts) {
      const title = plainTitle(names.title(id));
      titles.set(title, [...(titles.get(title) ?? []), id]);
    }
    ofDay.set(day, titles);
    return titles;
  };
  return (title, day) => {
    const plain = plainTitle(title);
    const onDay = titlesOf(day ?? today).get(plain) ?? [];
    if (onDay.length > 0) return onDay.length === 1 ? onDay[0]! : null;
    const found = [...(byTitle.get(plain) ?? [])];
    return found.length === 1 ? found[0]! : null;
  };
}

/** 云岭市人民政府副市长 and 云岭市副市长 are one post. */
const plainTitle = (title: string): string => title.replace(/[\s\u3000]+/gu, '').replace(governmentWords, '');
