import type { Locator, Page } from 'playwright-core';
import type { Window } from './window';

/** Whether the text on the desk is stored, in the room's head. */
export const stored = (page: Page): Locator => page.getByRole('status', { name: '保存状态' });

/** Waits until the text on the desk is on the disk. */
export async function isStored(page: Page): Promise<void> {
  await stored(page)
    .getByText(/^已保存 \d\d:\d\d$/)
    .waitFor();
}

/** Goes to a room by its address. A room that is still coming must stand first: its arrival would win. */
export async function goTo({ page, host }: Window, path: string): Promise<void> {
  await page.getByRole('main').locator('h1').first().waitFor();
  await page.goto(`${new URL(host.address).origin}/#${path}`);
}

/** The words in the editor, without the marks in its margin. */
export async function deskText(page: Page): Promise<string> {
  return page.evaluate(() =>
    [...document.querySelectorAll('.ProseMirror p, .ProseMirror h2, .ProseMirror td')]
      .map((element) => element.textContent ?? '')
      .join('\n'),
  );
}

/** Chooses an option of Element Plus's select. */
export async function choose(page: Page, name: string, option: string): Promise<void> {
  await page.locator('.el-select', { has: page.getByRole('combobox', { name }) }).click();
  await page.getByRole('option', { name: option, exact: true }).click();
}
