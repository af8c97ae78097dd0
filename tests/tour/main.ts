/**
 * npm run tour: every view at two sizes as pictures in out/tour, and a click on every enabled control of every view:
 * a request, a route, a dialog, a file or a change of the document must follow.
 */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Locator } from 'playwright-core';
import { chromiumAt, openWindow, type Window } from '../e2e/browser/window';
import { controlsOf, Echo } from './controls';
import { goTo, views } from './views';

/** --view NAME: that view alone; --pictures: no clicking. */
const only = process.argv[process.argv.indexOf('--view') + 1];
const chosen = process.argv.includes('--view') ? views.filter((view) => view.name === only) : views;
const folder = join(process.cwd(), 'out/tour');
const sizes = [
  { width: 1366, height: 768 },
  { width: 1920, height: 1080 },
];

async function makeWord({ page }: Window): Promise<void> {
  await page.getByRole('button', { name: '载入示例' }).click();
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: '生成 Word' }).click();
  await (await download).saveAs(join(folder, 'made.docx'));
}

async function takePictures(window: Window, origin: string, size: { width: number; height: number }): Promise<void> {
  await window.page.setViewportSize(size);
  for (const view of chosen) {
    await goTo(window.page, origin, view);
    await window.page.waitForTimeout(600);
    await window.page.screenshot({ path: join(folder, `${view.name}-${size.width}.png`) });
  }
}

/** By mouse; what stands outside the window until it is focused (the skip link) and the splitter by key. */
async function press(target: Locator): Promise<boolean> {
  const role = await target.getAttribute('role');
  const outside = await target.evaluate((element) => element.getBoundingClientRect().bottom < 0);
  const done = () => true;
  const failed = (error: Error) => {
    console.log(error.message.split('\n').slice(0, 12).join('\n'));
    return false;
  };
  if (role === 'separator') return target.press('ArrowLeft').then(done, failed);
  if (outside) return target.press('Enter').then(done, failed);
  return target.click({ timeout: 2500 }).then(done, failed);
}

/** Names of the controls after which nothing followed. */
async function deadControls(window: Window, origin: string): Promise<{ clicked: number; dead: string[] }> {
  const { page } = window;
  const echo = new Echo(page);
  const dead: string[] = [];
  let clicked = 0;
  await page.setViewportSize(sizes[0] as { width: number; height: number });
  for (const view of chosen) {
    await goTo(page, origin, view);
    const controls = await controlsOf(page);
    let fresh = true;
    for (const wanted of controls) {
      // Quitting ends the host: the end-to-end tests press it last.
      const quits = view.name === 'about' && wanted.name === '退出程序';
      if (!fresh) await goTo(page, origin, view);
      // What was saved by an earlier click may have put a control to rest since.
      const control = (await controlsOf(page)).find((one) => one.key === wanted.key);
      if (!control) continue;
      await page.waitForTimeout(150);
      await echo.begin(control.index);
      const target = page.locator(`[data-tour="${control.index}"]`).first();
      const pressed = await press(target);
      clicked++;
      fresh = false;
      if (!pressed) dead.push(`${view.name}: ${control.name} (cannot be clicked)`);
      else if (!(await echo.followed())) dead.push(`${view.name}: ${control.name}`);
      if (quits) await page.keyboard.press('Escape');
    }
    console.log(`${view.name}: ${controls.length} controls`);
  }
  return { clicked, dead };
}

if (chromiumAt === null) throw new Error('Chromium is not installed');
mkdirSync(folder, { recursive: true });
const window = await openWindow();
const { origin } = new URL(window.host.address);
let failed = false;
try {
  await makeWord(window);
  for (const size of sizes) await takePictures(window, origin, size);
  console.log(`pictures: ${chosen.length * sizes.length} in out/tour`);
  const { clicked, dead } = process.argv.includes('--pictures')
    ? { clicked: 0, dead: [] }
    : await deadControls(window, origin);
  const faults = window.faults();
  console.log(`${clicked} controls clicked, ${dead.length} without effect, ${faults.length} faults`);
  for (const line of [...dead, ...faults]) console.log(`  ${line}`);
  failed = dead.length > 0 || faults.length > 0;
} finally {
  await window.close();
}
process.exit(failed ? 1 : 0);
