import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { writeHtml } from '@core/official-document/html';
import { fittedFlow } from '@core/official-document/fitted-flow';
import { fandolMetrics } from '@core/official-document/paginate/face-metrics';
import { paginate } from '@core/official-document/paginate/paginate';
import type { Pages } from '@core/official-document/paginate/pages';
import { defaultTypesettingSettings } from '@core/official-document/typesetting-settings';
import { xinzhouResolution } from '../../support/document-from-structure';
import { samplePapers } from '../../support/sample-papers';
import { longPaper } from '../paginate/long-paper';

const settings = defaultTypesettingSettings;
const pointPx = 96 / 72;
const papers = {
  ...samplePapers(),
  'the resolution of Xinzhou': xinzhouResolution(),
  'eight pages of every mark': longPaper(22),
};

interface SeenLine {
  text: string;
  left: number;
  right: number;
  top: number;
  justified: boolean;
  rows: number;
}

/** Runs in the browser: the box of each line's ink and how many rows it takes. */
function seenLines(): SeenLine[][] {
  return [...document.querySelectorAll('.gw-sheet')].map((sheet) => {
    const origin = sheet.getBoundingClientRect();
    return [...sheet.querySelectorAll('.gw-line')]
      .filter((line) => line.textContent !== '')
      .map((line) => {
        const range = document.createRange();
        range.selectNodeContents(line);
        const blank = line.querySelector('.gw-blank');
        if (blank) range.setEndBefore(blank);
        const boxes = [...range.getClientRects()].filter((box) => box.width > 0);
        return {
          text: line.textContent,
          left: Math.min(...boxes.map((box) => box.left)) - origin.left,
          right: Math.max(...boxes.map((box) => box.right)) - origin.left,
          top: line.getBoundingClientRect().top - origin.top,
          justified: line.classList.contains('gw-justify'),
          rows: new Set(boxes.map((box) => Math.round(box.top / 8))).size,
        };
      });
  });
}

describe('pages in Chromium', () => {
  let browser: Browser;
  let folder: string;
  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'yishitai-html-'));
    browser = await chromium.launch({
      executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
      args: ['--no-sandbox', '--disable-dev-shm-usage', '--disable-gpu'],
    });
  });
  afterAll(async () => {
    await browser?.close();
    rmSync(folder, { recursive: true, force: true });
  });

  it.each(Object.entries(papers))('stand as the paginator set them: %s', async (_name, document) => {
    const pages: Pages = paginate(fittedFlow(document, settings), settings, fandolMetrics);
    const file = join(folder, 'paper.html');
    writeFileSync(file, writeHtml(pages, settings, { standalone: true, title: '文稿' }));
    const page = await browser.newPage();
    const faults: string[] = [];
    page.on('console', (message) => faults.push(message.text()));
    page.on('request', (request) => {
      if (!request.url().startsWith('file:')) faults.push(request.url());
    });
    await page.goto(`file://${file}`);
    const seen = await page.evaluate(seenLines);
    expect(seen).toHaveLength(pages.pages.length);
    pages.pages.forEach((set, index) => {
      const inTables = set.tables.flatMap(({ rows }) =>
        rows.flatMap(({ cells }) => cells.flatMap(({ lines }) => lines)),
      );
      const lines = [...set.lines, ...inTables].filter((line) => line.runs.length > 0);
      expect(seen[index]?.map((line) => line.text)).toEqual(
        lines.map((line) => line.runs.map((run) => run.text).join('')),
      );
      lines.forEach((line, at) => {
        const shown = seen[index]?.[at] as SeenLine;
        expect(shown.rows).toBe(1);
        expect(shown.top).toBeCloseTo(line.yPt * pointPx, 0);
        expect(shown.left).toBeGreaterThan(line.xPt * pointPx - 1);
        expect(shown.right).toBeLessThan((line.xPt + line.widthPt) * pointPx + 1);
        if (!line.justify) return;
        const text = line.runs.map((run) => run.text).join('');
        // A line with nothing Chinese in it has nowhere to be stretched.
        if (!/\p{Script=Han}.*\p{Script=Han}/u.test(text)) return;
        expect(shown.left).toBeCloseTo(line.xPt * pointPx, 0);
        expect(Math.abs(shown.right - (line.xPt + line.widthPt) * pointPx), text).toBeLessThan(1);
      });
    });
    const pdf = join(folder, 'paper.pdf');
    await page.pdf({ path: pdf, preferCSSPageSize: true, printBackground: true });
    await page.close();
    const printed = execFileSync('pdftotext', ['-layout', pdf, '-'], { encoding: 'utf8' }).split('\f').slice(0, -1);
    expect(printed).toHaveLength(pages.pages.length);
    expect(execFileSync('pdfinfo', [pdf], { encoding: 'utf8' })).toMatch(/Page size:\s+59[45]\.\d* x 84[12]/);
    expect(faults).toEqual([]);
  });
});
