import { expect, test } from 'vitest';
import { errorCodes } from '@core/contract/errors';
import { errorMessages } from '@core/contract/errors.messages';
import { failure } from '@core/contract/result';

test.each(errorCodes)('%s has a Chinese message and advice', (code) => {
  for (const sentence of Object.values(errorMessages[code])) expect(sentence).toMatch(/^[一-鿿].*。$/);
});

test('a thrower may know better words', () => {
  expect(failure('IMPORT_REFUSED', { message: '文件是空的。' })).toEqual({
    ok: false,
    error: { code: 'IMPORT_REFUSED', message: '文件是空的。', advice: errorMessages.IMPORT_REFUSED.advice },
  });
});
