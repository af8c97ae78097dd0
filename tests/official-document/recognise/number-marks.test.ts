/** The marks of levels at the start of a line, and what only looks like one. */
import { describe, expect, it } from 'vitest';
import { readNumberMark, readProvisionMark } from '@core/official-document/recognise/number-marks';

describe('readNumberMark', () => {
  it.each([
    ['一、提高认识', 1, '一、', 1],
    ['十二、其他', 1, '十二、', 12],
    ['一.活动主题', 1, '一.', 1],
    ['（三）加强督查', 2, '（三）', 3],
    ['（三）、加强督查', 2, '（三）、', 3],
    ['1.全面把握', 3, '1.', 1],
    ['1．全面把握', 3, '1．', 1],
    ['1、全面把握', 3, '1、', 1],
    ['12. 压实责任', 3, '12.', 12],
    ['1.2023年县级一般公共预算收支调整表', 3, '1.', 1],
    ['（4）审核答复文稿', 4, '（4）', 4],
    ['4）审核答复文稿', 4, '4）', 4],
    ['③沟通联系不够', 4, '③', 3],
  ])('%s is of level %i', (line, level, number, value) => {
    expect(readNumberMark(line)).toMatchObject({ level, number, value });
  });

  it.each([
    '3.5万份问卷',
    '1.8亿元',
    '2024年，全市',
    '一府一委两院',
    '一是加强领导。',
    '第一，提高认识。',
    '十九大以来',
    '一、二审案件',
    '三、四季度',
    '1、2号楼',
    '24小时值班',
    '一、',
    '（以下简称监督法）',
  ])('%s begins with no mark', (line) => {
    expect(readNumberMark(line)).toBeNull();
  });
});

describe('readProvisionMark', () => {
  it.each([
    ['第一章　总则', 'chapter', '第一章', 1],
    ['第 一 章 总 则', 'chapter', '第一章', 1],
    ['第二节　业主大会', 'section', '第二节', 2],
    ['第十条之一　常委会', 'article', '第十条之一', 10],
    ['第一百零三条　本条例', 'article', '第一百零三条', 103],
    ['第一条为了', 'article', '第一条', 1],
  ])('%s is a %s', (line, role, number, value) => {
    expect(readProvisionMark(line)).toMatchObject({ role, number, value });
  });

  it('says whether a blank stands between number and text', () => {
    expect(readProvisionMark('第三条　常委会')?.spaced).toBe(true);
    expect(readProvisionMark('第三条规定的公共场所')?.spaced).toBe(false);
  });

  it.each(['第一次会议', '第五届人大', '依照第三条', '第二，规范程序'])('%s is no provision', (line) => {
    expect(readProvisionMark(line)).toBeNull();
  });
});
