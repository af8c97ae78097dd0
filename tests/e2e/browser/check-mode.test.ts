import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { MethodName } from '@core/contract/contract';
import { aMotionOf, itemIn, yunlingOffice } from '../../support/appointments/yunling-office';
import { beginApplication, inventedOffice } from '../../support/established-office';
import { goTo } from './desk';
import { chromiumAt, openWindowOn, type Window } from './window';

/** A folder with an office and a motion of two people put to its session. */
async function officeWithMotion(): Promise<{ folder: string; motion: number }> {
  const folder = mkdtempSync(join(tmpdir(), 'yishitai-window-'));
  const application = await beginApplication(folder);
  try {
    const call = async (method: string, input: unknown): Promise<unknown> => {
      const result = await application.dispatch({ method: method as MethodName, input } as never);
      if (!result.ok) throw new Error(`${method}: ${result.error.code}`);
      return result.value;
    };
    await call('organization.establishOffice', inventedOffice);
    const yunling = await yunlingOffice({ call } as never);
    const motion = await aMotionOf(yunling, '云岭市人民政府');
    await itemIn(yunling, motion, ['李长河', 'decide-appoint', '云岭市财政局局长']);
    await itemIn(yunling, motion, ['王守成', 'decide-remove', '云岭市财政局局长']);
    return { folder, motion };
  } finally {
    await application.close();
  }
}

describe.skipIf(chromiumAt === null)('a list is checked off by keyboard before it is printed', () => {
  let window: Window;
  beforeAll(async () => {
    const { folder, motion } = await officeWithMotion();
    window = await openWindowOn(folder);
    await window.page.getByRole('region', { name: '提醒' }).waitFor();
    await goTo(window, `/appointments/${motion}`);
  });
  afterAll(() => window?.close());

  test('each name and post in large type, in its line, until all are ticked', async () => {
    const { page } = window;
    await page.getByRole('tab', { name: /^文件/u }).click();
    await page.getByRole('button', { name: '任免名单（草案）：更多' }).click();
    await page.getByRole('menuitem', { name: '逐项核对' }).filter({ visible: true }).click();
    const dialog = page.getByRole('dialog', { name: /核对：任免名单/u });
    const large = dialog.locator('output');
    await expect.poll(() => large.textContent()).toBe('李长河');
    await page.keyboard.press(' ');
    await expect.poll(() => large.textContent()).toBe('云岭市财政局局长');
    expect(await dialog.locator('.large p').textContent()).toContain('李长河为云岭市财政局局长。');
    for (let at = 0; at < 3; at++) await page.keyboard.press('Enter');
    await dialog.getByText('4 处都已核对').waitFor();
    expect(window.faults()).toEqual([]);
  });
});
