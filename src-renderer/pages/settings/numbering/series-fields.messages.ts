import type { NumberingSettings, NumberSeries } from '@core/domain/organization/office-settings';

/** A row just added, in which nothing has been written yet. */
export const isBlank = ({ name, organCode }: NumberSeries): boolean => name.trim() === '' && organCode.trim() === '';

/** What is missing in the rows, by the id of the series. */
export function seriesFaults({ series }: NumberingSettings): Record<string, string> {
  const faults: Record<string, string> = {};
  for (const one of series) {
    if (isBlank(one)) faults[one.id] = '填好用途和机关代字后自动保存。';
    else if (one.name.trim() === '') faults[one.id] = '请填写用途，如“常委会发文”。';
    else if (one.organCode.trim() === '') faults[one.id] = '请填写机关代字，如“云人常发”。';
    else if (series.some((other) => other !== one && sameNumbers(one, other)))
      faults[one.id] = '已有相同的机关代字，编出的文号会重复。';
  }
  return faults;
}

const sameNumbers = (one: NumberSeries, other: NumberSeries): boolean =>
  one.organCode.trim() === other.organCode.trim() && one.yearly === other.yearly;

export const numberingMessages = {
  restTitle: '停用后不再用它编号；已编的文号不变。',
  wakeTitle: '启用后存档时又可以选它编号。',
  removed: (name: string) => `已删除文号“${name || '未命名'}”。`,
};
