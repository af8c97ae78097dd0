import { numeralOf } from '@core/domain/documents/chinese-numerals';
import type { DeputyFields, MemberFields } from '@core/domain/organization/committee/member';

export const termName = (term: number): string => `第${numeralOf(term)}届`;

/** A member as it stands in the fields: what is not chosen, or is no day, is null. */
export type MemberEntry = Omit<MemberFields, 'person' | 'beginsOn'> & {
  person: { id: number; name: string } | null;
  beginsOn: string | null;
  wrong: { endsOn: boolean; actingSince: boolean };
};

export function memberFaults(entry: MemberEntry): Partial<Record<keyof MemberEntry, string>> {
  return {
    ...(entry.person === null ? { person: '请选择人员。' } : {}),
    ...(entry.beginsOn === null ? { beginsOn: '请填任职日期（当选日期），例如 20220118。' } : {}),
    ...(entry.wrong.endsOn ? { endsOn: '离任日期看不懂，请写成 20240315，或留空。' } : {}),
    ...(entry.beginsOn !== null && entry.endsOn !== null && entry.endsOn < entry.beginsOn
      ? { endsOn: '离任日期早于任职日期。' }
      : {}),
    ...(entry.wrong.actingSince ? { actingSince: '代理起始日期看不懂，请写成 20240315。' } : {}),
    ...(entry.actingAs !== null && entry.actingSince === null && !entry.wrong.actingSince
      ? { actingSince: '请填代理起始日期。' }
      : {}),
  };
}

export function memberFields({ wrong: _wrong, person, beginsOn, ...rest }: MemberEntry): MemberFields | null {
  return person === null || beginsOn === null ? null : { ...rest, person: person.id, beginsOn };
}

export const actingNames: Record<NonNullable<MemberFields['actingAs']>, string> = {
  chairperson: '代理主任',
  'secretary-general': '代理秘书长',
};

/** A deputy as it stands in the fields. */
export type DeputyEntry = Omit<DeputyFields, 'person' | 'beginsOn'> & {
  person: { id: number; name: string } | null;
  beginsOn: string | null;
  wrongEnd: boolean;
};

export function deputyFaults(entry: DeputyEntry): Partial<Record<keyof DeputyEntry, string>> {
  return {
    ...(entry.person === null ? { person: '请选择人员。' } : {}),
    ...(entry.beginsOn === null ? { beginsOn: '请填当选日期，例如 20220106。' } : {}),
    ...(entry.wrongEnd ? { endsOn: '终止日期看不懂，请写成 20240315，或留空。' } : {}),
    ...(entry.state === 'ended' && entry.endsOn === null && !entry.wrongEnd ? { endsOn: '请填终止日期。' } : {}),
  };
}

export function deputyFields({ wrongEnd: _wrong, person, beginsOn, ...rest }: DeputyEntry): DeputyFields | null {
  return person === null || beginsOn === null ? null : { ...rest, person: person.id, beginsOn };
}

export const committeeMessages = {
  removedMember: (name: string) => `已从组成人员中删除 ${name}。`,
  addedMember: (name: string) => `已添加 ${name}。`,
  removedQuota: '已删除名额。',
  removedDeputy: (name: string) => `已从代表中删除 ${name}。`,
  notKept: '组成人员的改动还没有保存。',
  deputyNotKept: '代表的改动还没有保存。',
  needSince: '请填生效日期，例如 20220118。',
  needQuota: '请填法定名额，1 到 500。',
  overQuota: (quota: number, inOffice: number) => `在任 ${inOffice} 人，多于法定名额 ${quota} 人，请核对。`,
};
