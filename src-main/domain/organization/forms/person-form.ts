/** What a 干部任免审批表 (.lrmx, .lrm) says, read and put in order (ecosystem.md 1). */
import type { FamilyMember, PersonFields } from '../people/person';

export const personFormKinds = ['lrmx', 'lrm'] as const;
export type PersonFormKind = (typeof personFormKinds)[number];

/** Elements of .lrmx, as the editor names them; .lrm has the same under numbers. */
export const formElements = [
  'XingMing',
  'XingBie',
  'ChuShengNianYue',
  'MinZu',
  'JiGuan',
  'ChuShengDi',
  'RuDangShiJian',
  'CanJiaGongZuoShiJian',
  'ZhuanYeJiShuZhiWu',
  'QuanRiZhiJiaoYu_XueLi',
  'QuanRiZhiJiaoYu_XueWei',
  'QuanRiZhiJiaoYu_XueLi_BiYeYuanXiaoXi',
  'QuanRiZhiJiaoYu_XueWei_BiYeYuanXiaoXi',
  'ZaiZhiJiaoYu_XueLi',
  'ZaiZhiJiaoYu_XueWei',
  'ZaiZhiJiaoYu_XueLi_BiYeYuanXiaoXi',
  'ZaiZhiJiaoYu_XueWei_BiYeYuanXiaoXi',
  'XianRenZhiWu',
  'NiRenZhiWu',
  'NiMianZhiWu',
  'JianLi',
  'RenMianLiYou',
  'ChengBaoDanWei',
  'JiSuanNianLingShiJian',
  'TianBiaoShiJian',
  'TianBiaoRen',
  'ShenFenZheng',
  'Version',
] as const;
export type FormElement = (typeof formElements)[number];

/** One row of 家庭成员 as it is written. */
export const familyElements = [
  'ChengWei',
  'XingMing',
  'ChuShengRiQi',
  'ZhengZhiMianMao',
  'GongZuoDanWeiJiZhiWu',
] as const;
export type FamilyElement = (typeof familyElements)[number];

/** The form as it is written, before anything is understood. */
export interface RawForm {
  kind: PersonFormKind;
  values: ReadonlyMap<FormElement, string>;
  family: readonly ReadonlyMap<FamilyElement, string>[];
}

export type FormField =
  | keyof PersonFields
  | 'appointing'
  | 'removing'
  | 'reason'
  | 'reportingUnit'
  | 'filledOn'
  | 'ageOn'
  | 'family'
  | 'idNumber'
  | 'photo'
  | 'file';

export const oddityKinds = [
  /** Neither 男 nor 女; left empty. */
  'unknown-sex',
  /** No month can be made of it; left empty. */
  'unreadable-date',
  /** Only a year; left empty. */
  'year-only',
  /** Before 1900, or of a month or day that there is not. */
  'impossible-date',
  /** A people that is none of the 56; kept as it stands. */
  'unknown-ethnicity',
  /** Nothing of the 12 ways to fill in 入党时间; kept as it stands. */
  'unknown-party',
  /** Letters or digits in the name, too short, too long; kept as it stands. */
  'implausible-name',
  /** The form names nobody: taken from the file's name. */
  'name-from-file',
  /** Longer than 名册 keeps; cut. */
  'too-long',
  /** A line break in a field of one line; joined. */
  'line-break',
  /** A line of the 简历 that begins with a figure and is no period. */
  'resume-line',
  /** A period that ends before it begins. */
  'period-reversed',
  /** 出生 and 参加工作 less than fourteen years apart, or the other way round. */
  'dates-contradict',
  /** Check digit or length of the ID number. */
  'id-number',
  /** The month of birth in the ID number is another. */
  'id-birth-differs',
  /** A bare & or <: repaired. */
  'repaired-markup',
  /** Fewer or more fields than the 33 of .lrm. */
  'field-count',
  /** The ending of the file's name is that of another format. */
  'wrong-ending',
  /** What stands for the photo is none, or is larger than is kept. */
  'photo-unusable',
] as const;
export type OddityKind = (typeof oddityKinds)[number];

/** Something the form says oddly, to be shown beside the field. `raw`: what is written, shortened. */
export interface Oddity {
  field: FormField;
  kind: OddityKind;
  raw: string;
}

/** A person form, ready to become a person of 名册 and an item of a motion. */
export interface PersonForm {
  kind: PersonFormKind;
  fields: PersonFields;
  /** 拟任职务, 拟免职务, 任免理由 as they are written. */
  appointing: string;
  removing: string;
  reason: string;
  /** 呈报单位. */
  reportingUnit: string;
  /** 填表时间 and 计算年龄时间, yyyy-mm-dd; the first day of the month where no day is said. */
  filledOn: string | null;
  ageOn: string | null;
  /** 版本 of the editor that wrote it; '' unknown. */
  version: string;
  /** Only where the options ask for them. */
  family: FamilyMember[];
  idNumber: string;
  photo: Uint8Array | null;
  oddities: Oddity[];
}

/** What of the private data is read at all (ecosystem.md 1.2: not by default). */
export interface FormOptions {
  family: boolean;
  idNumber: boolean;
  photo: boolean;
}
export const nothingPrivate: FormOptions = { family: false, idNumber: false, photo: false };
