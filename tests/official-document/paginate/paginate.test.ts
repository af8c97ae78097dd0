import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { paragraphsOf, segmentsOf, type FlowItem } from '@core/official-document/flow/flow';
import { flowOfDocument } from '@core/official-document/flow/flow-of-document';
import { linesOfPage, typeArea } from '@core/official-document/layout';
import { emptyDocument, type OfficialDocument } from '@core/official-document/model';
import {
  fandolMetrics,
  faceMetrics,
  type FaceMetrics,
  windowsMetrics,
} from '@core/official-document/paginate/face-metrics';
import { firstPageShowsText } from '@core/official-document/paginate/first-page';
import { isBlank, isForbiddenAtEnd, isForbiddenAtStart, mayBreak } from '@core/official-document/paginate/kinsoku';
import { paginate } from '@core/official-document/paginate/paginate';
import type { Page, Pages, PlacedLine } from '@core/official-document/paginate/pages';
import { defaultTypesettingSettings as settings } from '@core/official-document/typesetting-settings';
import { randomPaper } from './random-papers';

const strict = { ...settings, profile: 'strict' as const };
const metricsOfAll: FaceMetrics[] = [windowsMetrics, fandolMetrics, faceMetrics((face) => face, 'word')];
const han = '甲乙丙丁戊己庚辛壬癸子丑寅卯辰巳午未申酉戌亥天地玄黄宇宙洪荒日月盈昃';

function paperOf(...texts: string[]): OfficialDocument {
  return { ...emptyDocument(), blocks: texts.map((text) => ({ role: 'paragraph', text })) };
}
function set(document: OfficialDocument, metrics?: FaceMetrics): Pages {
  return paginate(flowOfDocument(document, settings), settings, metrics);
}
const textOf = (line: PlacedLine): string => line.runs.map((run) => run.text).join('');
const textsOf = (pages: Pages): string[] => pages.pages.flatMap((page) => page.lines.map(textOf));
function cellLines(page: Page, repeated = false): PlacedLine[] {
  return page.tables.flatMap((table) =>
    table.rows.filter((row) => repeated || !row.repeated).flatMap((row) => row.cells.flatMap((cell) => cell.lines)),
  );
}
function flowText(flow: readonly FlowItem[]): string {
  return flow
    .map((item) =>
      item.kind !== 'table'
        ? paragraphsOf(item)
            .flatMap(segmentsOf)
            .map((segment) => segment.text)
            .join('')
        : item.table.rows.flatMap((row) => row.map((cell) => cell.text)).join(''),
    )
    .join('');
}
const sorted = (text: string): string => [...text].sort().join('');

