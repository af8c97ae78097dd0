import type { InputOf, OutputOf } from '../../../contract/contract';
import type { Database } from '../../../storage/driver/database';
import { listOrgans, listPosts } from '../../../storage/organization/roster/organs';
import { namesOn } from '../../../storage/organization/roster/titles';
import { wordsOf } from '../../../storage/search/pairs';
import { initialsOf, pinyinOf } from '../../../storage/search/pinyin';
import { headOfSomething, readZhang } from './titles.patterns';
import { incumbentsReader } from './organ-view';

type Found = OutputOf<'organization.findPosts'>['posts'];

/**
 * Posts of which every word stands in the title, the short name of the organ, their pinyin or its first letters; those in
 * force on the day first, then in the order of the organs. `today`: where no day is asked for.
 */
export function findPosts(
  database: Database,
  { search, on, categories, limit }: InputOf<'organization.findPosts'>,
  today: string,
): Found {
  const names = namesOn(database, on ?? today);
  const words = wordsOf(search).map((characters) => characters.join(''));
  const organs = new Map(
    listOrgans(database)
      .filter(({ category }) => categories === null || categories.includes(category))
      .map((organ, rank) => [organ.id, { ...organ, rank }]),
  );
  const stands = ({ since, untilOn }: { since: string | null; untilOn: string | null }): boolean =>
    (since === null || since <= names.day) && (untilOn === null || names.day < untilOn);
  const found = listPosts(database).flatMap((post) => {
    const organ = organs.get(post.organ);
    if (!organ) return [];
    const title = names.title(post.id);
    const short = `${organ.shortName}${names.post(post.id)}`;
    if (!words.every((word) => fits(word, title, short))) return [];
    return [{ post, title, rank: organ.rank, inForce: stands(post) && stands(organ) }];
  });
  const incumbents = incumbentsReader(database, names);
  return found
    .toSorted((a, b) => Number(b.inForce) - Number(a.inForce) || a.rank - b.rank || a.post.ordinal - b.post.ordinal)
    .slice(0, limit)
    .map(({ post, title }) => ({
      id: post.id,
      organ: post.organ,
      organName: names.organ(post.organ),
      position: post.position,
      title,
      singleSeat: post.singleSeat,
      incumbents: incumbents(post),
    }));
}

function fits(word: string, title: string, short: string): boolean {
  if (title.includes(word) || short.includes(word)) return true;
  if (!/^[a-z0-9]+$/.test(word)) return false;
  return [title, short]
    .map(asRead)
    .some((text) => initialsOf(text).join('').includes(word) || pinyinOf(text).includes(word));
}

/** The head of something is read zhang, whatever stands before it: written as a character that has no other reading. */
const asRead = (title: string): string => title.replace(headOfSomething, readZhang);
