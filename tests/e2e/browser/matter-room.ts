import { join } from 'node:path';
import { expect } from 'vitest';
import type { Locator, Page } from 'playwright-core';
import type { Window } from './window';

/** One matter in 决议决定, as the clerk works on it: its stages, its parts, its papers. */
export interface MatterRoom {
  stage(name: string): Locator;
  /** Turns to a part: 文件, 各稿, 修改稿. */
  part(name: string): Promise<void>;
  dialog(): Locator;
  field(name: string): Locator;
  /** Enters a stage: at a meeting that is added, on a day, or at the meeting and on the day that are proposed. */
  enter(name: string, at?: { newMeeting?: string; day?: string }): Promise<void>;
  /** The line of a paper in 文件. */
  line(name: string): Locator;
  /** Composes a paper and puts it on file without a number. */
  file(name: string, version: number): Promise<void>;
  /** Records a vote with a form of four counts: 赞成, 反对, 弃权, 未按. */
  vote(counts: readonly [string, string, string, string]): Promise<void>;
  /** A command under 更多 of a paper. */
  more(name: string, command: string): Promise<void>;
  /** Waits for words at the top of the window; what offers a way back is taken away. */
  told(words: string | RegExp): Promise<void>;
}

export function matterRoom({ page }: Window): MatterRoom {
  const dialog = () => page.getByRole('dialog').filter({ visible: true });
  const stage = (name: string) =>
    page.getByRole('group', { name: '阶段' }).getByRole('button', { name: new RegExp(`^${name}`) });
  const line = (name: string) =>
    page
      .getByRole('region', { name: '本件' })
      .getByRole('listitem')
      .filter({ has: page.locator('b', { hasText: new RegExp(`^${name}$`) }) });
  const told = async (words: string | RegExp) => {
    const message = page.locator('.el-message', { hasText: words }).first();
    await message.waitFor({ timeout: 30_000 });
    const close = message.locator('.el-message__closeBtn');
    if ((await close.count()) === 0) return;
    await close.click();
    await message.waitFor({ state: 'hidden' });
  };
  const more = async (name: string, command: string) => {
    await line(name).getByRole('button', { name: /更多$/u }).click();
    await page.getByRole('menuitem', { name: command }).filter({ visible: true }).click();
  };
  return {
    stage,
    dialog,
    line,
    more,
    told,
    field: (name) => page.getByRole('textbox', { name, exact: true }),
    part: async (name) => {
      const tab = page.getByRole('tablist', { name: '本件各部分' }).getByRole('tab', { name });
      await tab.click();
      await expect.poll(() => tab.getAttribute('aria-selected')).toBe('true');
    },
    enter: async (name, { newMeeting, day } = {}) => {
      await stage(name).click();
      if (day) await dialog().getByRole('textbox', { name: '日期', exact: true }).fill(day);
      if (newMeeting) {
        await dialog().getByRole('button', { name: '新建会议' }).click();
        await dialog().getByRole('textbox', { name: '开会日期' }).fill(newMeeting);
        await dialog().getByRole('button', { name: '加入' }).click();
        await expect.poll(() => dialog().getByRole('group', { name: '新建会议' }).count()).toBe(0);
      }
      await dialog()
        .getByRole('button', { name: `进入“${name}”` })
        .click();
      await told(`已进入“${name}”。`);
      await expect.poll(() => stage(name).getAttribute('aria-current')).toBe('step');
    },
    vote: async (counts) => {
      await page.getByRole('button', { name: '记录表决', exact: true }).click();
      const field = (name: string) => page.getByRole('textbox', { name, exact: true });
      await field('全体组成人员').fill('35');
      await field('应到').fill('35');
      await field('实到').fill('31');
      await page.keyboard.press('Enter');
      for (const count of counts) {
        await page.keyboard.type(count);
        await page.keyboard.press('Enter');
      }
      await told('表决已记录。');
    },
    file: async (name, version) => {
      await line(name)
        .getByRole('button', { name: /^(重新)?生成$/u })
        .click();
      await told(/已生成。/u);
      await line(name).getByRole('button', { name: '存档' }).click();
      await dialog().getByRole('button', { name: '存档', exact: true }).click();
      await told(`已存档，第 ${version} 版。`);
      await line(name).getByText(`已存档第 ${version} 版`).waitFor();
    },
  };
}

/** Words in the editor said otherwise: selected and typed over, as a clerk does it. */
export async function typeOver(page: Page, from: string, to: string): Promise<void> {
  await page.getByRole('textbox', { name: '正文编辑区' }).getByText(from).first().click();
  await page.evaluate((words) => {
    const editor = document.querySelector('.ProseMirror') as HTMLElement;
    const walker = document.createTreeWalker(editor, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const at = (node.textContent ?? '').indexOf(words);
      if (at < 0) continue;
      getSelection()?.setBaseAndExtent(node, at, node, at + words.length);
      return;
    }
    throw new Error(`not in the editor: ${words}`);
  }, from);
  await page.keyboard.type(to);
}

/** A picture of the window, where JOURNEY_PICTURES names a folder for them. */
export async function picture({ page }: Window, name: string): Promise<void> {
  const folder = process.env['JOURNEY_PICTURES'];
  if (folder) await page.screenshot({ path: join(folder, `${name}.png`), animations: 'disabled' });
}
