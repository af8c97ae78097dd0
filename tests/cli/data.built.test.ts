import { copyFileSync, existsSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { establishOffice } from '../support/established-office';
import { runCli } from '../support/run-cli';
import { temporaryFolder } from '../support/temporary-folder';

async function officeIn(from: string): Promise<string> {
  const data = join(from, 'data');
  await establishOffice(data);
  return data;
}
const clerksOf = async (from: string): Promise<string[]> => {
  const { stdout } = await runCli(['call', 'organization.getOffice', '{}', '--data', 'data'], { from });
  return (JSON.parse(stdout) as { clerks: { name: string }[] }).clerks.map(({ name }) => name);
};

test('check says that sound data are sound, and code 1 with sentences where they are not', async () => {
  const from = temporaryFolder();
  const data = await officeIn(from);
  expect(await runCli(['check', '--full', '--data', 'data'], { from })).toMatchObject({
    code: 0,
    stdout: '数据完好，未发现问题。\n',
  });
  writeFileSync(join(data, 'yishitai.db'), 'nonsense'.repeat(2_000));
  const found = await runCli(['check', '--data', 'data'], { from });
  expect(found).toMatchObject({ code: 1, stdout: '' });
  expect(found.stderr).toMatch(/损坏|不是议事台的数据/);
});

test('backup, a change, restore: the change is gone, and was saved before; nothing else comes into being', async () => {
  const from = temporaryFolder();
  const data = await officeIn(from);
  const made = await runCli(['backup', '--data', 'data'], { from });
  expect(made.stderr).toBe('');
  const path = made.stdout.trim();
  expect(readdirSync(path).sort()).toEqual(['manifest.json', 'yishitai.db']);
  const clerk = JSON.stringify({ name: '李文静', duty: '', active: true });
  await runCli(['call', 'organization.addClerk', clerk, '--data', 'data'], { from });
  expect(await clerksOf(from)).toEqual(['周明远', '李文静']);

  const restored = await runCli(['restore', '--from', path, '--data', 'data'], { from });
  expect(restored.stderr).toBe('');
  expect(restored.stdout).toMatch(/^已恢复；恢复前的数据另存为 .*-restore。\n$/);
  expect(await clerksOf(from)).toEqual(['周明远']);
  expect(readdirSync(join(data, 'work'))).toEqual([]);
});

test('restore also mends a damaged database, and keeps it as it was', async () => {
  const from = temporaryFolder();
  const data = await officeIn(from);
  const path = (await runCli(['backup', '--data', 'data', '--to', 'stick'], { from })).stdout.trim();
  expect(path.startsWith(join(from, 'stick'))).toBe(true);
  copyFileSync(join(path, 'manifest.json'), join(data, 'yishitai.db'));
  const restored = await runCli(['restore', '--from', path, '--data', 'data'], { from });
  expect(restored).toMatchObject({ code: 0, stderr: '' });
  expect(await clerksOf(from)).toEqual(['周明远']);
  const [aside] = readdirSync(join(data, '备份')).filter((name) => name.startsWith('原样保存'));
  expect(readdirSync(join(data, '备份', aside!))).toEqual(['replaced.db']);
});

test('restore fills a new folder, and refuses one with other things in it', async () => {
  const from = temporaryFolder();
  const data = await officeIn(from);
  const path = (await runCli(['backup', '--data', 'data', '--to', 'stick'], { from })).stdout.trim();
  rmSync(data, { recursive: true });
  expect(await runCli(['restore', '--from', path, '--data', 'data'], { from })).toMatchObject({ code: 0, stderr: '' });
  expect(await clerksOf(from)).toEqual(['周明远']);
  mkdirSync(join(from, 'photos'));
  writeFileSync(join(from, 'photos', 'a.jpg'), '');
  const refused = await runCli(['restore', '--from', path, '--data', 'photos'], { from });
  expect(refused).toMatchObject({ code: 1, stdout: '' });
  expect(refused.stderr).toMatch(/^RULE_VIOLATED/);
  expect(readdirSync(join(from, 'photos'))).toEqual(['a.jpg']);
});

test('a folder that is no backup is not restored', async () => {
  const from = temporaryFolder();
  await officeIn(from);
  mkdirSync(join(from, 'stick'));
  const refused = await runCli(['restore', '--from', 'stick', '--data', 'data'], { from });
  expect(refused).toMatchObject({ code: 1, stdout: '' });
  expect(refused.stderr).toMatch(/^BACKUP_INVALID/);
  expect(await clerksOf(from)).toEqual(['周明远']);
});

test('reset-password takes a forgotten password away; the folder has to be named', async () => {
  const from = temporaryFolder();
  await officeIn(from);
  const set = JSON.stringify({ current: null, next: '云岭-2026' });
  await runCli(['call', 'system.setPassword', set, '--data', 'data'], { from });
  const state = async () =>
    (JSON.parse((await runCli(['call', 'system.getState', '{}', '--data', 'data'], { from })).stdout) as any).lock;
  expect(await state()).toMatchObject({ password: true });
  expect(await runCli(['reset-password'], { from })).toMatchObject({ code: 1, stdout: '' });
  expect(await runCli(['reset-password', '--data', 'data'], { from })).toMatchObject({ code: 0 });
  expect(await state()).toMatchObject({ password: false });
  expect(existsSync(join(from, 'data', '备份'))).toBe(false);
});
