import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { taskFieldsSchema } from '@core/domain/resolutions/resolution';
import { proposeTasks } from '@core/domain/resolutions/tasks';
import { bareTitle, matterNumber } from '@core/domain/resolutions/titles';
import { recognise } from '@core/official-document/recognise/recognise';
import { sourceOfPlainText } from '@core/official-document/source-text';
import { textPartsOf } from '@core/application/resolutions/own-text';
import { corpusTexts } from '../../support/corpus';

const tasksOfText = (text: string) => proposeTasks(textPartsOf(recognise(sourceOfPlainText(text)).document));
const tasksIn = (path: string) => tasksOfText(readFileSync(path, 'utf8'));
const item = (text: string) => proposeTasks([{ number: '一、', head: null, text }]);

describe('tasks a text names', () => {
  test('the resolution of 云岭: who does what how often, and what by when', () => {
    const found = tasksIn('resources/samples/yunling-resolution.txt');
    expect(found.map(({ responsible, dueOn, dueText }) => [responsible, dueOn, dueText])).toEqual([
      ['常委会党组', null, '每年'],
      ['市、县、乡三级人大代表', null, '每年'],
      ['代表联络机构', null, '按季度'],
      ['', '2025-12-31', '2025年12月底前'],
      ['“一府一委两院”', null, '每半年'],
    ]);
    expect(found[3]?.content).toMatch(/^加强跟踪督办：.*办理结果在2025年12月底前向常委会报告/);
  });

  test('the decision of 云岭 on the aged: duties of each organ, not the clause of effect', () => {
    const found = tasksIn('resources/samples/yunling/decision-elderly-care.txt');
    expect(found.map(({ responsible }) => responsible)).toEqual([
      '市、县（区）人民政府',
      '市、县（区）人民政府',
      '民政、卫生健康、住房和城乡建设、自然资源和规划、财政等部门',
      '市人民政府',
      '市、县（区）人民代表大会常务委员会',
    ]);
  });

  test('the resolution of 忻州 exhorts; three bodies are told what to do, none by when', () => {
    const found = tasksIn('tests/fixtures/public/xinzhou-resolution.txt');
    expect(found.map(({ responsible, dueOn, dueText }) => [responsible, dueOn, dueText])).toEqual([
      ['各级人大及其常委会', null, ''],
      ['机关党委', null, ''],
      ['各专工委', null, ''],
    ]);
    expect(found.every(({ content }) => content.startsWith('细化落实学习目标：'))).toBe(true);
  });

  test('a text that only exhorts has none', () => {
    expect(item('坚持把创新作为做好人大工作的第一动力，推动各项工作迈上新台阶。')).toEqual([]);
    expect(item('提高立法质量，增强监督实效，努力寻求立法“最大公约数”。')).toEqual([]);
  });

  test.each([
    ['市人民政府应当于2027年6月底前完成勘界。', '2027-06-30'],
    ['市人民政府应当在2028年2月底前完成勘界。', '2028-02-29'],
    ['方案在2026年9月20日前报送。', '2026-09-20'],
    ['方案在2026年9月中旬前报送。', '2026-09-20'],
    ['到2026年底，完成试点任务。', '2026-12-31'],
    ['方案在2026年3月前报送。', null],
    ['方案在2026年2月30日前报送。', null],
  ])('%s', (text, day) => {
    expect(item(text)).toMatchObject([{ dueOn: day }]);
  });

  test('a lead paragraph bids nobody without a day', () => {
    expect(proposeTasks([{ number: null, head: null, text: '全市各级国家机关要支持和保障代表依法履职。' }])).toEqual(
      [],
    );
  });

  test('whatever text comes in, what is proposed can be kept', () => {
    for (const { text } of corpusTexts())
      for (const task of tasksOfText(text)) expect(taskFieldsSchema.parse(task)).toEqual(task);
  });
});

describe('titles', () => {
  test.each([
    ['关于湿地保护的决定（草案）', '关于湿地保护的决定'],
    ['关于湿地保护的决定(表决稿)', '关于湿地保护的决定'],
    [' 关于学习　推动工作的决议 ', '关于学习　推动工作的决议'],
    ['云岭市预算审查监督办法（试行）', '云岭市预算审查监督办法（试行）'],
  ])('%s', (printed, title) => {
    expect(bareTitle(printed)).toBe(title);
  });

  test('matters are numbered in their year', () => {
    expect(matterNumber(2026, 3)).toBe('2026-003');
    expect(matterNumber(2026, 1200)).toBe('2026-1200');
  });
});
