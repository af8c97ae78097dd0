import { describe, expect, it } from 'vitest';
import { writeWord } from '@core/official-document/docx/write-word';
import { emptyDocument, type OfficialDocument } from '@core/official-document/model';
import { defaultTypesettingSettings as defaults } from '@core/official-document/typesetting-settings';
import { partsOf } from '../../support/docx-parts';
import { sentences, tableOf } from '../../support/sample-papers';

const paper = (more: Partial<OfficialDocument>): OfficialDocument => ({ ...emptyDocument(), ...more });
const body = async (document: OfficialDocument, settings = defaults) =>
  partsOf(await writeWord(document, settings))['word/document.xml'] ?? '';
const text = (line: string): OfficialDocument => paper({ blocks: [{ role: 'paragraph', text: line }] });

describe('runs', () => {
  it('names the face of a character the wanted face lacks on its run', async () => {
    const parts = partsOf(
      await writeWord(text('选举朱镕基为主任'), defaults, (_, character) => (character === '镕' ? '仿宋' : null)),
    );
    expect(parts['word/document.xml']).toContain(
      '<w:rFonts w:ascii="仿宋" w:cs="仿宋" w:eastAsia="仿宋" w:hAnsi="仿宋"/></w:rPr><w:t xml:space="preserve">镕</w:t>',
    );
    expect(parts['word/fontTable.xml']).toContain('<w:font w:name="仿宋">');
  });

  it('sets digits and Latin letters in Times New Roman where the office wants it, marks never', async () => {
    const xml = await body(text('共“12”项，占98.5%——GDP'), { ...defaults, digits: 'times-new-roman' });
    for (const stretch of ['12', '98.5%', 'GDP'])
      expect(xml).toMatch(new RegExp(`w:ascii="Times New Roman"[^>]*/></w:rPr><w:t[^>]*>${stretch}</w:t>`));
    expect(xml).not.toMatch(/Times New Roman"[^>]*\/><\/w:rPr><w:t[^>]*>[^<]*[“”—]/);
    expect(xml).toContain('w:eastAsia="仿宋_GB2312"');
  });

  it('drops what XML cannot hold and escapes the rest', async () => {
    const xml = await body(text('甲\u0000\u000b乙\ud800<丙>&丁\ufffe'));
    expect(xml).toContain('甲乙&lt;丙&gt;&amp;丁');
  });

  it('keeps a run-in head in its face and the text after it in 仿宋', async () => {
    const xml = await body(
      paper({ blocks: [{ role: 'item', level: 1, number: '一、', head: '提高认识。', text: '各级要重视。' }] }),
    );
    expect(xml).toMatch(/GwH1.*<w:r><w:t[^>]*>一、提高认识。<\/w:t><\/w:r><w:r><w:rPr>.*仿宋_GB2312.*各级要重视。/);
  });
});

describe('sections and page numbers', () => {
  const attachment = { mark: '附件', number: null, passageNote: null, title: { text: '表', lines: ['表'] } };

  it('begins each attachment on a new page and numbers on', async () => {
    const xml = await body(
      paper({
        blocks: [{ role: 'paragraph', text: '正文。' }],
        attachments: [
          { ...attachment, blocks: [tableOf(3)] },
          { ...attachment, blocks: [{ role: 'paragraph', text: '附件正文。' }] },
        ],
      }),
    );
    expect(xml.match(/<w:sectPr/g)).toHaveLength(3);
    expect(xml).not.toContain('w:start=');
    expect(xml.match(/<w:footerReference/g)).toHaveLength(2);
    // The section that ends in a table keeps its properties in a paragraph of half a point.
    expect(xml).toMatch(
      /<\/w:tbl><w:p><w:pPr><w:pStyle w:val="GwEl"\/>(?:(?!<\/w:p>).)*w:line="10"(?:(?!<\/w:p>).)*<w:sectPr/,
    );
  });

  it('leaves the number off one page only where the office wants that', async () => {
    const single = { ...defaults, numberSinglePage: false };
    const footersOf = async (document: OfficialDocument, settings = defaults, pages?: number) =>
      Object.keys(partsOf(await writeWord(document, settings, undefined, pages))).filter((path) => /footer/.test(path));
    expect(await footersOf(text('一页。'))).toHaveLength(2);
    expect(await footersOf(text('一页。'), single)).toHaveLength(0);
    expect(await footersOf(text('一页。'), single, 2)).toHaveLength(2);
    expect(await footersOf(text(sentences(60)), single)).toHaveLength(2);
    expect(await footersOf(text('一页。'), { ...defaults, pageNumbers: 'none' })).toHaveLength(0);
  });

  it('centres the number where the office wants that', async () => {
    const parts = partsOf(await writeWord(text('一页。'), { ...defaults, pageNumbers: 'centre' }));
    for (const path of ['word/footer1.xml', 'word/footer2.xml'])
      expect(parts[path]).toContain('<w:jc w:val="center"/>');
  });

  it('writes an empty paper', async () => {
    expect(await body(emptyDocument())).toContain('<w:sectPr');
  });
});

describe('tables', () => {
  it('gives columns in twips, repeats the header and breaks no row', async () => {
    const xml = await body(paper({ blocks: [tableOf(4), { role: 'paragraph', text: '下文。' }] }));
    const columns = [...xml.matchAll(/<w:gridCol w:w="(\d+)"/g)].map(([, width]) => Number(width));
    expect(columns).toHaveLength(4);
    expect(columns.reduce((sum, width) => sum + width, 0)).toBe(8844);
    expect(xml.match(/<w:tblHeader\/>/g)).toHaveLength(1);
    expect(xml.match(/<w:cantSplit\/>/g)).toHaveLength(5);
    const heights = [...xml.matchAll(/<w:trHeight w:val="(\d+)"/g)].map(([, height]) => Number(height));
    expect(heights[0]).toBe(579 - 10);
    for (const height of heights.slice(1)) expect(height % 579).toBe(0);
  });

  it('joins cells over columns and rows', async () => {
    const xml = await body(
      paper({
        blocks: [
          {
            role: 'table',
            caption: null,
            headerRows: 0,
            columnShares: [],
            rows: [
              [
                { text: '姓名', rowSpan: 2 },
                { text: '表决', colSpan: 2 },
              ],
              [{ text: '赞成' }, { text: '反对' }],
            ],
          },
        ],
      }),
    );
    expect(xml).toContain('<w:gridSpan w:val="2"/>');
    expect(xml.match(/<w:vMerge/g)).toHaveLength(2);
    // Word wants a paragraph behind the last table.
    expect(xml).toMatch(/<\/w:tbl><w:p>/);
  });
});
