import { describe, expect, it } from 'vitest';
import { flowOfDocument } from '@core/official-document/flow/flow-of-document';
import { signingPlaces } from '@core/official-document/flow/signing';
import { emptyDocument } from '@core/official-document/model';
import { defaultTypesettingSettings as defaults } from '@core/official-document/typesetting-settings';

/** 2024年11月28日 is 8 digits of half a character and 3 marks: 7 characters wide. */
const date = '2024年11月28日';

describe('places of organ and date, in characters from the right edge (7.3.5)', () => {
  it('sealed: date 4 in, organ centred over it', () => {
    const places = signingPlaces('sealed', ['云岭市人大'], date);
    expect(places.date).toBe(4);
    expect(places.organ[0]).toBe(4 + 3.5 - 2.5);
  });

  it('sealed: an organ longer than the room is kept 2 in and the date moved under its middle', () => {
    const places = signingPlaces('sealed', ['云岭市第六届人民代表大会第四次会议主席团'], date);
    expect(places.organ[0]).toBe(2);
    expect(places.date).toBe(2 + 10 - 3.5);
  });

  it('unsealed: organ 2 in, the date beginning 2 characters right of the organ', () => {
    const organ = '云岭市人民代表大会常务委员会办公室';
    const places = signingPlaces('unsealed', [organ], date);
    expect(places.organ[0]).toBe(2);
    const organStart = 2 + organ.length;
    expect(organStart - (places.date + 7)).toBe(2);
  });

  it('unsealed: a date longer than the organ stands 2 in and moves the organ left', () => {
    const places = signingPlaces('unsealed', ['主席团'], date);
    expect(places.date).toBe(2);
    expect((places.organ[0] ?? 0) + 3 - (places.date + 7)).toBe(2);
  });

  it('signature stamp: date 4 in, the duty left of the stamp', () => {
    const places = signingPlaces('signature-stamp', ['主任'], date);
    expect(places.date).toBe(4);
    expect(places.organ[0]).toBeGreaterThan(4 + 2);
  });
});

it('prints the date without leading zeros, also alone', () => {
  const flow = flowOfDocument({ ...emptyDocument(), date: '2024-01-08' }, defaults);
  const texts = flow.map((item) => (item.kind === 'paragraph' ? item.segments.map(({ text }) => text).join('') : ''));
  expect(texts).toEqual(['', '2024年1月8日']);
});
