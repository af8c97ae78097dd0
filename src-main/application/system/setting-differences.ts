import type { SqlRow } from '../../storage/driver/database';
import { settingWords, settingValueText } from './setting-words.messages';

interface Difference {
  name: string;
  before: string | null;
  after: string | null;
}

/** The settings that differ between two stored bodies, each by the name it has on its page. */
export function settingDifferences(area: string, before: SqlRow | null, after: SqlRow | null): Difference[] {
  const was = flat(bodyOf(before));
  const is = flat(bodyOf(after));
  return [...new Set([...was.keys(), ...is.keys()])]
    .filter((path) => was.get(path) !== is.get(path))
    .map((path) => ({
      name: settingWords(area, path),
      before: was.has(path) ? settingValueText(was.get(path) as string) : null,
      after: is.has(path) ? settingValueText(is.get(path) as string) : null,
    }));
}

const bodyOf = (row: SqlRow | null): unknown => (typeof row?.['body'] === 'string' ? JSON.parse(row['body']) : {});

/** Every leaf of a JSON value by its path: faces.title. */
function flat(value: unknown, path = ''): Map<string, string> {
  if (value === null || typeof value !== 'object') return new Map([[path, JSON.stringify(value)]]);
  const leaves = Object.entries(value).flatMap(([key, inner]) => [
    ...flat(inner, path === '' ? key : `${path}.${key}`),
  ]);
  return new Map(leaves);
}
