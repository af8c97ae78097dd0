import { describe, expect, test } from 'vitest';
import { defaultWordings } from '@core/application/templates/default-wordings';
import type { RecordPaperKind } from '@core/domain/documents/record-paper';
import { checkWording } from '@core/domain/templates/check-wording';
import { wordingFaultWords } from '@core/domain/templates/wording-faults.messages';
import { wordingRules, type WordingRule } from '@core/domain/templates/wording';

const announcement = '标题：{机关.届次全称}公告\n';
const passed = '标题：{标题}\n题注：{题注}\n原文：{正文}\n';

/** One planted fault a rule: the text, and where it is told. */
const planted: Record<WordingRule, { paper: RecordPaperKind; text: string; at: string; says: RegExp }> = {
  'unclosed-field': { paper: 'announcement', text: `${announcement}现予公布{成文日期`, at: '2:5', says: /没有收尾/ },
  'empty-field': { paper: 'announcement', text: `${announcement}现予公布{ }。`, at: '2:5', says: /没有字段名/ },
  'unreadable-mark': {
    paper: 'announcement',
    text: `${announcement}现予公布【有 编号】。`,
    at: '2:5',
    says: /不是完整的标记/,
  },
  'unclosed-block': {
    paper: 'announcement',
    text: `${announcement}【有 编号 时】\n编号：{编号}\n`,
    at: '2:1',
    says: /没有结束/,
  },
  'end-without-block': { paper: 'announcement', text: `${announcement}【结束】\n`, at: '2:1', says: /前面没有对应/ },
  'block-across-lines': {
    paper: 'announcement',
    text: `${announcement}自【有 编号 时】{编号}\n`,
    at: '2:2',
    says: /没有在本行结束/,
  },
  'nested-too-deep': {
    paper: 'announcement',
    text: `${announcement}${'【有 编号 时】'.repeat(7)}{编号}${'【结束】'.repeat(7)}`,
    at: '2:49',
    says: /套得太深/,
  },
  'each-in-each': {
    paper: 'announcement',
    text: `${announcement}【逐项 文件】\n【逐项 文件】{文件.标题}【结束】、\n【结束】`,
    at: '3:1',
    says: /不能再写/,
  },
  'too-long': { paper: 'announcement', text: '字'.repeat(20_001), at: '1:1', says: /超过20000个字/ },
  'unknown-field': {
    paper: 'announcement',
    text: `${announcement}自{施行时间}起施行。`,
    at: '2:2',
    says: /没有“施行时间”/,
  },
  'item-field-outside': {
    paper: 'announcement',
    text: `${announcement}《{文件.标题}》`,
    at: '2:2',
    says: /【逐项 文件】里面/,
  },
  'wrong-kind': { paper: 'announcement', text: `${announcement}公布{文件}。`, at: '2:3', says: /列表字段/ },
  'not-a-list': {
    paper: 'announcement',
    text: `${announcement}【逐项 机关.全称】公布【结束】`,
    at: '2:1',
    says: /不能逐项/,
  },
  'one-field-only': {
    paper: 'announcement',
    text: `${announcement}日期：于{成文日期}`,
    at: '2:1',
    says: /只能写一个日期字段/,
  },
  'said-twice': { paper: 'announcement', text: `${announcement}${announcement}`, at: '2:1', says: /只能有一行/ },
  'typed-passage-note': {
    paper: 'resolution-passed',
    text: passed.replace('{题注}', '（{会议.全称}通过）'),
    at: '2:1',
    says: /不能自己写/,
  },
  'no-title': { paper: 'announcement', text: '现予公布。', at: '1:1', says: /没有“标题：”行/ },
  'no-text': { paper: 'resolution-passed', text: passed.replace('原文：{正文}', ''), at: '1:1', says: /全文不会印出/ },
  'may-be-empty': {
    paper: 'announcement',
    text: `${announcement}自{施行日期}起施行。`,
    at: '2:2',
    says: /有时没有内容/,
  },
  'empty-paper': { paper: 'announcement', text: ' \n\n', at: '1:1', says: /一个字也没有/ },
};

describe('the check of a wording', () => {
  test.each(wordingRules)('%s is told at its place, in words, and nothing else is', (rule) => {
    const { paper, text, at, says } = planted[rule];
    const { faults } = checkWording(paper, text);
    expect(faults.map((fault) => [fault.rule, `${fault.place.line}:${fault.place.column}`])).toEqual([[rule, at]]);
    const { message, advice } = wordingFaultWords(faults[0]!);
    expect(message).toMatch(says);
    expect(advice).toMatch(/[请应它【措]/u);
    expect(message + advice).not.toMatch(/undefined|null|\$\{/u);
  });

  test('only what may be missing is no error', () => {
    for (const rule of wordingRules) {
      const [fault] = checkWording(planted[rule].paper, planted[rule].text).faults;
      expect(fault?.severity, rule).toBe(rule === 'may-be-empty' ? 'warning' : 'error');
    }
  });

  test('a field asked for, or a cell to write in, may be empty', () => {
    expect(
      checkWording('announcement', `${announcement}【有 施行日期 时】自{施行日期}起施行。【结束】`).faults,
    ).toEqual([]);
    expect(checkWording('dispatch-form', '标题：发文稿纸\n表行：拟稿｜{拟稿人}').faults).toEqual([]);
    // A line that is nothing else goes with its field.
    expect(checkWording('circular', '标题：通知\n文号：{发文字号}\n日期：{成文日期}').faults).toEqual([]);
  });

  test('a near miss of a name is answered with the name', () => {
    const [fault] = checkWording('announcement', `${announcement}由{会议全称}`).faults;
    expect(wordingFaultWords(fault!).advice).toContain('会议.全称');
  });

  test('two titles for two cases are one title', () => {
    const text = '标题：【有 收回清单 时】甲【结束】\n';
    const cases = '【有 收回清单 时】\n标题：甲\n【结束】\n【没有 收回清单 时】\n标题：乙\n【结束】\n';
    expect(checkWording('copy-register', text).faults).toEqual([]);
    expect(checkWording('copy-register', cases).faults).toEqual([]);
  });

  test('marks and braces in full width, as an input method gives them, are read', () => {
    const text = defaultWordings.announcement.replaceAll('{', '｛').replaceAll('}', '｝');
    expect(checkWording('announcement', text).faults).toEqual([]);
  });
});
