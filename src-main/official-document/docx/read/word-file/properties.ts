import { elementsOf, onOff, type XmlElement } from '../xml/element';

/** Properties as they lie in w:pPr or w:rPr, by element name: attributes of the element that won. */
export type PropertySet = Readonly<Record<string, Readonly<Record<string, string>>>>;

/** Elements whose attributes are inherited one by one (17.3.1.12, 17.3.1.33, 17.3.2.26); all others replace as a whole. */
const byAttribute = new Set(['w:ind', 'w:spacing', 'w:rFonts', 'w:numPr']);
/** The properties anybody here asks for; others are not carried along, so that a strange style costs nothing a run. */
const known = new Set(
  (
    'jc outlineLvl spacing ind numPr widowControl kinsoku overflowPunct autoSpaceDE autoSpaceDN snapToGrid ' +
    'pageBreakBefore framePr rFonts sz b vanish webHidden color'
  )
    .split(' ')
    .map((name) => `w:${name}`),
);
/** What a later layer says on the left takes away what an earlier one said on the right. */
const supersedes: Record<string, string> = {
  'w:ascii': 'w:asciiTheme',
  'w:hAnsi': 'w:hAnsiTheme',
  'w:eastAsia': 'w:eastAsiaTheme',
  'w:cs': 'w:cstheme',
  'w:hanging': 'w:firstLine',
  'w:firstLine': 'w:hanging',
};
const empty: PropertySet = Object.freeze({});

/** Reads one w:pPr or w:rPr. w:numPr holds its values in children; they are lifted to attributes. */
export function propertySetOf(element: XmlElement | null): PropertySet {
  if (!element || element.children.length === 0) return empty;
  if (!element.children.some((child) => typeof child !== 'string' && known.has(child.name))) return empty;
  const set: Record<string, Readonly<Record<string, string>>> = Object.create(null) as Record<
    string,
    Record<string, string>
  >;
  for (const child of elementsOf(element)) {
    if (!known.has(child.name) || child.name in set) continue;
    if (child.name === 'w:numPr') {
      const lifted: Record<string, string> = {};
      for (const inner of elementsOf(child)) {
        const value = inner.attributes['w:val'];
        if (value !== undefined) lifted[inner.name] = value;
      }
      set[child.name] = lifted;
    } else set[child.name] = child.attributes;
  }
  return set;
}

/** The later layer over the earlier one. */
export function merged(under: PropertySet, over: PropertySet): PropertySet {
  if (over === empty) return under;
  if (under === empty) return over;
  const result: Record<string, Readonly<Record<string, string>>> = Object.assign(
    Object.create(null) as Record<string, Record<string, string>>,
    under,
  );
  for (const name in over) {
    const mine = over[name] ?? {};
    const theirs = under[name];
    if (!theirs || !byAttribute.has(name)) {
      result[name] = mine;
      continue;
    }
    const joined: Record<string, string> = { ...theirs };
    for (const attribute in mine) {
      const older = supersedes[attribute];
      if (older !== undefined && !(older in mine)) delete joined[older];
      joined[attribute] = mine[attribute] ?? '';
    }
    result[name] = joined;
  }
  return result;
}

export const nothing = empty;

export function numberOf(set: PropertySet, name: string, ...attributes: string[]): number | null {
  for (const attribute of attributes) {
    const value = set[name]?.[attribute];
    // Strict files write measures with units (“16pt”); twips are the bare form.
    if (value === undefined) continue;
    const match = /^(-?\d+(?:\.\d+)?)(pt|mm|cm|in)?$/.exec(value);
    if (!match) continue;
    return Number(match[1]) * (twipsOf[match[2] ?? ''] ?? 1);
  }
  return null;
}
const twipsOf: Record<string, number> = { pt: 20, mm: 1440 / 25.4, cm: 14400 / 25.4, in: 1440 };

export function textOf(set: PropertySet, name: string, attribute = 'w:val'): string | null {
  return set[name]?.[attribute] ?? null;
}

export function switchOf(set: PropertySet, name: string, whenAbsent: boolean): boolean {
  return onOff(set[name]) ?? whenAbsent;
}
