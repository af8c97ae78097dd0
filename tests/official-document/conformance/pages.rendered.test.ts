import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { writeWord } from '@core/official-document/docx/write-word';
import { profiles, sheet } from '@core/official-document/layout';
import { defaultTypesettingSettings } from '@core/official-document/typesetting-settings';
import { xinzhouResolution } from '../../support/document-from-structure';
import { renderAll, rendererMissing, type RenderedPage, type RenderedRow } from '../../support/rendered-pages';
import { calibrationPaper } from '../../support/sample-papers';

/**
 * GB/T 9704-2012 clause 5.2 and 7.5, looked at where they are true or not: on pages set by LibreOffice.
 * Calibration paper of pure 汉字, and a real resolution.
 */
const missing = rendererMissing();
if (missing !== null && process.env['CI']) throw new Error(`Rendered pages must be measured here: ${missing}`);

const isPageNumber = (row: RenderedRow) => /^—\d+—$/.test(row.text);
const textRows = (page: RenderedPage | undefined) => (page?.rows ?? []).filter((row) => !isPageNumber(row));
const papers = ['calibration', 'resolution'] as const;
const profileNames = ['common', 'strict'] as const;
const rendered = new Map<string, RenderedPage[]>();

beforeAll(async () => {
  if (missing !== null) return;
  const keys: string[] = [];
  const files: Uint8Array[] = [];
  for (const profile of profileNames) {
    for (const paper of papers) {
      const document = paper === 'calibration' ? calibrationPaper() : xinzhouResolution();
      keys.push(`${paper} ${profile}`);
      files.push(await writeWord(document, { ...defaultTypesettingSettings, profile }));
    }
  }
  const pages = await renderAll(files, { ink: true });
  keys.forEach((key, index) => rendered.set(key, pages[index] ?? []));
});

beforeEach((context) => {
  if (missing !== null) context.skip(missing);
});

describe.each(profileNames)('pages in profile %s', (profile) => {
  const { leftMm, rightMm, topMm, bottomMm, linePitchPt } = profiles[profile];
  const rightEdge = sheet.widthMm - rightMm;
  const bottomEdge = sheet.heightMm - bottomMm;
  const calibration = () => rendered.get(`calibration ${profile}`) ?? [];
  const resolution = () => rendered.get(`resolution ${profile}`) ?? [];

  it('is A4', () => {
    for (const page of [...calibration(), ...resolution()]) {
      expect(page.widthMm).toBeCloseTo(210, 0);
      expect(page.heightMm).toBeCloseTo(297, 0);
    }
  });

  it('holds 22 rows of 28 characters of calibration text', () => {
    const pages = calibration();
    expect(pages.length).toBeGreaterThan(3);
    for (const page of pages.slice(0, -1)) expect(textRows(page)).toHaveLength(22);
    const fullLines = pages.flatMap(textRows).filter((row) => row.xMm + row.widthMm > rightEdge - 3);
    expect(fullLines.length).toBeGreaterThan(60);
    for (const row of fullLines) expect([...row.text].length + Math.round((row.xMm - leftMm) / 5.56)).toBe(28);
  });

  it('sets its rows at the pitch of the profile', () => {
    const rows = textRows(calibration()[0]);
    const first = rows[0];
    const last = rows.at(-1);
    expect(((last?.yMm ?? 0) - (first?.yMm ?? 0)) / 21).toBeCloseTo((linePitchPt * 25.4) / 72, 1);
  });

  it('fills full pages of a real resolution with 22 rows', () => {
    const pages = resolution();
    expect(pages).toHaveLength(8);
    // The empty line between 题注 and text is a row without words.
    const rows = pages.slice(0, -1).map((page) => textRows(page).length + (page.number === 1 ? 1 : 0));
    rows.forEach((count, index) => {
      // A page ends a row early only where a heading goes with the text under it.
      const next = textRows(pages[index + 1])[0]?.text ?? '';
      expect(count).toBe(/^[一二三四五六七八九十]+、/.test(next) ? 21 : 22);
    });
  });

  it('keeps all ink inside the type area, the page number aside', () => {
    for (const page of [...calibration(), ...resolution()]) {
      expect(page.ink?.leftMm).toBeGreaterThan(leftMm - 0.5);
      expect(page.ink?.rightMm).toBeLessThan(rightEdge + 0.8);
      expect(page.ink?.topMm).toBeGreaterThan(topMm);
      for (const row of textRows(page)) {
        expect(row.xMm + row.widthMm).toBeLessThan(rightEdge + 1);
        expect(row.yMm).toBeLessThan(bottomEdge);
      }
    }
  });

  it('numbers odd pages right and even pages left, one character in, 7 mm under the type area', () => {
    for (const page of [...calibration(), ...resolution()]) {
      const [number] = page.rows.filter(isPageNumber);
      expect(number?.text).toBe(`—${page.number}—`);
      if (!number) continue;
      const gap = page.number % 2 === 1 ? rightEdge - number.xMm - number.widthMm : number.xMm - leftMm;
      expect(Math.abs(gap - 4.94)).toBeLessThan(1);
      expect(Math.abs(number.yMm - 269)).toBeLessThan(1.2);
    }
  });
});
