import { expect, test } from 'vitest';
import { partyPhrase } from '@core/domain/organization/forms/party.messages';

test.each([
  ['200206', '2002年6月加入中国共产党'],
  ['2001-06', '2001年6月加入中国共产党'],
  ['200108；民建', '2001年8月加入中国共产党，民建会员'],
  ['(民盟)', '民盟盟员'],
  ['九三；民建；民盟', '九三学社社员，民建会员，民盟盟员'],
  ['无党派人士', '无党派人士'],
  ['中共党员', '中共党员'],
  ['群众', '群众'],
  ['', ''],
])('入党时间 %s is said as %s', (raw, said) => {
  expect(partyPhrase(raw)).toBe(said);
});
