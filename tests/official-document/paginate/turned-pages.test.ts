import { describe, expect, it } from 'vitest';
import { flowOfDocument } from '@core/official-document/flow/flow-of-document';
import { pointsPerMm, sheet, turnedArea } from '@core/official-document/layout';
import { emptyDocument, type Block, type OfficialDocument, type TableBlock } from '@core/official-document/model';
import { findPlace, placeAt, seenBox } from '@core/official-document/paginate/find-place';
import { paginate } from '@core/official-document/paginate/paginate';
import type { Page } from '@core/official-document/paginate/pages';
import { renderPage } from '@core/official-document/html';
import { defaultTypesettingSettings as settings } from '@core/official-document/typesetting-settings';

const table = (rows: number, landscape = true): TableBlock => ({
  role: 'table',
  caption: '监督项目安排表',
  headerRows: 1,
  columnShares: [],
  ...(landscape ? { landscape } : {}),
  rows: Array.from({ length: rows }, (_, at) => [{ text: at === 0 ? '项目' : `第${at}项` }, { text: '时间' }]),
});
const text = (words: string): Block => ({ role: 'paragraph', text: words });
const paper = (...blocks: Block[]): OfficialDocument => ({ ...emptyDocument(), blocks });
const pagesOf = (document: OfficialDocument): Page[] => paginate(flowOfDocument(document, settings), settings).pages;
const kinds = (document: OfficialDocument): string =>
  pagesOf(document)
    .map(({ turned }) => (turned ? 'T' : 'u'))
    .join('');

describe('tables turned by 90 degrees (clause 8)', () => {
  it('have pages of their own between the upright ones', () => {
    expect(kinds(paper(text('前文。'), table(5), text('后文。')))).toBe('uTu');
    expect(kinds(paper(table(5)))).toBe('T');
    expect(kinds(paper(table(3), table(3), text('后文。')))).toBe('Tu');
    expect(kinds(paper(text('前文。'), table(5, false), text('后文。')))).toBe('u');
  });

  it('go on over as many turned pages as they need, each with the header and inside the turned type area', () => {
    const pages = pagesOf(paper(text('前文。'), table(40)));
    expect(pages.map(({ turned }) => turned ?? false)).toEqual([false, true, true, true]);
    const { leftPt, topPt, widthPt, heightPt } = turnedArea('common');
    expect([widthPt, heightPt].map((points) => Math.round(points / pointsPerMm))).toEqual([225, 156]);
    for (const page of pages.slice(1)) {
      const [part] = page.tables;
      expect(part?.rows[0]?.cells[0]?.lines[0]?.runs[0]?.text).toBe('项目');
      expect(part?.xPt).toBe(leftPt);
      const last = part?.rows.at(-1);
      expect((last?.yPt ?? 0) + (last?.heightPt ?? 0)).toBeLessThanOrEqual(topPt + heightPt + 0.1);
      expect(page.numberText).toBe(`— ${page.number} —`);
    }
  });

  it('leave the 版记 to an upright page', () => {
    const imprint = { copyTo: '市委办公室', mainTo: null, organ: null, date: null, copies: null };
    expect(kinds({ ...paper(text('前文。'), table(5)), imprint })).toBe('uTu');
  });

  it('are found under the point where they are seen, their top at the left of the sheet', () => {
    const pages = pagesOf(paper(text('前文。'), table(5)));
    const found = findPlace({ pages }, 'blocks/1/rows/2/0', 0);
    expect(found?.page).toBe(1);
    const page = pages[1] as Page;
    const seen = seenBox(page, found?.line ?? { xPt: 0, yPt: 0, widthPt: 0, heightPt: 0 });
    expect(seen.heightPt).toBeGreaterThan(seen.widthPt);
    expect(seen.yPt + seen.heightPt).toBeLessThan(sheet.heightMm * pointsPerMm);
    const under = placeAt(page, seen.xPt + seen.widthPt / 2, seen.yPt + seen.heightPt - 2);
    expect(under).toEqual({ path: 'blocks/1/rows/2/0', offset: 0 });
    expect(renderPage(page)).toContain('<div class="gw-turned">');
  });
});
