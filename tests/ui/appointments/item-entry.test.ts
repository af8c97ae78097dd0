import { flushPromises } from '@vue/test-utils';
import { beforeEach, expect, test, vi } from 'vitest';
import { success } from '@core/contract/result';
import { useItemEntry } from '../../../src-renderer/pages/appointments/items/use-item-entry';

const core = vi.hoisted(() => ({ asked: [] as unknown[], answers: [] as unknown[] }));
vi.mock('../../../src-renderer/api/transport', () => ({
  transport: {
    call: (_: string, input: unknown) => {
      core.asked.push(input);
      return Promise.resolve(success(core.answers.shift()));
    },
  },
}));

const proposal = (act: string) => ({
  ...{ act, verb: '决定任命', proposerOrgan: 2, proposer: '市长', headName: '韩启明', headPost: '市长' },
  ...{ headCapacity: 'head', basis: '《地方组织法》第五十条' },
});
const question = {
  ...{ question: 'incumbent', message: '云岭市财政局局长现由韩启明担任。', person: 12, personName: '韩启明', post: 21 },
  ...{ title: '云岭市财政局局长', act: 'decide-remove' },
};

beforeEach(() => {
  core.asked.length = 0;
  core.answers = [];
});

test('verb and proposer follow from person and post; nothing is asked while one is missing', async () => {
  const entry = useItemEntry(() => 5);
  entry.person.value = { id: 11, name: '周予安' };
  await flushPromises();
  expect(core.asked).toEqual([]);
  core.answers = [{ proposals: [proposal('decide-appoint')], questions: [] }];
  entry.post.value = { id: 21, title: '云岭市财政局局长' };
  await flushPromises();
  expect(core.asked).toEqual([{ motion: 5, person: 11, post: 21, direction: 'confer' }]);
  expect(entry.items.value).toMatchObject([{ person: 11, act: 'decide-appoint', posts: [21] }]);
});

test('免去原任 is added with one press, and forgotten when another person is picked', async () => {
  core.answers = [
    { proposals: [proposal('decide-appoint')], questions: [question] },
    { proposals: [proposal('decide-appoint')], questions: [] },
  ];
  const entry = useItemEntry(() => 5);
  entry.person.value = { id: 11, name: '周予安' };
  entry.post.value = { id: 21, title: '云岭市财政局局长' };
  await flushPromises();
  entry.accept(entry.questions.value[0]!, true);
  expect(entry.items.value).toMatchObject([
    { person: 11, act: 'decide-appoint' },
    { person: 12, act: 'decide-remove', posts: [21] },
  ]);
  entry.person.value = { id: 13, name: '许兰舟' };
  await flushPromises();
  expect(entry.items.value).toHaveLength(1);
});

test('where the law knows no such way, nothing can be added', async () => {
  core.answers = [{ proposals: [], questions: [] }];
  const entry = useItemEntry(() => 5);
  entry.person.value = { id: 11, name: '周予安' };
  entry.post.value = { id: 22, title: '云岭市市长' };
  await flushPromises();
  expect(entry.noWay.value).toBe(true);
  expect(entry.items.value).toBeNull();
});

test('the next entry keeps the direction and nothing else', async () => {
  core.answers = [{ proposals: [proposal('decide-remove')], questions: [] }];
  const entry = useItemEntry(() => null);
  entry.direction.value = 'end';
  entry.person.value = { id: 11, name: '周予安' };
  entry.post.value = { id: 21, title: '云岭市财政局局长' };
  await flushPromises();
  expect(entry.begun.value).toBe(true);
  entry.clear();
  await flushPromises();
  expect(entry).toMatchObject({ direction: { value: 'end' }, begun: { value: false }, items: { value: null } });
});
