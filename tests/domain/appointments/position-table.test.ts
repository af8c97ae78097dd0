/** The position table: what the committee can do with each post, who proposes, by which law of which day. */
import { describe, expect, test } from 'vitest';
import { effectOfAct, acts } from '@core/domain/appointments/acts';
import { matterOf, verbOf, verbOn } from '@core/domain/appointments/appointments.messages';
import { placeOf, provisions } from '@core/domain/appointments/laws';
import { cite, citeAll, citeShort } from '@core/domain/appointments/laws.messages';
import { followUpsOf, positionTable, wayOf, waysWith } from '@core/domain/appointments/position-table';
import { positionKeys, type PositionKey } from '@core/domain/appointments/positions';
import { positionNames } from '@core/domain/appointments/positions.messages';
import { proposalFor, proposalsFor } from '@core/domain/appointments/proposal';
import { checkMotion } from '@core/domain/appointments/rules/check-motion';
import { officeLevels } from '@core/domain/organization/office';
import { organCategories } from '@core/domain/organization/organs/organ';
import { motionOf } from '../../support/appointments/motion-builder';
import { postsOfYunling } from '../../support/appointments/organs-of-yunling';

const now = '2026-04-29';
const before = '2021-06-30';
const city = { day: now, level: 'city' } as const;

describe('every row', () => {
  test.each(positionKeys.map((key) => [key, positionTable[key]] as const))('%s', (key, row) => {
    expect(positionNames[key]).not.toBe('');
    expect(row.organs.length).toBeGreaterThan(0);
    for (const organ of row.organs) expect(organCategories).toContain(organ);
    for (const way of row.confers) expect(effectOfAct[way.act]).toBe('confers');
    for (const way of row.ends) expect(effectOfAct[way.act]).toBe('ends');
    for (const way of row.acting) expect(effectOfAct[way.act]).toBe('acting');
    // Who was elected is never appointed or removed.
    if (row.elected) {
      expect(row.confers).toEqual([]);
      expect(row.ends.map(({ act }) => act)).toEqual(['accept-resignation']);
    }
    if (row.acting.length > 0) expect(row.actingFrom.length).toBeGreaterThan(0);
    expect(officeLevels.some((level) => row.notAt[level] === undefined)).toBe(true);
    for (const way of [...row.confers, ...row.ends, ...row.acting])
      for (const day of [now, before]) expect(citeShort(way.basis, day)).not.toMatch(/undefined|null/);
  });

  test('every act belongs to some post', () => {
    const used = positionKeys.flatMap((key) => {
      const { confers, ends, acting } = positionTable[key];
      return [...confers, ...ends, ...acting].map(({ act }) => act);
    });
    expect(new Set(used)).toEqual(new Set(acts));
  });
});

describe('what follows from the post alone', () => {
  const expected: readonly [PositionKey, 'confers' | 'ends' | 'acting', string | null, string | null][] = [
    ['bureau-chief', 'confers', 'decide-appoint', 'government-head'],
    ['bureau-chief', 'ends', 'decide-remove', 'government-head'],
    ['government-deputy-head', 'confers', 'decide-appoint', 'government-head'],
    ['government-head', 'confers', null, null],
    ['government-head', 'ends', 'accept-resignation', 'applicant'],
    ['government-head', 'acting', 'decide-acting', 'council'],
    ['committee-chairperson', 'acting', 'choose-acting', 'council'],
    ['supervisory-member', 'confers', 'appoint', 'supervisory-director'],
    ['judge', 'ends', 'remove', 'court-president'],
    ['branch-chief-procurator', 'ends', 'decide-remove', 'chief-procurator'],
    ['lower-chief-procurator', 'confers', 'approve-appoint', 'chief-procurator'],
    ['credentials-committee-member', 'confers', 'appoint', 'council'],
    ['investigation-committee-member', 'confers', 'approve-members', 'council'],
    ['upper-deputy', 'confers', 'by-elect', null],
    ['committee-secretary-general', 'acting', null, null],
  ];
  test.each(expected)('%s, %s: %s by %s', (position, effect, act, proposer) => {
    const proposal = proposalFor(position, effect, city);
    expect(proposal?.act ?? null).toBe(act);
    expect(proposal?.proposer ?? null).toBe(proposer);
  });

  test('who can be let go in several ways is offered all of them', () => {
    expect(proposalsFor('government-deputy-head', 'ends', city).map(({ act }) => act)).toEqual([
      'decide-remove',
      'accept-resignation',
      'dismiss',
    ]);
    expect(proposalsFor('lower-chief-procurator', 'ends', city).map(({ act }) => act)).toEqual(['approve-remove']);
    expect(proposalsFor('lower-chief-procurator', 'ends', { ...city, level: 'province' })).toHaveLength(2);
  });

  test('what local rules add comes with the settings', () => {
    const local = { actingPositions: ['committee-secretary-general' as const], dismissesOwnStaff: true };
    expect(proposalFor('committee-secretary-general', 'acting', { ...city, local })?.act).toBe('choose-acting');
    expect(wayOf('working-organ-head', 'dismiss', now, 'city')).toBeNull();
    expect(wayOf('working-organ-head', 'dismiss', now, 'city', local)?.act).toBe('dismiss');
  });

  test('a motion written from the proposal alone breaks no rule of posts', () => {
    const ofPosts = ['elected-seat-by-resignation', 'verb-fits-post', 'proposer-fits-post', 'post-fits-level'];
    let tried = 0;
    for (const { position, title } of postsOfYunling)
      for (const level of officeLevels.filter((each) => positionTable[position].notAt[each] === undefined))
        for (const effect of ['confers', 'ends', 'acting'] as const)
          for (const { act, proposerCategory, headCapacity } of proposalsFor(position, effect, { day: now, level })) {
            const by = headCapacity === 'applicant' ? 'applicant' : (proposerCategory ?? 'standing-committee');
            const facts = motionOf({ level, by, items: [{ who: '王立新', does: act, posts: title }] });
            const broken = checkMotion(facts).filter(({ rule }) => ofPosts.includes(rule));
            expect(broken, `${title} ${act} ${level}`).toEqual([]);
            tried += 1;
          }
    expect(tried).toBeGreaterThan(100);
  });
});

