// @vitest-environment happy-dom
import { flushPromises, mount } from '@vue/test-utils';
import ElementPlus from 'element-plus';
import { createPinia } from 'pinia';
import { afterEach, expect, test, vi } from 'vitest';
import CalendarPane from '../../../src-renderer/pages/settings/deadlines/CalendarPane.vue';
import { ok, stubCore } from '../system/stub-core';

afterEach(() => vi.unstubAllGlobals());

/** The page over a core that keeps one year. */
async function pane(origin: 'seed' | 'missing') {
  let calendar = {
    year: 2026,
    origin: origin as string,
    revision: 0,
    source: '随程序提供',
    days: [{ day: '2026-10-01', kind: 'rest', name: '国庆节' }],
  };
  const { asked } = stubCore({
    'followups.getCalendar': () => ok({ today: '2026-06-15', calendar, years: [{ year: 2026, origin: 'seed' }] }),
    'followups.saveCalendarYear': ((input: typeof calendar) => {
      calendar = { ...calendar, ...input, origin: 'office', revision: calendar.revision + 1 };
      return ok({ revision: calendar.revision, moved: [{ id: 1, content: '通知', from: null, to: '2026-10-09' }] });
    }) as never,
  });
  const page = mount(CalendarPane, { global: { plugins: [ElementPlus, createPinia()] } });
  await flushPromises();
  const saved = () =>
    asked
      .filter(({ method }) => method === 'followups.saveCalendarYear')
      .map(({ input }) => (input as typeof calendar).days);
  const day = (title: string) =>
    page.findAll('.month button').find((one) => one.attributes('title')?.startsWith(title));
  return { page, day, saved };
}

test('a year of the program shows its rest days by name; a click turns a day, another turns it back', async () => {
  const { page, day, saved } = await pane('seed');
  expect(page.findAll('.month')).toHaveLength(12);
  expect(page.findAll('.month button')).toHaveLength(365);
  expect(day('2026年10月1日')?.attributes('title')).toBe('2026年10月1日 星期四 休 国庆节');
  await page.find('input.name').setValue('国庆节');
  await day('2026年10月2日')!.trigger('click');
  await flushPromises();
  expect(saved()).toEqual([
    [
      { day: '2026-10-01', kind: 'rest', name: '国庆节' },
      { day: '2026-10-02', kind: 'rest', name: '国庆节' },
    ],
  ]);
  expect(day('2026年10月2日')?.attributes('title')).toContain('休 国庆节');
  // What was counted anew by it is told.
  expect(page.text()).toContain('1 项任务的期限随之改动');
  await day('2026年10月2日')!.trigger('click');
  await flushPromises();
  expect(saved().at(-1)).toEqual([{ day: '2026-10-01', kind: 'rest', name: '国庆节' }]);
});

test('a weekend that is worked', async () => {
  const { day, saved } = await pane('seed');
  await day('2026年10月10日')!.trigger('click');
  await flushPromises();
  expect(saved().at(-1)).toContainEqual({ day: '2026-10-10', kind: 'work', name: '' });
});

test('a year that is not entered takes no clicks until it is begun', async () => {
  const { page, day } = await pane('missing');
  expect(page.text()).toContain('未录入');
  expect(day('2026年10月2日')?.attributes('disabled')).toBeDefined();
  const begin = page.findAll('button').find((one) => one.text() === '录入 2026 年');
  await begin!.trigger('click');
  await flushPromises();
  expect(page.text()).toContain('本单位录入');
  expect(day('2026年10月2日')?.attributes('disabled')).toBeUndefined();
});
