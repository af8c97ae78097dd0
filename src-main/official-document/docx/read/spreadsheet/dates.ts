import { elementsOf, type XmlElement } from '../xml/element';

/** Number formats of ISO/IEC 29500-1 18.8.30 that show a day; 27 to 36 and 50 to 58 do so in Chinese Excel. */
const builtIn = [14, 15, 16, 17, 22, ...range(27, 36), ...range(50, 58)];

function range(first: number, last: number): number[] {
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}

const localName = ({ name }: XmlElement): string => name.slice(name.indexOf(':') + 1);
const within = (root: XmlElement | null, name: string): XmlElement[] => {
  const list = root ? [...elementsOf(root)].find((child) => localName(child) === name) : undefined;
  return list ? [...elementsOf(list)] : [];
};

/** Which styles of cells show a number as a day. */
export function dateStyles(styles: XmlElement | null): ReadonlySet<number> {
  const formats = new Set(builtIn);
  for (const { attributes } of within(styles, 'numFmts')) {
    // What stands in quotes, brackets or after a backslash is printed, not computed.
    const code = (attributes['formatCode'] ?? '').replace(/"[^"]*"|\[[^\]]*\]|\\./g, '');
    if (/[yd]/i.test(code)) formats.add(Number(attributes['numFmtId']));
  }
  return new Set(
    within(styles, 'cellXfs').flatMap(({ attributes }, index) =>
      formats.has(Number(attributes['numFmtId'] ?? 0)) ? [index] : [],
    ),
  );
}

const dayMs = 86_400_000;
/** Day 60 of the calendar of 1900 is a 29 February that never was. */
const epoch1900 = Date.UTC(1899, 11, 30);
const epoch1904 = Date.UTC(1904, 0, 1);

/** The day a serial number stands for, yyyy-mm-dd; null for what is no day of our time. */
export function dateOfSerial(serial: number, since1904: boolean): string | null {
  if (!Number.isFinite(serial) || serial < 1 || serial > 110_000) return null;
  return new Date((since1904 ? epoch1904 : epoch1900) + Math.floor(serial) * dayMs).toISOString().slice(0, 10);
}
