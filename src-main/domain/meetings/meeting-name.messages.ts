import { numeralOf } from '../documents/chinese-numerals';
import { regionOf } from '../organization/office-names';
import type { MeetingKind } from './meeting';
import type { SessionNameForm } from './meeting-settings';

/** What the name of a session is made of. */
export interface SessionParts {
  kind: MeetingKind;
  /** 届. */
  term: number;
  /** Year in which it is counted, or null where it is counted in its term. */
  countingYear: number | null;
  /** 次. */
  number: number;
  /** 次 of the congress whose presidium it is. */
  congressSession: number | null;
  /** 主任（扩大）会议. */
  extended: boolean;
}

export type SessionNumerals = 'chinese' | 'arabic';

/** What the body of each kind is called after the name of its place and term, in full and abbreviated. */
const bodies: Record<MeetingKind, readonly [full: string, abbreviated: string]> = {
  'standing-committee': ['人民代表大会常务委员会', '人大常委会'],
  'council-of-chairpersons': ['人民代表大会常务委员会', '人大常委会'],
  congress: ['人民代表大会', '人大'],
  presidium: ['人民代表大会', '人大'],
};

/** What the clerk calls the kinds. */
export const meetingKindNames: Record<MeetingKind, string> = {
  'standing-committee': '常委会会议',
  'council-of-chairpersons': '主任会议',
  congress: '代表大会会议',
  presidium: '主席团会议',
};

/**
 * The name of a session as a text says it, which readSessionName reads back: 云岭市第五届人民代表大会常务委员会第十六次会议,
 * 市五届人大常委会第21次主任会议. A session counted in a year is named by the year, without the term, as offices that count so
 * print it: 安澜市人民代表大会常务委员会2024年第9次主任会议.
 */
export function sessionName(
  place: string,
  session: SessionParts,
  { form, numerals }: { form: SessionNameForm; numerals: SessionNumerals },
): string {
  const body = bodies[session.kind][form === 'full' ? 0 : 1];
  const where = form === 'short' ? placeUnit(place) : place;
  const term = session.countingYear === null ? termIn(session.term, form) : '';
  return `${where}${term}${body}${sessionOf(session, numerals)}`;
}

/** What stands after the name of the body: 第十六次会议, 第21次主任会议, 第六次会议主席团第三次会议. */
export function sessionOf(session: Omit<SessionParts, 'term'>, numerals: SessionNumerals): string {
  const { kind, countingYear, congressSession, number, extended } = session;
  const year = countingYear === null ? '' : `${countingYear}年`;
  const presidium = kind === 'presidium' ? `${timesOf(congressSession ?? 1, 'chinese')}会议主席团` : '';
  const meeting =
    kind === 'council-of-chairpersons'
      ? extended
        ? '主任（扩大）会议'
        : '主任会议'
      : extended
        ? '（扩大）会议'
        : '会议';
  return `${presidium}${year}${timesOf(number, numerals)}${meeting}`;
}

/** 常委会第十六次会议, 第21次主任会议: how the clerk names it among the meetings of one term. */
export function shortSessionName(session: Omit<SessionParts, 'term'>, numerals: SessionNumerals): string {
  const body = { 'standing-committee': '常委会', 'council-of-chairpersons': '', congress: '代表大会', presidium: '' };
  return `${body[session.kind]}${sessionOf(session, numerals)}`;
}

/** The place in whose name an office speaks: 云岭市 of 云岭市人民代表大会常务委员会. */
export const placeOfOffice = ({ fullName, region }: { fullName: string; region: string }): string =>
  regionOf(fullName) || region.trim();

/** 市 of 云岭市, 县 of 青溪县: what is left of a place in a short name. */
export function placeUnit(place: string): string {
  return /(?:自治区|自治旗|林区|特区|[省市州区县旗盟乡镇])$/u.exec(place)?.[0] ?? place;
}

const timesOf = (number: number, numerals: SessionNumerals): string =>
  `第${numerals === 'arabic' ? number : numeralOf(number)}次`;

const termIn = (term: number, form: SessionNameForm): string =>
  form === 'short' || form === 'placed' ? `${numeralOf(term)}届` : `第${numeralOf(term)}届`;
