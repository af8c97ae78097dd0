/** ISO date as a paper prints it (7.3.5.4: Arabic digits, year in full, no leading zeros): 2022年12月29日. */
export function printedDate(iso: string): string {
  const [year, month, day] = iso.split('-').map(Number);
  return `${year}年${month}月${day}日`;
}
