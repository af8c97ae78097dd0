import { beforeAll, beforeEach, expect, it } from 'vitest';
import { writeWord } from '@core/official-document/docx/write-word';
import { pageNumber, profiles, sheet } from '@core/official-document/layout';
import { emptyDocument, type TableBlock } from '@core/official-document/model';
import { defaultTypesettingSettings } from '@core/official-document/typesetting-settings';
import { renderPages, rendererMissing, type RenderedPage } from '../../support/rendered-pages';

/** GB/T 9704-2012 clause 8, looked at on pages set by LibreOffice. */
const missing = rendererMissing();
if (missing !== null && process.env['CI']) throw new Error(`Rendered pages must be measured here: ${missing}`);

const table: TableBlock = {
  role: 'table',
  caption: '监督项目安排表',
  headerRows: 1,
  columnShares: [],
  landscape: true,
  rows: Array.from({ length: 22 }, (_, at) => [
    { text: at === 0 ? '项目' : `检查第${at}部法规的实施情况` },
    { text: at === 0 ? '时间' : '6月' },
  ]),
};
const paragraph = (text: string) => ({ role: 'paragraph', text }) as const;
let pages: RenderedPage[] = [];

beforeAll(async () => {
  if (missing !== null) return;
  const blocks = [paragraph('现将项目安排印发如下。'), table, paragraph('以上项目按期完成。')];
  pages = await renderPages(await writeWord({ ...emptyDocument(), blocks }, defaultTypesettingSettings));
});
beforeEach((context) => {
  if (missing !== null) context.skip(missing);
});

it('a turned table has sheets lying on their side between upright ones', () => {
  expect(pages.map(({ widthMm }) => Math.round(widthMm))).toEqual([210, 297, 297, 210]);
  expect(pages.map(({ rows }) => rows.some(({ text }) => text.includes('项目时间')))).toEqual([
    false,
    true,
    true,
    false,
  ]);
});

it('has its page number where upright pages have it, turned with the sheet', () => {
  const { leftMm, rightMm } = profiles.common;
  pages.forEach(({ widthMm, rows }, index) => {
    const number = rows.flatMap(({ words }) => words).find(({ text }) => text === String(index + 1));
    expect(number).toBeDefined();
    if (!number || widthMm < 250) return;
    expect(Math.abs(number.xMm + number.widthMm / 2 - (sheet.heightMm - pageNumber.dashMm))).toBeLessThan(2);
    // Odd pages have it right, which is the foot of the turned sheet; even ones left.
    const isOdd = index % 2 === 0;
    expect(isOdd ? sheet.widthMm - rightMm - number.yMm : number.yMm - leftMm).toBeLessThan(14);
  });
});

it('keeps the table inside the turned type area', () => {
  const words = pages.filter(({ widthMm }) => widthMm > 250).flatMap(({ rows }) => rows.flatMap((row) => row.words));
  // The page number stands outside it.
  const ofTable = words.filter(({ text }) => !/^[—\d]$/.test(text));
  expect(ofTable.length).toBeGreaterThan(40);
  for (const { xMm, yMm, widthMm } of ofTable) {
    expect(xMm).toBeGreaterThan(profiles.common.bottomMm);
    expect(xMm + widthMm).toBeLessThan(sheet.heightMm - profiles.common.topMm);
    expect(yMm).toBeGreaterThan(27);
    expect(yMm).toBeLessThan(sheet.widthMm - 27);
  }
});
