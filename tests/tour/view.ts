import type { Page } from 'playwright-core';

/** One state of the window: how to come to it from a fresh page. */
export interface View {
  name: string;
  path: string;
  /** Only pictured: its controls are those of another view, or pressing them ends the tour. */
  pictured?: true;
  /** Of the interface, in px; 14 where nothing is said. */
  textSize?: 16 | 18;
  reach(page: Page): Promise<unknown>;
}

export const typeset = '/documents/typeset';

/** Opens the window anew in a view. */
export async function goTo(page: Page, origin: string, view: View): Promise<void> {
  await page.unrouteAll({ behavior: 'ignoreErrors' });
  // Kept by this browser, and read when the page begins.
  await page.evaluate((size) => localStorage.setItem('yishitai.text-size', String(size)), view.textSize ?? 14);
  await page.goto('about:blank');
  await page.goto(`${origin}/#${view.path}`);
  await page.getByRole('navigation').first().waitFor();
  if (view.path === typeset) await page.getByRole('button', { name: '载入示例' }).waitFor();
  await view.reach(page);
  await page.waitForTimeout(250);
}