describe('what has to follow', () => {
  test('a bureau chief is filed by the government, a resignation with the congress, the procurator above', () => {
    expect(followUpsOf('bureau-chief', 'decide-appoint', now, 'city')).toContain('file-upper-government');
    expect(followUpsOf('committee-member', 'accept-resignation', now, 'city')).toContain('file-own-congress');
    expect(followUpsOf('chief-procurator', 'accept-resignation', now, 'city')).toEqual([
      'notify-proposer',
      'publish',
      'file-own-congress',
      'approve-upper',
    ]);
    expect(followUpsOf('chief-procurator', 'decide-acting', now, 'city')).toContain(
      'file-upper-procuratorate-and-committee',
    );
    expect(followUpsOf('judge', 'decide-appoint', now, 'city')).toEqual([]);
  });
});

describe('the law of the day', () => {
  const organic = '《中华人民共和国地方各级人民代表大会和地方各级人民政府组织法》';

  test('is cited by the numbers of that day', () => {
    expect(cite('government-members', '2022-03-12')).toBe(`${organic}第五十条`);
    expect(cite('government-members', '2022-03-11')).toBe(`${organic}第四十四条`);
    expect(cite('resignation', now)).toBe(`${organic}第三十二条`);
    expect(cite('resignation', before)).toBe(`${organic}第二十七条`);
    expect(cite('new-government', before)).toBe(`${organic}第五十七条`);
    expect(cite('dismissal-list', '2024-11-07')).toMatch(/监督法》第四十四条$/);
    expect(cite('dismissal-list', '2024-11-08')).toMatch(/监督法》第六十条$/);
    expect(cite('supervisory-members', now, true)).toBe(`${organic}第五十条第一款第十五项`);
    expect(cite('supervisory-members', before)).toBe('《中华人民共和国监察法》第九条');
    expect(cite('courts-law', '2018-06-01')).toBe('《中华人民共和国人民法院组织法》');
  });

  test('is named once for several articles', () => {
    expect(citeAll(['majority', 'resignation'], now)).toBe(`${organic}第五十一条、第三十二条`);
    expect(citeAll(['court-officers', 'judges-appointed'], now)).toBe(
      `${organic}第五十条和《中华人民共和国法官法》第十八条`,
    );
  });

  test('has a place on every day', () => {
    for (const provision of provisions)
      for (const day of ['1995-01-01', before, now]) expect(placeOf(provision, day)).toBeDefined();
  });

  test('knew 通过 for the credentials committee before 2022 only', () => {
    const actsOn = (day: string) =>
      waysWith('credentials-committee-chair', 'confers', day, 'city').map(({ act }) => act);
    expect(actsOn(now)).toEqual(['appoint']);
    expect(actsOn(before)).toEqual(['appoint', 'approve-members']);
  });
});

describe('in words', () => {
  test('verbs', () => {
    expect(new Set(Object.values(verbOf)).size).toBe(acts.length);
    expect(verbOn('remove', 'juror', now)).toBe('免除');
    expect(verbOn('appoint', 'special-committee-member', before)).toBe('补充任命');
    expect(verbOn('appoint', 'special-committee-member', now)).toBe('任命');
  });

  test('the matter of an item as a host reads it out', () => {
    expect(matterOf('decide-appoint', '王立新', ['云岭市财政局局长'])).toBe('决定任命王立新为云岭市财政局局长');
    expect(matterOf('remove', '冯玉成', ['云岭市中级人民法院副院长', '审判员'])).toBe(
      '免去冯玉成的云岭市中级人民法院副院长、审判员职务',
    );
    expect(matterOf('accept-resignation', '周明远', ['云岭市市长'])).toBe('接受周明远辞去云岭市市长职务');
    expect(matterOf('decide-acting', '孙伯年', ['云岭市市长'])).toBe('决定孙伯年代理云岭市市长职务');
    expect(matterOf('decide-acting', '孙伯年', ['云岭市代理市长'])).toBe('决定孙伯年代理云岭市市长职务');
    expect(matterOf('dismiss', '赵长河', ['云岭市财政局局长'])).toBe('撤销赵长河的云岭市财政局局长职务');
  });
});
