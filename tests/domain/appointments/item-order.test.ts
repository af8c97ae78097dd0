/** The order of a printed list and of the votes. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { effectOfAct } from '@core/domain/appointments/acts';
import { defaultAppointmentSettings, type AppointmentSettings } from '@core/domain/appointments/appointment-settings';
import { itemsOfAdoptedList, orderOfItems, orderOfVotes, type OrderedItem } from '@core/domain/appointments/item-order';

const item = (id: number, more: Partial<OrderedItem> = {}): OrderedItem => ({
  id,
  act: 'appoint',
  person: id,
  posts: [id],
  category: 'government-department',
  organOrdinal: 0,
  postOrdinal: 0,
  ordinal: id,
  strokeKey: '',
  surnameStrokeKey: '',
  ...more,
});
const settings = (
  more: { list?: Partial<AppointmentSettings['list']>; votes?: Partial<AppointmentSettings['votes']> } = {},
) => ({
  list: { ...defaultAppointmentSettings.list, ...more.list },
  votes: { ...defaultAppointmentSettings.votes, ...more.votes },
});
const ids = (items: readonly OrderedItem[]) => items.map(({ id }) => id);

describe('a list', () => {
  const mixed = [
    item(1, { act: 'remove', category: 'court' }),
    item(2, { act: 'appoint', category: 'procuratorate' }),
    item(3, { act: 'decide-appoint', category: 'government-department' }),
    item(4, { act: 'appoint', category: 'working-organ' }),
    item(5, { act: 'decide-remove', category: 'government' }),
    item(6, { act: 'appoint', category: 'supervisory-commission' }),
    item(7, { act: 'appoint', category: 'court' }),
  ];

  test('goes 人大, 政府, 监委, 法院, 检察院, the appointed first', () => {
    expect(ids(orderOfItems(mixed, settings()))).toEqual([4, 3, 6, 7, 2, 5, 1]);
  });

  test('has the removed first where the office sets so, and its own order of organs', () => {
    expect(ids(orderOfItems(mixed, settings({ list: { order: 'removals-first' } })))).toEqual([5, 1, 4, 3, 6, 7, 2]);
    const organOrder: AppointmentSettings['list']['organOrder'] = [
      'government',
      'congress',
      'supervisory-commission',
      'courts',
      'procuratorates',
    ];
    expect(ids(orderOfItems(mixed, settings({ list: { organOrder } })))).toEqual([3, 4, 6, 7, 2, 5, 1]);
  });

  test('within an organ goes by 名册, then by strokes where the office sets so', () => {
    const judges = [
      item(1, { category: 'court', postOrdinal: 5, strokeKey: '05', surnameStrokeKey: '09' }),
      item(2, { category: 'court', postOrdinal: 5, strokeKey: '03', surnameStrokeKey: '10' }),
      item(3, { category: 'court', postOrdinal: 1, strokeKey: '99', surnameStrokeKey: '99' }),
    ];
    expect(ids(orderOfItems(judges, settings()))).toEqual([3, 1, 2]);
    expect(ids(orderOfItems(judges, settings({ list: { people: 'name-strokes' } })))).toEqual([3, 2, 1]);
    expect(ids(orderOfItems(judges, settings({ list: { people: 'surname-strokes' } })))).toEqual([3, 1, 2]);
  });

  test('once adopted holds what passed, and nothing else', () => {
    const states = ['passed', 'failed', 'pending', 'withdrawn', 'deferred'].map((state) => ({ state }));
    expect(itemsOfAdoptedList(states)).toEqual([{ state: 'passed' }]);
  });
});

describe('the votes', () => {
  const both = settings({ votes: { vacateFirst: true, appointBeforeRemoval: true } });
  /** 张 moves from post 1 to post 2, which 李 leaves; 王 gets post 1. */
  const chain = [
    item(1, { person: 10, posts: [2] }),
    item(2, { person: 10, posts: [1], act: 'remove' }),
    item(3, { person: 20, posts: [2], act: 'remove' }),
    item(4, { person: 30, posts: [1] }),
  ];

  test('go as entered without a rule of the place', () => {
    expect(ids(orderOfVotes(chain, settings()))).toEqual([1, 2, 3, 4]);
  });

  test('vacate the same post first, and appoint one person before he is removed', () => {
    expect(ids(orderOfVotes(chain, both))).toEqual([3, 1, 2, 4]);
  });

  test('make somebody a deputy before he acts, after the head has resigned, everywhere', () => {
    const acting = [
      item(1, { person: 10, posts: [1], act: 'decide-acting' }),
      item(2, { person: 10, posts: [2], act: 'decide-appoint' }),
      item(3, { person: 20, posts: [1], act: 'accept-resignation' }),
    ];
    expect(ids(orderOfVotes(acting, settings()))).toEqual([2, 3, 1]);
  });

  test('two who change places are voted all the same, a seat vacated first', () => {
    const exchanged = [
      item(1, { person: 10, posts: [2] }),
      item(2, { person: 10, posts: [1], act: 'remove' }),
      item(3, { person: 20, posts: [1] }),
      item(4, { person: 20, posts: [2], act: 'remove' }),
    ];
    const order = ids(orderOfVotes(exchanged, both));
    expect(order.toSorted()).toEqual([1, 2, 3, 4]);
    expect(order.indexOf(2)).toBeLessThan(order.indexOf(3));
  });

  test('lose no item, whatever is moved where', () => {
    const acts = ['appoint', 'remove', 'decide-appoint', 'decide-remove', 'decide-acting'] as const;
    const items = fc.array(
      fc.record({
        act: fc.constantFrom(...acts),
        person: fc.integer({ min: 1, max: 4 }),
        posts: fc.array(fc.integer({ min: 1, max: 4 }), { minLength: 1, maxLength: 2 }),
      }),
      { maxLength: 12 },
    );
    fc.assert(
      fc.property(items, fc.boolean(), (told, vacateFirst) => {
        const all = told.map((more, index) => item(index, more));
        const only = settings({ votes: { vacateFirst, appointBeforeRemoval: false } });
        const ordered = orderOfVotes(all, only);
        expect(ids(ordered).toSorted((a, b) => a - b)).toEqual(ids(all));
        expect(
          ids(
            orderOfVotes(
              ordered.map((each, ordinal) => ({ ...each, ordinal })),
              only,
            ),
          ),
        ).toEqual(ids(ordered));
        // Removals wait for nothing, so vacating first can always be kept.
        if (vacateFirst)
          for (const [at, later] of ordered.entries())
            for (const earlier of ordered.slice(0, at))
              if (
                effectOfAct[later.act] === 'ends' &&
                effectOfAct[earlier.act] === 'confers' &&
                later.person !== earlier.person
              )
                expect(earlier.posts.some((post) => later.posts.includes(post))).toBe(false);
      }),
    );
  });
});
