/**
 * A full line holds 28 characters, and fewer only where 避头尾 leaves no choice (GB/T 9704 5.2.3, GB/T 15834). A short
 * decision may have every second line of 27: that is its words, not the typesetting.
 */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fittedFlow } from '@core/official-document/fitted-flow';
import { charactersALine, firstLineCharacters } from '@core/official-document/layout';
import { emptyDocument } from '@core/official-document/model';
import { isForbiddenAtEnd, isForbiddenAtStart } from '@core/official-document/paginate/kinsoku';
import { fandolMetrics, windowsMetrics } from '@core/official-document/paginate/face-metrics';
import { paginate } from '@core/official-document/paginate/paginate';
import { defaultTypesettingSettings } from '@core/official-document/typesetting-settings';

/** Lines of one paragraph as they are printed. */
function linesOf(text: string, metrics = windowsMetrics): string[] {
  const document = { ...emptyDocument(), blocks: [{ role: 'paragraph' as const, text }] };
  const flow = fittedFlow(document, defaultTypesettingSettings);
  return paginate(flow, defaultTypesettingSettings, metrics).pages.flatMap(({ lines }) =>
    lines.map(({ runs }) => runs.map((run) => run.text).join('')).filter((line) => line !== ''),
  );
}

/** Lines that could have taken one more character of the next line and did not. */
function looseLines(lines: readonly string[]): string[] {
  return lines.slice(0, -1).filter((line, index) => {
    const room = index === 0 ? charactersALine - firstLineCharacters : charactersALine;
    const all = line + lines.slice(index + 1).join('');
    for (let end = line.length + 1; end <= room && end < all.length; end += 1)
      if (!isForbiddenAtStart(all[end]!) && !isForbiddenAtEnd(all[end - 1]!)) return true;
    return false;
  });
}

describe.each([
  ['of Windows', windowsMetrics],
  ['of the free faces', fandolMetrics],
] as const)('with the widths %s', (_name, metrics) => {
  const pushed =
    '为了加强湿地保护，维护湿地生态功能，促进生态文明建设，根据有关法律、法规的规定，结合本市实际，特作如下决定：';

  it('a paragraph whose marks fall on the ends of its lines is set as full as 避头尾 allows', () => {
    const lines = linesOf(pushed, metrics);
    expect(lines).toEqual([
      '为了加强湿地保护，维护湿地生态功能，促进生态文明建',
      '设，根据有关法律、法规的规定，结合本市实际，特作如下决',
      '定：',
    ]);
    expect(looseLines(lines)).toEqual([]);
  });

  it('no line of any text leaves a place empty that the next character could stand in', () => {
    const word = fc.constantFrom('人', '民', '代', '表', '大会', '常务', '委员会', '决定', '“一府两院”', '《监督法》');
    const mark = fc.constantFrom('，', '。', '、', '；', '：', '（', '）', '');
    const text = fc.array(fc.tuple(word, word, mark), { minLength: 10, maxLength: 60 });
    fc.assert(
      fc.property(text, (pieces) => {
        const lines = linesOf(`${pieces.flat().join('')}。`, metrics);
        expect(looseLines(lines)).toEqual([]);
        lines.forEach((line, index) =>
          expect(line.length + (index === 0 ? firstLineCharacters : 0)).toBeLessThanOrEqual(charactersALine),
        );
      }),
      { numRuns: 200 },
    );
  });
});
