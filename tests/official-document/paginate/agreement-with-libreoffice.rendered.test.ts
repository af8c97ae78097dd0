import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { writeWord } from '@core/official-document/docx/write-word';
import { fittedFlow } from '@core/official-document/fitted-flow';
import type { OfficialDocument } from '@core/official-document/model';
import { fandolMetrics } from '@core/official-document/paginate/face-metrics';
import { paginate } from '@core/official-document/paginate/paginate';
import type { Page } from '@core/official-document/paginate/pages';
import { chooseTitleLines } from '@core/official-document/title-lines/title-lines';
import { defaultTypesettingSettings, type TypesettingSettings } from '@core/official-document/typesetting-settings';
import { documentFromStructure, xinzhouResolution } from '../../support/document-from-structure';
import { renderAll, rendererMissing, type RenderedPage } from '../../support/rendered-pages';
import { samplePapers } from '../../support/sample-papers';
import { longPaper } from './long-paper';

const corpus = join(import.meta.dirname, '../../fixtures/corpus');
type Structure = Parameters<typeof documentFromStructure>[0];

function corpusPapers(): Record<string, OfficialDocument> {
  const papers: Record<string, OfficialDocument> = {};
  for (const name of readdirSync(corpus).filter((one) => one.endsWith('.json'))) {
    const structure = JSON.parse(readFileSync(join(corpus, name), 'utf8')) as Structure & { title: string[] | null };
    const title = structure.title ?? chooseTitleLines(structure.titleText ?? '');
    papers[name] = documentFromStructure({ ...structure, title, signature: structure.signature ?? [] });
  }
  return papers;
}

const bare = (text: string): string => text.replace(/[\s　]/gu, '');
/** Points; lines whose middles lie closer stand in one row (of a table). */
const sameRow = 6;

/** The rows of one of our pages as a reader of the PDF sees them. */
function rowsOf(page: Page): string[] {
  const cells = page.tables.flatMap(({ rows }) => rows.flatMap((row) => row.cells.flatMap((cell) => cell.lines)));
  const lines = [...page.lines, ...cells]
    .map((line) => ({
      y: line.yPt + line.heightPt / 2,
      x: line.xPt,
      text: bare(line.runs.map((run) => run.text).join('')),
    }))
    .filter((line) => line.text !== '')
    .sort((a, b) => a.y - b.y);
  const rows: (typeof lines)[] = [];
  for (const line of lines) {
    const row = rows.at(-1);
    if (row?.[0] && line.y - row[0].y < sameRow) row.push(line);
    else rows.push([line]);
  }
  const texts = rows.map((row) =>
    row
      .sort((a, b) => a.x - b.x)
      .map((line) => line.text)
      .join(''),
  );
  return page.numberText === null ? texts : [...texts, bare(page.numberText)];
}

const rowsOfRendered = (page: RenderedPage): string[] =>
  page.rows.map((row) => bare(row.text)).filter((text) => text !== '');

/** Page counts and first lines must be equal; answers how many lines are, and which are not. */
async function agreement(
  papers: Record<string, OfficialDocument>,
  settings: TypesettingSettings,
): Promise<{ same: number; total: number; differences: string[] }> {
  const names = Object.keys(papers);
  const files = await Promise.all(names.map((name) => writeWord(papers[name] as OfficialDocument, settings)));
  const rendered = await renderAll(files);
  let same = 0;
  let total = 0;
  const differences: string[] = [];
  names.forEach((name, index) => {
    const flow = fittedFlow(papers[name] as OfficialDocument, settings);
    const ours = paginate(flow, settings, fandolMetrics).pages.map(rowsOf);
    const theirs = (rendered[index] ?? []).map(rowsOfRendered);
    expect(ours.length, `pages of ${name}`).toBe(theirs.length);
    expect(
      ours.map((rows) => rows[0]),
      `first lines of ${name}`,
    ).toEqual(theirs.map((rows) => rows[0]));
    ours.forEach((rows, page) => {
      const other = theirs[page] ?? [];
      for (let at = 0; at < Math.max(rows.length, other.length); at += 1) {
        total += 1;
        if (rows[at] === other[at]) same += 1;
        else differences.push(`${name}, page ${page + 1}, line ${at + 1}\n  ours  ${rows[at]}\n  theirs ${other[at]}`);
      }
    });
  });
  return { same, total, differences };
}

describe.skipIf(rendererMissing() !== null && !process.env.CI)('the same pages as LibreOffice', () => {
  const common = defaultTypesettingSettings;
  const strict = { ...common, profile: 'strict' as const };

  it.each([
    ['common', common],
    ['strict', strict],
  ] as const)('over the corpus and the sample papers, %s profile', async (_name, settings) => {
    const papers = { ...corpusPapers(), ...samplePapers(), 'the resolution of Xinzhou': xinzhouResolution() };
    const { same, total, differences } = await agreement(papers, settings);
    for (const difference of differences) console.info(difference);
    expect(total).toBeGreaterThan(1500);
    expect(same / total).toBeGreaterThanOrEqual(0.99);
  });

  // Dashes and ellipses in pairs are left out of these texts: LibreOffice parts ——, which GB/T 15834 forbids and these
  // pages do not do.
  it('over texts of 50 pages with digits, Latin words and marks', async () => {
    const { same, total, differences } = await agreement(
      { a: longPaper(), b: longPaper(135, 99), c: longPaper(135, 5) },
      common,
    );
    for (const difference of differences) console.info(difference);
    expect(total).toBeGreaterThan(3000);
    expect(same / total).toBeGreaterThanOrEqual(0.99);
  });
});
