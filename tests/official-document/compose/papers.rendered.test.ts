import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { defaultWordings } from '@core/application/templates/default-wordings';
import type { RecordPaperKind } from '@core/domain/documents/record-paper';
import { checkWording } from '@core/domain/templates/check-wording';
import { composeRecordPaper } from '@core/official-document/compose/compose-paper';
import { sampleFacts } from '@core/official-document/compose/sample-facts.messages';
import { writeWord } from '@core/official-document/docx/write-word';
import { profiles, sheet } from '@core/official-document/layout';
import type { OfficialDocument } from '@core/official-document/model';
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

const papers = ['announcement', 'circular', 'resolution-passed', 'ballot', 'dispatch-form', 'vote-result'] as const;
const composed = <Paper extends RecordPaperKind>(paper: Paper): OfficialDocument =>
  composeRecordPaper(paper, sampleFacts[paper], checkWording(paper, defaultWordings[paper]).wording).document;
const files = new Map<string, Uint8Array>();
const rendered = new Map<string, RenderedPage[]>();
const bare = (text: string): string => text.replace(/\s/gu, '');
/** Rows of a table's cells come side by side: only which characters there are can be compared. */
const counted = (text: string): string => [...bare(text)].sort().join('');

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

describe('on pages', () => {
  beforeEach((context) => {
    if (missing !== null) context.skip(missing);
  });

  it.each(papers)('%s prints every character of its text, and no other', (paper) => {
    const rows = rendered.get(paper)!.flatMap((page) => page.rows.filter(({ text }) => !/^—\d+—$/u.test(bare(text))));
    expect(counted(rows.map(({ text }) => text).join(''))).toBe(counted(writeText(composed(paper))));
  });

  it.each(papers)('%s stays inside the type area', (paper) => {
    const { leftMm, rightMm, topMm } = profiles.common;
    for (const { ink, number } of rendered.get(paper)!) {
      expect(ink, `page ${number}`).not.toBeNull();
      expect(ink!.leftMm).toBeGreaterThan(leftMm - 1);
      expect(ink!.rightMm).toBeLessThan(sheet.widthMm - rightMm + 1);
      expect(ink!.topMm).toBeGreaterThan(topMm - 1);
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
