import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Page } from 'playwright-core';
import { pagesShow, paste } from '../../e2e/browser/window';
import { beginApplication } from '../../support/established-office';
import { finishedJob } from '../../support/finished-job';
import { classifiedOffice, newFolder, sampleOffice } from '../offices';
import type { Stage } from './stage';

const nothing = async () => ({ folder: newFolder() });
/** Folder of the backups and of a package that the stages restore from. */
let saved: Promise<{ office: string; packed: string }> | null = null;

async function makeSaved(): Promise<{ office: string; packed: string }> {
  const office = await sampleOffice();
  const application = await beginApplication(office, false);
  const { path } = (await finishedJob(application, 'system.packOffice', { folder: dirname(office) })) as {
    path: string;
  };
  await application.close();
  return { office, packed: path };
}
const savedOffice = () => (saved ??= makeSaved());

async function toSecrecy(page: Page): Promise<void> {
  await page.getByText('将新建这个文件夹').waitFor();
  await page.getByRole('button', { name: '下一步' }).click();
  await page.getByRole('radiogroup', { name: '保密声明' }).waitFor();
}

async function toOffice(page: Page): Promise<void> {
  await toSecrecy(page);
  await page.getByText('本机不存储、不处理国家秘密').click();
  await page.getByRole('button', { name: '下一步' }).click();
  await page.getByLabel('全称').waitFor();
}

async function toSample(page: Page): Promise<void> {
  await toOffice(page);
  await page.getByText('先载入示例单位').click();
}

/** From an empty PC to an office. */
export const firstStages: Stage[] = [
  { name: 'first-folder', prepare: nothing, reach: (page) => page.getByText('将新建这个文件夹').waitFor() },
  {
    name: 'first-folder-taken',
    prepare: async () => {
      const folder = newFolder();
      mkdirSync(folder);
      writeFileSync(join(folder, 'old.txt'), '');
      return { folder };
    },
    reach: (page) => page.getByText('这个文件夹里已有其他文件').waitFor(),
  },
  {
    name: 'first-folder-dialog',
    prepare: nothing,
    reach: async (page) => {
      await page.getByRole('button', { name: '浏览…' }).click();
      await page.getByRole('dialog', { name: '选择数据文件夹' }).getByRole('listbox').waitFor();
    },
  },
  {
    name: 'first-from-backup',
    prepare: nothing,
    reach: async (page) => {
      const { office } = await savedOffice();
      await page.getByText('从备份恢复').click();
      await page.getByRole('textbox', { name: '备份所在文件夹' }).fill(join(office, '备份'));
      await page.getByRole('button', { name: '查找' }).click();
      await page.getByRole('row').nth(1).waitFor();
    },
  },
  {
    name: 'first-from-package',
    prepare: nothing,
    reach: async (page) => {
      const { packed } = await savedOffice();
      await page.getByText('从旧电脑的搬家包恢复').click();
      await page.getByRole('textbox', { name: '搬家包' }).fill(packed);
      await page.getByRole('textbox', { name: '搬家包' }).press('Enter');
      await page.getByText('云岭市人民代表大会常务委员会').waitFor();
    },
  },
  {
    name: 'first-restored',
    prepare: nothing,
    reach: async (page) => {
      const { packed } = await savedOffice();
      await page.getByText('从旧电脑的搬家包恢复').click();
      await page.getByRole('textbox', { name: '搬家包' }).fill(packed);
      await page.getByRole('textbox', { name: '搬家包' }).press('Enter');
      await page.getByRole('button', { name: '恢复到数据文件夹' }).click();
      await page.getByRole('dialog', { name: '恢复完成' }).waitFor({ timeout: 30_000 });
    },
  },
  {
    name: 'first-secrecy',
    prepare: nothing,
    reach: async (page) => {
      await toSecrecy(page);
      await page.getByRole('button', { name: '下一步' }).click();
      await page.getByText('请选择其中一项').waitFor();
    },
  },
  { name: 'first-office', prepare: nothing, reach: toOffice },
  {
    name: 'first-office-faults',
    prepare: nothing,
    reach: async (page) => {
      await toOffice(page);
      await page.getByLabel('起始日期').fill('2022.13.40');
      await page.getByRole('button', { name: '添加一届' }).click();
      await page.getByRole('button', { name: '建立本单位' }).click();
      await page.getByText('请填写全称').waitFor();
    },
  },
  { name: 'first-sample', prepare: nothing, reach: toSample },
  {
    name: 'first-sample-loading',
    prepare: nothing,
    reach: async (page) => {
      await toSample(page);
      await page.getByRole('button', { name: '载入示例单位', exact: true }).click();
      await page.getByRole('progressbar').waitFor();
    },
  },
  {
    name: 'issue-classified',
    prepare: async () => ({ folder: await classifiedOffice() }),
    reach: async (page) => {
      await page.getByRole('region', { name: '提醒' }).waitFor();
      await page.getByRole('link', { name: '公文排版' }).first().click();
      await page.getByRole('button', { name: '载入示例' }).waitFor();
      await paste(page, '关于报送材料的通知\n各县（区）人大常委会：\n请于月底前报送材料。');
      await pagesShow(page, '报送材料');
      await page.getByRole('button', { name: '存档', exact: true }).first().click();
      await page.getByRole('dialog', { name: '存档', exact: true }).getByText('密级').first().waitFor();
    },
  },
];
