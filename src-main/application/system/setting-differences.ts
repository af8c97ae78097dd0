import type { RecordChange } from '../../contract/system/history.contract';
import { defaultNumberingSettings } from '../../domain/organization/office-settings';
import type { SqlRow } from '../../storage/driver/database';
import {
  appointments,
  certificates,
  deadlines,
  followups,
  ledgerSettings,
  meetings,
  numbering,
  roster,
  typesetting,
} from '../organization/setting-kinds';
import { numberingDifferences } from './series-differences';
import { settingWords, settingValueText } from './setting-words.messages';

type Difference = RecordChange['fields'][number];

const defaults: Readonly<Record<string, unknown>> = {
  typesetting: typesetting.defaults,
  deadlines: deadlines.defaults,
  meetings: meetings.defaults,
  roster: roster.defaults,
  followups: followups.defaults,
  appointments: appointments.defaults,
  ledger: ledgerSettings.defaults,
  certificates: certificates.defaults,
};

/**
 * The settings that differ between two stored bodies, each by the name it has on its page. Where nothing is stored the
 * defaults hold: the first saving, too, changes only what the clerk changed.
 */
export function settingDifferences(area: string, before: SqlRow | null, after: SqlRow | null): Difference[] {
  if (area === numbering.area) return numberingDifferences(numberingIn(before), numberingIn(after));
  const was = flat(bodyOf(before) ?? defaults[area] ?? {});
  const is = flat(bodyOf(after) ?? defaults[area] ?? {});
  return [...new Set([...was.keys(), ...is.keys()])]
    .filter((path) => was.get(path) !== is.get(path))
    .map((path) => ({
      name: settingWords(area, path),
      before: was.has(path) ? settingValueText(was.get(path) as string, `${area}.${path}`) : null,
      after: is.has(path) ? settingValueText(is.get(path) as string, `${area}.${path}`) : null,
    }));
}

const bodyOf = (row: SqlRow | null): unknown => (typeof row?.['body'] === 'string' ? JSON.parse(row['body']) : null);

const numberingIn = (row: SqlRow | null) => numbering.schema.parse(bodyOf(row) ?? defaultNumberingSettings);

/** Every leaf of a JSON value by its path: faces.title. */
function flat(value: unknown, path = ''): Map<string, string> {
  if (value === null || typeof value !== 'object') return new Map([[path, JSON.stringify(value)]]);
  const leaves = Object.entries(value).flatMap(([key, inner]) => [
    ...flat(inner, path === '' ? key : `${path}.${key}`),
  ]);
  return new Map(leaves);
}
