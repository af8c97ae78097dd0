import { describe, expect, it } from 'vitest';
import { pageCss, renderPage, writeHtml } from '@core/official-document/html';
import { flowOfDocument } from '@core/official-document/flow/flow-of-document';
import { emptyDocument, type OfficialDocument } from '@core/official-document/model';
import { paginate } from '@core/official-document/paginate/paginate';
import { defaultTypesettingSettings as settings } from '@core/official-document/typesetting-settings';

const hostile = `<script>alert(1)</script>"'&\u0000<img src=x onerror=alert(1)>`;
const paper: OfficialDocument = {
  ...emptyDocument(),
  title: { text: '关于测试的决定', lines: ['关于测试的决定'] },
  blocks: [
    { role: 'paragraph', text: hostile },
    { role: 'table', caption: hostile, headerRows: 1, columnShares: [], rows: [[{ text: hostile }], [{ text: 'b' }]] },
  ],
};

describe('writeHtml', () => {
  it('escapes every text and refers to nothing outside', () => {
    const html = writeHtml(paper, settings, { title: hostile });
    expect(html).not.toMatch(/<script|<img|\sonerror\s*=\s*[^&]*>.*<\/img/i);
    expect(html.match(/<[a-z][^>]*>/g)?.every((tag) => !/ on\w+=/.test(tag))).toBe(true);
    expect(html).not.toMatch(/https?:|url\(|@import|<link/);
    expect(html).toContain("default-src 'none'");
    expect(html).not.toContain('\u0000');
  });

  it('names element and offsets on every line', () => {
    const { pages } = paginate(flowOfDocument(paper, settings), settings);
    const html = renderPage(pages[0] as (typeof pages)[number]);
    expect(html).toContain('data-path="title" data-start="0" data-end="7"');
    expect(html).toContain('data-path="blocks/0" data-start="0"');
    expect(html).toContain('data-path="blocks/1/rows/1/0"');
    expect(html).toContain('<div class="gw-number">— 1 —</div>');
  });

  it('keeps face names from breaking out of the style sheet', () => {
    const faces = { ...settings.faces, pageNumber: `宋体';}</style><script>` };
    expect(pageCss({ ...settings, faces })).not.toMatch(/<\/style|<script/);
  });
});
