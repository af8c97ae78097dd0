import { openWindow, pagesShow, paste, type Window } from '../e2e/browser/window';
import { chromiumPath } from '../support/programs';
import { measured, type Measured, type Verdict } from './measure';
import { longText } from './texts';

const runs = 3;
/** Milliseconds after which a clerk feels that the window stands still. */
const felt = 100;

interface Watched {
  longest: number;
}

/**
 * The longest task of the window while a paper of about a hundred pages is opened, typed in and restructured, against
 * a block of 100 ms made in the same page: what stays under it is not felt.
 */
export async function benchLongestTask(): Promise<Verdict[]> {
  if (chromiumPath() === null) {
    console.log('longest task left out: no Chromium here');
    return [];
  }
  const window = await openWindow();
  try {
    await watchTasks(window);
    const blocked = await longestTasks(window, 'a block of 100 ms', () => block(window));
    const work = await workOnLongPaper(window);
    return work.map((one) => ({
      what: `longest task of the window: ${one.name}, to a block of 100 ms`,
      ratio: one.median / blocked.median,
      goal: 1,
      times: [one, blocked],
    }));
  } finally {
    await window.close();
  }
}

async function watchTasks({ page }: Window): Promise<void> {
  await page.evaluate(() => {
    const scope = globalThis as unknown as Watched & { observer: PerformanceObserver };
    scope.longest = 0;
    scope.observer = new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) scope.longest = Math.max(scope.longest, entry.duration);
    });
    scope.observer.observe({ type: 'longtask', buffered: true });
  });
}

async function block({ page }: Window): Promise<void> {
  await page.evaluate((milliseconds) => {
    setTimeout(() => {
      const until = performance.now() + milliseconds;
      while (performance.now() < until);
    });
  }, felt);
}

/** A window without a long task (50 ms by the browser's own measure) counts as 0. */
async function longestTasks({ page }: Window, name: string, work: () => Promise<unknown>): Promise<Measured> {
  const found: number[] = [];
  for (let run = 0; run < runs; run++) {
    await page.evaluate(() => ((globalThis as unknown as Watched).longest = 0));
    await work();
    await page.waitForTimeout(1500);
    found.push(await page.evaluate(() => (globalThis as unknown as Watched).longest));
  }
  return measured(name, found);
}

async function workOnLongPaper(window: Window): Promise<Measured[]> {
  const { page } = window;
  const opened = await longestTasks(window, 'opening 110 pages', async () => {
    const fresh = page.getByRole('button', { name: '新建' });
    if (await fresh.isVisible()) {
      await fresh.click();
      await page.getByRole('button', { name: '载入示例' }).waitFor();
    }
    await paste(page, longText(14));
    await pagesShow(page, '忻州市人民代表大会常务委员会');
  });
  await page.locator('.ProseMirror p.item').nth(3).click();
  await page.waitForTimeout(200);
  return [
    opened,
    await longestTasks(window, 'a keystroke', () => page.keyboard.type('字')),
    await longestTasks(window, 'a change of level', () => page.keyboard.press('Alt+2')),
    await longestTasks(window, 'undo', () => page.keyboard.press('Control+z')),
    await longestTasks(window, 'a new paragraph', () => page.keyboard.press('Enter')),
  ];
}
