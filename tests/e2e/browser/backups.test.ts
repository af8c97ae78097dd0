import { mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { chromiumAt, openWindow, openWindowOn, type Window } from './window';

describe.skipIf(chromiumAt === null)('backups and moving house', () => {
  let window: Window;
  const elsewhere = mkdtempSync(join(tmpdir(), 'yishitai-stick-'));
  beforeAll(async () => {
    window = await openWindow();
    await window.page.goto(`${new URL(window.host.address).origin}/#/backups`);
    await window.page.getByRole('heading', { name: '备份与换电脑' }).waitFor();
  });
  afterAll(async () => {
    await window.close();
    rmSync(elsewhere, { recursive: true, force: true });
  });
  afterEach(() => {
    expect(window.faults()).toEqual([]);
  });

  test('a backup is made, listed, and verified', async () => {
    const { page } = window;
    await page.getByRole('button', { name: '立即备份' }).click();
    await page.getByText('备份完成，已校验').waitFor({ timeout: 30_000 });
    await page.getByText('今日已备份').waitFor();
    const made = page.getByRole('row').filter({ hasText: '手动' });
    await made.getByText('本机').waitFor();
    await made.getByRole('button', { name: '校验' }).click();
    await made.getByText('校验通过').waitFor({ timeout: 30_000 });
    await page.getByRole('button', { name: '检查数据' }).click();
    await page.getByText('检查完毕，没有发现问题').waitFor({ timeout: 30_000 });
  });

  test('the second place is kept, tried and filled; a missing one is said', async () => {
    const { page } = window;
    const stick = join(elsewhere, 'usb');
    mkdirSync(stick);
    const second = page.getByRole('region', { name: '第二备份位置' });
    await second.getByRole('textbox', { name: '第二备份位置' }).fill(stick);
    await second.getByRole('button', { name: '保存' }).click();
    await second.getByText('已保存').waitFor();
    await second.getByText('可用', { exact: true }).waitFor();
    await page.getByRole('button', { name: '立即备份' }).click();
    await page.getByRole('row').filter({ hasText: '第二位置' }).first().waitFor({ timeout: 30_000 });
    expect(readdirSync(stick)).not.toEqual([]);
    rmSync(stick, { recursive: true });
    await second.getByRole('button', { name: '重新检测' }).click();
    await second.getByText('不可用', { exact: true }).waitFor();
    await second.getByRole('button', { name: '停用' }).click();
    await second.getByText('已停用').waitFor();
  });

  test('a change made after a backup is gone once it is restored, and the state before can be had back', async () => {
    const { page } = window;
    await page.evaluate(async () => {
      const call = async (method: string, input: object) =>
        (await (
          await fetch(`/api/${method}`, {
            method: 'POST',
            headers: { 'content-type': 'application/json' },
            body: JSON.stringify(input),
          })
        ).json()) as { value: { office: object & { revision: number } } };
      const { revision, ...office } = (await call('organization.getOffice', {})).value.office;
      // What the answer tells beside the fields.
      for (const told of ['sample', 'generalOffice']) Reflect.deleteProperty(office, told);
      await call('organization.updateOffice', { ...office, shortName: '青川市人大常委会', expectedRevision: revision });
    });
    await page.reload();
    await page.getByText('青川市人大常委会').first().waitFor();
    await page.getByRole('row').filter({ hasText: '手动' }).last().getByRole('button', { name: '恢复' }).click();
    const question = page.getByRole('dialog', { name: '恢复备份' });
    await question.getByText('现在的数据会先自动备份一次').waitFor();
    await question.getByRole('button', { name: '恢复' }).click();
    await page
      .getByRole('dialog', { name: '恢复完成' })
      .getByRole('button', { name: '知道了' })
      .click({ timeout: 30_000 });
    await page.getByText('云岭市人大常委会').first().waitFor();
    expect(await page.getByText('青川市人大常委会').count()).toBe(0);
    await page.getByRole('row').filter({ hasText: '恢复前' }).first().waitFor();
  });

  test('a backup is taken away only after asking', async () => {
    const { page } = window;
    const rows = page.getByRole('row').filter({ hasText: '手动' });
    const before = await rows.count();
    await rows.first().getByRole('button', { name: '删除' }).click();
    await page.getByRole('dialog', { name: '删除备份' }).getByRole('button', { name: '取消' }).click();
    expect(await rows.count()).toBe(before);
    await rows.first().getByRole('button', { name: '删除' }).click();
    await page.getByRole('dialog', { name: '删除备份' }).getByRole('button', { name: '删除' }).click();
    await expect.poll(() => rows.count()).toBe(before - 1);
  });

  test('the office moves to another PC in one file', async () => {
    const { page } = window;
    const moving = page.getByRole('region', { name: '换电脑' });
    await moving.getByRole('textbox', { name: '搬家包存到' }).fill(elsewhere);
    await moving.getByRole('button', { name: '导出搬家包' }).click();
    await moving.getByText('已导出并校验').waitFor({ timeout: 30_000 });
    const [name] = readdirSync(elsewhere).filter((one) => one.endsWith('.ystz'));
    expect(name).toContain('云岭市人大常委会');

    const folder = join(mkdtempSync(join(tmpdir(), 'yishitai-moved-')), 'data');
    const other = await openWindowOn(folder);
    try {
      await other.page.getByText('从旧电脑的搬家包恢复').click();
      await other.page.getByRole('textbox', { name: '搬家包' }).fill(join(elsewhere, name!));
      await other.page.getByRole('textbox', { name: '搬家包' }).press('Enter');
      await other.page.getByText('云岭市人民代表大会常务委员会').waitFor();
      await other.page.getByRole('button', { name: '恢复到数据文件夹' }).click();
      await other.page
        .getByRole('dialog', { name: '恢复完成' })
        .getByRole('button', { name: '知道了' })
        .click({ timeout: 30_000 });
      await other.page.getByText('云岭市人大常委会　第五届').first().waitFor();
      expect(other.faults()).toEqual([]);
    } finally {
      await other.close();
    }
  });
});
