/** Cleaning: what is a slip is mended, what only looks like one is left alone, and a clean text is not touched. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { replayChanges } from '@core/official-document/changes';
import { cleanText } from '@core/official-document/clean/clean';
import { corpusTexts } from '../../support/corpus';

const cleaned: [string, string, string][] = [
  ['half-width-punctuation', '为了加强监督,根据有关规定;现作如下决定:', '为了加强监督，根据有关规定；现作如下决定：'],
  ['half-width-punctuation', '国内生产总值(GDP)增长5.6%', '国内生产总值（GDP）增长5.6%'],
  ['half-width-punctuation', '绿化率不低于35%;', '绿化率不低于35%；'],
  ['half-width-punctuation', '各级人大要提高认识.', '各级人大要提高认识。'],
  ['stray-space', '2024 年 3 月 5 日,全市 人大 代表', '2024年3月5日，全市人大代表'],
  ['stray-space', '第 一 章 总 则', '第一章总则'],
  ['stray-space', '第二章　附　则', '第二章　附则'],
  ['stray-space', '一、\t加强领导。', '一、加强领导。'],
  ['chinese-date', '2024.3.15', '2024年3月15日'],
  ['chinese-date', '2024-03-05', '2024年3月5日'],
  ['bracket', '云人常发[2024]5号文件', '云人常发〔2024〕5号文件'],
  ['bracket', '依照<<中华人民共和国监督法>>的规定', '依照《中华人民共和国监督法》的规定'],
  ['straight-quote', '落实"两个确立"的要求', '落实“两个确立”的要求'],
  ['full-width-digit', '共有１２个乡镇，增长３．５％', '共有12个乡镇，增长3.5%'],
  ['middle-dot', '阿不都•热依木为云岭市副市长', '阿不都·热依木为云岭市副市长'],
  ['dash', '一个目标--高质量发展', '一个目标——高质量发展'],
  ['ellipsis', '教育、医疗、养老...等领域', '教育、医疗、养老……等领域'],
  ['date-zero', '会议于2024年03月05日召开', '会议于2024年3月5日召开'],
  ['chinese-date', '二〇二四年三月十五日', '2024年3月15日'],
  ['invisible-character', '常务\u200b委员会', '常务委员会'],
];

const untouched = [
  '总投资1,234.5万元，比例为3:1，会议于9:30开始。',
  '网址为https://www.ylrd.example.cn/zwgk/index.html?id=2023，邮箱ylrd_jd@example.cn。',
  'He said, "f(x) = 1, 2; 3: ok?"',
  '出席：周某某　沈某某　许某某',
  '上午9:00　第一次全体会议',
  '买买提·艾力为委员',
  '“五个牢牢把握”——最精准、最权威的学习主题……',
  '一府一委两院、十九大、3.5万份、PM2.5浓度',
];

describe('cleaning', () => {
  it.each(cleaned)('mends %s: %s', (rule, before, after) => {
    const result = cleanText(before);
    expect(result.text).toBe(after);
    expect(result.changes.map((change) => change.rule)).toContain(rule);
    expect(replayChanges(before, result.changes)).toBe(after);
  });

  it.each(untouched)('leaves alone: %s', (text) => {
    expect(cleanText(text)).toEqual({ text, changes: [] });
  });

  it('lists one change a place, so that each can be taken back', () => {
    const { changes } = cleanText('一,二,三(四)');
    expect(changes.map(({ offset, before, after }) => [offset, before, after])).toEqual([
      [1, ',', '，'],
      [3, ',', '，'],
      [5, '(', '（'],
      [7, ')', '）'],
    ]);
  });

  it('changes nothing in a text it has cleaned', () => {
    const character = fc.constantFrom(
      ...'一二三会议，。；：“”（）《》,.;:?!()"\'[]<>-—…·•．％%0123456789０９aZ \u3000\t\n年月日号发',
    );
    fc.assert(
      fc.property(fc.array(character, { maxLength: 40 }), (characters) => {
        const once = cleanText(characters.join('')).text;
        expect(cleanText(once).text).toBe(once);
      }),
      { numRuns: 3000 },
    );
  });

  it.each(corpusTexts())('changes nothing in the cleaned $name', ({ text }) => {
    const once = cleanText(text).text;
    expect(cleanText(once)).toEqual({ text: once, changes: [] });
  });
});
