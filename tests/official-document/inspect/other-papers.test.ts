import { describe, expect, it } from 'vitest';
import { inspectFormat } from '../../../src-main/official-document/docx/inspect/inspect-format';
import { ReadingRefused } from '../../../src-main/official-document/docx/read/reading-refused';
import { paragraph, run, wordFile } from '../read/word-file-builder';
import { edited } from './edited-file';

const wrong = async (bytes: Uint8Array) =>
  (await inspectFormat(bytes, 'common')).findings.filter(({ ok }) => !ok).map(({ check }) => check);

const end = /(<w:sectPr>.*<\/w:sectPr>)<\/w:body>/s;
const page = (width: number, height: number, margins: number) =>
  `<w:sectPr><w:pgSz w:w="${width}" w:h="${height}"/><w:pgMar w:top="${margins}" w:right="${margins}" w:bottom="${margins}" w:left="${margins}"/></w:sectPr>`;
/** The text's own section ends before a second one begins. */
const secondSection = (content: string, properties: string): [string, RegExp, string] => [
  'word/document.xml',
  end,
  `<w:p><w:pPr><w:pStyle w:val="GwBody"/>$1</w:pPr></w:p>${content}${properties}</w:body>`,
];
const table =
  '<w:tbl><w:tr><w:tc><w:p><w:r><w:t>姓名</w:t></w:r></w:p></w:tc><w:tc><w:p><w:r><w:t>职务</w:t></w:r></w:p></w:tc></w:tr></w:tbl>';

describe('pages of another layout', () => {
  it('a table page is asked for margins and a number, not for 22 lines', async () => {
    expect(await wrong(edited('resolution.docx', secondSection(table, page(11906, 16838, 1440))))).toEqual([]);
    expect(await wrong(edited('resolution.docx', secondSection(table, page(11906, 16838, 800))))).toEqual([
      'margins-other-pages',
    ]);
  });

  it('a turned page keeps the type area turned', async () => {
    const turned =
      '<w:sectPr><w:pgSz w:w="16838" w:h="11906"/><w:pgMar w:top="1588" w:right="1984" w:bottom="1474" w:left="2098"/></w:sectPr>';
    expect(await wrong(edited('resolution.docx', secondSection(table, turned)))).toEqual([]);
    expect(await wrong(edited('resolution.docx', secondSection(table, page(16838, 11906, 1440))))).toEqual([
      'landscape-area',
    ]);
  });

  it('a turned page without a number is found', async () => {
    const bare =
      '<w:sectPr><w:footerReference w:type="default" r:id="gone"/><w:footerReference w:type="even" r:id="gone"/><w:pgSz w:w="16838" w:h="11906"/><w:pgMar w:top="1588" w:right="1984" w:bottom="1474" w:left="2098"/></w:sectPr>';
    expect(await wrong(edited('resolution.docx', secondSection(table, bare)))).toEqual(['page-number-other-pages']);
  });
});

describe('an appointment list', () => {
  const line = (text: string, indent: number) =>
    paragraph(text, `<w:pStyle w:val="GwEl"/><w:ind w:firstLine="${indent}"/>`).replaceAll('GwEl', 'Normal');
  const list = (second: number): [string, RegExp, string] => [
    'word/document.xml',
    /<w:p><w:pPr><w:pStyle w:val="GwH1"\/>.*(?=<w:sectPr>)/s,
    line('任命：', 640) + line('陈志远为市人民政府副市长；', 1264) + line('李文涛为市监察委员会副主任。', second),
  ];

  it('has one indent for names, and need not begin two characters in', async () => {
    expect(
      await wrong(
        edited(
          'resolution.docx',
          [
            'word/document.xml',
            /<w:p><w:pPr><w:pStyle w:val="GwBody"\/><\/w:pPr><w:r><w:t xml:space="preserve">为深入.*?<\/w:p>/s,
            '',
          ],
          list(1264),
        ),
      ),
    ).toEqual([]);
    expect(
      await wrong(
        edited(
          'resolution.docx',
          [
            'word/document.xml',
            /<w:p><w:pPr><w:pStyle w:val="GwBody"\/><\/w:pPr><w:r><w:t xml:space="preserve">为深入.*?<\/w:p>/s,
            '',
          ],
          list(640),
        ),
      ),
    ).toEqual(['list-indent']);
  });
});

describe('a paper nobody typeset', () => {
  it('is told what is wrong with it, and nothing breaks', async () => {
    const found = await wrong(
      wordFile(paragraph('关于召开会议的通知', '<w:jc w:val="center"/>') + paragraph(run('定于2024年12月召开会议。'))),
    );
    expect(found).toEqual(expect.arrayContaining(['page-size', 'body-face', 'odd-even-pages', 'page-number-footers']));
  });

  it('with its text hidden in boxes or in unknown elements is not passed', async () => {
    const document = 'word/document.xml';
    const unknown = edited(
      'resolution.docx',
      [document, /GwBody/g, 'GwEl'],
      ['word/styles.xml', /w:styleId="GwBody"/, 'w:styleId="GwEl"'],
    );
    expect(await wrong(unknown)).toContain('recognised-text');
    const box = `<w:p><w:r><w:pict><v:shape><v:textbox><w:txbxContent>${paragraph('文字'.repeat(900), '<w:pStyle w:val="GwBody"/>')}</w:txbxContent></v:textbox></v:shape></w:pict></w:r></w:p>`;
    expect(await wrong(edited('resolution.docx', [document, '<w:body>', `<w:body>${box}`]))).toEqual(['text-in-boxes']);
  });

  it.each([
    ['a .doc', new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]), 'old-format-not-inspected'],
    ['a text file', new TextEncoder().encode('正文'), 'unsupported-kind'],
    ['an empty file', new Uint8Array(), 'empty'],
  ])('%s is refused', async (_, bytes, reason) => {
    const error = await inspectFormat(bytes, 'common').catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(ReadingRefused);
    expect(error).toMatchObject({ reason });
  });
});
