/** Files made to harm, small ones made when they are needed. What a person would hand over is in tests/fixtures. */
import { zipSync, strToU8 } from 'fflate';
import { namespaces, paragraph, wordFile } from '../official-document/read/word-file-builder';

export interface HostileFile {
  title: string;
  name: string;
  bytes: () => Uint8Array;
  /** Codes that are right: refused, or read with the harm left out. */
  reading: 'refused' | 'read' | 'either';
}

const withDocument = (xml: string | Uint8Array): Uint8Array =>
  wordFile({ body: '', others: { 'word/document.xml': xml } });
const document = (inside: string, type = ''): string =>
  `<?xml version="1.0"?>${type}<w:document ${namespaces}><w:body>${inside}</w:body></w:document>`;
const entities =
  '<!DOCTYPE d [<!ENTITY a "哈哈哈哈哈哈哈哈"><!ENTITY b "&a;&a;&a;&a;&a;&a;"><!ENTITY c "&b;&b;&b;&b;&b;&b;">]>';
const relation = (target: string): string =>
  `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="a" Type="x/officeDocument" Target="${target}"/></Relationships>`;
const text = (content: string) => (): Uint8Array => new TextEncoder().encode(content);
const megabytes = 1024 * 1024;

export const hostileFiles: HostileFile[] = [
  {
    title: 'a zip bomb',
    name: 'x.docx',
    bytes: () => withDocument(new Uint8Array(80 * megabytes).fill(0x20)),
    reading: 'refused',
  },
  {
    title: 'entities that multiply',
    name: 'x.docx',
    bytes: () => withDocument(document('&c;', entities)),
    reading: 'refused',
  },
  {
    title: 'an entity from outside',
    name: 'x.docx',
    bytes: () => withDocument(document('&x;', '<!DOCTYPE d [<!ENTITY x SYSTEM "file:///etc/passwd">]>')),
    reading: 'refused',
  },
  {
    title: 'elements nested without end',
    name: 'x.docx',
    bytes: () => withDocument(document('<w:sdt>'.repeat(200_000))),
    reading: 'refused',
  },
  {
    title: 'a million empty paragraphs',
    name: 'x.docx',
    bytes: () => wordFile('<w:p/>'.repeat(1_000_000)),
    reading: 'refused',
  },
  {
    title: 'a table with absurd spans',
    name: 'x.docx',
    bytes: () =>
      wordFile(
        `<w:tbl>${`<w:tr><w:tc><w:tcPr><w:gridSpan w:val="2000000000"/><w:vMerge/></w:tcPr>${paragraph('格')}</w:tc></w:tr>`.repeat(50)}</w:tbl>`,
      ),
    reading: 'either',
  },
  {
    title: 'paths that lead out',
    name: 'x.docx',
    bytes: () =>
      wordFile({
        body: paragraph('正文'),
        others: { '../../evil.txt': 'x', '/tmp/evil.txt': 'x', 'C:\\evil.txt': 'x' },
      }),
    reading: 'read',
  },
  {
    title: 'a main part outside the package',
    name: 'x.docx',
    bytes: () => wordFile({ body: paragraph('正文'), others: { '_rels/.rels': relation('../../../etc/passwd') } }),
    reading: 'either',
  },
  {
    title: 'a name that is a path',
    name: '../../../../tmp/evil.docx',
    bytes: () => wordFile(paragraph('正文')),
    reading: 'read',
  },
  {
    title: 'a workbook',
    name: 'x.docx',
    bytes: () => zipSync({ 'xl/workbook.xml': strToU8('<a/>') }),
    reading: 'refused',
  },
  { title: 'the head of a zip', name: 'x.docx', bytes: text('PK\u0003\u0004'), reading: 'refused' },
  {
    title: 'half a Word file',
    name: 'x.docx',
    bytes: () => {
      const whole = wordFile(paragraph('正文'.repeat(5000)));
      return whole.slice(0, Math.floor(whole.length / 2));
    },
    reading: 'refused',
  },
  {
    title: 'the head of a .doc',
    name: 'x.doc',
    bytes: () => Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, ...new Uint8Array(4096)),
    reading: 'refused',
  },
  {
    title: 'a picture with the ending of a text',
    name: 'x.txt',
    bytes: () => Uint8Array.from({ length: 100_000 }, (_, index) => (index * 7919) % 256),
    reading: 'either',
  },
  { title: 'a megabyte of opening brackets', name: 'x.txt', bytes: text('（'.repeat(350_000)), reading: 'either' },
  { title: 'a megabyte of ordinals', name: 'x.txt', bytes: text('一、'.repeat(170_000)), reading: 'either' },
  {
    title: 'two hundred thousand short lines',
    name: 'x.txt',
    bytes: text('第一条\n'.repeat(200_000)),
    reading: 'either',
  },
  {
    title: 'a megabyte of spaces',
    name: 'x.txt',
    bytes: text(`关于${' '.repeat(megabytes)}的决议`),
    reading: 'either',
  },
  {
    title: 'dates without end',
    name: 'x.txt',
    bytes: text(`（${'2026年6月25日'.repeat(50_000)}通过）`),
    reading: 'either',
  },
];