describe('paginate', () => {
  it('sets 22 lines of 28 characters, the first line two characters in', () => {
    const pages = set(paperOf(han.repeat(40)));
    const lines = pages.pages[0]?.lines ?? [];
    expect(lines).toHaveLength(22);
    expect([...textOf(lines[0] as PlacedLine)]).toHaveLength(26);
    for (const line of lines.slice(1)) expect([...textOf(line)]).toHaveLength(28);
    expect(paginate(flowOfDocument(paperOf(han.repeat(40)), strict), strict).pages[0]?.lines).toHaveLength(22);
  });

  it('pushes down what may not begin or end a line', () => {
    expect(textsOf(set(paperOf(`${han.slice(0, 26)}，后文`)))[0]).toBe(han.slice(0, 25));
    expect(textsOf(set(paperOf(`${han.slice(0, 25)}（后文）`)))[0]).toBe(han.slice(0, 25));
    expect(textsOf(set(paperOf(`${han.slice(0, 25)}——后文`)))[0]).toBe(han.slice(0, 25));
    expect(textsOf(set(paperOf(`${han.slice(0, 25)}……后文`)))[0]).toBe(han.slice(0, 25));
  });

  it('keeps numbers and words whole, and cuts a word longer than a line', () => {
    expect(textsOf(set(paperOf(`${han.slice(0, 25)}2024年`)))[0]).toBe(han.slice(0, 25));
    expect(textsOf(set(paperOf(`${han.slice(0, 24)}3.5%的`)))[0]).toBe(`${han.slice(0, 24)}3.5%`);
    const word = 'A'.repeat(120);
    const lines = textsOf(set(paperOf(word)));
    expect(lines.join('')).toBe(word);
    expect(lines.length).toBe(3);
  });

  it('breaks after a comma before a number as Word does, or with it as LibreOffice does', () => {
    const text = `${han.slice(0, 22)}，12345678后文`;
    expect(
      textsOf(
        set(
          paperOf(text),
          faceMetrics((face) => face, 'word'),
        ),
      )[0],
    ).toBe(`${han.slice(0, 22)}，`);
    expect(textsOf(set(paperOf(text)))[0]).toBe(han.slice(0, 21));
  });

  it('moves a heading to the page of its text', () => {
    const blocks: OfficialDocument['blocks'] = [
      { role: 'paragraph', text: han.repeat(17).slice(0, 26 + 20 * 28) },
      { role: 'heading', level: 1, number: '一、', text: '坚持党的领导' },
      { role: 'paragraph', text: '后文' },
    ];
    const [first, second] = set({ ...emptyDocument(), blocks }).pages;
    expect(first?.lines).toHaveLength(21);
    expect(second?.lines.map(textOf)).toEqual(['一、坚持党的领导', '后文']);
  });

  it('begins attachments on a new page and numbers pages outside', () => {
    const attachment = { number: null, title: { text: '名单', lines: ['名单'] }, blocks: [] };
    const paper = {
      ...paperOf('正文'),
      attachments: [{ ...attachment, mark: '附件', passageNote: null }],
    } as unknown as OfficialDocument;
    const { pages } = set(paper);
    expect(pages.map((page) => [page.side, page.numberText])).toEqual([
      ['odd', '— 1 —'],
      ['even', '— 2 —'],
    ]);
    const none = { ...settings, numberSinglePage: false };
    expect(paginate(flowOfDocument(paperOf('正文'), none), none).pages[0]?.numberText).toBeNull();
  });

  it('repeats the header of a table, never splits a row, keeps the caption with it', () => {
    const rows = Array.from({ length: 60 }, (_, index) => [
      { text: index === 0 ? '序号' : String(index) },
      { text: '内容' },
    ]);
    const paper = {
      ...emptyDocument(),
      blocks: [{ role: 'table' as const, caption: '表1', headerRows: 1, columnShares: [1, 3], rows }],
    };
    const { pages } = set(paper);
    expect(pages).toHaveLength(3);
    expect(pages[0]?.lines.map(textOf)).toEqual(['表1']);
    for (const page of pages.slice(1)) expect(page.tables[0]?.rows[0]).toMatchObject({ index: 0, repeated: true });
    expect(pages.flatMap((page) => cellLines(page)).map(textOf)).toHaveLength(120);
    for (const page of pages) {
      const heightPt = page.tables.flatMap((table) => table.rows).reduce((sum, row) => sum + row.heightPt, 0);
      expect(heightPt).toBeLessThanOrEqual(typeArea('common').heightPt);
    }
  });

  it('says whether the first page shows text', () => {
    expect(firstPageShowsText(set(paperOf('正文')))).toBe(true);
    const recipients = `${'云岭市人民政府，'.repeat(90)}：`;
    expect(firstPageShowsText(set({ ...paperOf('正文'), recipients }))).toBe(false);
    expect(firstPageShowsText(set(emptyDocument()))).toBe(true);
  });

  it('a middle dot begins no line, even behind a slash', () => {
    expect(mayBreak('/', '·', { rules: 'word', earlier: '的', latinOverflows: true, roomEnds: false })).toBe(false);
    expect(mayBreak('/', 'A', { rules: 'word', earlier: '的', latinOverflows: true, roomEnds: false })).toBe(true);
  });

  it('loses no character, keeps to the type area and to 避头尾, and comes out the same again', () => {
    fc.assert(
      fc.property(
        randomPaper,
        fc.constantFrom(settings, strict),
        fc.constantFrom(...metricsOfAll),
        (paper, wanted, metrics) => {
          const flow = flowOfDocument(paper, wanted);
          const pages = paginate(flow, wanted, metrics);
          const area = typeArea(wanted.profile);
          const shown = pages.pages.map((page) => [...page.lines, ...cellLines(page)].map(textOf).join('')).join('');
          expect(sorted(shown)).toBe(sorted(flowText(flow)));
          for (const page of pages.pages) {
            const rows = [...page.lines, ...page.tables.flatMap((table) => table.rows)];
            expect(page.lines.length).toBeLessThanOrEqual(linesOfPage(wanted));
            for (const row of rows) {
              expect(row.yPt).toBeGreaterThanOrEqual(area.topPt - 0.01);
              if (row.heightPt < 60) expect(row.yPt + row.heightPt).toBeLessThan(area.topPt + area.heightPt + 0.1);
            }
            for (const line of [...page.lines, ...cellLines(page, true)]) {
              expect(line.xPt).toBeGreaterThan(area.leftPt - 0.01);
              expect(line.xPt + line.widthPt).toBeLessThan(area.leftPt + area.widthPt + 0.1);
              const units = [...textOf(line)].filter((character) => !isBlank(character)).length;
              if (units > 1) expect(line.naturalWidthPt).toBeLessThanOrEqual(line.widthPt + 0.3);
            }
            checkEdges(page);
          }
          expect(paginate(flowOfDocument(paper, wanted), wanted, metrics)).toEqual(pages);
        },
      ),
      { numRuns: 150 },
    );
  });
});

/** A forbidden character stands at an edge only where the line before or it alone had no other place to break. */
function checkEdges(page: Page): void {
  const lines = page.lines.filter((line) => line.style !== 'title');
  lines.forEach((line, index) => {
    const before = lines[index - 1];
    if (!before?.justify || before.path !== line.path || before.runs.length === 0) return;
    const end = [...textOf(before)];
    const [first = ''] = [...textOf(line)];
    const last = end.at(-1) ?? '';
    if (isBlank(last)) return;
    const couldBreak = end.slice(1).some((character, at) => isPlain(end[at] as string) && isPlain(character));
    if (!couldBreak) return;
    expect(isForbiddenAtStart(first), `${end.join('')} | ${textOf(line)}`).toBe(false);
    expect(isForbiddenAtEnd(last), `${end.join('')} | ${textOf(line)}`).toBe(false);
  });
}
const isPlain = (character: string): boolean => /\p{Script=Han}/u.test(character);
