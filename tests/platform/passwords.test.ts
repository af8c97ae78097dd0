import { expect, test } from 'vitest';
import { scryptPasswords } from '@core/platform/passwords';

test('a password fits its own hash and no other', async () => {
  const hash = await scryptPasswords.hash('春天2026');
  expect(hash).not.toContain('春天');
  expect(await scryptPasswords.matches('春天2026', hash)).toBe(true);
  expect(await scryptPasswords.matches('春天2027', hash)).toBe(false);
  expect(await scryptPasswords.matches('', hash)).toBe(false);
});

test('the same password twice gives two hashes', async () => {
  expect(await scryptPasswords.hash('a')).not.toBe(await scryptPasswords.hash('a'));
});

test('a password typed in full-width characters is the same password', async () => {
  expect(await scryptPasswords.matches('ａｂｃ', await scryptPasswords.hash('abc'))).toBe(true);
});

test.each(['', 'scrypt$', 'scrypt$$', 'scrypt$salt', 'plain$x$y', 'scrypt$c2FsdA$'])(
  'nothing fits what is no hash: %j',
  async (hash) => {
    expect(await scryptPasswords.matches('', hash)).toBe(false);
    expect(await scryptPasswords.matches('abc', hash)).toBe(false);
  },
);
