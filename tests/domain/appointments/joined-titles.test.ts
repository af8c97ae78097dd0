import { expect, test } from 'vitest';
import { joinTitles } from '@core/domain/appointments/joined-titles';
import { parseListText } from '@core/domain/appointments/list-text/list-text';

const court = '云岭市中级人民法院';
const committee = '云岭市人民代表大会常务委员会';

test.each([
  [['副院长', '审判委员会委员', '审判员'].map((post) => court + post), `${court}副院长、审判委员会委员、审判员`],
  [['民事审判第一庭庭长', '审判员'].map((post) => court + post), `${court}民事审判第一庭庭长、审判员`],
  [
    ['副检察长', '检察委员会委员', '检察员'].map((post) => `云岭市人民检察院${post}`),
    '云岭市人民检察院副检察长、检察委员会委员、检察员',
  ],
  [['青禾县监察委员会副主任', '青禾县监察委员会委员'], '青禾县监察委员会副主任、委员'],
  [[`${committee}副秘书长`, `${committee}办公室主任`], `${committee}副秘书长、${committee}办公室主任`],
  [[`${committee}委员`, `${committee}代表资格审查委员会委员`], `${committee}委员、${committee}代表资格审查委员会委员`],
  [['云岭市副市长', '云岭市公安局局长'], '云岭市副市长、云岭市公安局局长'],
  [['云岭市水务局局长'], '云岭市水务局局长'],
])('%j', (titles, joined) => expect(joinTitles(titles, 'once')).toBe(joined));

test('the reader of lists takes it apart again', () => {
  const titles = ['副院长', '审判委员会委员', '审判员'].map((post) => court + post);
  expect(parseListText(`任命：\n石敬之为${joinTitles(titles, 'once')}。`).items[0]!.titles).toEqual(titles);
});
