import type { OfficeLevel } from './office';
import type { GeneralOffice, Sender } from './office-settings';

/** An office with its 办事机构; null where that is as usual at its level. */
export interface WithGeneralOffice {
  level: OfficeLevel;
  generalOffice: GeneralOffice | null;
}

export const generalOfficeNames: Readonly<Record<GeneralOffice, string>> = {
  'general-office': '办公厅',
  office: '办公室',
};

/** What a committee of this level usually has: 办公厅 at a province, 办公室 below. */
export const usualGeneralOffice = (level: OfficeLevel): GeneralOffice =>
  level === 'province' ? 'general-office' : 'office';

/** The administrative office of a standing committee, as it is called. */
export const generalOfficeName = ({ level, generalOffice }: WithGeneralOffice): string =>
  generalOfficeNames[generalOffice ?? usualGeneralOffice(level)];

/** 云岭市人民代表大会常务委员会办公室. */
export const generalOfficeOf = (office: WithGeneralOffice & { fullName: string }): string =>
  office.fullName + generalOfficeName(office);

/** Who sends a paper, as this office calls it. */
export const senderNamesOf = (office: WithGeneralOffice): Readonly<Record<Sender, string>> => ({
  committee: '常委会',
  office: generalOfficeName(office),
});

/** The same in the history, which tells of offices of any level. */
export const senderNames: Readonly<Record<Sender, string>> = { committee: '常委会', office: '办公室（厅）' };
