import { describe, expect, it } from 'vitest';
import { fittedFlow } from '@core/official-document/fitted-flow';
import { markSize } from '@core/official-document/flow/mark-size';
import { sealRows } from '@core/official-document/flow/seal-rows';
import { head as measure, seals, signing } from '@core/official-document/layout';
import type { Block, OfficialDocument } from '@core/official-document/model';
import { paginate } from '@core/official-document/paginate/paginate';
import type { Page } from '@core/official-document/paginate/pages';
import { writeText } from '@core/official-document/text';
import { defaultTypesettingSettings as defaults } from '@core/official-document/typesetting-settings';
import { headedPapers } from '../../support/headed-papers';

const paperOf = (name: string): OfficialDocument => {
  const { document } = headedPapers()[name] ?? {};
  if (!document) throw new Error(`no paper ${name}`);
  return document;
};
const notice = paperOf('notice with every part of the head');
const paragraphs = (count: number): Block[] =>
  Array.from({ length: count }, () => ({ role: 'paragraph', text: '市人大常委会对此项工作进行监督。'.repeat(3) }));
const textOf = (page: Page | undefined): string =>
  page?.lines.flatMap(({ runs }) => runs.map(({ text }) => text)).join('') ?? '';
const pathsOn = (page: Page | undefined): (string | null)[] => page?.lines.map(({ path }) => path) ?? [];

describe('版头', () => {
  it('narrows a mark to one line before it makes it smaller', () => {
    expect(markSize(5, 440, measure.markSizePt)).toEqual({ sizePt: measure.markSizePt, scale: 1 });
    expect(markSize(14, 440, measure.markSizePt).sizePt).toBe(measure.markSizePt);
    const long = markSize(30, 440, measure.markSizePt);
    expect(long.sizePt).toBeLessThan(measure.markSizePt);
    expect(30 * long.sizePt * long.scale).toBeLessThanOrEqual(440);
  });

  it('has the number of an upward paper on the line of the last 签发人', () => {
    const [page] = paginate(
      fittedFlow(paperOf('request to a superior with three signatories'), defaults),
      defaults,
    ).pages;
    const at = (path: string) => page?.lines.find((line) => line.path === path);
    expect(at('documentNumber')?.yPt).toBe(at('head/signatories/2')?.yPt);
    expect(at('head/signatories/0')?.yPt).toBeLessThan(at('documentNumber')?.yPt ?? 0);
    // The names of the second line stand under those of the first.
    expect(at('head/signatories/2')?.xPt).toBeGreaterThan(page?.lines[0]?.xPt ?? 0);
  });

  it('moves the 主送 to the 版记 when the first page would else show no text', () => {
    const recipients = `${'市人大常委会各工作机构、'.repeat(30)}各区县：`;
    const flow = fittedFlow({ ...notice, recipients }, defaults);
    const { pages } = paginate(flow, defaults);
    expect(pathsOn(pages[0])).not.toContain('recipients');
    expect(pathsOn(pages[0])).toContain('blocks/0');
    expect(pathsOn(pages.at(-1))).toContain('recipients');
    expect(textOf(pages.at(-1))).toContain('主送：市人大常委会各工作机构');
    expect(pathsOn(paginate(fittedFlow(notice, defaults), defaults).pages[0])).toContain('recipients');
  });

  it('is said in the text of the paper, the signatories beside the number', () => {
    const text = writeText(paperOf('request to a superior with three signatories'));
    expect(text).toContain('云岭市人民代表大会常务委员会文件');
    expect(text).toContain('签发人：王建国');
    expect(text).toContain('云人常发〔2024〕26号');
  });
});

describe('版记', () => {
  const settings = { ...defaults, imprintPage: 'even' as const };
  const numbers = (document: OfficialDocument) =>
    paginate(fittedFlow(document, settings), settings).pages.map(({ numberText }) => numberText);

  it('stands on the last even page; a blank page before it goes without number like its own (7.5)', () => {
    const long = { ...notice, signature: null, date: null };
    const onTwo = { ...long, blocks: paragraphs(6) };
    expect(numbers(onTwo)).toEqual(['— 1 —', '— 2 —']);
    // Two pages of text that leave no room on the even one: a blank page 3, the 版记 on page 4.
    const full = Array.from({ length: 40 }, (_, count) => ({ ...long, blocks: paragraphs(count) }));
    const found = full.find((document) => numbers(document).length === 4 && numbers(document)[3] === null);
    expect(found && numbers(found)).toEqual(['— 1 —', '— 2 —', null, null]);
    const pages = found ? paginate(fittedFlow(found, settings), settings).pages : [];
    expect(textOf(pages[2])).toBe('');
    expect(textOf(pages[3])).toContain('抄送：');
  });

  it('takes no blank page where it goes to the last page whichever that is', () => {
    const one = { ...notice, signature: null, date: null, blocks: paragraphs(1) };
    const set = paginate(fittedFlow(one, defaults), defaults);
    expect([set.pages.length, set.imprintPages]).toEqual([1, 0]);
    expect(set.pages[0]?.rules.filter(({ ink }) => ink === 'black')).toHaveLength(3);
  });
});

describe('organs that sign under seal', () => {
  const dateWidth = 5.5;
  it('stand so far apart that no seals touch, three a row at most, the last over the date', () => {
    const rows = sealRows([6, 6, 6, 6, 6], dateWidth);
    expect(rows.map((row) => row.map(({ index }) => index))).toEqual([
      [0, 1, 2],
      [3, 4],
    ]);
    for (const row of rows) {
      expect(row.length).toBeLessThanOrEqual(seals.mostARow);
      row.slice(1).forEach(({ centre }, at) => {
        expect(centre - (row[at]?.centre ?? 0)).toBeGreaterThanOrEqual(seals.pitchCharacters);
      });
    }
    const last = rows.at(-1)?.at(-1);
    expect(last).toEqual({ index: 4, centre: 28 - signing.sealed.dateRight - dateWidth / 2 });
  });

  it('stand below each other where their names leave no room for two', () => {
    expect(sealRows([20, 20], dateWidth).map((row) => row.length)).toEqual([1, 1]);
  });
});
