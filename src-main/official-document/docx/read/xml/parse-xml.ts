import { limits } from '../limits';
import { ReadingRefused } from '../reading-refused';
import type { XmlElement, XmlNode } from './element';
import { prefixOf } from './namespaces';

interface OpenElement {
  name: string;
  attributes: Record<string, string>;
  children: XmlNode[];
  /** The name as written, which the closing tag must repeat. */
  written: string;
  /** Prefix → program's prefix, of this element and those around it. */
  scope: Scope;
}
type Scope = Readonly<Record<string, string | null>>;

const noAttributes: Record<string, string> = Object.freeze({}) as Record<string, string>;
const noChildren: XmlNode[] = Object.freeze([]) as unknown as XmlNode[];
const xmlSpace = /^[ \t\r\n]*$/;

/**
 * A strict parser of the XML that OOXML allows: no document type (OPC, ISO/IEC 29500-2 8.1.4), hence no entities of
 * one's own, no external parts. Refuses at the first fault, counts depth and elements while it goes.
 *
 * Ours and not fast-xml-parser: measured on 10 MB of small elements that one needs 1.0 s and 240 MB for the tree and
 * 0.25 s more to find an unclosed tag, knows no namespaces, and cannot stop at a number of elements. The two are
 * compared in tests/official-document/read/parse-xml.test.ts.
 */
/** Elements that may still be read, over all parts of a file. Text cut into pieces by comments counts as elements. */
export interface XmlBudget {
  elements: number;
}

export function newBudget(): XmlBudget {
  return { elements: limits.elements };
}

export function parseXml(bytes: Uint8Array, partName: string, budget?: XmlBudget): XmlElement {
  return parseXmlText(decodeXml(bytes, partName), partName, budget);
}

function decodeXml(bytes: Uint8Array, partName: string): string {
  const encoding =
    bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : 'utf-8';
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    throw new ReadingRefused('malformed-xml', `${partName}: not ${encoding}`);
  }
}

export function parseXmlText(text: string, partName: string, budget: XmlBudget = newBudget()): XmlElement {
  const fault = (what: string, at: number): ReadingRefused =>
    new ReadingRefused('malformed-xml', `${partName}: ${what} at ${at}`);
  const open: OpenElement[] = [];
  let root: XmlElement | null = null;
  let at = 0;

  const spend = (): void => {
    if (--budget.elements < 0) throw new ReadingRefused('too-many-elements', partName);
  };
  const addText = (raw: string, where: number): void => {
    const top = open[open.length - 1];
    if (!top) {
      if (!xmlSpace.test(raw)) throw fault('text outside the root', where);
      return;
    }
    if (typeof top.children[top.children.length - 1] === 'string') spend();
    top.children.push(decodeText(raw, fault, where));
  };

  while (at < text.length) {
    const lt = text.indexOf('<', at);
    if (lt !== at) addText(text.slice(at, lt < 0 ? text.length : lt), at);
    if (lt < 0) break;
    const second = text.charCodeAt(lt + 1);
    if (second === 0x21 /* ! */) {
      at = skipDeclaration(text, lt, partName, fault, (raw) => {
        const top = open[open.length - 1];
        if (!top) throw fault('text outside the root', lt);
        spend();
        top.children.push(raw);
      });
    } else if (second === 0x3f /* ? */) {
      const end = text.indexOf('?>', lt + 2);
      if (end < 0) throw fault('unclosed instruction', lt);
      at = end + 2;
    } else if (second === 0x2f /* / */) {
      const end = text.indexOf('>', lt);
      const top = open.pop();
      if (end < 0 || !top || text.slice(lt + 2, end).trimEnd() !== top.written) throw fault('closing tag', lt);
      close(top);
      at = end + 1;
    } else {
      if (root && open.length === 0) throw fault('second root', lt);
      spend();
      if (open.length >= limits.depth) throw new ReadingRefused('nested-too-deep', partName);
      const tag = readTag(text, lt, open[open.length - 1]?.scope ?? rootScope, fault);
      if (tag.empty) close(tag.element);
      else open.push(tag.element);
      at = tag.next;
    }
  }
  if (open.length > 0 || !root) throw fault('ends early', text.length);
  return root;

  function close(element: OpenElement): void {
    const { name, attributes, children } = element;
    const done: XmlElement = { name, attributes, children: children.length === 0 ? noChildren : children };
    const parent = open[open.length - 1];
    if (parent) parent.children.push(done);
    else root = done;
  }
}

type Fault = (what: string, at: number) => ReadingRefused;
const rootScope: Scope = Object.assign(Object.create(null) as Record<string, string | null>, { xml: 'xml' });

/** A scope inside another: looked up through the prototype, so that it costs what it declares and no more. */
function scopeInside(outer: Scope): Record<string, string | null> {
  return Object.create(outer) as Record<string, string | null>;
}

