/** One element: its name with the program's own prefix (“w:p”), its attributes likewise, children in their order. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly XmlNode[];
}
export type XmlNode = XmlElement | string;

export function* elementsOf(parent: XmlElement): Generator<XmlElement> {
  for (const child of parent.children) if (typeof child !== 'string') yield child;
}

/** First child element of that name. */
export function childOf(parent: XmlElement | null | undefined, name: string): XmlElement | null {
  if (parent) {
    for (const child of parent.children) if (typeof child !== 'string' && child.name === name) return child;
  }
  return null;
}

export function childrenOf(parent: XmlElement | null | undefined, name: string): XmlElement[] {
  if (!parent) return [];
  return parent.children.filter((child): child is XmlElement => typeof child !== 'string' && child.name === name);
}

/** Every element of that name below `parent`, in document order. */
export function* descendantsOf(parent: XmlElement, name: string): Generator<XmlElement> {
  for (const child of parent.children) {
    if (typeof child === 'string') continue;
    if (child.name === name) yield child;
    yield* descendantsOf(child, name);
  }
}

/** `w:val` of the child of that name, or null. */
export function valueOf(parent: XmlElement | null | undefined, name: string): string | null {
  return childOf(parent, name)?.attributes['w:val'] ?? null;
}

/** Text directly inside, joined. */
export function textOf(element: XmlElement): string {
  return element.children.filter((child): child is string => typeof child === 'string').join('');
}

/** Value of an on/off element (ISO/IEC 29500-1 17.17.4): absent → null, no w:val → true. */
export function onOff(attributes: Readonly<Record<string, string>> | undefined): boolean | null {
  if (!attributes) return null;
  const value = attributes['w:val'];
  return value === undefined || (value !== '0' && value !== 'false' && value !== 'off');
}
