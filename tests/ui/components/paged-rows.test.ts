import { describe, expect, test } from 'vitest';
import { failure, success, type Result } from '@core/contract/result';
import { usePagedRows } from '../../../src-renderer/composables/paged-rows';

type Answer = { ids: number[]; more: boolean };

/** A core that answers when told to; questions are [rows shown, limit]. */
function slowCore() {
  const asked: { question: [number, number]; answer: (result: Result<Answer>) => Promise<void> }[] = [];
  const list = usePagedRows<number, Answer>({
    ask(shown, limit) {
      const { promise, resolve } = Promise.withResolvers<Result<Answer>>();
      const answer = async (result: Result<Answer>) => {
        resolve(result);
        await promise;
        await Promise.resolve();
      };
      asked.push({ question: [shown.length, limit], answer });
      return promise;
    },
    take: ({ ids, more }) => ({ rows: ids, more }),
  });
  return { list, asked };
}
const page = (ids: number[], more = true) => success({ ids, more });

describe('a list that comes page by page', () => {
  test('drops the answer to an earlier question, also where it comes last', async () => {
    const { list, asked } = slowCore();
    void list.load();
    void list.load();
    await asked[1]!.answer(page([2]));
    await asked[0]!.answer(page([1]));
    expect([list.rows.value, list.loading.value, list.loaded.value]).toEqual([[2], false, true]);
  });

  test('asks for the next page once, and not behind the last one', async () => {
    const { list, asked } = slowCore();
    void list.load();
    await asked[0]!.answer(page([1, 2]));
    void list.loadMore();
    void list.loadMore();
    await asked[1]!.answer(page([3], false));
    await list.loadMore();
    expect(asked.map(({ question }) => question)).toEqual([
      [0, 60],
      [2, 60],
    ]);
    expect(list.rows.value).toEqual([1, 2, 3]);
  });

  test('a page that begins anew does not carry rows of the old question', async () => {
    const { list, asked } = slowCore();
    void list.load();
    await asked[0]!.answer(page([1]));
    void list.loadMore();
    void list.load();
    await asked[2]!.answer(page([7]));
    await asked[1]!.answer(page([2]));
    expect(list.rows.value).toEqual([7]);
  });

  test('keeps what is shown when it cannot be read, and says why until it can', async () => {
    const { list, asked } = slowCore();
    void list.load();
    await asked[0]!.answer(page([1]));
    void list.load();
    await asked[1]!.answer(failure('FILE_IN_USE'));
    expect([list.rows.value, list.failed.value?.code]).toEqual([[1], 'FILE_IN_USE']);
    void list.load();
    await asked[2]!.answer(page([1]));
    expect(list.failed.value).toBeNull();
  });

  test('is read again after a change as far as it was shown, at most what the core gives', async () => {
    const { list, asked } = slowCore();
    void list.load();
    await asked[0]!.answer(page(Array.from({ length: 150 }, (_, id) => id)));
    void list.reload();
    expect(asked[1]!.question).toEqual([0, 150]);
    await asked[1]!.answer(page(Array.from({ length: 500 }, (_, id) => id)));
    void list.reload();
    expect(asked[2]!.question).toEqual([0, 200]);
  });
});
