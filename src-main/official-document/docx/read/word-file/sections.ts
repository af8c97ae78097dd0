import { limits } from '../limits';
import { ReadingRefused } from '../reading-refused';
import { childOf, elementsOf, onOff, valueOf, type XmlElement } from '../xml/element';
import type { PackageParts } from './package-parts';
import type { SectionMargins, WordSection } from './word-file';

/** Sections of the body in order (17.6): one w:sectPr at the end of each, the last one at the end of w:body. */
export function sectionsOf(body: XmlElement, parts: PackageParts, settings: XmlElement | null): WordSection[] {
  const elements: (XmlElement | null)[] = [...endsOfSections(body)];
  if (elements.length > limits.sections) throw new ReadingRefused('too-many-elements', `${elements.length} sections`);
  const last = childOf(body, 'w:sectPr');
  if (last || elements.length === 0) elements.push(last);
  const gutterMark = childOf(settings, 'w:gutterAtTop');
  const gutterAtTop = gutterMark !== null && onOff(gutterMark.attributes) === true;
  let furniture: ReadonlyMap<string, string> = new Map();
  return elements.map((element) => {
    furniture = furnitureOf(element, parts, furniture);
    return sectionOf(element, furniture, gutterAtTop);
  });
}

/** Paragraphs of the running text may end a section; those in tables and boxes may not. */
function* endsOfSections(parent: XmlElement): Generator<XmlElement> {
  for (const child of elementsOf(parent)) {
    if (child.name === 'w:p') {
      const end = childOf(childOf(child, 'w:pPr'), 'w:sectPr');
      if (end) yield end;
    } else if (['w:sdt', 'w:sdtContent', 'w:customXml', 'w:ins', 'w:moveTo'].includes(child.name)) {
      yield* endsOfSections(child);
    }
  }
}

function furnitureOf(
  element: XmlElement | null,
  parts: PackageParts,
  before: ReadonlyMap<string, string>,
): ReadonlyMap<string, string> {
  const own = new Map(before);
  if (element) {
    for (const child of elementsOf(element)) {
      if (child.name !== 'w:footerReference' && child.name !== 'w:headerReference') continue;
      const part = parts.targetOf(child.attributes['r:id'] ?? '');
      const key = `${child.name.slice(2, 8)} ${child.attributes['w:type'] ?? 'default'}`;
      if (part === null) own.delete(key);
      else own.set(key, part);
    }
  }
  return own;
}

function sectionOf(
  element: XmlElement | null,
  furniture: ReadonlyMap<string, string>,
  gutterAtTop: boolean,
): WordSection {
  const size = childOf(element, 'w:pgSz');
  const margin = childOf(element, 'w:pgMar');
  const grid = childOf(element, 'w:docGrid');
  const titlePage = childOf(element, 'w:titlePg');
  return {
    start: valueOf(element, 'w:type') ?? 'nextPage',
    width: twips(size, 'w:w'),
    height: twips(size, 'w:h'),
    margins: margin ? marginsOf(margin, gutterAtTop) : null,
    grid: grid
      ? {
          type: grid.attributes['w:type'] ?? null,
          linePitch: twips(grid, 'w:linePitch') ?? 0,
          charSpace: Number(grid.attributes['w:charSpace']) || 0,
        }
      : null,
    furniture,
    titlePage: titlePage !== null && onOff(titlePage.attributes) === true,
  };
}

/** A negative top or bottom means “exactly this, whatever the header needs” (17.6.11). */
function marginsOf(margin: XmlElement, gutterAtTop: boolean): SectionMargins {
  const of = (name: string): number => twips(margin, `w:${name}`) ?? 0;
  const gutter = of('gutter');
  return {
    top: Math.abs(of('top')) + (gutterAtTop ? gutter : 0),
    bottom: Math.abs(of('bottom')),
    left: of('left') + (gutterAtTop ? 0 : gutter),
    right: of('right'),
    header: of('header'),
    footer: of('footer'),
  };
}

const units: Record<string, number> = { '': 1, pt: 20, mm: 1440 / 25.4, cm: 14400 / 25.4, in: 1440 };
function twips(element: XmlElement | null, name: string): number | null {
  const match = /^(-?\d+(?:\.\d+)?)(pt|mm|cm|in)?$/.exec(element?.attributes[name] ?? '');
  return match ? Number(match[1]) * (units[match[2] ?? ''] ?? 1) : null;
}
