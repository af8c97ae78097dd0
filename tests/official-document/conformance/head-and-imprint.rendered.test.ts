import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { writeWord } from '@core/official-document/docx/write-word';
import { fittedFlow } from '@core/official-document/fitted-flow';
import { head, letter, profiles, sheet } from '@core/official-document/layout';
import { fandolMetrics } from '@core/official-document/paginate/face-metrics';
import { paginate } from '@core/official-document/paginate/paginate';
import { defaultTypesettingSettings } from '@core/official-document/typesetting-settings';
import { headedPapers } from '../../support/headed-papers';
import { inkInside, type InkBox } from '../../support/page-ink';
import { renderAll, rendererMissing, type RenderedPage, type RenderedRow } from '../../support/rendered-pages';

/** GB/T 9704-2012 clauses 7.2, 7.4 and 10, looked at on pages set by LibreOffice. */
const missing = rendererMissing();
if (missing !== null && process.env['CI']) throw new Error(`Rendered pages must be measured here: ${missing}`);

type Stock = 'plain' | 'preprinted';
interface Rendered {
  pages: RenderedPage[];
  ink: (page: number, region: Partial<InkBox>) => InkBox | null;
}
const papers = headedPapers();
const names = Object.keys(papers);
const profileNames = ['common', 'strict'] as const;
const stocks: readonly Stock[] = ['plain', 'preprinted'];
const folder = mkdtempSync(join(tmpdir(), 'yishitai-heads-'));
const rendered = new Map<string, Rendered>();
const documentOf = (name: string, stock: Stock) => {
  const { document } = papers[name] ?? {};
  if (!document?.head) throw new Error(`no paper ${name}`);
  return { ...document, head: { ...document.head, stock } };
};

beforeAll(async () => {
  if (missing !== null) return;
  const keys: string[] = [];
  const files: Uint8Array[] = [];
  for (const profile of profileNames)
    for (const stock of stocks)
      for (const name of names) {
        keys.push(`${name} ${profile} ${stock}`);
        files.push(await writeWord(documentOf(name, stock), { ...defaultTypesettingSettings, profile }));
      }
  const all = await renderAll(files, { keep: folder });
  keys.forEach((key, index) => {
    const pdf = join(folder, `${index}.pdf`);
    const whole = { leftMm: 0, topMm: 0, rightMm: sheet.widthMm, bottomMm: sheet.heightMm };
    rendered.set(key, {
      pages: all[index] ?? [],
      ink: (page, region) => inkInside(pdf, page, { ...whole, ...region }),
    });
  });
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));
beforeEach((context) => {
  if (missing !== null) context.skip(missing);
});

const rowWith = (page: RenderedPage | undefined, words: RegExp): RenderedRow | undefined =>
  page?.rows.find(({ text }) => words.test(text));
const width = (box: InkBox | null): number => (box ? box.rightMm - box.leftMm : 0);
const isPageNumber = /^—\d+—$/;