/** Comments are dropped, CDATA kept as text, any other declaration is a document type and refused. */
function skipDeclaration(
  text: string,
  lt: number,
  partName: string,
  fault: Fault,
  cdata: (raw: string) => void,
): number {
  if (text.startsWith('<!--', lt)) {
    const end = text.indexOf('-->', lt + 4);
    if (end < 0) throw fault('unclosed comment', lt);
    return end + 3;
  }
  if (text.startsWith('<![CDATA[', lt)) {
    const end = text.indexOf(']]>', lt + 9);
    if (end < 0) throw fault('unclosed CDATA', lt);
    cdata(text.slice(lt + 9, end));
    return end + 3;
  }
  throw new ReadingRefused('document-type-declaration', partName);
}

const tagName = /[^\s<>/="'&]+/y;
const attribute = /\s+([^\s<>/="'&]+)\s*=\s*(?:"([^"<]*)"|'([^'<]*)')/y;
const tagEnd = /\s*(\/?)>/y;

function readTag(
  text: string,
  lt: number,
  outer: Scope,
  fault: Fault,
): { element: OpenElement; empty: boolean; next: number } {
  tagName.lastIndex = lt + 1;
  const written = tagName.exec(text)?.[0];
  if (!written) throw fault('tag', lt);
  let at = tagName.lastIndex;
  const found: [string, string][] = [];
  let own: Record<string, string | null> | null = null;
  let seen: Set<string> | null = null;
  for (;;) {
    attribute.lastIndex = at;
    const match = attribute.exec(text);
    if (!match) break;
    at = attribute.lastIndex;
    const name = match[1] ?? '';
    const value = decodeText(match[2] ?? match[3] ?? '', fault, lt);
    if (found.length >= limits.attributes) throw fault('too many attributes', lt);
    if (found.length === 8) seen = new Set(found.map(([known]) => known));
    if (seen ? seen.has(name) : found.some(([known]) => known === name))
      throw fault(`attribute ${name} said twice`, lt);
    found.push([name, value]);
    seen?.add(name);
    if (name === 'xmlns') (own ??= scopeInside(outer))[''] = prefixOf(value);
    else if (name.startsWith('xmlns:')) (own ??= scopeInside(outer))[name.slice(6)] = prefixOf(value);
  }
  tagEnd.lastIndex = at;
  const inner: Scope = own ?? outer;
  const end = tagEnd.exec(text);
  if (!end) throw fault('tag', lt);
  const element: OpenElement = {
    name: qualified(written, inner, true),
    attributes: attributesOf(found, inner),
    children: [],
    written,
    scope: inner,
  };
  return { element, empty: end[1] === '/', next: tagEnd.lastIndex };
}

function attributesOf(found: readonly (readonly [string, string])[], scope: Scope): Record<string, string> {
  let attributes: Record<string, string> | null = null;
  for (const [name, value] of found) {
    if (name === 'xmlns' || name.startsWith('xmlns:')) continue;
    attributes ??= Object.create(null) as Record<string, string>;
    attributes[qualified(name, scope, false)] = value;
  }
  return attributes ?? noAttributes;
}

/** An unknown namespace keeps the written prefix behind “?”, so that no stranger can pose as w:p. */
function qualified(written: string, scope: Scope, isElement: boolean): string {
  const colon = written.indexOf(':');
  if (colon < 0) {
    if (!isElement) return written;
    const prefix = scope[''];
    return prefix === undefined || prefix === '' ? written : prefix === null ? `?:${written}` : `${prefix}:${written}`;
  }
  const prefix = scope[written.slice(0, colon)];
  const local = written.slice(colon + 1);
  return prefix === undefined || prefix === null ? `?${written}` : prefix === '' ? local : `${prefix}:${local}`;
}

const named: Record<string, string> = { lt: '<', gt: '>', amp: '&', apos: "'", quot: '"' };

/** The five entities of XML and numbers of characters that XML allows; anything else would need a document type. */
function decodeText(raw: string, fault: Fault, at: number): string {
  const lines = raw.includes('\r') ? raw.replace(/\r\n?/g, '\n') : raw;
  if (!lines.includes('&')) return lines;
  return lines.replace(/&([^;&]{0,12});?/g, (whole, name: string) => {
    if (!whole.endsWith(';')) throw fault('bare ampersand', at);
    if (name.startsWith('#')) {
      const code = /^#x[0-9a-fA-F]+$/.test(name)
        ? parseInt(name.slice(2), 16)
        : /^#[0-9]+$/.test(name)
          ? Number(name.slice(1))
          : -1;
      if (!isXmlCharacter(code)) throw fault(`character ${whole}`, at);
      return String.fromCodePoint(code);
    }
    const character = Object.hasOwn(named, name) ? named[name] : undefined;
    if (character === undefined) throw fault(`entity ${whole}`, at);
    return character;
  });
}

function isXmlCharacter(code: number): boolean {
  return (
    code === 9 ||
    code === 10 ||
    code === 13 ||
    (code >= 0x20 && code <= 0xd7ff) ||
    (code >= 0xe000 && code <= 0xfffd) ||
    (code >= 0x10000 && code <= 0x10ffff)
  );
}
