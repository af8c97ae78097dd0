import { numeralOf } from '../../domain/documents/chinese-numerals';

const term = (number: number): string => `第${numeralOf(number)}届`;

/** What was done to the office, for the history; and what is refused. */
export const organizationMessages = {
  established: {
    message: '这份数据里已经建立了单位。',
    advice: '一份数据只管一个单位；要建另一个单位，请选择另一个数据文件夹。',
  },
  seriesInUse: (name: string, count: number, last: string) => ({
    message: `文号“${name}”已编出 ${count} 个发文字号（最近的是 ${last}），不能删除。`,
    advice: '不再使用的，请改为“停用”：已编的文号不变，以后不再用它编号。',
  }),
  loadingSample: '正在载入示例单位',
  establish: (name: string) => `建立本单位：${name}`,
  rename: (name: string) => `单位更名为${name}`,
  addFormerName: (name: string) => `添加曾用名：${name}`,
  removeFormerName: (name: string) => `删除曾用名：${name}`,
  renamingBeforeLast: (last: string) => ({
    message: `更名日期早于上一次更名（${last}）。`,
    advice: '请改更名日期；上一次更名的日期记错了的，先在“曾用名”里删除它再添加。',
  }),
  addTerm: (number: number) => `添加${term(number)}`,
  updateTerm: (number: number) => `修改${term(number)}`,
  removeTerm: (number: number) => `删除${term(number)}`,
  addClerk: (name: string) => `添加经办人${name}`,
  updateClerk: (name: string) => `修改经办人${name}`,
  removeClerk: (name: string) => `删除经办人${name}`,
};