describe.each(profileNames)('papers with a head in profile %s', (profile) => {
  const { topMm, bottomMm, leftMm } = profiles[profile];
  const edgeMm = sheet.heightMm - bottomMm;
  const of = (name: string, stock: Stock = 'plain'): Rendered => {
    const found = rendered.get(`${name} ${profile} ${stock}`);
    if (!found) throw new Error(`not rendered: ${name}`);
    return found;
  };

  it.each(names)('%s has the pages the screen shows', (name) => {
    const settings = { ...defaultTypesettingSettings, profile };
    const flow = fittedFlow(documentOf(name, 'plain'), settings);
    const { pages, imprintPages } = paginate(flow, settings, fandolMetrics);
    // The Word file is made with the widths of Windows: papers at the brink of a page are no case for this test.
    const windows = paginate(flow, settings);
    expect([windows.pages.length, windows.imprintPages]).toEqual([pages.length, imprintPages]);
    const shown = of(name).pages;
    expect(shown).toHaveLength(pages.length);
    pages.forEach((page, index) => {
      const number = shown[index]?.rows.find(({ text }) => isPageNumber.test(text))?.text;
      expect(number ?? null).toBe(page.numberText?.replace(/\s/g, '') ?? null);
    });
  });

  it.each(names)('%s has its mark at the height of its form, no wider than the page', (name) => {
    const { form } = documentOf(name, 'plain').head;
    const markMm = form === 'letter' ? letter.markTopMm : topMm + head.markTopMm[form];
    // Right of the 份号, 密级 and 紧急程度, and above them for a letter.
    const box = of(name).ink(1, { leftMm: 62, topMm: markMm - 8, bottomMm: markMm + 10 });
    expect(Math.abs((box?.topMm ?? 0) - markMm)).toBeLessThan(1.5);
    const whole = of(name).ink(1, { topMm: markMm + 1, bottomMm: markMm + 8 });
    expect(whole?.leftMm).toBeGreaterThan(leftMm - 0.5);
    expect(whole?.rightMm).toBeLessThan(sheet.widthMm - 26 + 0.5);
  });

  it.each(names.filter((name) => ['document', 'minutes'].includes(papers[name]?.document.head?.form ?? '')))(
    '%s has a rule of 156 mm, 4 mm under its number',
    (name) => {
      const number = rowWith(of(name).pages[0], /〔\d{4}〕\d+号/);
      const footMm = (number?.yMm ?? 0) + 2.8;
      const rule = of(name).ink(1, { topMm: footMm + 1, bottomMm: footMm + 7 });
      expect(Math.abs(width(rule) - 156)).toBeLessThan(0.7);
      expect(Math.abs((rule?.topMm ?? 0) - footMm - head.ruleGapMm)).toBeLessThan(1);
      expect((rule?.bottomMm ?? 0) - (rule?.topMm ?? 0)).toBeLessThan(0.8);
    },
  );

  it.each(names.filter((name) => papers[name]?.document.imprint?.organ))(
    '%s has its 版记 on the lower edge of the last page',
    (name) => {
      const { pages, ink } = of(name);
      const page = pages.at(-1);
      const issued = rowWith(page, /印发$/);
      expect(issued).toBeDefined();
      const box = ink(pages.length, { topMm: (issued?.yMm ?? 0) - 1, bottomMm: edgeMm + 2 });
      expect(Math.abs((box?.bottomMm ?? 0) - edgeMm)).toBeLessThan(0.8);
      expect(Math.abs(width(box) - 156)).toBeLessThan(0.7);
      const copies = page?.rows.filter(({ yMm }) => yMm > edgeMm - 40 && yMm < (issued?.yMm ?? 0)) ?? [];
      const label = copies.findIndex(({ text }) => text.startsWith('抄送：'));
      // Wrapped lines stand under the first organ, three 4号 characters right of the label.
      const wrapped = copies[label + 1];
      expect(Math.abs((wrapped?.xMm ?? 0) - (copies[label]?.xMm ?? 0) - 3 * 4.94)).toBeLessThan(0.6);
    },
  );

  it('a letter has double rules of 170 mm under the mark and 20 mm from the foot, and no number on page 1', () => {
    const { pages, ink } = of('letter of three pages');
    expect(pages[0]?.rows.some(({ text }) => isPageNumber.test(text))).toBe(false);
    const beside = ink(1, { rightMm: leftMm - 1 });
    expect(Math.abs((beside?.leftMm ?? 0) - 20)).toBeLessThan(0.6);
    expect(Math.abs((beside?.bottomMm ?? 0) - sheet.heightMm + letter.footRuleMm)).toBeLessThan(1);
    const upper = ink(1, { topMm: (beside?.topMm ?? 0) - 0.1, bottomMm: (beside?.topMm ?? 0) + 2 });
    expect(Math.abs(width(upper) - letter.ruleWidthMm)).toBeLessThan(0.7);
    expect(pages.flatMap(({ rows }) => rows).some(({ text }) => /印发/.test(text))).toBe(false);
  });

  it('a letter fills its pages with the lines the screen shows, from the same height on', () => {
    const settings = { ...defaultTypesettingSettings, profile };
    const { pages } = paginate(
      fittedFlow(documentOf('letter of three pages', 'plain'), settings),
      settings,
      fandolMetrics,
    );
    const shown = of('letter of three pages').pages;
    pages.slice(0, -1).forEach((page, index) => {
      const rows = shown[index]!.rows.filter(({ text }) => !isPageNumber.test(text));
      const inked = page.lines.filter(({ runs }) => runs.some(({ text }) => text.trim() !== ''));
      const heights = [...new Set(inked.map(({ yPt }) => yPt.toFixed(2)))];
      // The line of the number is one row with its label.
      expect(rows).toHaveLength(heights.length);
      const firstMm = (Number(heights[index === 0 ? 1 : 0]) * 25.4) / 72;
      // LibreOffice sets a face at the foot of its line.
      expect((rows[index === 0 ? 1 : 0]?.yMm ?? 0) - firstMm).toBeGreaterThan(4.5);
      expect((rows[index === 0 ? 1 : 0]?.yMm ?? 0) - firstMm).toBeLessThan(7.5);
    });
  });

  it.each(names)('%s for pre-printed stock keeps every place and prints no red', (name) => {
    const { form } = documentOf(name, 'plain').head;
    const [plain] = of(name).pages;
    const { pages, ink } = of(name, 'preprinted');
    const markMm = form === 'letter' ? letter.markTopMm : topMm + head.markTopMm[form];
    const gone = ink(1, { leftMm: 62, topMm: markMm - 1, bottomMm: markMm + 10 });
    expect(gone).toBeNull();
    // Every row but the mark's is where it was.
    const places = (page: RenderedPage | undefined, from: number) =>
      page?.rows.filter(({ yMm }) => yMm > from).map(({ text, xMm, yMm }) => [text, xMm.toFixed(1), yMm.toFixed(1)]);
    const title = rowWith(pages[0], /号/)?.yMm ?? 0;
    expect(title).toBeGreaterThan(0);
    expect(places(pages[0], title - 1)).toEqual(places(plain, title - 1));
    expect(pages).toHaveLength(of(name).pages.length);
  });
});
