import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { choose } from '../../e2e/browser/desk';
import { pagesShow, paste } from '../../e2e/browser/window';
import { typeset, type View } from '../view';

const sample = async (page: Page): Promise<void> => {
  await page.getByRole('button', { name: '载入示例' }).click();
  await pagesShow(page, '云岭市人民代表大会常务委员会');
};
/** 公文排版 and 格式检查. */
export const typesettingViews: View[] = [
  { name: 'start', path: typeset, reach: async () => undefined },
  { name: 'text', path: typeset, reach: sample },
  {
    name: 'text-long',
    path: typeset,
    reach: async (page) => {
      await paste(page, readFileSync('tests/fixtures/public/xinzhou-resolution.txt', 'utf8'));
      await pagesShow(page, '忻州市人民代表大会常务委员会');
      await page.locator('.ProseMirror p.item').first().click();
    },
  },
  {
    name: 'outline',
    path: typeset,
    reach: async (page) => {
      await sample(page);
      await page.getByRole('tab', { name: '结构' }).click();
      await page.getByRole('listbox', { name: '结构' }).getByRole('option').nth(5).click();
    },
  },
  {
    name: 'source-and-changes',
    path: typeset,
    reach: async (page) => {
      await sample(page);
      await page.getByRole('tab', { name: '原文' }).click();
      await page.getByRole('button', { name: '修改清单' }).click();
    },
  },
  {
    name: 'find-and-checks',
    path: typeset,
    reach: async (page) => {
      await sample(page);
      await page.keyboard.press('Control+f');
      await page.getByLabel('查找', { exact: true }).fill('代表');
      await page.getByRole('button', { name: /^检查/ }).click();
    },
  },
  {
    name: 'page-edit',
    path: typeset,
    reach: async (page) => {
      await sample(page);
      await page.locator('.gw-line', { hasText: '为深入贯彻' }).first().dblclick();
      await page.getByRole('textbox', { name: /在版面上修改/ }).waitFor();
    },
  },
  {
    name: 'errors',
    path: typeset,
    reach: async (page) => {
      await paste(page, '关于任命的通知\n任命阿卜杜拉・买买提为主任，张\ue123为委员。');
      await pagesShow(page, '关于任命的通知');
      await page.getByRole('button', { name: '修改清单' }).click();
      await page.getByRole('button', { name: '全部恢复' }).click();
      await page.getByText('错误 2').waitFor();
      await page.keyboard.press('Control+s');
      await page.getByText('没有生成 Word').waitFor();
    },
  },
  {
    name: 'table',
    path: typeset,
    reach: async (page) => {
      await paste(page, '关于印发名单的通知\n各县人大常委会：\n现将名单印发如下：\n姓名\t职务\n张三\t主任\n李四\t委员');
      await pagesShow(page, '关于印发名单的通知');
      await page.locator('.ProseMirror td', { hasText: '张三' }).click();
      await page.getByRole('group', { name: '表格' }).waitFor();
    },
  },
  {
    name: 'insert-table',
    path: typeset,
    reach: async (page) => {
      await sample(page);
      await page.getByRole('button', { name: '插入', exact: true }).click();
      await page.getByRole('menuitem', { name: '表格' }).click();
      await page.getByRole('dialog', { name: '插入表格' }).waitFor();
    },
  },
  {
    name: 'full-screen',
    path: typeset,
    reach: async (page) => {
      await sample(page);
      await page.keyboard.press('F11');
    },
  },
  {
    name: 'issue',
    path: typeset,
    reach: async (page) => {
      await sample(page);
      await page.getByRole('button', { name: '存档', exact: true }).first().click();
      await page.getByRole('dialog', { name: '存档', exact: true }).waitFor();
      await choose(page, '文号种类', '常委会发文').catch(() => undefined);
      await page.waitForTimeout(300);
    },
  },
  { name: 'inspect-empty', path: '/documents/inspect', reach: async () => undefined },
  {
    name: 'inspect-found',
    path: '/documents/inspect',
    reach: async (page) => {
      await page.getByLabel('选择要检查的文件').setInputFiles('out/tour/made.docx');
      await page.locator('label', { hasText: '严格版心' }).click();
      await page.getByText(/必须 [1-9]/).waitFor();
    },
  },
];
