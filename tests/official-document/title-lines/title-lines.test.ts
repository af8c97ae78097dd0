import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { textUnits } from '@core/official-document/character-width';
import { kindWords, organs, phrases } from '@core/official-document/title-lines/lexicon';
import { chooseTitleLines } from '@core/official-document/title-lines/title-lines';

const corpus = join(import.meta.dirname, '../../fixtures/corpus');
interface Expected {
  titleText: string;
  title: string[] | null;
}
const papers = readdirSync(corpus)
  .filter((name) => name.endsWith('.json'))
  .map((name) => ({ name, ...(JSON.parse(readFileSync(join(corpus, name), 'utf8')) as Expected) }))
  .filter((paper) => typeof paper.titleText === 'string' && paper.titleText !== '');

const others = [
  '云岭市人民代表大会常务委员会关于批准云岭市2023年财政决算的决议',
  '云岭市人民代表大会常务委员会关于接受张建国辞去云岭市人民政府副市长职务请求的决定',
  '云岭市人民代表大会常务委员会关于接受张　明辞去云岭市人民政府副市长职务请求的决定',
  '云岭市人民代表大会常务委员会执法检查组关于检查《中华人民共和国环境保护法》实施情况的报告',
  '关于云岭市2023年国民经济和社会发展计划执行情况与2024年国民经济和社会发展计划草案的报告',
  '云岭市人民代表大会常务委员会关于修改《云岭市人民代表大会常务委员会议事规则》的决定（草案）',
  '云岭市人民政府关于研究处理市人大常委会对全市安全生产工作情况审议意见的报告',
  '云岭市人民代表大会常务委员会关于授权市人民政府在自由贸易试验区暂时停止执行有关地方性法规规定的决定',
];
const withoutSpace = (text: string): string => text.replaceAll('　', '');

describe('chooseTitleLines', () => {
  it('breaks the resolution of Xinzhou as it was printed', () => {
    const title = '忻州市人民代表大会常务委员会关于学习贯彻党的二十大精神　推动人大工作高质量发展的决议';
    expect(chooseTitleLines(title)).toEqual([
      '忻州市人民代表大会常务委员会',
      '关于学习贯彻党的二十大精神',
      '推动人大工作高质量发展的决议',
    ]);
  });

  it('takes a plain blank typed between its parts for the wide one', () => {
    expect(chooseTitleLines('云岭市人民代表大会常务委员会 关于“十四五”规划实施情况中期评估报告的决议')).toEqual([
      '云岭市人民代表大会常务委员会',
      '关于“十四五”规划实施情况',
      '中期评估报告的决议',
    ]);
  });

  it('keeps a title of 20 characters on one line, its space kept', () => {
    expect(chooseTitleLines('云岭市人民代表大会常务委员会公告')).toEqual(['云岭市人民代表大会常务委员会公告']);
    expect(chooseTitleLines('关于学习贯彻　推动发展的决议')).toEqual(['关于学习贯彻　推动发展的决议']);
    expect(chooseTitleLines('')).toEqual([]);
  });

  it.each(papers.filter((paper) => Array.isArray(paper.title)))(
    'agrees with the corpus: $name',
    ({ titleText, title }) => {
      expect(chooseTitleLines(titleText)).toEqual(title);
    },
  );

  it.each([...papers.map((paper) => paper.titleText), ...others])('keeps the rules of the clause: %s', (text) => {
    const lines = chooseTitleLines(text);
    expect(withoutSpace(lines.join(''))).toBe(withoutSpace(text));
    for (const [index, line] of lines.entries()) {
      expect(textUnits(line)).toBeLessThanOrEqual(20);
      if (index > 0) expect(line).not.toMatch(/^[的和、》）”]/u);
      if (index < lines.length - 1) expect(line).not.toMatch(/(?:和|与|及|关于|《|（|“)$/u);
    }
    if (lines.length > 1 && /委员会关于/u.test(text) && /^[^《]*?关于/u.test(text)) {
      const organ = text.slice(0, text.indexOf('关于'));
      if (textUnits(organ) <= 20) expect(lines[0]).toBe(organ);
    }
  });

  it('never breaks inside a name it is given', () => {
    const title = '云岭市人民代表大会常务委员会关于命名玉屏山红石崖风景名胜区为生态文明教育基地的决定';
    const lines = chooseTitleLines(title, { phrases: ['玉屏山红石崖风景名胜区', '生态文明教育基地'] });
    expect(lines.some((line) => line.includes('玉屏山红石崖风景名胜区'))).toBe(true);
    expect(lines.some((line) => line.includes('生态文明教育基地'))).toBe(true);
  });

  it('does not leave 通知 alone on the last line', () => {
    const organ = '云岭市人民代表大会常务委员会';
    // Papers of records name their own organ among the words that are never broken.
    for (const phrases of [[], [organ, '云岭市']])
      expect(
        chooseTitleLines(`${organ}关于印发《${organ}关于加强城市社区养老服务工作的决定》的通知`, { phrases }),
      ).toEqual([organ, '关于印发《云岭市人民代表大会', '常务委员会关于加强城市社区', '养老服务工作的决定》的通知']);
  });

  it('loses no character and keeps to the width, whatever the title', () => {
    const word = fc.constantFrom(
      ...organs.slice(0, 40),
      ...phrases.slice(0, 120),
      ...kindWords,
      '关于',
      '的',
      '、',
      '《',
      '》',
      '　',
      '2024年',
      'A',
    );
    fc.assert(
      fc.property(fc.array(word, { minLength: 1, maxLength: 14 }), (words) => {
        const text = words
          .join('')
          .replace(/^　+|　+$/gu, '')
          .replace(/　+/gu, '　');
        const lines = chooseTitleLines(text);
        expect(withoutSpace(lines.join(''))).toBe(withoutSpace(text));
        for (const line of lines) expect(textUnits(line)).toBeLessThanOrEqual(20);
        expect(chooseTitleLines(text)).toEqual(lines);
      }),
      { numRuns: 200 },
    );
  });

  it('knows at least 250 terms of the trade', () => {
    expect(new Set([...organs, ...phrases, ...kindWords]).size).toBeGreaterThanOrEqual(250);
  });
});
