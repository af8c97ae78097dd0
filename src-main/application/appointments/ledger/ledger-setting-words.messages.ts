const parts: Readonly<Record<string, string>> = {
  from: '起',
  until: '止',
  unit: '口径',
  figure: '数字',
  source: '出处',
};
const names: Readonly<Record<string, string>> = {
  remindDays: '到期提前提醒（天）',
  'ages.male': '任职年龄界限（男）',
  'ages.female': '任职年龄界限（女）',
};

/** A leaf of the settings of the ledger: ages.male, publishedFigures.0.figure. */
export function ledgerSettingWords(path: string): string {
  const [area, index, part] = path.split('.');
  if (area !== 'publishedFigures' || index === undefined || part === undefined) return names[path] ?? '已公布的数字';
  return `已公布的数字（第${Number(index) + 1}条）：${parts[part] ?? part}`;
}
