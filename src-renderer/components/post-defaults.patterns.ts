import { positionTable } from '@core/domain/appointments/position-table';
import { positionKeys, type PositionKey } from '@core/domain/appointments/positions';
import type { OrganCategory, PostFields } from '@core/domain/organization/organs/organ';

/** The positions an organ of a category has by the position table, in its order; any other may be chosen. */
export const positionsOf = (category: OrganCategory): PositionKey[] =>
  positionKeys.filter((key) => positionTable[key].organs.includes(category));

/** What a post of a position is usually called, where there is but one name. */
const names: Partial<Record<PositionKey, string>> = {
  'committee-deputy-secretary-general': '副秘书长',
  'special-committee-chair': '主任委员',
  'special-committee-vice-chair': '副主任委员',
  'special-committee-member': '委员',
  'credentials-committee-chair': '主任委员',
  'credentials-committee-vice-chair': '副主任委员',
  'credentials-committee-member': '委员',
  'working-organ-head': '主任',
  'working-organ-deputy-head': '副主任',
  'working-organ-member': '委员',
  'special-committee-office-head': '主任',
  'special-committee-office-deputy-head': '副主任',
  'subdistrict-office-head': '主任',
  'subdistrict-office-deputy-head': '副主任',
  'subdistrict-office-member': '委员',
  'government-secretary-general': '秘书长',
  'department-chief': '厅长',
  'bureau-chief': '局长',
  'commission-chief': '主任',
  'section-chief': '科长',
  'government-office-chief': '主任',
  'supervisory-director': '主任',
  'supervisory-deputy-director': '副主任',
  'supervisory-member': '委员',
  'court-president': '院长',
  'court-vice-president': '副院长',
  'judicial-committee-member': '审判委员会委员',
  judge: '审判员',
  'enforcement-chief': '执行局局长',
  'enforcement-deputy-chief': '执行局副局长',
  juror: '人民陪审员',
  'branch-court-president': '院长',
  'chief-procurator': '检察长',
  'deputy-chief-procurator': '副检察长',
  'procuratorial-committee-member': '检察委员会委员',
  procurator: '检察员',
  'branch-chief-procurator': '检察长',
  'lower-chief-procurator': '检察长',
};
/** Name and number of holders a post of that position usually has. */
export const usualPost = (position: PositionKey): Pick<PostFields, 'name' | 'singleSeat'> => ({
  name: names[position] ?? '',
  singleSeat: positionTable[position].singleSeat,
});

/**
 * Organ and name of a post typed as a full title: the longest organ its beginning names. What cannot be told is left
 * to the clerk.
 */
export function guessedPost(
  title: string,
  organs: readonly { id: number; name: string; category: OrganCategory }[],
): Partial<Pick<PostFields, 'organ' | 'name' | 'position' | 'singleSeat'>> {
  const words = title.replace(/\s/g, '');
  const [organ] = organs
    .filter(({ name }) => words.startsWith(name))
    .toSorted((one, other) => other.name.length - one.name.length);
  if (!organ) return { name: words };
  const name = words.slice(organ.name.length);
  const position = positionsOf(organ.category).find((key) => names[key] === name);
  return { organ: organ.id, name, ...(position && { position, singleSeat: usualPost(position).singleSeat }) };
}
