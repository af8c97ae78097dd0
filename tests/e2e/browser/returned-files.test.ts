/** 修改稿 as a clerk has it: given out, changed in Word, read in, gone through by keyboard, done in one step, undone. */
import { readFileSync } from 'node:fs';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { aMatter, aTitle } from '../../support/resolution-cases';
import { givenLines } from '../../support/returned-cases';
import { goTo } from './desk';
import { chromiumAt, openWindow, pagesShow, type Window } from './window';

const word = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const related = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** The file as another office changes it: words exchanged, some of it with changes tracked and a comment. */
function changedFile(given: Uint8Array): Uint8Array {
  const parts = Object.fromEntries(Object.entries(unzipSync(given)).map(([path, data]) => [path, strFromU8(data)]));
  const paragraph = /(<w:p>|<w:p [^>]*>)(?:(?!<\/w:p>).)*不得侵占湿地(?:(?!<\/w:p>).)*<\/w:p>/su;
  const body = parts['word/document.xml'] ?? '';
  expect(body).toMatch(paragraph);
  const date = 'w:date="2026-11-20T09:30:00Z"';
  const put = `<w:ins w:id="901" w:author="李秘书" ${date}><w:r><w:t>违者依法处理。</w:t></w:r></w:ins>`;
  const noted = `<w:commentRangeEnd w:id="7"/><w:r><w:commentReference w:id="7"/></w:r>`;
  parts['word/document.xml'] = body
    .replace(paragraph, (whole) =>
      whole
        .replace(/(<w:r>|<w:r [^>]*>)/u, '<w:commentRangeStart w:id="7"/>$1')
        .replace(/<\/w:p>$/u, `${put}${noted}</w:p>`),
    )
    .replace('向社会公布湿地名录', '向社会公布湿地名录和范围')
    .replace('每年听取一次', '每两年听取一次');
  parts['word/comments.xml'] =
    `<w:comments xmlns:w="${word}"><w:comment w:id="7" w:author="李秘书" ${date}><w:p><w:r><w:t>请核对上位法。</w:t></w:r></w:p></w:comment></w:comments>`;
  parts['word/_rels/document.xml.rels'] = (parts['word/_rels/document.xml.rels'] ?? '').replace(
    '</Relationships>',
    `<Relationship Id="rId900" Type="${related}/comments" Target="comments.xml"/></Relationships>`,
  );
  return zipSync(Object.fromEntries(Object.entries(parts).map(([path, text]) => [path, strToU8(text)])));
}

