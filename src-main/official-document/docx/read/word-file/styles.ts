import { childOf, childrenOf, onOff, valueOf, type XmlElement } from '../xml/element';
import { merged, nothing, propertySetOf, type PropertySet } from './properties';

export interface WordStyle {
  id: string;
  /** Name shown in Word: “公文正文”; '' when unnamed. */
  name: string;
  paragraph: PropertySet;
  run: PropertySet;
}

/** Styles with docDefaults and the basedOn chain already folded in (17.7.2, order of 17.7.1). */
export interface StyleSheet {
  /** The paragraph style named, or the default one for null; null when it is not defined. */
  paragraphStyle(id: string | null): WordStyle | null;
  /** The run properties a character style adds; nothing when it is not defined. */
  characterStyle(id: string): PropertySet;
  /** Properties where no style applies. */
  defaults: { paragraph: PropertySet; run: PropertySet };
  defaultParagraphStyle: string | null;
  has(id: string): boolean;
}

/** Styles based on one another; Word itself makes chains of up to eleven. */
const deepestChain = 50;

export function styleSheetOf(root: XmlElement | null): StyleSheet {
  const elements = new Map<string, XmlElement>();
  let defaultParagraphStyle: string | null = null;
  for (const style of childrenOf(root, 'w:style')) {
    const id = style.attributes['w:styleId'];
    if (id === undefined) continue;
    if (!elements.has(id)) elements.set(id, style);
    const isDefault = onOff({ 'w:val': style.attributes['w:default'] ?? '0' });
    if (isDefault && (style.attributes['w:type'] ?? 'paragraph') === 'paragraph') defaultParagraphStyle = id;
  }
  const docDefaults = childOf(root, 'w:docDefaults');
  const defaults = {
    paragraph: propertySetOf(childOf(childOf(docDefaults, 'w:pPrDefault'), 'w:pPr')),
    run: propertySetOf(childOf(childOf(docDefaults, 'w:rPrDefault'), 'w:rPr')),
  };

  /** Outermost ancestor first. A chain that comes back to itself ends there. */
  const chainOf = (id: string): XmlElement[] => {
    const chain: XmlElement[] = [];
    const seen = new Set<string>();
    for (let at: string | null = id; at !== null && !seen.has(at) && seen.size < deepestChain;) {
      seen.add(at);
      const style = elements.get(at);
      if (!style) break;
      chain.push(style);
      at = valueOf(style, 'w:basedOn');
    }
    return chain.reverse();
  };

  const paragraphStyles = new Map<string, WordStyle | null>();
  const characterStyles = new Map<string, PropertySet>();
  return {
    defaults,
    defaultParagraphStyle,
    has: (id) => elements.has(id),
    paragraphStyle(named) {
      const id = named ?? defaultParagraphStyle;
      if (id === null) return null;
      const known = paragraphStyles.get(id);
      if (known !== undefined) return known;
      const element = elements.get(id);
      const chain = chainOf(id);
      const style = element
        ? {
            id,
            name: valueOf(element, 'w:name') ?? '',
            paragraph: chain.reduce(
              (set, step) => merged(set, propertySetOf(childOf(step, 'w:pPr'))),
              defaults.paragraph,
            ),
            run: chain.reduce((set, step) => merged(set, propertySetOf(childOf(step, 'w:rPr'))), defaults.run),
          }
        : null;
      paragraphStyles.set(id, style);
      return style;
    },
    characterStyle(id) {
      const known = characterStyles.get(id);
      if (known !== undefined) return known;
      const set = chainOf(id).reduce((under, step) => merged(under, propertySetOf(childOf(step, 'w:rPr'))), nothing);
      characterStyles.set(id, set);
      return set;
    },
  };
}
