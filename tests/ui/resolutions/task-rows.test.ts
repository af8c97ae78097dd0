import { expect, test } from 'vitest';
import { newTasks, tasksOfClipboard } from '../../../src-renderer/pages/resolutions/tasks/task-rows';

test('rows copied in Excel become tasks: what, who, by when', () => {
  const rows = tasksOfClipboard(
    '1\t编制规划\t市人民政府\t2027.6.30\n2\t建立档案\t市城市管理局\t每年第四季度\n\n',
    2026,
  );
  expect(rows.map(({ content, responsible, dueOn, dueText }) => ({ content, responsible, dueOn, dueText }))).toEqual([
    { content: '编制规划', responsible: '市人民政府', dueOn: '2027-06-30', dueText: '' },
    { content: '建立档案', responsible: '市城市管理局', dueOn: null, dueText: '每年第四季度' },
  ]);
});

test('a day without a year is of this one; lines without columns are what is to be done', () => {
  expect(tasksOfClipboard('编制规划\t市政府\t12月29日', 2026)[0]?.dueOn).toBe('2026-12-29');
  expect(tasksOfClipboard('编制规划\r\n建立档案', 2026).map(({ content }) => content)).toEqual([
    '编制规划',
    '建立档案',
  ]);
});

test('what the list has already is not proposed again', () => {
  const rows = tasksOfClipboard('编制 规划\t市政府', 2026);
  const proposed = [...rows, ...tasksOfClipboard('建立档案', 2026)].map(
    ({ key: _key, id: _id, expectedRevision: _revision, ...task }) => ({
      ...task,
      content: task.content.replace(' ', ''),
    }),
  );
  expect(newTasks(rows, proposed).map(({ content }) => content)).toEqual(['建立档案']);
});
