import { describe, expect, test } from 'vitest';
import { countUp, numbersFrom } from '@core/domain/appointments/certificates/count-up.patterns';
import {
  certificateSettingsSchema,
  certificateSheets,
  defaultCertificateSettings,
  onSheet,
} from '@core/domain/appointments/certificates/layout';

describe('numbers of certificates and blanks', () => {
  test.each([
    ['云人常任〔2026〕12号', 1, '云人常任〔2026〕13号'],
    ['云人常任〔2026〕9号', 1, '云人常任〔2026〕10号'],
    ['No.000099', 2, 'No.000101'],
    ['0099', 9901, '10000'],
    ['A-7', 0, 'A-7'],
  ])('%s, %i on', (first, places, expected) => expect(countUp(first, places)).toBe(expected));

  test('the year is never counted up where a number stands behind it', () => {
    expect(numbersFrom('云人常任〔2026〕99号', 3)).toEqual([
      '云人常任〔2026〕99号',
      '云人常任〔2026〕100号',
      '云人常任〔2026〕101号',
    ]);
  });

  test('without digits one may be given, more may not', () => {
    expect(numbersFrom('甲', 1)).toEqual(['甲']);
    expect(numbersFrom('甲', 2)).toBeNull();
  });
});

describe('the layout', () => {
  test('what the program brings fits its own rules', () =>
    expect(certificateSettingsSchema.parse(defaultCertificateSettings)).toEqual(defaultCertificateSettings));

  test('on another sheet every box stays on the paper', () => {
    for (const page of Object.values(certificateSheets)) {
      const { fields } = onSheet(defaultCertificateSettings, page);
      for (const { xMm, yMm, widthMm, heightMm } of fields) {
        expect(xMm + widthMm).toBeLessThanOrEqual(page.widthMm + 0.5);
        expect(yMm + heightMm).toBeLessThanOrEqual(page.heightMm + 0.5);
      }
    }
  });
});
