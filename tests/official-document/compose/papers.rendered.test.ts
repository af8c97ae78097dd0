import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { defaultWordings } from '@core/application/templates/default-wordings';
import { appointmentPapers, type AppointmentPaper } from '@core/domain/documents/appointment-papers';
import { recordPaperKinds, type RecordPaperKind } from '@core/domain/documents/record-paper';
import { checkWording } from '@core/domain/templates/check-wording';
import { bareFacts } from '@core/official-document/compose/bare-facts';
import { composeRecordPaper } from '@core/official-document/compose/compose-paper';
import { sampleFacts } from '@core/official-document/compose/sample-facts.messages';
import { inspectFormat } from '@core/official-document/docx/inspect/inspect-format';
import { writeWord } from '@core/official-document/docx/write-word';
import { fittedFlow } from '@core/official-document/fitted-flow';
import { profiles, sheet } from '@core/official-document/layout';
import type { OfficialDocument } from '@core/official-document/model';
import { paginate } from '@core/official-document/paginate/paginate';
import { fandolMetrics } from '@core/official-document/paginate/face-metrics';
import type { Page, PlacedLine } from '@core/official-document/paginate/pages';
import { defaultTypesettingSettings } from '@core/official-document/typesetting-settings';
import { writeText } from '@core/official-document/text';
import { readableBody, partsOf } from '../../support/docx-parts';
import { renderAll, rendererMissing, type RenderedPage } from '../../support/rendered-pages';

/**
 * The papers of fixed facts as Word files: their bodies against tests/golden/papers (update: vitest -u), and on pages set by
 * LibreOffice.
 */
const missing = rendererMissing();
if (missing !== null && process.env['CI']) throw new Error(`Rendered pages must be measured here: ${missing}`);

const papers = recordPaperKinds;
/** Tables of people and votes, with a line or two above them. */
const formsOfAppointments: ReadonlySet<AppointmentPaper> = new Set([
  'speaking-order',
  'appointment-ballot',
  'tellers-list',
  'counting-sheet',
  'appointment-vote-result',
  'oath-list',
  'oath-leader',
  'exam-scores',
]);
/** Set by the standard in every line; the others are forms. */
const texts = [
  'resolution-draft',
  'resolution-vote-text',
  'resolution-passed',
  'announcement',
  'circular',
  'comparison',
  'correction',
  'changed-pages',
  'errata',
  ...appointmentPapers.filter((paper) => !formsOfAppointments.has(paper)),
] as const;
const composed = <Paper extends RecordPaperKind>(paper: Paper): OfficialDocument =>
  composeRecordPaper(paper, sampleFacts[paper], checkWording(paper, defaultWordings[paper]).wording).document;
const forms = [
  ...(['ballot', 'dispatch-form', 'copy-register', 'vote-result', 'errata', 'changed-pages'] as const),
  ...formsOfAppointments,
];
const mmPerPt = 25.4 / 72;
const files = new Map<string, Uint8Array>();
const rendered = new Map<string, RenderedPage[]>();
const bare = (text: string): string => text.replace(/\s/gu, '');
/** Rows of a table's cells come side by side: only which characters there are can be compared. */
const counted = (text: string): string => [...bare(text)].sort().join('');

const pagesOf = (paper: RecordPaperKind): Page[] =>
  paginate(fittedFlow(composed(paper), defaultTypesettingSettings), defaultTypesettingSettings, fandolMetrics).pages;
const textOf = (lines: readonly PlacedLine[]): string =>
  lines.flatMap(({ runs }) => runs.map(({ text }) => text)).join('');

beforeAll(async () => {
  for (const paper of papers) files.set(paper, await writeWord(composed(paper), defaultTypesettingSettings));
  if (missing !== null) return;
  const pages = await renderAll([...files.values()], { ink: true });
  [...files.keys()].forEach((paper, index) => rendered.set(paper, pages[index] ?? []));
});

it.each(['announcement', 'circular', 'resolution-passed'] as const)('%s is the Word file it was', async (paper) => {
  const body = readableBody(partsOf(files.get(paper)!)['word/document.xml'] ?? '');
  await expect(body).toMatchFileSnapshot(`../../golden/papers/${paper}.document.xml`);
});

it.each(texts)('%s keeps every rule of the standard that can be read from its Word file', async (paper) => {
  const { findings } = await inspectFormat(files.get(paper)!, 'common');
  expect(findings.length).toBeGreaterThan(15);
  expect(findings.filter(({ ok, level }) => !ok && level === 'must')).toEqual([]);
});

