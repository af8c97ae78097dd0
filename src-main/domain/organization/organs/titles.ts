/** Names and full titles as they were on a day. */
import type { PostPrefix } from './organ';
import { actingMark } from './titles.messages';

/** A name given up: `untilOn` is the day from which on the next name holds; null unknown. */
export interface NameGivenUp {
  name: string;
  untilOn: string | null;
}

/**
 * What something was called on a day (yyyy-mm-dd): the former name given up first after it, else the present one. A name
 * of which nobody knows how long it held is never taken.
 */
export function nameOn(present: string, former: readonly NameGivenUp[], day: string): string {
  let held: { name: string; untilOn: string } | null = null;
  for (const { name, untilOn } of former)
    if (untilOn !== null && day < untilOn && (held === null || untilOn < held.untilOn)) held = { name, untilOn };
  return held?.name ?? present;
}

export interface TitleParts {
  prefix: PostPrefix;
  /** Of the post: 局长. */
  name: string;
  organ: string;
  region: string;
  acting: boolean;
}

/**
 * The same for a list of the office's own people, where long names would hide what tells rows apart: 市财政局局长, 副市长.
 * `shortOrgan`: '' where the organ has no short name.
 */
export function shortTitle({ shortOrgan, ...parts }: TitleParts & { shortOrgan: string }): string {
  return titleOf({ ...parts, organ: shortOrgan || parts.organ, region: '' });
}

/** The full title: 云岭市财政局局长, 云岭市代理市长. */
export function titleOf({ prefix, name, organ, region, acting }: TitleParts): string {
  const before = prefix === 'organ' ? organ : prefix === 'region' ? region : '';
  return `${before}${acting ? actingMark : ''}${name}`;
}
