/** Organs of the office's level and the posts in them, as 名册 keeps them. */
import { z } from 'zod';
import { positionKeys } from '../../appointments/positions';

/** In the usual order of a list: 人大, 政府, 监委, 法院, 检察院 (appointments.md 3.6). */
export const organCategories = [
  /** 本级人民代表大会 itself: 上一级代表 and 本级代表 are seats of it. */
  'congress',
  /** 常务委员会 itself. */
  'standing-committee',
  /** 专门委员会. */
  'special-committee',
  /** 代表资格审查委员会. */
  'credentials-committee',
  /** 特定问题调查委员会. */
  'investigation-committee',
  /** 办公厅（室）, 研究室, 工作委员会. */
  'working-organ',
  /** 专门委员会的办事机构 (some districts). */
  'special-committee-office',
  /** 街道工作委员会. */
  'subdistrict-office',
  /** 地区工作机构. */
  'district-office',
  /** 选举委员会. */
  'election-committee',
  /** 人民政府. */
  'government',
  /** 政府组成部门, and other bodies whose heads the committee decides on. */
  'government-department',
  /** 监察委员会. */
  'supervisory-commission',
  /** 本级人民法院. */
  'court',
  /** 在地区、直辖市内设立的中级人民法院, 专门法院. */
  'branch-court',
  /** 基层人民法院 as the place of 人民陪审员 is 'court'. 本级人民检察院. */
  'procuratorate',
  /** 检察院分院. */
  'branch-procuratorate',
  /** 派出人民检察院. */
  'dispatched-procuratorate',
  /** 下一级人民检察院. */
  'lower-procuratorate',
] as const;
export type OrganCategory = (typeof organCategories)[number];

const date = z.iso.date();

export const organFieldsSchema = z.strictObject({
  category: z.enum(organCategories),
  /** As printed: 云岭市人民政府, 云岭市财政局, 云岭市人民代表大会法制委员会. */
  name: z.string().trim().min(1).max(100),
  /** 市财政局; '' where there is none. */
  shortName: z.string().trim().max(40),
  since: date.nullable(),
  note: z.string().max(1000),
});
export type OrganFields = z.infer<typeof organFieldsSchema>;

/** What stands before the name of a post in its full title: the organ's name, the region's (云岭市副市长), nothing. */
export const postPrefixes = ['organ', 'region', 'none'] as const;
export type PostPrefix = (typeof postPrefixes)[number];

export const postFieldsSchema = z.strictObject({
  organ: z.int(),
  position: z.enum(positionKeys),
  /** 局长, 副市长, 民事审判第一庭庭长. */
  name: z.string().trim().min(1).max(60),
  prefix: z.enum(postPrefixes),
  singleSeat: z.boolean(),
  since: date.nullable(),
  untilOn: date.nullable(),
  note: z.string().max(1000),
});
export type PostFields = z.infer<typeof postFieldsSchema>;
