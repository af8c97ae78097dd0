/** The names of sessions as 题注 and first sentences print them. */
import { describe, expect, it } from 'vitest';
import { readSessionName, type SessionName } from '@core/domain/meetings/session-name';

type Expected = [text: string, kind: SessionName['kind'], body: string, term: number | null, meeting: number | null];
const committee = 'standing-committee';
const council = 'council-of-chairpersons';

const sessions: Expected[] = [
  ['云岭市第五届人民代表大会常务委员会第八次会议通过', committee, '云岭市人民代表大会常务委员会', 5, 8],
  ['市五届人大常委会第十八次会议', committee, '市人大常委会', 5, 18],
  ['县十八届人民代表大会常务委员会第16次会议', committee, '县人民代表大会常务委员会', 18, 16],
  ['岚山苗族侗族自治州第九届人大常务委员会第一次会议', committee, '岚山苗族侗族自治州人大常务委员会', 9, 1],
  ['乌兰旗第十六届人民代表大会常务委员会第二十一次会议', committee, '乌兰旗人民代表大会常务委员会', 16, 21],
  ['第十三届全国人民代表大会常务委员会第三十五次会议', committee, '全国人民代表大会常务委员会', 13, 35],
  ['市人大常委会六届第三次会议', committee, '市人大常委会', 6, 3],
  ['市人大常委会第三次会议', committee, '市人大常委会', null, 3],
  ['云岭市第五届人民代表大会常务委员会第53次主任会议', council, '云岭市人民代表大会常务委员会', 5, 53],
  ['区人大常委会2024年第3次主任会议', council, '区人大常委会', null, 3],
  ['市六届人大常委会第十次主任（扩大）会议', council, '市人大常委会', 6, 10],
  ['清水镇第十九届人民代表大会第三次会议', 'congress', '清水镇人民代表大会', 19, 3],
  ['市六届人大四次会议', 'congress', '市人大', 6, 4],
  ['县第十八届人民代表大会第四次会议预备会议', 'congress', '县人民代表大会', 18, 4],
  ['市第六届人民代表大会第四次会议主席团第一次会议', 'presidium', '市人民代表大会第四次会议主席团', 6, 1],
];

describe('readSessionName', () => {
  it.each(sessions)('reads %s', (text, kind, body, term, meeting) => {
    expect(readSessionName(text)).toEqual({ kind, body, term, meeting });
  });

  it.each([
    '市人大常委会党组会议',
    '县人民政府第42次常务会议',
    '本次会议',
    '云岭市人民代表大会常务委员会',
    '第三次党代会',
  ])('finds no session in “%s”', (text) => {
    expect(readSessionName(text)).toBeNull();
  });
});
