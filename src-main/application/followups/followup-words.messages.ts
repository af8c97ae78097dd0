import { placeNames } from '../../domain/followups/place-presets.messages';
import { isCatalogueKey } from '../../domain/followups/rule-catalogue';
import { directionWords, eventWords, moduleWords, ruleWords, unitWords } from '../../domain/followups/rules.messages';

type Row = Readonly<Record<string, unknown>>;
const text = (value: unknown): string => (typeof value === 'string' ? value : '');

/** How the calendar is called in the history; see application/system/record-words.messages.ts. */
export const followupRecordWords = {
  calendar_year: {
    name: '节假日',
    title: (row: Row) => (typeof row['year'] === 'number' ? `${row['year']}年` : ''),
    columns: { year: '年份', source: '依据' },
  },
  calendar_day: {
    name: '节假日',
    title: (row: Row) => [text(row['day']), text(row['name'])].filter((part) => part !== '').join(' '),
    columns: { day: '日期', kind: '休或班', name: '名称' },
  },
};

export const followupValueWords = { 'calendar_day.kind': { rest: '休', work: '班' } };

const parts: Readonly<Record<string, string>> = {
  amount: '期限',
  unit: '单位',
  countsBaseDay: '含当日',
  source: '依据',
  label: '名称',
  event: '起算',
  direction: '前或后',
  key: '编号',
  modules: '模块',
};

/** A leaf of the settings of 期限: terms.appointment.notify.amount, own.0.label. */
export function followupSettingWords(path: string): string {
  if (path === 'place') return '期限按何地的规定';
  const [kind = '', ...rest] = path.split('.');
  if (kind === 'terms') {
    const key = rest.slice(0, -1).join('.');
    const label = isCatalogueKey(key) ? ruleWords[key].label : key;
    return `“${label}”的${parts[rest.at(-1) ?? ''] ?? ''}`;
  }
  if (kind === 'own') return `自定期限${Number(rest[0]) + 1}的${parts[rest[1] ?? ''] ?? ''}`;
  return path;
}

/** Codes of those settings. */
export const followupSettingValues: Readonly<Record<string, string>> = Object.fromEntries(
  [placeNames, unitWords, directionWords, eventWords, moduleWords].flatMap((words) =>
    Object.entries(words).map(([code, word]) => [JSON.stringify(code), word]),
  ),
);
