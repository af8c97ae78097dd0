import { describe, expect, test } from 'vitest';
import { dataStateText } from '../../../src-renderer/components/data-state.messages';
import { momentText } from '../../../src-renderer/components/moments.messages';
import { sizeText } from '../../../src-renderer/components/sizes.messages';
import { quietData } from './stub-core';

const now = Date.parse('2026-11-22T03:00:00Z');

describe('the state of the data in the top strip', () => {
  test('saved and backed up today', () => {
    expect(dataStateText(quietData, false, now)).toMatchObject({ tone: 'green', text: '已保存 10:32 · 今日已备份' });
  });

  test('a backup of another day is amber only where something has changed since', () => {
    const old = { ...quietData, lastBackup: { at: '2026-11-20T09:00:00.000Z', second: false } };
    expect(dataStateText(old, false, now)).toMatchObject({ tone: 'green', text: '已保存 10:32 · 备份于 11月20日' });
    expect(dataStateText({ ...old, unsavedChanges: 3 }, false, now)).toMatchObject({ tone: 'amber' });
  });

  test('never backed up', () => {
    expect(dataStateText({ ...quietData, lastBackup: null }, false, now)).toMatchObject({
      tone: 'amber',
      text: '已保存 10:32 · 尚未备份',
    });
  });

  test('what went wrong with backups can be read in full', () => {
    const state = dataStateText({ ...quietData, notices: ['第二备份位置不可用。', '磁盘已满。'] }, false, now);
    expect(state).toMatchObject({ tone: 'amber', text: '已保存 10:32 · 今日已备份 · 备份有提示' });
    expect(state.title).toContain('第二备份位置不可用。\n磁盘已满。');
  });

  test('a program that no longer answers', () => {
    expect(dataStateText(quietData, true, now)).toMatchObject({ tone: 'red', text: '与程序的连接已断开' });
  });
});

test('moments are told by the clock of China, as one speaks of them', () => {
  expect(momentText('2026-11-21T16:05:00.000Z', now)).toBe('今天 00:05');
  expect(momentText('2026-11-21T15:55:00.000Z', now)).toBe('昨天 23:55');
  expect(momentText('2026-11-01T02:00:00.000Z', now)).toBe('11月1日 10:00');
  expect(momentText('2025-12-31T02:00:00.000Z', now)).toBe('2025年12月31日 10:00');
});

test.each([
  [0, '0 字节'],
  [1023, '1023 字节'],
  [1536, '1.5 KB'],
  [123_456_789, '118 MB'],
  [5_000_000_000, '4.7 GB'],
])('%i bytes are %s', (bytes, text) => {
  expect(sizeText(bytes)).toBe(text);
});
