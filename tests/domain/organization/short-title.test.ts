import { expect, test } from 'vitest';
import { shortTitle, titleOf } from '@core/domain/organization/organs/titles';

const chief = {
  prefix: 'organ' as const,
  name: '局长',
  organ: '云岭市财政局',
  shortOrgan: '市财政局',
  region: '云岭市',
  acting: false,
};

test('a list says the post with the short name of its organ, papers with the full one', () => {
  expect(shortTitle(chief)).toBe('市财政局局长');
  expect(titleOf(chief)).toBe('云岭市财政局局长');
  expect(shortTitle({ ...chief, acting: true })).toBe('市财政局代理局长');
});

test('an organ without a short name is told by its full one', () => {
  expect(shortTitle({ ...chief, shortOrgan: '' })).toBe('云岭市财政局局长');
});

test('the region the office is of is not said again, and nothing stands before a post that has nothing', () => {
  expect(shortTitle({ ...chief, prefix: 'region', name: '副市长' })).toBe('副市长');
  expect(shortTitle({ ...chief, prefix: 'none', name: '二级巡视员' })).toBe('二级巡视员');
});
