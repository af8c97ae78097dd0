import type { PositionKey } from '../../appointments/positions';
import type { OfficeFields } from '../office';
import type { OrganCategory, PostPrefix } from './organ';
import {
  categoryByName,
  courtName,
  governmentHeadAtEnd,
  governmentWord,
  intermediateCourt,
  positionByName,
  postAtEnd,
  procuratorateName,
  regionPrefixed,
  singleSeats,
} from './recognise-organs.patterns';

/** Characters of 人民检察院, which stand behind the region in the name of the office's own. */
const ownProcuratorate = 5;

type Office = Pick<OfficeFields, 'level' | 'region'>;

/** What an organ is by its name, or null. Courts and procuratorates are the office's own where they bear its region. */
export function categoryOfName(name: string, { level, region }: Office): OrganCategory | null {
  const found = categoryByName.find((row) => row.name.test(name))?.category ?? null;
  const own = name.startsWith(region);
  if (courtName.test(name) && found === 'court' && level === 'province' && intermediateCourt.test(name))
    return 'branch-court';
  if (!procuratorateName.test(name) || found !== 'procuratorate') return found;
  if (!own) return 'lower-procuratorate';
  // 云岭市人民检察院 is the office's own; 云岭市城北地区人民检察院 was sent out by it.
  return name.length === region.length + ownProcuratorate ? 'procuratorate' : 'dispatched-procuratorate';
}

/** What a post is by its name and organ, or null. */
export const positionOfName = (category: OrganCategory, name: string): PositionKey | null =>
  positionByName[category].find(([pattern]) => pattern.test(name))?.[1] ?? null;

export const isSingleSeat = (position: PositionKey): boolean => singleSeats.has(position);

export const prefixOf = (position: PositionKey): PostPrefix => (regionPrefixed.has(position) ? 'region' : 'organ');

/** Where a full title parts into organ and post, by its words alone; null where nobody can say. */
export function splitTitle(title: string): { organ: string; post: string } | null {
  const head = governmentHeadAtEnd.exec(title);
  if (head) return { organ: `${head[1]}${governmentWord}`, post: head[2]! };
  const post = postAtEnd.exec(title)?.[0];
  if (post === undefined || post.length === title.length) return null;
  return { organ: title.slice(0, -post.length), post };
}
