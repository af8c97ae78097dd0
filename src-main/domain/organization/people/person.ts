/** A person of 名册: the fields of 干部任免审批表 that papers of a meeting print (ecosystem.md 1.2, rows A). */
import { z } from 'zod';

export const sexes = ['male', 'female'] as const;
export type Sex = (typeof sexes)[number];

const text = (most: number) => z.string().trim().max(most);
const month = z.string().regex(/^\d{4}-(?:0[1-9]|1[0-2])$/);

export const personFieldsSchema = z.strictObject({
  /** Without blanks; a middle dot inside names of minorities: 艾力·买买提. */
  name: z.string().trim().min(1).max(60),
  sex: z.enum(sexes).nullable(),
  /** 汉族, 回族; '' unknown. */
  ethnicity: text(20),
  /** yyyy-mm, or yyyy-mm-dd where the day is known. */
  born: z.union([month, z.iso.date()]).nullable(),
  /** 籍贯, 出生地. */
  nativePlace: text(60),
  birthplace: text(60),
  /** 入党时间 as the form says it: 2002年6月 in the form 2002.06, or the name of another party. */
  party: text(60),
  /** 参加工作时间. */
  workingSince: month.nullable(),
  /** 全日制教育: 学历, 学位, 毕业院校系及专业. */
  education: text(40),
  degree: text(60),
  school: text(200),
  /** 在职教育. */
  laterEducation: text(40),
  laterDegree: text(60),
  laterSchool: text(200),
  /** 专业技术职务. */
  professionalTitle: text(100),
  /** 现任职务 as the form says it. */
  presentPosts: text(500),
  /** Tells people of one name apart on a paper: 黑龙江; '' none. */
  homonymMark: text(20),
  /** The reading of the name, as the clerk corrected it: zeng guo qiang; '' follows the dictionary. */
  reading: text(120),
  diedOn: z.iso.date().nullable(),
  note: z.string().max(1000),
  /** 简历, one line a post. */
  resume: z.string().max(20_000),
});
export type PersonFields = z.infer<typeof personFieldsSchema>;

/** A person of whom only the name is known. */
export const unknownPerson = (name: string): PersonFields => ({
  name,
  sex: null,
  ethnicity: '',
  born: null,
  nativePlace: '',
  birthplace: '',
  party: '',
  workingSince: null,
  education: '',
  degree: '',
  school: '',
  laterEducation: '',
  laterDegree: '',
  laterSchool: '',
  professionalTitle: '',
  presentPosts: '',
  homonymMark: '',
  reading: '',
  diedOn: null,
  note: '',
  resume: '',
});

/** Kept only where the office has switched it on. */
export const familyMemberSchema = z.strictObject({
  /** 称谓. */
  relation: text(20),
  name: text(60),
  born: text(10),
  politicalStatus: text(30),
  post: text(200),
});
export type FamilyMember = z.infer<typeof familyMemberSchema>;
