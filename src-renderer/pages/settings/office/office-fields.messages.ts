import type { ClerkFields, OfficeFields, OfficeLevel, TermFields } from '@core/domain/organization/office';
import type { Faults } from '../../../composables/stored-form';

export const levelNames: Record<OfficeLevel, string> = {
  province: '省、自治区、直辖市',
  city: '设区的市、自治州',
  county: '县、自治县、不设区的市、市辖区',
};

/** What is missing in the fields of the office. */
export function officeFaults({ fullName, shortName, region }: OfficeFields): Faults<OfficeFields> {
  return {
    ...(fullName.trim() === '' ? { fullName: '请填写单位全称。' } : {}),
    ...(shortName.trim() === '' ? { shortName: '请填写单位简称。' } : {}),
    ...(region.trim() === '' ? { region: '请填写行政区域。' } : {}),
  };
}

/** A term as it stands in the fields: a day that cannot be read is null. */
export interface TermEntry extends Omit<TermFields, 'number' | 'beginsOn'> {
  number: number | null;
  beginsOn: string | null;
  /** The end was written, but is no day. */
  wrongEnd: boolean;
}

export function termFaults({ number, beginsOn, wrongEnd }: TermEntry): Faults<TermEntry> {
  return {
    ...(number === null ? { number: '请填写届次。' } : {}),
    ...(beginsOn === null ? { beginsOn: '请填写起始日期，如 20260118。' } : {}),
    ...(wrongEnd ? { endsOn: '届满日期看不懂，请写成 20310118，或留空。' } : {}),
  };
}

export function clerkFaults({ name }: ClerkFields): Faults<ClerkFields> {
  return name.trim() === '' ? { name: '请填写姓名。' } : {};
}

export const officeMessages = {
  removedTerm: (name: string) => `已删除${name}。`,
  removedFormerName: (name: string) => `已删除曾用名${name}。`,
  removedClerk: (name: string) => `已删除经办人${name}。`,
  term: (numeral: string) => `第${numeral}届`,
};
