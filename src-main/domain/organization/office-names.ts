/**
 * What the full name of a standing committee says by itself: proposals for the set-up page, which the clerk corrects.
 */
import type { OfficeLevel } from './office';

const committee = /人民代表大会常务委员会$/;

/** 云岭市人民代表大会常务委员会 → 云岭市人大常委会; the name itself where it is not one of a standing committee. */
export function shortNameOf(fullName: string): string {
  // The short form is made of characters of the long one.
  return fullName.trim().replace(/(人)民代表(大)会(常)务(委)员(会)$/, '$1$2$3$4$5');
}

/** 云岭市人民代表大会常务委员会 → 云岭市; '' where the name does not end as one of a standing committee does. */
export function regionOf(fullName: string): string {
  const name = fullName.trim();
  return committee.test(name) ? name.replace(committee, '') : '';
}

/**
 * The level a region's name speaks for, or null where it does not. A 市 may be a 设区的市 or one of the county level:
 * the former is proposed unless another region stands before it.
 */
export function levelOf(region: string): OfficeLevel | null {
  const name = region.trim();
  if (/^(北京|天津|上海|重庆)市$/.test(name) || /(省|自治区)$/.test(name)) return 'province';
  if (/(县|旗|区|林区|特区)$/.test(name)) return 'county';
  if (/[市州盟].+市$/.test(name)) return 'county';
  return /(市|州|盟)$/.test(name) ? 'city' : null;
}
