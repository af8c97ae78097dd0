import fc from 'fast-check';
import { XMLParser } from 'fast-xml-parser';
import { describe, expect, it } from 'vitest';
import { limits } from '../../../src-main/official-document/docx/read/limits';
import { ReadingRefused } from '../../../src-main/official-document/docx/read/reading-refused';
import type { XmlElement, XmlNode } from '../../../src-main/official-document/docx/read/xml/element';
import { parseXml, parseXmlText } from '../../../src-main/official-document/docx/read/xml/parse-xml';

const reasonOf = (xml: string): string => {
  try {
    parseXmlText(xml, 'test.xml');
    return 'taken';
  } catch (error) {
    return error instanceof ReadingRefused ? error.reason : String(error);
  }
};

describe('XML of a Word part', () => {
  it('keeps order, text, CDATA, entities of XML and numbered characters', () => {
    const root = parseXmlText('<a>一<b x="&lt;&#x4e8c;"/>&amp;<!-- 注 --><![CDATA[<三>]]>\r\n<?p i?></a>', 'test.xml');
    expect(root).toEqual({
      name: 'a',
      attributes: {},
      children: ['一', { name: 'b', attributes: { x: '<二' }, children: [] }, '&', '<三>', '\n'],
    });
  });

  it('names elements by their namespace, not by the prefix the file chose', () => {
    const w = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
    const { children } = parseXmlText(
      `<n:p xmlns:n="${w}"><r xmlns="${w}" n:val="1"/><w:r xmlns:w="urn:other"/><x:r/><constructor:r/></n:p>`,
      'test.xml',
    );
    expect(children.map((child) => (child as XmlElement).name)).toEqual(['w:r', '?w:r', '?x:r', '?constructor:r']);
    expect((children[0] as XmlElement).attributes).toEqual({ 'w:val': '1' });
  });

  it.each([
    ['an unclosed element', '<a><b></a>'],
    ['a second root', '<a/><b/>'],
    ['text outside the root', '<a/>文'],
    ['nothing', ''],
    ['a bare ampersand', '<a>甲&乙</a>'],
    ['an unknown entity', '<a>&nbsp;</a>'],
    ['a character XML forbids', '<a>&#0;</a>'],
    ['an attribute said twice', '<a x="1" x="2"/>'],
    ['an attribute without quotes', '<a x=1/>'],
    ['an unclosed comment', '<a><!-- </a>'],
  ])('%s is malformed', (_, xml) => expect(reasonOf(xml)).toBe('malformed-xml'));

  it('a document type is refused, whatever it holds', () => {
    expect(reasonOf('<!DOCTYPE a [<!ENTITY b SYSTEM "file:///etc/passwd">]><a>&b;</a>')).toBe(
      'document-type-declaration',
    );
    expect(reasonOf('<a><!DOCTYPE b></a>')).toBe('document-type-declaration');
  });

  it('depth and number of elements have limits', () => {
    expect(reasonOf('<a>'.repeat(limits.depth) + '</a>'.repeat(limits.depth))).toBe('taken');
    expect(reasonOf('<a>'.repeat(100_000))).toBe('nested-too-deep');
    expect(reasonOf(`<a>${'<b/>'.repeat(limits.elements)}</a>`)).toBe('too-many-elements');
    expect(reasonOf(`<a ${Array.from({ length: 300 }, (_, i) => `x${i}=""`).join(' ')}/>`)).toBe('malformed-xml');
  });

  it('UTF-16 parts are read by their mark, wrong UTF-8 is refused', () => {
    const utf16 = new Uint8Array(Buffer.from('\uFEFF<a>文</a>', 'utf16le'));
    expect(parseXml(utf16, 'test.xml').children).toEqual(['文']);
    expect(() => parseXml(new Uint8Array([0x3c, 0x61, 0x3e, 0xff, 0xfe]), 'test.xml')).toThrow(ReadingRefused);
  });

  it('any well-formed tree reads the same as through fast-xml-parser', () => {
    const name = fc.constantFrom('a', 'b', 'w1', '段');
    const text = fc.string({ minLength: 1, maxLength: 8, unit: fc.constantFrom('甲', 'x', ' ', '&amp;', '\n', '，') });
    const { tree } = fc.letrec<{ tree: string; node: string }>((tie) => ({
      node: fc.oneof({ depthSize: 'small' }, text, tie('tree')),
      tree: fc
        .tuple(name, fc.option(text), fc.array(tie('node'), { maxLength: 4 }))
        .map(
          ([tag, value, inner]) => `<${tag}${value === null ? '' : ` v="${value}"`}>${inner.join('<!-- -->')}</${tag}>`,
        ),
    }));
    const parser = new XMLParser({
      preserveOrder: true,
      ignoreAttributes: false,
      attributeNamePrefix: '',
      parseTagValue: false,
      trimValues: false,
    });
    type Ordered = { [tag: string]: Ordered[] | string | Record<string, string> };
    const plain = (nodes: Ordered[]): unknown[] =>
      nodes.map((node) => {
        if ('#text' in node) return node['#text'];
        const [tag = ''] = Object.keys(node).filter((key) => key !== ':@');
        return [tag, { ...(node[':@'] as Record<string, string>) }, joined(plain(node[tag] as Ordered[]))];
      });
    const joined = (nodes: unknown[]): unknown[] =>
      nodes.reduce<unknown[]>((all, node) => {
        const last = all[all.length - 1];
        if (typeof node === 'string' && typeof last === 'string') return [...all.slice(0, -1), last + node];
        return [...all, node];
      }, []);
    const ours = (nodes: readonly XmlNode[]): unknown[] =>
      joined(
        nodes.map((node) =>
          typeof node === 'string' ? node : [node.name, { ...node.attributes }, ours(node.children)],
        ),
      );
    fc.assert(
      fc.property(tree, (xml) => {
        expect(ours([parseXmlText(xml, 'test.xml')])).toEqual(plain(parser.parse(xml) as Ordered[]));
      }),
      { numRuns: 300 },
    );
  });
});
