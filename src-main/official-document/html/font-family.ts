import { fallbackChain } from '../faces';

const lists = new Map<string, string>();

/** A face and what stands in for it as a CSS font-family list; the marks in a name that CSS would read are left out. */
export function fontFamily(face: string): string {
  let list = lists.get(face);
  if (list === undefined) {
    const names = fallbackChain(face).map((name) => `'${name.replace(/['"\\<>;{}\n\r]/g, '')}'`);
    list = [...names, 'serif'].join(',');
    lists.set(face, list);
  }
  return list;
}
