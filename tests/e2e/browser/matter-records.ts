import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import type { MethodName, OutputOf } from '@core/contract/contract';
import type { RecordPaper } from '@core/contract/documents/record-papers.contract';
import type { Window } from './window';

/** What the records say, over the same HTTP the page calls. */
export async function ask<Name extends MethodName>(
  { page }: Window,
  method: Name,
  input: object,
): Promise<OutputOf<Name>> {
  const answer = await page.evaluate(
    async ([name, body]) => {
      const sent = { method: 'POST', headers: { 'content-type': 'application/json' }, body: body as string };
      return (await fetch(`/api/${name}`, sent)).json() as Promise<unknown>;
    },
    [method, JSON.stringify(input)] as const,
  );
  const { ok, value } = answer as { ok: boolean; value: OutputOf<Name> };
  if (!ok) throw new Error(`${method}: ${JSON.stringify(answer)}`);
  return value;
}

/** Whose papers: those of a matter. */
export const ofMatter = (resolution: number) => ({ resolution, announcement: null, meeting: null });

/** A paper of a matter as the records have it. */
export async function paperOf(window: Window, resolution: number, paper: RecordPaper['paper']): Promise<RecordPaper> {
  const { papers } = await ask(window, 'documents.listRecordPapers', ofMatter(resolution));
  const found = papers.find((one) => one.paper === paper);
  if (!found) throw new Error(`no ${paper}`);
  return found;
}

/** A file the page hands over. */
export async function savedFile(page: Page, press: () => Promise<void>): Promise<{ name: string; bytes: Buffer }> {
  const [file] = await Promise.all([page.waitForEvent('download'), press()]);
  return { name: file.suggestedFilename(), bytes: readFileSync(await file.path()) };
}

/** Registers the next copies of the paper on file that is open, in 发放和收回. */
export async function giveCopies(page: Page, holder: string, count: number): Promise<void> {
  await page.getByRole('tab', { name: '发放和收回' }).click();
  const copies = page.getByRole('region', { name: '发放和收回' });
  await copies.getByRole('button', { name: '登记发放' }).click();
  const first = Number(await copies.getByRole('spinbutton', { name: '起始份号' }).inputValue());
  const last = first + count - 1;
  await copies.getByRole('spinbutton', { name: '终止份号' }).fill(String(last));
  await page.getByRole('textbox', { name: '领取人', exact: true }).fill(holder);
  await page.keyboard.press('Enter');
  await copies.getByRole('row', { name: String(last).padStart(6, '0') }).waitFor();
  await copies.getByRole('button', { name: '完成' }).click();
}
