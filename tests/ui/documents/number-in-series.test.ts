import { beforeEach, describe, expect, test, vi } from 'vitest';
import { failure, success, type Result } from '@core/contract/result';
import { useNumberInSeries } from '../../../src-renderer/composables/number-in-series';

const series = (id: string, more = {}) => ({
  id,
  name: `${id}发`,
  organ: '云人常',
  mark: '发',
  sender: '云岭市人民代表大会常务委员会',
  yearly: true,
  active: true,
  ...more,
});

const core = vi.hoisted(() => ({
  series: [] as unknown[],
  /** Questions for the next number that are not answered yet, in their order. */
  asked: [] as { series: string; year: number; answer: (result: Result<unknown>) => void }[],
  settings: null as Result<unknown> | null,
}));

vi.mock('../../../src-renderer/api/transport', () => ({
  transport: {
    call: (method: string, input: { series: string; year: number }) => {
      if (method === 'organization.getNumberingSettings')
        return Promise.resolve(core.settings ?? { ok: true, value: { settings: { series: core.series } } });
      const { promise, resolve } = Promise.withResolvers<Result<unknown>>();
      core.asked.push({ ...input, answer: resolve });
      return promise;
    },
  },
}));

const settled = () => new Promise((done) => setTimeout(done));

beforeEach(() => {
  core.series = [series('一'), series('二'), series('旧', { active: false })];
  core.asked.length = 0;
  core.settings = null;
});

describe('the number of a paper', () => {
  test('begins as none, of the series that are in use', async () => {
    const number = useNumberInSeries();
    expect(await number.begin()).toBe(true);
    expect(number.series.value.map(({ id }) => id)).toEqual(['一', '二']);
    expect([number.chosen.value, number.given.value, number.incomplete.value]).toEqual([null, null, false]);
  });

  test('is the next one of the series chosen last, whatever is answered later', async () => {
    const number = useNumberInSeries();
    await number.begin();
    number.choose('一');
    number.choose('二');
    core.asked[1]!.answer(success({ serial: 8 }));
    await settled();
    core.asked[0]!.answer(success({ serial: 3 }));
    await settled();
    expect(number.given.value).toMatchObject({ series: '二', serial: 8 });
    expect(number.printed.value).toContain('8');
  });

  test('is the one of the year written last', async () => {
    const number = useNumberInSeries();
    await number.begin();
    number.choose('一');
    number.year.value = 2025;
    void number.propose();
    core.asked[1]!.answer(success({ serial: 41 }));
    core.asked[0]!.answer(success({ serial: 3 }));
    await settled();
    expect(core.asked[1]!.year).toBe(2025);
    expect(number.given.value).toEqual({ series: '一', year: 2025, serial: 41 });
  });

  test('is none again when none is chosen, though an answer is still to come', async () => {
    const number = useNumberInSeries();
    await number.begin();
    number.choose('一');
    number.choose(null);
    core.asked[0]!.answer(success({ serial: 3 }));
    await settled();
    expect([number.given.value, number.printed.value, number.incomplete.value]).toEqual([null, null, false]);
  });

  test('is not whole without its serial, or beyond what a number may be', async () => {
    const number = useNumberInSeries();
    await number.begin();
    number.choose('一');
    expect([number.incomplete.value, number.given.value]).toEqual([true, null]);
    for (const serial of [0, 100_000]) {
      number.serial.value = serial;
      expect([number.incomplete.value, number.given.value, number.printed.value]).toEqual([true, null, null]);
    }
  });

  test('says why it could not be read', async () => {
    const number = useNumberInSeries();
    core.settings = failure('FILE_IN_USE');
    expect(await number.begin()).toBe(false);
    expect(number.unread.value?.code).toBe('FILE_IN_USE');
  });
});
