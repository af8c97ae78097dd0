/**
 * What somebody does who knows the contract and nothing else: sets up offices of two levels, enters a list as it was
 * published and decisions, votes, and has the papers say word for word what was published.
 */
import { expect, test } from 'vitest';
import { Stranger } from '../../support/appointments/stranger';

const organic = '《中华人民共和国地方各级人民代表大会和地方各级人民政府组织法》';

/** Title and 题注 of a list. */
const listOf = (region: string, term: string): string =>
  `${region}人民代表大会常务委员会任免名单
（2026年1月8日${bodyOf(region, term)}通过）`;
const bodyOf = (region: string, term: string): string => `${region}第${term}届人民代表大会常务委员会第三十次会议`;

test('a city: a list of the government, one of the court, a mayor who resigns and who acts for him', async () => {
  const region = '澜州市';
  const body = bodyOf(region, '五');
  const city = await Stranger.moveIn({
    ...{ region, level: 'city', term: 5, quota: 31 },
    holders: [
      ['陆行舟', '澜州市市长'],
      ['林致远', '澜州市副市长'],
      ['吴言蹊', '澜州市财政局局长'],
      ['周知微', '澜州市水务局局长'],
      ['孟清源', '澜州市中级人民法院院长'],
      ['杜仲景', '澜州市中级人民法院审判员'],
    ],
  });
  const meeting = await city.session();
  const published = {
    government: `${listOf(region, '五')}
决定任命：
周知微为澜州市财政局局长。
温良玉为澜州市水务局局长。
决定免去：
吴言蹊的澜州市财政局局长职务。
周知微的澜州市水务局局长职务。`,
    court: `${listOf(region, '五')}
任命：
石敬之为澜州市中级人民法院副院长、审判委员会委员、审判员。
费明轩、阮清和为澜州市中级人民法院审判员。
免去：
杜仲景的澜州市中级人民法院审判员职务。`,
    resignation: `澜州市人民代表大会常务委员会关于接受陆行舟辞去澜州市市长职务请求的决定
（2026年1月8日${body}通过）
陆行舟因工作变动，提出辞去澜州市市长职务的请求。
${body}根据${organic}第三十二条的规定，决定接受陆行舟辞去澜州市市长职务的请求，报澜州市人民代表大会备案。`,
    acting: `澜州市人民代表大会常务委员会关于林致远代理澜州市市长职务的决定
（2026年1月8日${body}通过）
${body}根据${organic}第五十条的规定和主任会议的提名，决定林致远代理澜州市市长职务。`,
  };
  const government = await city.motion(meeting, '澜州市人民政府');
  await city.paste(government, published.government);
  const court = await city.motion(meeting, '澜州市中级人民法院');
  await city.paste(court, published.court);
  const own = await city.motion(meeting, null, { headName: '陆行舟' });
  const [resigned] = await city.paste(own, published.resignation, { reason: '因工作变动', requestedOn: '2026-01-04' });
  const council = await city.motion(meeting, '澜州市人民代表大会常务委员会');
  const [acted] = await city.paste(council, published.acting);

  for (const motion of [government, court, own, council]) {
    await city.receiveMaterials(motion);
    expect(await city.against(motion)).toEqual([]);
  }
  expect(await city.vote(meeting)).toHaveLength(10);
  expect(await city.text('appointment-list', { motion: government })).toBe(published.government);
  expect(await city.text('appointment-list', { motion: court })).toBe(published.court);
  expect(await city.text('resignation-decision', { motion: own, item: resigned! })).toBe(published.resignation);
  expect(await city.text('acting-decision', { motion: council, item: acted! })).toBe(published.acting);
  expect(await city.holders('澜州市市长')).toEqual(['林致远（代）']);
  expect(await city.holders('澜州市财政局局长')).toEqual(['周知微']);
});

test('a county: one list of a whole session, a magistrate who resigns and who acts for her', async () => {
  const region = '青禾县';
  const body = bodyOf(region, '十七');
  const county = await Stranger.moveIn({
    ...{ region, level: 'county', term: 17, quota: 23 },
    holders: [
      ['宋知遥', '青禾县县长'],
      ['季明川', '青禾县副县长'],
      ['方既明', '青禾县教育局局长'],
      ['章怀瑜', '青禾县监察委员会主任'],
      ['康正阳', '青禾县人民法院院长'],
      ['乔牧之', '青禾县人民法院民事审判庭庭长'],
      ['乔牧之', '青禾县人民法院审判员'],
    ],
  });
  const { settings } = await county.office.call('appointments.getAppointmentSettings', {});
  await county.office.call('appointments.saveAppointmentSettings', {
    settings: { ...settings, list: { ...settings.list, scope: 'session' } },
    expectedRevision: 0,
  });
  const meeting = await county.session();
  const published = {
    list: `${listOf(region, '十七')}
决定任命：
程晚舟为青禾县教育局局长。
任命：
纪云帆为青禾县监察委员会副主任、委员。
范思齐为青禾县人民法院民事审判庭庭长。
决定免去：
方既明的青禾县教育局局长职务。
免去：
乔牧之的青禾县人民法院民事审判庭庭长、审判员职务。`,
    resignation: `青禾县人民代表大会常务委员会关于接受宋知遥辞去青禾县县长职务请求的决定
（2026年1月8日${body}通过）
${body}根据${organic}第三十二条的规定，决定接受宋知遥辞去青禾县县长职务的请求，报青禾县人民代表大会备案。`,
    acting: `青禾县人民代表大会常务委员会关于季明川代理青禾县县长职务的决定
（2026年1月8日${body}通过）
${body}根据${organic}第五十条的规定和主任会议的提名，决定季明川代理青禾县县长职务。`,
  };
  const parts: [proposer: string, text: string][] = [
    ['青禾县人民政府', '决定任命：\n程晚舟为青禾县教育局局长。\n决定免去：\n方既明的青禾县教育局局长职务。'],
    ['青禾县监察委员会', '任命：\n纪云帆为青禾县监察委员会副主任、委员。'],
    [
      '青禾县人民法院',
      '任命：\n范思齐为青禾县人民法院民事审判庭庭长。\n免去：\n乔牧之的青禾县人民法院民事审判庭庭长、审判员职务。',
    ],
  ];
  for (const [proposer, text] of parts) {
    const motion = await county.motion(meeting, proposer);
    await county.paste(motion, text);
    await county.receiveMaterials(motion);
    expect(await county.against(motion)).toEqual([]);
  }
  const own = await county.motion(meeting, null, { headName: '宋知遥' });
  const [resigned] = await county.paste(own, published.resignation);
  // Her letter is asked for beside the item, until it has come.
  expect(await county.against(own)).toEqual(['warning materials-complete']);
  await county.receiveMaterials(own);
  expect(await county.against(own)).toEqual([]);
  const council = await county.motion(meeting, '青禾县人民代表大会常务委员会');
  const [acted] = await county.paste(council, published.acting);
  expect(await county.against(council)).toEqual([]);
  await county.vote(meeting);
  expect(await county.text('joint-appointment-list', { meeting })).toBe(published.list);
  expect(await county.text('resignation-decision', { motion: own, item: resigned! })).toBe(published.resignation);
  expect(await county.text('acting-decision', { motion: council, item: acted! })).toBe(published.acting);
  expect(await county.holders('青禾县县长')).toEqual(['季明川（代）']);
});