describe('on pages', () => {
  beforeEach((context) => {
    if (missing !== null) context.skip(missing);
  });

  it.each(papers)('%s prints every character of its text, and no other', (paper) => {
    const rows = rendered.get(paper)!.flatMap((page) => page.rows.filter(({ text }) => !/^—\d+—$/u.test(bare(text))));
    expect(counted(rows.map(({ text }) => text).join(''))).toBe(counted(writeText(composed(paper))));
  });

  // The rules of a letter are longer than the type area is wide (GB/T 9704-2012 10.1).
  it.each(papers.filter((paper) => paper !== 'notice-letter'))('%s stays inside the type area', (paper) => {
    const { leftMm, rightMm, topMm } = profiles.common;
    for (const { ink, number } of rendered.get(paper)!) {
      expect(ink, `page ${number}`).not.toBeNull();
      expect(ink!.leftMm).toBeGreaterThan(leftMm - 1);
      expect(ink!.rightMm).toBeLessThan(sheet.widthMm - rightMm + 1);
      expect(ink!.topMm).toBeGreaterThan(topMm - 1);
    }
  });

  it.each(papers)('%s is A4 and has the pages the screen shows', (paper) => {
    const pages = pagesOf(paper);
    const shown = rendered.get(paper)!;
    expect(shown).toHaveLength(pages.length);
    for (const { widthMm, heightMm } of shown) expect([Math.round(widthMm), Math.round(heightMm)]).toEqual([210, 297]);
  });

  it.each(texts)('%s sets no line of its text with more than 28 characters or outside the edges', (paper) => {
    const { leftMm, rightMm } = profiles.common;
    const lines = rendered.get(paper)!.flatMap((page) => page.rows.filter(({ heightMm }) => heightMm < 7));
    // 抄送 is 4号.
    const full = lines.filter(({ text }) => [...text].length > 24 && !/\d|^抄送/.test(text));
    for (const { text, xMm, widthMm } of full) {
      expect([...text].length + Math.round((xMm - leftMm) / 5.56), text).toBeLessThanOrEqual(28);
      expect(xMm + widthMm, text).toBeLessThan(sheet.widthMm - rightMm + 1);
    }
  });

  it.each(forms)('%s has rows a pen can write in, and no day or number torn apart', (paper) => {
    const rows = pagesOf(paper).flatMap(({ tables }) => tables.flatMap((table) => table.rows));
    expect(rows.length).toBeGreaterThan(1);
    for (const { heightPt } of rows) expect(heightPt * mmPerPt).toBeGreaterThanOrEqual(10);
    const lines = rows.flatMap(({ cells }) => cells.flatMap((cell) => cell.lines));
    for (const { runs } of lines) {
      const words = runs.map(({ text }) => text).join('');
      expect(words).not.toMatch(/^[月日号]|[年月〕]\d+$|〔\d*$/u);
    }
  });

  it('签发 and 会签 of a 发文稿纸 have room for an opinion, filled in or not', () => {
    for (const facts of [sampleFacts['dispatch-form'], bareFacts('dispatch-form', sampleFacts['dispatch-form'])]) {
      const { wording } = checkWording('dispatch-form', defaultWordings['dispatch-form']);
      const flow = fittedFlow(composeRecordPaper('dispatch-form', facts, wording).document, defaultTypesettingSettings);
      const [page] = paginate(flow, defaultTypesettingSettings, fandolMetrics).pages;
      const opinions = page!.tables[0]!.rows.find(({ cells }) => /签\s*发/u.test(textOf(cells[0]!.lines)));
      expect(opinions!.heightPt * mmPerPt).toBeGreaterThanOrEqual(35);
    }
  });

  it('a text follows its 公告 on a page of its own, and its title begins there', () => {
    const [first, second] = rendered.get('announcement')!;
    expect(first!.rows.at(-2)?.text).toBe('2026年9月25日');
    expect(second!.rows[0]?.text).toBe('云岭市人民代表大会常务委员会');
  });

  it('题注 stands in two balanced lines under the title of the passed text', () => {
    const rows = rendered.get('resolution-passed')![0]!.rows.map(({ text }) => text);
    const note = rows.findIndex((text) => text.startsWith('（2026年8月28日'));
    expect(rows.slice(note - 2, note + 2)).toEqual([
      '云岭市人民代表大会常务委员会',
      '关于加强湿地保护工作的决定',
      '（2026年8月28日云岭市第五届人民代表大会',
      '常务委员会第三十次会议通过）',
    ]);
  });

  it('the imprint of the 印发通知 is the last thing on its last page', () => {
    const rows = rendered
      .get('circular')!
      .at(-1)!
      .rows.map(({ text }) => bare(text));
    const printed = rows.filter((text) => !/^—\d+—$/u.test(text));
    expect(printed.slice(-2).join('')).toContain('2026年8月31日印发');
  });
});
