import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { textUnits } from '@core/official-document/character-width';
import { chooseNoteLines } from '@core/official-document/title-lines/note-lines';

describe('chooseNoteLines', () => {
  it('breaks after 人民代表大会, before 常务委员会', () => {
    expect(chooseNoteLines('（2022年12月29日忻州市第五届人民代表大会常务委员会第八次会议通过）')).toEqual([
      '（2022年12月29日忻州市第五届人民代表大会',
      '常务委员会第八次会议通过）',
    ]);
  });

  it('keeps a short note and a byline on one line', () => {
    expect(chooseNoteLines('（2024年12月6日区九届人大常委会第二十四次会议通过）')).toHaveLength(1);
    expect(chooseNoteLines('云岭市人民政府副市长　王建国')).toEqual(['云岭市人民政府副市长　王建国']);
    expect(chooseNoteLines('')).toEqual([]);
  });

  it('breaks between the acts of an amended text first', () => {
    const first = '（2010年3月25日云岭市第三届人民代表大会常务委员会第二十次会议通过';
    const second =
      '根据2019年6月26日云岭市第四届人民代表大会常务委员会第三十次会议《关于修改〈云岭市立法条例〉的决定》修正）';
    const lines = chooseNoteLines(`${first}　${second}`);
    const boundary = lines.findIndex((line) => line.startsWith('根据'));
    expect(boundary).toBeGreaterThan(0);
    expect(lines.slice(0, boundary).join('')).toBe(first);
    expect(lines.slice(boundary).join('')).toBe(second);
  });

  it('loses no character, keeps to 28 characters a line', () => {
    const piece = fc.constantFrom(
      '（',
      '）',
      '2024年',
      '12月9日',
      '云岭市',
      '第五届',
      '人民代表大会',
      '常务委员会',
      '第八次会议',
      '通过',
      '　',
      '《办法》',
      '修正',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 24 }), (pieces) => {
        const text = pieces
          .join('')
          .replace(/^　+|　+$/gu, '')
          .replace(/　+/gu, '　');
        const lines = chooseNoteLines(text);
        expect(lines.join('').replaceAll('　', '')).toBe(text.replaceAll('　', ''));
        for (const line of lines) expect(textUnits(line)).toBeLessThanOrEqual(28);
      }),
      { numRuns: 300 },
    );
  });
});
