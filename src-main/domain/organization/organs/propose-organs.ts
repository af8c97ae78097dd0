import { z } from 'zod';
import type { OfficeFields } from '../office';
import { organCategories, postPrefixes, type OrganFields, type PostFields } from './organ';
import { positionKeys, type PositionKey } from '../../appointments/positions';
import {
  congressWords,
  departmentMark,
  municipalityName,
  provincialDepartment,
  regionKinds,
} from './region-words.patterns';

/** What resources/organs keeps: organs of a level with blanks for the region's names. */
export const organPresetSchema = z.array(
  z.strictObject({
    category: z.enum(organCategories),
    name: z.string(),
    short: z.string(),
    /** One organ for each: 法制委员会, 财政局. */
    parts: z.array(z.string()).optional(),
    /** Position, name, whether it has one seat, what stands before the name (the organ unless said). */
    posts: z.array(
      z.union([
        z.tuple([z.string(), z.string(), z.boolean()]),
        z.tuple([z.string(), z.string(), z.boolean(), z.enum(postPrefixes)]),
      ]),
    ),
  }),
);
export type OrganPreset = z.infer<typeof organPresetSchema>;

type Proposed = OrganFields & { posts: Omit<PostFields, 'organ'>[] };

/** The organs and posts of a preset under the names of an office. */
export function organsOfPreset(preset: OrganPreset, office: OfficeFields): Proposed[] {
  const fill = filler(office);
  return preset.flatMap(({ category, name, short, parts, posts }) =>
    (parts ?? ['']).map((part) => ({
      category,
      name: fill(name, part),
      shortName: fill(short, part),
      since: null,
      note: '',
      posts: posts.map(([position, post, singleSeat, prefix]) => ({
        position: positionOf(fill(position, part)),
        name: fill(post, part),
        prefix: prefix ?? ('organ' as const),
        singleSeat,
        since: null,
        untilOn: null,
        note: '',
      })),
    })),
  );
}

function positionOf(key: string): PositionKey {
  const found = positionKeys.find((known) => known === key);
  if (!found) throw new Error(`no position ${key}`);
  return found;
}

function filler({ fullName, shortName, region, level }: OfficeFields): (text: string, part: string) => string {
  const kind = regionKinds.find(({ ending }) => ending.test(region));
  const municipality = level === 'province' && municipalityName.test(region);
  const words: Readonly<Record<string, string>> = {
    '{region}': region,
    '{congress}': region + congressWords,
    '{committee}': fullName,
    '{committeeShort}': shortName,
    '{unit}': kind?.unit ?? region,
    '{head}': kind?.head ?? '',
    '{department}': municipality ? 'bureau-chief' : 'department-chief',
    [departmentMark]: municipality ? provincialDepartment.ofMunicipality : provincialDepartment.usual,
  };
  return (text, part) =>
    Object.entries({ ...words, '{part}': part }).reduce((filled, [mark, word]) => filled.replaceAll(mark, word), text);
}
