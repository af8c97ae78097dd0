import type { OfficeLevel } from '@core/domain/organization/office';

/** What the set-up page says beside a field. */
export const officeFormMessages = {
  fullName: '请填写全称，例如：云岭市人民代表大会常务委员会。',
  shortName: '请填写简称，例如：云岭市人大常委会。',
  region: '请填写行政区域，例如：云岭市。',
  level: '请选择层级。',
  termNumber: '请填写届次，例如 5。',
  beginsOn: '请填写起始日期。',
  wrongDate: '日期写法不对，可写作 20260118、2026.1.18 或 2026年1月18日。',
  clerkName: '请填写姓名。',
  clerks: '请至少填写一位经办人的姓名。',
};

export const levelNames: Record<OfficeLevel, { name: string; hint: string }> = {
  province: { name: '省级', hint: '省、自治区、直辖市' },
  city: { name: '市级', hint: '设区的市、自治州' },
  county: { name: '县级', hint: '县、自治县、不设区的市、市辖区' },
};
