/** What a 题注 says of the meeting, the day and the act. */
import { describe, expect, it } from 'vitest';
import {
  composeNote,
  looksLikeNote,
  noteIsWhole,
  readDate,
  readPassageNote,
} from '@core/official-document/recognise/passage-note';

describe('a line that can be a 题注', () => {
  it.each([
    '（2024年6月27日云岭市第六届人民代表大会常务委员会第二十一次会议通过）',
    '2023年3月3日清水镇第十九届人民代表大会第三次会议通过',
    '——2024年1月11日在青溪县第十八届人民代表大会第四次会议上',
    '（2022年3月25日）',
    '（2016年7月18日晚7:30）',
  ])('is %s', (line) => {
    expect(looksLikeNote(line)).toBe(true);
  });

  it.each(['（草案）', '（经主任会议讨论通过）', '2024年，市人民政府认真履行职责。', '2024年3月5日'])(
    'is not %s',
    (line) => {
      expect(looksLikeNote(line)).toBe(false);
    },
  );
});

describe('a 题注 over several lines', () => {
  it('is whole when its bracket is closed', () => {
    expect(noteIsWhole('（2024年6月27日云岭市第六届人民代表大会')).toBe(false);
    expect(noteIsWhole('（2024年6月27日市六届人大常委会（扩大）会议')).toBe(false);
    expect(noteIsWhole('（2024年6月27日市六届人大常委会第二十一次会议通过）')).toBe(true);
  });

  it('is whole without brackets when it ends in what the meeting did', () => {
    expect(noteIsWhole('2024年6月27日市六届人大常委会')).toBe(false);
    expect(noteIsWhole('2024年6月27日市六届人大常委会第二十一次会议通过')).toBe(true);
  });

  it('is whole when a page lost the opening bracket and kept the closing one', () => {
    expect(noteIsWhole('2024年6月27日市六届人大常委会第二十一次会议通过）')).toBe(true);
    expect(noteIsWhole('废止《拆迁条例》（2002年8月30日市一届人大常委会第三次会议通过）')).toBe(false);
  });

  it('has an ideographic space between two acts and no other blank', () => {
    expect(
      composeNote([
        '（2016年8月26日 云岭市人大常委会第三十次会议通过',
        '2016年11月30日澜江省人大',
        '常委会第二次会议批准）',
      ]),
    ).toBe('（2016年8月26日云岭市人大常委会第三十次会议通过　2016年11月30日澜江省人大常委会第二次会议批准）');
    expect(composeNote(['（2023年11月30日通过 2023年12月1日公布 自2024年1月1日起施行）'])).toBe(
      '（2023年11月30日通过　2023年12月1日公布　自2024年1月1日起施行）',
    );
  });
});

describe('readPassageNote', () => {
  const read = (text: string): unknown[] => {
    const note = readPassageNote(text);
    if (note === null) return [];
    return [note, ...note.amendments].map(({ body, term, meeting, date, act }) => [body, term, meeting, date, act]);
  };

  it('reads the full and the abbreviated name of the body', () => {
    expect(read('（2024年6月27日云岭市第六届人民代表大会常务委员会第二十一次会议通过）')).toEqual([
      ['云岭市人民代表大会常务委员会', 6, 21, '2024-06-27', '通过'],
    ]);
    expect(read('（2023年8月30日县十八届人大常委会第12次会议审议通过）')).toEqual([
      ['县人大常委会', 18, 12, '2023-08-30', '通过'],
    ]);
  });

  it('reads the meeting before its day as well', () => {
    expect(read('（市七届人大常委会第六次会议2022年8月26日通过）')).toEqual([
      ['市人大常委会', 7, 6, '2022-08-26', '通过'],
    ]);
  });

  it('reads every act, whether a blank or a comma stands between them', () => {
    const acts = [
      ['区人大常委会', 19, 4, '2022-09-29', '通过'],
      ['区人大常委会', 19, 37, '2025-08-27', '修订'],
    ];
    const first = '2022年9月29日区十九届人大常委会第四次会议通过';
    const second = '2025年8月27日区十九届人大常委会第三十七次会议第一次修订';
    expect(read(`（${first}　${second}）`)).toEqual(acts);
    expect(read(`（${first}，${second}）`)).toEqual(acts);
  });

  it('reads the decision an amendment was made by, and takes its name for no meeting', () => {
    const note =
      '（2016年8月26日市四届人大常委会第三十次会议通过　根据2021年10月29日市五届人大常委会第三十九次会议《关于修改〈云岭市物业管理条例〉的决定》修正）';
    expect(read(note)).toEqual([
      ['市人大常委会', 4, 30, '2016-08-26', '通过'],
      ['市人大常委会', 5, 39, '2021-10-29', '修正'],
    ]);
  });

  it('reads a day alone, without a meeting', () => {
    expect(read('（2022年3月25日）')).toEqual([[null, null, null, '2022-03-25', null]]);
  });

  it('reads nothing where no day stands', () => {
    expect(readPassageNote('（经市六届人大常委会第四十二次主任会议讨论通过）')).toBeNull();
  });
});

describe('readDate', () => {
  it('reads both digits', () => {
    expect(readDate('2024年3月5日')).toBe('2024-03-05');
    expect(readDate('二〇二四年十二月三十一日')).toBe('2024-12-31');
  });

  it('knows how many days a month has', () => {
    expect(readDate('2024年2月29日')).toBe('2024-02-29');
    expect(readDate('2023年2月29日')).toBeNull();
    expect(readDate('2024年13月1日')).toBeNull();
  });
});
