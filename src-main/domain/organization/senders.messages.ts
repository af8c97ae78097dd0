import type { OfficeLevel } from './office';
import type { Sender } from './office-settings';

/** The administrative office of a standing committee: 办公厅 at a province, 办公室 below. */
export const generalOfficeName = (level: OfficeLevel): string => (level === 'province' ? '办公厅' : '办公室');

/** 云岭市人民代表大会常务委员会办公室. */
export const generalOfficeOf = ({ fullName, level }: { fullName: string; level: OfficeLevel }): string =>
  fullName + generalOfficeName(level);

/** Who sends a paper, as an office of this level calls it. */
export const senderNamesOf = (level: OfficeLevel): Readonly<Record<Sender, string>> => ({
  committee: '常委会',
  office: generalOfficeName(level),
});

/** The same in the history, which tells of offices of any level. */
export const senderNames: Readonly<Record<Sender, string>> = { committee: '常委会', office: '办公室（厅）' };
