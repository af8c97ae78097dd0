import { attributeOf, childrenOf, tagOf, type HtmlNode } from './html-node';

/** Declarations by property, lower case: 'text-align' → 'center'. */
export type Declarations = Readonly<Record<string, string>>;

/** The style rules of a clipboard page: Word and WPS put the looks of their styles into <style>, by class. */
export interface StyleRules {
  /** Declarations that hold for an element: of its tag, its classes, its style attribute, the nearer winning. */
  of(node: HtmlNode): Declarations;
}

const mostRules = 5000;

export function styleRulesOf(root: HtmlNode): StyleRules {
  const byTag = new Map<string, Declarations>();
  const byClass = new Map<string, Declarations>();
  for (const sheet of sheetsOf(root)) {
    for (const [selector, declarations] of rulesOf(sheet)) {
      const match = /^([a-z][\w]*)?(?:\.([\w\u0080-\uffff-]+))?$/i.exec(selector);
      if (!match || (!match[1] && !match[2])) continue;
      const [map, key] = match[2] === undefined ? [byTag, match[1] ?? ''] : [byClass, match[2]];
      map.set(key.toLowerCase(), { ...map.get(key.toLowerCase()), ...declarations });
    }
  }
  return {
    of(node) {
      const classes = attributeOf(node, 'class').split(/\s+/).filter(Boolean);
      const align = attributeOf(node, 'align').toLowerCase();
      return {
        ...byTag.get(tagOf(node)),
        ...Object.assign({}, ...classes.map((name) => byClass.get(name.toLowerCase()))),
        ...(align ? { 'text-align': align } : {}),
        ...declarationsOf(attributeOf(node, 'style')),
      };
    },
  };
}

function* sheetsOf(node: HtmlNode): Generator<string> {
  for (const child of childrenOf(node)) {
    if (tagOf(child) === 'style') {
      yield childrenOf(child)
        .map((text) => text.nodeValue ?? '')
        .join('');
    } else if (['html', 'head', 'body', '#document'].includes(tagOf(child) || child.nodeName.toLowerCase()))
      yield* sheetsOf(child);
  }
}

/** Rules of a sheet, selector by selector. Word writes it inside a comment; @rules (faces, lists, pages) are passed over. */
function* rulesOf(sheet: string): Generator<[string, Declarations]> {
  const plain = sheet.replace(/<!--|-->/g, '').replace(/\/\*[^*]*\*+(?:[^/*][^*]*\*+)*\//g, '');
  let count = 0;
  for (const block of plain.split('}')) {
    const brace = block.indexOf('{');
    if (brace < 0 || ++count > mostRules) continue;
    const declarations = declarationsOf(block.slice(brace + 1));
    const selectors = block.slice(0, brace).trim();
    if (selectors.startsWith('@')) continue;
    for (const selector of selectors.split(',')) yield [selector.trim(), declarations];
  }
}

export function declarationsOf(style: string): Declarations {
  const found: Record<string, string> = {};
  for (const part of style.split(';')) {
    const colon = part.indexOf(':');
    if (colon <= 0) continue;
    const name = part.slice(0, colon).trim().toLowerCase();
    if (/^[a-z-]+$/.test(name))
      found[name] = part
        .slice(colon + 1)
        .trim()
        .replace(/\s*!important$/i, '');
  }
  return found;
}

/** A length in points; null where it is relative or nonsense. */
export function pointsOf(length: string | undefined): number | null {
  const match = /^(\d+(?:\.\d+)?)(pt|px|cm|mm|in)$/i.exec(length?.trim() ?? '');
  if (!match) return null;
  const factor = { pt: 1, px: 0.75, cm: 72 / 2.54, mm: 72 / 25.4, in: 72 }[(match[2] ?? '').toLowerCase()] ?? 1;
  return Math.round(Number(match[1]) * factor * 100) / 100;
}
