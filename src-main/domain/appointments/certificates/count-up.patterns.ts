const lastDigits = /\d+(?=\D*$)/;

/**
 * A number so many places on: the digits that stand last in it count up and keep their width (云人常任〔2026〕12号 →
 * 云人常任〔2026〕13号, No.000098 → No.000099). Null where it has no digits, or they run out of what can be counted.
 */
export function countUp(first: string, places: number): string | null {
  const digits = lastDigits.exec(first)?.[0];
  if (digits === undefined || digits.length > 15) return null;
  const counted = String(Number(digits) + places).padStart(digits.length, '0');
  return first.replace(lastDigits, counted);
}

/** So many numbers from the first on; null where the first has no digits to count. One alone needs none. */
export function numbersFrom(first: string, count: number): string[] | null {
  if (count === 1) return [first];
  const numbers: string[] = [];
  for (let place = 0; place < count; place += 1) {
    const number = countUp(first, place);
    if (number === null) return null;
    numbers.push(number);
  }
  return numbers;
}
