import type { Page } from 'playwright-core';
import { emptyDocument, type OfficialDocument } from '@core/official-document/model';
import { goTo } from './desk';
import type { Window } from './window';

export const oldTitle = '云岭市人民代表大会常务委员会关于加强湿地保护的决定';
export const title = '云岭市人民代表大会常务委员会关于加强湿地保护和修复的决定';

/** An invented 决定 of two pages, as a department hands it in. */
export const draft: OfficialDocument = {
  ...emptyDocument(),
  kind: 'decision',
  kindTitle: '决定',
  title: { text: `${oldTitle}（草案）`, lines: ['云岭市人民代表大会常务委员会', '关于加强湿地保护的决定', '（草案）'] },
  blocks: [
    { role: 'paragraph', text: '为了加强湿地保护，维护生态安全，根据有关法律、法规，结合本市实际，作出如下决定：' },
    ...[
      '市人民政府应当在2027年6月底前完成湿地勘界，并向社会公布湿地名录。',
      '市林业局应当建立湿地档案，由湿地管理中心主任周明元负责，每年向社会公布一次。',
      '任何单位和个人都有保护湿地的义务，不得侵占湿地，不得擅自改变湿地用途。',
      '市人民代表大会常务委员会每年听取一次湿地保护情况的报告。',
    ].map((text, index) => ({
      role: 'item' as const,
      level: 1 as const,
      number: `${'一二三四'[index]}、`,
      head: null,
      text: text + '有关部门应当各负其责、密切配合，把各项要求落到实处。'.repeat(6),
    })),
    { role: 'paragraph', text: '本决定自公布之日起施行。' },
  ],
};

/** A new office, as its clerk sets it up in the window. */
export async function setUpOffice(page: Page): Promise<void> {
  await page.getByRole('button', { name: '下一步' }).click();
  await page.getByRole('radiogroup', { name: '保密声明' }).getByRole('radio').first().click();
  await page.getByRole('button', { name: '下一步' }).click();
  await page.getByLabel('全称').fill('云岭市人民代表大会常务委员会');
  await page.getByRole('textbox', { name: '届次' }).fill('五');
  await page.getByRole('textbox', { name: '起始日期' }).fill('20220218');
  await page.getByRole('textbox', { name: '届满日期' }).fill('20270218');
  await page.getByRole('textbox', { name: '姓名' }).fill('周明远');
  await page.keyboard.press('Enter');
  await page.getByRole('region', { name: '提醒' }).waitFor();
}

/** The series of numbers of the committee, in 设置. */
export async function addSeries(window: Window): Promise<void> {
  const { page } = window;
  await goTo(window, '/settings/numbering');
  await page.getByRole('button', { name: '添加文号' }).click();
  await page.keyboard.type('常委会发文');
  await page.keyboard.press('Tab');
  await page.keyboard.type('云人常发');
  await page.keyboard.press('Tab');
  await page.getByText(/^已保存 \d\d:\d\d$/u).waitFor();
}