describe.skipIf(chromiumAt === null)('a text given out comes back changed', () => {
  let window: Window;
  let given: Uint8Array;
  const dialog = () => window.page.getByRole('dialog').filter({ visible: true });
  const changes = () => window.page.getByRole('list', { name: '改动' }).getByRole('listitem');
  const editor = () => window.page.getByRole('textbox', { name: '正文编辑区' });
  const part = (name: string) => window.page.getByRole('region', { name: '本件' }).getByRole('tab', { name }).first();

  async function handIn(name: string, bytes: Uint8Array): Promise<void> {
    const { page } = window;
    await page.getByRole('button', { name: '读入修改稿……' }).click();
    await dialog()
      .locator('input[type=file]')
      .setInputFiles({ name, mimeType: 'application/octet-stream', buffer: Buffer.from(bytes) });
    await dialog().getByRole('textbox', { name: '退回单位或人' }).fill('市人民政府办公室');
    await dialog().getByRole('button', { name: '读入并比较' }).click();
  }

  beforeAll(async () => {
    window = await openWindow();
    const id = await window.page.evaluate(
      async (input) => {
        const headers = { 'content-type': 'application/json' };
        const answer = await fetch('/api/resolutions.addResolution', { method: 'POST', headers, body: input });
        return ((await answer.json()) as { value: { id: number } }).value.id;
      },
      JSON.stringify(aMatter(aTitle, ...givenLines)),
    );
    await goTo(window, `/resolutions/${id}`);
    await pagesShow(window.page, '任何单位和个人不得侵占湿地');
    await part('修改稿').click();
  });
  afterAll(() => window.close());
  afterEach(() => {
    expect(window.faults()).toEqual([]);
  });

  test('an empty list says what to do', async () => {
    await window.page.getByText('还没有修改稿。').waitFor();
  });

  test('giving out keeps the text as a version and hands its Word file over', async () => {
    const { page } = window;
    await page.getByRole('button', { name: '发出……' }).click();
    await dialog().getByRole('textbox', { name: '发给谁' }).fill('市人民政府办公室');
    const download = page.waitForEvent('download');
    await dialog().getByRole('button', { name: '发出并另存 Word' }).click();
    given = readFileSync(await (await download).path());
    await page.getByText('已留存为第 1 稿，记为发出。').waitFor();
  });

  test('a file that is none is refused in words, and the dialog stays', async () => {
    await handIn('损坏.docx', new Uint8Array([0x50, 0x4b, 3, 4, 1, 2, 3]));
    await dialog().getByRole('alert').waitFor();
    await dialog().getByRole('button', { name: '取消' }).click();
  });

  test('every change stands with its words, who tracked it, and the comment beside it', async () => {
    await handIn('修改稿.docx', changedFile(given));
    await expect.poll(() => changes().count()).toBe(3);
    const [first, second, third] = await changes().all();
    expect(await first!.locator('ins').allInnerTexts()).toEqual(['和范围']);
    expect(await second!.innerText()).toContain('修订：李秘书');
    expect(await second!.innerText()).toContain('请核对上位法。');
    expect(await third!.locator('ins').allInnerTexts()).toEqual(['两']);
  });

  test('is gone through by keyboard and done in one step, which is taken back in one', async () => {
    const { page } = window;
    await changes().first().click();
    await page.keyboard.press('1');
    await page.keyboard.press('2');
    await page.keyboard.press('3');
    // Marks stay while the text is looked at.
    await part('正文').click();
    await part('修改稿').click();
    await page.getByRole('button', { name: '应用所选 3 处' }).click();
    await page.getByText('已处理 3 处。').waitFor();
    await expect.poll(() => changes().nth(1).innerText()).toContain('仅本件：决定（草案）');
    await part('正文').click();
    await editor().getByText('湿地名录和范围').waitFor();
    expect(await editor().getByText('违者依法处理').count()).toBe(0);
    expect(await editor().getByText('每两年').count()).toBe(0);
    await page.getByRole('button', { name: '撤销', exact: true }).last().click();
    await page.getByText('已撤销。').waitFor();
    await expect.poll(() => editor().getByText('湿地名录和范围').count()).toBe(0);
    await part('修改稿').click();
    await expect.poll(() => changes().count()).toBe(3);
    await page.getByText('3 处未处理').waitFor();
  });

  test('what was changed since is asked about, and either wording can stand', async () => {
    const { page } = window;
    await page.evaluate(async () => {
      const send = async (method: string, input: unknown) => {
        const headers = { 'content-type': 'application/json' };
        const answer = await fetch(`/api/${method}`, { method: 'POST', headers, body: JSON.stringify(input) });
        return ((await answer.json()) as { value: { document: unknown; revision: number } }).value;
      };
      const { document, revision } = await send('resolutions.getResolution', { id: 1 });
      const text = JSON.parse(JSON.stringify(document).replace('每年听取', '每季度听取')) as unknown;
      await send('resolutions.saveText', { id: 1, document: text, expectedRevision: revision });
    });
    await page.reload();
    await pagesShow(page, '每季度听取');
    await part('修改稿').click();
    await page
      .getByRole('button', { name: /修改稿\.docx/ })
      .first()
      .click();
    await page.getByRole('button', { name: '其余 3 处选“并入正文”' }).click();
    await page.getByRole('button', { name: '应用所选 3 处' }).click();
    await page.getByText('以修改稿为准').waitFor();
    await page.getByRole('button', { name: '以修改稿为准' }).click();
    await expect.poll(() => changes().last().innerText()).toContain('并入正文');
    await part('正文').click();
    await editor().getByText('每两年听取一次').waitFor();
    await editor().getByText('违者依法处理').waitFor();
  });

  test('another paper is asked about before it is kept', async () => {
    const { page } = window;
    await part('修改稿').click();
    await page.getByRole('button', { name: '全部修改稿' }).click();
    await handIn('粮食.txt', new TextEncoder().encode('关于节约粮食的倡议\n会议号召全市人民珍惜粮食，反对浪费。'));
    await page.getByText('像是另一份文件').waitFor();
    const question = page.getByRole('dialog', { name: '像是另一份文件' });
    await question.getByRole('button', { name: '取消' }).click();
    await question.waitFor({ state: 'hidden' });
    await dialog().getByRole('button', { name: '取消' }).click();
    await expect.poll(() => page.getByRole('list', { name: '退回的文件' }).getByRole('listitem').count()).toBe(1);
  });
});
