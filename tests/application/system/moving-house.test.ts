import fc from 'fast-check';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { folderLayout } from '@core/storage/folder-layout';
import { ContentFiles, pathOfContent } from '@core/storage/files';
import { notice, paperOf, until } from '../documents/filing-office';
import { dumpOf } from '../../support/database-dump';
import { drivers } from '../../support/drivers';
import { coreOver, newOffice, type OfficeInFolder } from '../../support/office-in-folder';
import { temporaryFolder } from '../../support/temporary-folder';

async function pack(office: OfficeInFolder, folder: string): Promise<string> {
  const packed = await office.job('system.packOffice', { folder });
  if (!packed.ok) throw new Error(JSON.stringify(packed.error));
  return packed.value.path;
}
const contents = async (folder: string): Promise<[string, string][]> => {
  const { files } = folderLayout(folder);
  const hashes = (await new ContentFiles(files).list()).sort();
  return hashes.map((hash) => [hash, readFileSync(pathOfContent(files, hash), 'base64')]);
};

describe.each(drivers)('over %s', (_name, driver) => {
  test('whatever an office holds, it holds on the other PC: every row and every file, byte for byte', async () => {
    const root = temporaryFolder();
    const name = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 20 }).filter((text) => text.trim() !== '');
    const office = fc.record({
      clerks: fc.array(name, { maxLength: 4 }),
      drafts: fc.array(fc.string({ unit: 'binary', maxLength: 3_000 }), { maxLength: 3 }),
      papers: fc.array(fc.stringMatching(/^[一-龥]{1,30}$/), { maxLength: 2 }),
    });
    let run = 0;
    await fc.assert(
      fc.asyncProperty(office, async ({ clerks, drafts, papers }) => {
        const folder = join(root, `data-${++run}`);
        const from = await newOffice(folder, driver);
        for (const clerk of clerks) await from.call('organization.addClerk', { name: clerk, duty: '', active: true });
        for (const content of drafts) {
          const draft = {
            id: crypto.randomUUID(),
            expectedSavedAt: null,
            title: '稿',
            excerpt: '',
            characters: 1,
            content,
          };
          await from.answer('documents.saveDraft', draft);
        }
        for (const title of papers) await from.job('documents.issuePaper', paperOf({ document: notice(title, title) }));
        const path = await pack(from, root);
        await from.application.close();
        const target = join(root, `new-${run}`);
        const to = await coreOver(join(root, 'nowhere'), driver);
        expect(await to.job('system.unpackOffice', { path, folder: target })).toEqual({ ok: true, value: {} });
        await to.application.close();
        expect(dumpOf(driver, folderLayout(target).database)).toBe(dumpOf(driver, folderLayout(folder).database));
        expect(await contents(target)).toEqual(await contents(folder));
      }),
      { numRuns: 12 },
    );
    // Twelve offices are set up, packed and unpacked: on a busy machine that takes its time.
  }, 90_000);

  test('a fresh machine reprints the papers of the old one byte for byte, and has them in its folder', async () => {
    const root = temporaryFolder();
    const from = await newOffice(join(root, 'data'), driver);
    await from.job('documents.issuePaper', paperOf());
    const list = { search: '', year: null, before: null, limit: 50 };
    const [paper] = (await from.answer('documents.listIssuedPapers', list)).papers;
    const old = await from.answer('documents.exportIssuedPaper', { id: paper.id });
    const path = await pack(from, root);
    const to = await coreOver(join(root, 'nowhere'), driver);
    await to.job('system.unpackOffice', { path, folder: join(root, 'new') });
    const reprinted = await to.answer('documents.exportIssuedPaper', { id: paper.id });
    expect(Buffer.from(reprinted.bytes).equals(Buffer.from(old.bytes))).toBe(true);
    const place = join(root, 'new', paper.path);
    await until(() => existsSync(place));
    expect(readFileSync(place).equals(Buffer.from(old.bytes))).toBe(true);
  });

  test('a second package of the same day gets a number; neither overwrites anything', async () => {
    const root = temporaryFolder();
    const office = await newOffice(join(root, 'data'), driver);
    mkdirSync(join(root, 'stick'));
    await pack(office, join(root, 'stick'));
    await pack(office, join(root, 'stick'));
    expect(readdirSync(join(root, 'stick')).sort()).toEqual([
      '议事台搬家-云岭市人大常委会-20261120-2.ystz',
      '议事台搬家-云岭市人大常委会-20261120.ystz',
    ]);
    expect(readdirSync(join(root, 'data', 'work'))).toEqual([]);
  });

  test('a package is not unpacked over data, nor among other files; what a cut unpacking left is no hindrance', async () => {
    const root = temporaryFolder();
    const office = await newOffice(join(root, 'data'), driver);
    const path = await pack(office, root);
    writeFileSync(join(root, 'note.txt'), '');
    const unpack = (folder: string) => office.job('system.unpackOffice', { path, folder });
    expect(await unpack(join(root, 'data'))).toMatchObject({ ok: false, error: { code: 'RULE_VIOLATED' } });
    expect(await unpack(root)).toMatchObject({ ok: false, error: { code: 'RULE_VIOLATED' } });
    const cut = join(root, 'cut');
    mkdirSync(join(cut, '.yishitai-unpacking', 'files'), { recursive: true });
    mkdirSync(join(cut, 'files', 'ab'), { recursive: true });
    expect(await unpack(cut)).toEqual({ ok: true, value: {} });
    expect(await office.answer('system.getState')).toMatchObject({ dataFolder: cut, stage: 'ready' });
  });

  test('a file that is no package is refused with advice, before and while it is unpacked', async () => {
    const root = temporaryFolder();
    const office = await newOffice(join(root, 'data'), driver);
    const path = join(root, 'x.ystz');
    writeFileSync(path, 'no package');
    const refusal = { code: 'IMPORT_REFUSED', advice: expect.stringContaining('旧电脑') };
    expect(await office.call('system.inspectPackage', { path })).toMatchObject({ ok: false, error: refusal });
    const unpacked = await office.job('system.unpackOffice', { path, folder: join(root, 'new') });
    expect(unpacked).toMatchObject({ ok: false, error: refusal });
    expect(readdirSync(root).sort()).toEqual(['data', 'x.ystz']);
    const gone = await office.call('system.inspectPackage', { path: join(root, 'gone.ystz') });
    expect(gone).toMatchObject({ ok: false, error: { code: 'NOT_FOUND' } });
  });
});
