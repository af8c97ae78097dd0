import { numeralOf } from '@core/domain/documents/chinese-numerals';
import type { MeetingFields } from '@core/domain/meetings/meeting';
import { kindsCountedInAYear, type MeetingKind } from '@core/domain/meetings/meeting';
import type { VoteForm } from '@core/domain/meetings/vote';

/** A meeting as it stands in its fields: what is not filled in, or is no number, is null. */
export type MeetingEntry = Omit<MeetingFields, 'term' | 'number' | 'beginsOn'> & {
  term: number | null;
  number: number | null;
  beginsOn: string | null;
  /** What stands in the field of the last day is no day. */
  wrongEnd: boolean;
};

export const asEntry = (fields: MeetingFields): MeetingEntry => ({ ...fields, wrongEnd: false });

/** The fields, or null while they cannot be stored. */
export function asFields({ wrongEnd: _wrongEnd, term, number, beginsOn, ...rest }: MeetingEntry): MeetingFields | null {
  return term === null || number === null || beginsOn === null ? null : { ...rest, term, number, beginsOn };
}

/** What is wrong with a meeting, by field. */
export function meetingFaults(entry: MeetingEntry): Partial<Record<keyof MeetingEntry & string, string>> {
  const faults: Partial<Record<keyof MeetingEntry & string, string>> = {};
  if (entry.term === null) faults.term = '请填届次，1 到 99。';
  if (entry.number === null) faults.number = '请填第几次，1 到 999。';
  if (entry.kind === 'presidium' && entry.congressSession === null)
    faults.congressSession = '请填是第几次代表大会会议的主席团。';
  if (entry.beginsOn === null) faults.beginsOn = '请填会议日期，例如 20260428。';
  if (entry.wrongEnd) faults.endsOn = '这不是日期，例如 20260428；只开一天的，请留空。';
  else if (entry.endsOn !== null && entry.beginsOn !== null && entry.endsOn < entry.beginsOn)
    faults.endsOn = '结束日期早于开始日期。';
  if (entry.quota !== null && entry.inOffice !== null && entry.inOffice > entry.quota)
    faults.inOffice = '在任人数多于法定名额，请核对。';
  return faults;
}

const weekdays = ['星期日', '星期一', '星期二', '星期三', '星期四', '星期五', '星期六'];

/** 星期二 of an ISO day. */
export const weekdayOf = (iso: string): string => weekdays[new Date(`${iso}T00:00:00Z`).getUTCDay()]!;

export const isWeekend = (iso: string): boolean => [0, 6].includes(new Date(`${iso}T00:00:00Z`).getUTCDay());

/** 4月27日—28日, within the year the list is grouped by. */
export function daysText(beginsOn: string, endsOn: string | null): string {
  const [year, month, day] = beginsOn.split('-').map(Number);
  const first = `${year}年${month}月${day}日`;
  if (endsOn === null || endsOn === beginsOn) return first;
  const [lastYear, lastMonth, lastDay] = endsOn.split('-').map(Number);
  if (lastYear !== year) return `${first}—${lastYear}年${lastMonth}月${lastDay}日`;
  return lastMonth === month ? `${first}—${lastDay}日` : `${first}—${lastMonth}月${lastDay}日`;
}

export const termText = (term: number): string => `第${numeralOf(term)}届`;

/** All who may vote, by the kind of meeting. */
export const membersNames: Record<MeetingKind, string> = {
  'standing-committee': '全体组成人员',
  'council-of-chairpersons': '主任会议组成人员',
  congress: '全体代表',
  presidium: '主席团成员',
};

/** Whether the years begin anew for a kind, as the clerk may say it of one meeting. */
export const mayCountByYear = (kind: MeetingKind): boolean => kindsCountedInAYear.includes(kind);

/** The counts a form of voting has, in the order in which they are read out and typed. */
export type CountKey =
  'inFavour' | 'against' | 'abstained' | 'notPressed' | 'ballotsIssued' | 'ballotsReturned' | 'ballotsInvalid';
export const countNames: Record<CountKey, string> = {
  inFavour: '赞成',
  against: '反对',
  abstained: '弃权',
  notPressed: '未按',
  ballotsIssued: '发出',
  ballotsReturned: '收回',
  ballotsInvalid: '废票',
};
export const countsOfForm: Record<VoteForm, readonly CountKey[]> = {
  tacit: [],
  hands: ['inFavour', 'against', 'abstained'],
  device: ['inFavour', 'against', 'abstained', 'notPressed'],
  ballot: ['ballotsIssued', 'ballotsReturned', 'ballotsInvalid', 'inFavour', 'against', 'abstained'],
};

export const meetingRoomMessages = {
  removed: (name: string) => `已删除${name}。`,
  removedVote: (matter: string) => `已删除表决“${matter}”。`,
  voteRecorded: (matter: string) => `已记录表决“${matter}”。`,
  notKept: '表决记录还没有保存。',
  newNotKept: '新的会议还没有添加。',
  needPresent: '请填应到和实到人数。',
  needMembers: '请填全体组成人员人数。',
  needMatter: '请填表决事项，照会上宣读的写。',
  needDay: '请填表决日期，例如 20260428。',
};
