/** Where a title ends, and how its lines make one string. */
import { describe, expect, it } from 'vitest';
import { kindOfTitle, withoutStageMark } from '@core/official-document/recognise/kind-of-title';
import { composeTitle, countTitleLines } from '@core/official-document/recognise/title';
import { linesOf } from './lines-of';

describe('countTitleLines', () => {
  it.each([
    ['a title on one line', 1, '云岭市人民代表大会常务委员会关于加强监督的决定\n为了加强监督，作如下决定：'],
    ['a title over three lines', 3, '云岭市人民代表大会\n常务委员会关于加强\n监督的决定\n为了加强监督，作如下决定：'],
    ['a 文种 on a line of its own', 3, '云岭市人民政府\n关于公园体系规划的\n批　复\n市城市管理局：'],
    ['the mark of its stage', 2, '云岭市城市更新条例\n（草案）（表决稿）\n第一条　为了规范城市更新，制定本条例。'],
    [
      'a 文种 that belongs to what the paper is about',
      2,
      '关于2023年国有资产管理情况综合报告\n的审议意见\n会议认为，报告真实。',
    ],
    [
      'no more than the title above a 题注',
      1,
      '云岭市人大常委会任免名单\n（2024年5月30日云岭市六届人大常委会第二十次会议通过）\n任命：',
    ],
  ])('counts %s', (_, count, text) => {
    expect(countTitleLines(linesOf(text), 0)).toBe(count);
  });

  it.each([
    ['a sentence', '经研究，定于4月中旬召开现场会。\n请做好准备。'],
    ['a numbered line', '一、提高认识\n要加强领导。'],
    ['a date', '2024年3月5日\n请做好准备。'],
    ['the mark of an attachment', '附件1\n名单'],
  ])('finds no title in %s', (_, text) => {
    expect(countTitleLines(linesOf(text), 0)).toBe(0);
  });
});

describe('composeTitle', () => {
  it('joins lines without anything', () => {
    expect(composeTitle(['云岭市人民代表大会常务委员会', '关于加强监督的决定'])).toBe(
      '云岭市人民代表大会常务委员会关于加强监督的决定',
    );
  });

  it('takes the blanks out of a spread 文种', () => {
    expect(composeTitle(['云岭市六届人大常委会第二十次会议', '议　　程'])).toBe('云岭市六届人大常委会第二十次会议议程');
  });

  it('keeps two parts of a title apart, and joint organs', () => {
    expect(composeTitle(['关于学习贯彻党的二十大精神　推动人大工作高质量发展的决议'])).toContain('精神　推动');
    expect(composeTitle(['中共云岭市委组织部', '云岭市财政局', '关于落实活动经费的通知'])).toBe(
      '中共云岭市委组织部　云岭市财政局关于落实活动经费的通知',
    );
  });

  it('does not take an organ and what it forwards for joint organs', () => {
    expect(composeTitle(['云岭市人大常委会办公室', '转发《澜江省人大常委会办公厅', '关于履职服务的通知》的通知'])).toBe(
      '云岭市人大常委会办公室转发《澜江省人大常委会办公厅关于履职服务的通知》的通知',
    );
  });
});

describe('kindOfTitle', () => {
  it.each([
    ['关于加强监督的决定', 'decision', '决定'],
    ['人事任免办法（试行）', 'rules', '办法'],
    ['关于养老服务情况的审议意见', 'opinions', '审议意见'],
    ['关于报送情况的复函', 'letter', '复函'],
    ['第二十次会议日程安排', 'schedule', '日程'],
    ['宪法宣誓方案', 'other', ''],
  ])('%s is a %s', (title, kind, kindTitle) => {
    expect(kindOfTitle(title)).toEqual({ kind, kindTitle });
  });

  it('does not read the name of another paper inside an open 《', () => {
    expect(kindOfTitle('关于修改《云岭市物业管理条例')).toBeNull();
    expect(kindOfTitle('各位代表')).toBeNull();
  });

  it('looks under several marks of the stage', () => {
    expect(withoutStageMark('云岭市物业管理条例（修订草案）（表决稿）')).toBe('云岭市物业管理条例');
    expect(withoutStageMark('关于云岭市（县、区）分工的决定')).toBe('关于云岭市（县、区）分工的决定');
  });
});
