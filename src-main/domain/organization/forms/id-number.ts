/** 公民身份号码 (GB 11643): 17 digits and a check character. */
const weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
const checks = '10X98765432';

/** What is wrong with a number, or null. `born`: yyyy-mm or yyyy-mm-dd as the form says it. */
export function idNumberFault(number: string, born: string | null): 'id-number' | 'id-birth-differs' | null {
  if (!/^\d{17}[\dX]$/.test(number)) return 'id-number';
  const sum = weights.reduce((total, weight, index) => total + weight * Number(number[index]), 0);
  if (checks[sum % 11] !== number[17]) return 'id-number';
  const said = `${number.slice(6, 10)}-${number.slice(10, 12)}-${number.slice(12, 14)}`;
  return born !== null && !said.startsWith(born) ? 'id-birth-differs' : null;
}
