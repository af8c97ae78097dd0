import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { flowOfDocument } from '@core/official-document/flow/flow-of-document';
import { emptyDocument } from '@core/official-document/model';
import { findPlace, linesOnPage, placeAt } from '@core/official-document/paginate/find-place';
import { paginate } from '@core/official-document/paginate/paginate';
import { defaultTypesettingSettings as settings } from '@core/official-document/typesetting-settings';
import { randomPaper } from './random-papers';

describe('places', () => {
  it('finds the line of every character, and the character again under its line', () => {
    fc.assert(
      fc.property(randomPaper, (paper) => {
        const pages = paginate(flowOfDocument(paper, settings), settings);
        pages.pages.forEach((page, index) => {
          for (const line of linesOnPage(page)) {
            for (const run of line.runs) {
              if (!run.source) continue;
              const { path, offset } = run.source;
              const found = findPlace(pages, path, offset);
              expect(found?.page).toBe(index);
              expect(found?.line).toBe(line);
            }
          }
        });
      }),
      { numRuns: 60 },
    );
  });

  it('answers a click with the character under it', () => {
    const text =
      '为深入学习贯彻党的二十大精神，贯彻落实省委、市委人大工作会议精神，紧紧围绕新时代新征程的使命任务，充分发挥作用。';
    const paper = { title: { text: '', lines: [] }, blocks: [{ role: 'paragraph' as const, text }] };
    const [page] = paginate(flowOfDocument({ ...emptyDocument(), ...paper }, settings), settings).pages;
    const lines = page?.lines.filter((line) => line.path === 'blocks/0') ?? [];
    const [first, second] = lines;
    if (!page || !first || !second) throw new Error('two lines expected');
    expect(placeAt(page, first.xPt + 1, first.yPt + 10)).toEqual({ path: 'blocks/0', offset: 0 });
    const pitch = second.widthPt / [...second.runs.map((run) => run.text).join('')].length;
    expect(placeAt(page, second.xPt + 3.2 * pitch, second.yPt + 10)).toEqual({
      path: 'blocks/0',
      offset: second.start + 3,
    });
    expect(placeAt(page, 590, second.yPt + 10)).toEqual({ path: 'blocks/0', offset: second.end });
    expect(placeAt(page, 300, 5)).toBeNull();
    expect(findPlace({ pages: [page] }, 'blocks/0', text.length)?.line.end).toBe(text.length);
    expect(findPlace({ pages: [page] }, 'blocks/99', 0)).toBeNull();
  });
});
