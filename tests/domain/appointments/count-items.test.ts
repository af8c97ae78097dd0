/** What a question asks, and that its groups are the total again. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { acts } from '@core/domain/appointments/acts';
import { positionKeys } from '@core/domain/appointments/positions';
import { countItems, itemsAsked, itemsOfGroup } from '@core/domain/appointments/statistics/count-items';
import {
  countGroupings,
  countUnits,
  type CountedItem,
  type StatisticsQuestion,
} from '@core/domain/appointments/statistics/question';
import { definitionOf } from '@core/domain/appointments/statistics/statistics.messages';
import { organCategories } from '@core/domain/organization/organs/organ';

const post = fc.record({
  post: fc.integer({ min: 1, max: 20 }),
  position: fc.constantFrom(...positionKeys),
  category: fc.constantFrom(...organCategories),
  title: fc.constant(''),
});
const day = fc.constantFrom('2020-12-31', '2021-01-01', '2021-06-30', '2022-03-01', '2025-12-31', '2026-01-01');
/** A person is of one sex and ethnicity, whatever the item. */
const items: fc.Arbitrary<CountedItem[]> = fc
  .array(
    fc.record({
      person: fc.integer({ min: 1, max: 6 }),
      motion: fc.integer({ min: 1, max: 5 }),
      act: fc.constantFrom(...acts),
      happenedOn: day,
      meeting: fc.option(fc.integer({ min: 1, max: 3 })),
      term: fc.option(fc.integer({ min: 4, max: 5 })),
      posts: fc.array(post, { minLength: 1, maxLength: 4 }),
    }),
    { maxLength: 40 },
  )
  .map((drawn) =>
    drawn.map((one, index) => ({
      ...one,
      item: index + 1,
      sex: one.person === 6 ? null : one.person % 2 === 0 ? ('female' as const) : ('male' as const),
      ethnicity: ['', '汉族', '回族'][one.person % 3]!,
    })),
  );
const question: fc.Arbitrary<StatisticsQuestion> = fc.record({
  from: day,
  until: day,
  unit: fc.constantFrom(...countUnits),
  direction: fc.constantFrom('confer', 'end', 'both'),
  withJudges: fc.boolean(),
  withProcurators: fc.boolean(),
  withJurors: fc.boolean(),
  by: fc.constantFrom(...countGroupings),
});
const sumOf = (numbers: readonly number[]): number => numbers.reduce((sum, one) => sum + one, 0);

describe('counting', () => {
  test('by any grouping the groups come to the total, people who stand in several told apart', () => {
    fc.assert(
      fc.property(items, question, (all, asked) => {
        const { total, conferred, ended, repeated, groups } = countItems(itemsAsked(all, asked), asked);
        expect(sumOf(groups.map((group) => group.total)) - repeated).toBe(total);
        expect(repeated).toBeGreaterThanOrEqual(0);
        if (asked.unit === 'people') {
          expect(conferred + ended).toBeGreaterThanOrEqual(total);
          if (asked.by === 'sex' || asked.by === 'ethnicity') expect(repeated).toBe(0);
          return;
        }
        expect(repeated).toBe(0);
        expect(conferred + ended).toBe(total);
        expect(sumOf(groups.map((group) => group.conferred))).toBe(conferred);
        expect(sumOf(groups.map((group) => group.ended))).toBe(ended);
      }),
    );
  });

  test('what stands behind a group is what was counted in it', () => {
    fc.assert(
      fc.property(items, question, (all, drawn) => {
        const asked = { ...drawn, unit: 'items' as const };
        const counted = itemsAsked(all, asked);
        for (const { key, total } of countItems(counted, asked).groups)
          expect(itemsOfGroup(counted, asked, key)).toHaveLength(total);
        expect(itemsOfGroup(counted, asked, null)).toHaveLength(counted.length);
      }),
    );
  });

  test('the halves of a range come to the whole, each day counted once', () => {
    fc.assert(
      fc.property(items, question, (all, drawn) => {
        const asked = { ...drawn, unit: 'posts' as const };
        const within = (from: string, until: string): number =>
          countItems(itemsAsked(all, { ...asked, from, until }), asked).total;
        expect(within('2020-01-01', '2021-12-31') + within('2022-01-01', '2026-12-31')).toBe(
          within('2020-01-01', '2026-12-31'),
        );
      }),
    );
  });

  test('an item of a judge who is a member of the government too is counted for the other post', () => {
    const both: CountedItem = {
      item: 1,
      motion: 1,
      person: 1,
      act: 'appoint',
      happenedOn: '2021-06-30',
      sex: 'male',
      ethnicity: '汉族',
      meeting: null,
      term: 5,
      posts: [
        { post: 1, position: 'judge', category: 'court', title: '' },
        { post: 2, position: 'working-organ-member', category: 'working-organ', title: '' },
      ],
    };
    const asked: StatisticsQuestion = {
      from: '2021-01-01',
      until: '2021-12-31',
      unit: 'items',
      direction: 'both',
      withJudges: false,
      withProcurators: true,
      withJurors: true,
      by: 'organ-category',
    };
    expect(countItems(itemsAsked([both], asked), asked).groups).toMatchObject([{ key: 'working-organ', total: 1 }]);
    expect(
      countItems(
        itemsAsked([{ ...both, act: 'by-elect', posts: [{ ...both.posts[0]!, position: 'upper-deputy' }] }], asked),
        asked,
      ).total,
    ).toBe(0);
  });
});

test('the definition says the range, the unit, both directions and who is left out', () => {
  const words = definitionOf({
    from: '2021-01-01',
    until: '2026-11-22',
    unit: 'items',
    direction: 'both',
    withJudges: true,
    withProcurators: true,
    withJurors: false,
    by: 'year',
  });
  expect(words).toContain('2021年1月1日至2026年11月22日（含首尾两日）');
  expect(words).toContain('按人次统计');
  expect(words).toContain('含法官、检察官，不含人民陪审员');
  expect(words).toContain('任和免都计');
  expect(words).toContain('人大代表的补选、罢免、辞职不计');
});
