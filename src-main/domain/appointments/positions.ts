/**
 * The rows of the position table (appointments.md 1). What each row says (proposer, verbs, basis, levels) stands in
 * position-table.ts.
 */
export const positionKeys = [
  // 人大.
  'committee-chairperson',
  'committee-vice-chairperson',
  'committee-secretary-general',
  'committee-member',
  'committee-deputy-secretary-general',
  'special-committee-chair',
  'special-committee-vice-chair',
  'special-committee-member',
  'credentials-committee-chair',
  'credentials-committee-vice-chair',
  'credentials-committee-member',
  'investigation-committee-member',
  'working-organ-head',
  'working-organ-deputy-head',
  'working-organ-member',
  'special-committee-office-head',
  'special-committee-office-deputy-head',
  'subdistrict-office-head',
  'subdistrict-office-deputy-head',
  'subdistrict-office-member',
  'district-office-head',
  'district-office-deputy-head',
  'election-committee-member',
  'upper-deputy',
  'own-deputy',
  // 政府.
  'government-head',
  'government-deputy-head',
  'government-secretary-general',
  /** 厅长 (province), 局长, 委员会主任, 科长 (county), 办公室主任 where the office counts it among them. */
  'department-chief',
  'bureau-chief',
  'commission-chief',
  'section-chief',
  'government-office-chief',
  // 监委.
  'supervisory-director',
  'supervisory-deputy-director',
  'supervisory-member',
  // 法院.
  'court-president',
  'court-vice-president',
  'judicial-committee-member',
  'division-chief',
  'division-deputy-chief',
  'judge',
  /** 执行局局长、副局长 (深条例8, local). */
  'enforcement-chief',
  'enforcement-deputy-chief',
  'juror',
  'branch-court-president',
  'branch-court-officer',
  // 检察院.
  'chief-procurator',
  'deputy-chief-procurator',
  'procuratorial-committee-member',
  'procurator',
  'branch-chief-procurator',
  'branch-procuratorate-officer',
  'dispatched-procuratorate-officer',
  'lower-chief-procurator',
] as const;
export type PositionKey = (typeof positionKeys)[number];
