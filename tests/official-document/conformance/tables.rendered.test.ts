import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { writeWord } from '@core/official-document/docx/write-word';
import { profiles, sheet } from '@core/official-document/layout';
import { defaultTypesettingSettings as defaults } from '@core/official-document/typesetting-settings';
import { renderAll, rendererMissing, type RenderedPage, type RenderedRow } from '../../support/rendered-pages';
import { samplePapers } from '../../support/sample-papers';

/** Tables over several pages, attachments and signings as LibreOffice sets them. */
const missing = rendererMissing();
if (missing !== null && process.env['CI']) throw new Error(`Rendered pages must be measured here: ${missing}`);

const isPageNumber = (row: RenderedRow) => /^—\d+—$/.test(row.text);
const textRows = (page: RenderedPage | undefined) => (page?.rows ?? []).filter((row) => !isPageNumber(row));
const papers = samplePapers();
let decision: RenderedPage[] = [];
let notice: RenderedPage[] = [];

beforeAll(async () => {
  if (missing !== null) return;
  const keys = ['decision, sealed, one attachment, table over two pages', 'notice with attachments, unsealed'];
  const files = keys.map((key) => papers[key]).filter((paper) => paper !== undefined);
  const pages = await renderAll(await Promise.all(files.map((paper) => writeWord(paper, defaults))), { ink: true });
  [decision = [], notice = []] = pages;
});

beforeEach((context) => {
  if (missing !== null) context.skip(missing);
});

describe('a table over several pages', () => {
  it('repeats its header on each of them', () => {
    const header = '序号建议名称承办单位办理结果';
    const pages = decision.filter((page) => textRows(page).some((row) => row.text === header));
    expect(pages.length).toBeGreaterThan(2);
    for (const page of pages.slice(1)) expect(textRows(page)[0]?.text).toBe(header);
  });

  it('leaves the text after it on the lines of the page', () => {
    const pitchMm = (profiles.common.linePitchPt * 25.4) / 72;
    const after = decision.find((page) => textRows(page).some((row) => row.text.startsWith('一、提高政治站位')));
    const rows = textRows(after);
    const plain = decision.find((page) => page.number === (after?.number ?? 0) + 1);
    const top = textRows(plain)[0]?.yMm ?? 0;
    const first = rows.findIndex((row) => row.text.startsWith('一、提高政治站位'));
    expect(first).toBeGreaterThan(0);
    for (const row of rows.slice(first)) {
      const lines = (row.yMm - top) / pitchMm;
      expect(Math.abs(lines - Math.round(lines))).toBeLessThan(0.05);
    }
    expect(Math.round(((rows.at(-1)?.yMm ?? 0) - top) / pitchMm)).toBe(21);
  });

  it('stays inside the type area with its frame', () => {
    for (const page of decision) {
      expect(page.ink?.leftMm).toBeGreaterThan(profiles.common.leftMm - 0.5);
      expect(page.ink?.rightMm).toBeLessThan(sheet.widthMm - profiles.common.rightMm + 0.8);
    }
  });
});

describe('attachments', () => {
  it('begin on pages of their own, their mark on line 1 and their title on line 3, and are numbered on', () => {
    for (const mark of ['附件1', '附件2']) {
      const page = notice.find((one) => textRows(one)[0]?.text === mark);
      const [first, second] = textRows(page);
      expect(first?.xMm).toBeCloseTo(profiles.common.leftMm, 0);
      // The middle of 2号 stands a little higher in its line than that of 3号.
      const downMm = (second?.yMm ?? 0) - (first?.yMm ?? 0);
      expect(Math.abs(downMm - (2 * profiles.common.linePitchPt * 25.4) / 72)).toBeLessThan(1.5);
      expect(page?.rows.find(isPageNumber)?.text).toBe(`—${page?.number}—`);
    }
  });

  it('are named under the text, wrapped names under the first character of the name', () => {
    const rows = notice.flatMap(textRows);
    const at = rows.findIndex((row) => row.text.startsWith('附件：1.'));
    const [first, wrapped, second] = rows.slice(at, at + 3);
    const characterMm = (15.75 * 25.4) / 72;
    expect(first?.xMm).toBeCloseTo(profiles.common.leftMm + 2 * characterMm, 0);
    expect(wrapped?.xMm).toBeCloseTo(profiles.common.leftMm + 6 * characterMm, 0);
    expect(second?.text.startsWith('2.')).toBe(true);
    expect(second?.xMm).toBeCloseTo(profiles.common.leftMm + 5 * characterMm, 0);
  });
});

describe('signing', () => {
  it('unsealed: the date begins two characters right of the organ (7.3.5.2)', () => {
    const rows = notice.flatMap(textRows);
    const at = rows.findIndex((row) => row.text === '2024年12月2日');
    const gapMm = (rows[at]?.xMm ?? 0) - (rows[at - 1]?.xMm ?? 0);
    expect(Math.abs(gapMm - (2 * 15.75 * 25.4) / 72)).toBeLessThan(1.2);
  });

  it('sealed: organ and date have one middle, the date four characters in (7.3.5.1)', () => {
    const rows = decision.flatMap(textRows);
    const at = rows.findIndex((row) => row.text === '2024年11月28日');
    const middle = (row: RenderedRow | undefined) => (row?.xMm ?? 0) + (row?.widthMm ?? 0) / 2;
    expect(Math.abs(middle(rows[at]) - middle(rows[at - 1]))).toBeLessThan(1.2);
    const right = (rows[at]?.xMm ?? 0) + (rows[at]?.widthMm ?? 0);
    expect(Math.abs(sheet.widthMm - profiles.common.rightMm - right - (4 * 15.75 * 25.4) / 72)).toBeLessThan(1.2);
  });
});
