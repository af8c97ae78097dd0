import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { connect } from 'node:net';
import { networkInterfaces } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { startBuiltHost } from '../support/built-host';
import { establishOffice } from '../support/established-office';
import { callOverHttp, rawRequest, signIn } from '../support/host-client';
import { temporaryFolder } from '../support/temporary-folder';

test('creates the data folder, logs there and stops on SIGTERM with code 0', async () => {
  const data = join(temporaryFolder(), '数据/议事台');
  const host = await startBuiltHost(data);
  expect(existsSync(data)).toBe(true);
  await signIn(host.address);
  host.process.kill('SIGTERM');
  expect(await host.exited).toBe(0);
  const log = readFileSync(join(data, 'log/yishitai.log'), 'utf8');
  expect(log).toContain('host-started');
  expect(log).toContain('host-stopped');
  expect(log).not.toContain(new URL(host.address).hash.slice(1));
});

test('lets go in order when its terminal window is closed', async () => {
  const data = temporaryFolder();
  const host = await startBuiltHost(data);
  host.process.kill('SIGHUP');
  expect(await host.exited).toBe(0);
  expect(readFileSync(join(data, 'log/yishitai.log'), 'utf8')).toContain('host-stopped');
});

test('退出 answers, then stops', async () => {
  const host = await startBuiltHost(temporaryFolder());
  const client = await signIn(host.address);
  expect(await callOverHttp(client, { method: 'system.quit', input: {} })).toEqual({ ok: true, value: {} });
  expect(await host.exited).toBe(0);
});

test('is reached on the loopback address only', async () => {
  const host = await startBuiltHost(temporaryFolder());
  const port = Number(new URL(host.address).port);
  const others = Object.values(networkInterfaces())
    .flat()
    .filter((address) => address?.family === 'IPv4' && address.address !== '127.0.0.1')
    .map((address) => address!.address);
  for (const address of [...others, '127.0.0.2'])
    await expect(
      new Promise((resolve, reject) => connect(port, address, () => resolve(address)).on('error', reject)),
    ).rejects.toThrow();
});

test('serves the built page and the assets it names', async () => {
  const host = await startBuiltHost(temporaryFolder());
  const { port, cookie } = await signIn(host.address);
  const get = (path: string) => rawRequest(port, { path, headers: { host: `127.0.0.1:${port}`, cookie } });
  const page = (await get('/')).body.toString();
  const assets = [...page.matchAll(/(?:src|href)="\.?(\/[^"]+)"/g)].map((match) => match[1]!);
  expect(assets.length).toBeGreaterThan(0);
  for (const asset of assets) expect((await get(asset)).status, asset).toBe(200);
});

test('a port in use and an unknown argument are told in Chinese, with code 1', async () => {
  const host = await startBuiltHost(temporaryFolder());
  const port = new URL(host.address).port;
  await expect(startBuiltHost(temporaryFolder(), ['--port', port])).rejects.toThrow(/ended with 1: 端口/);
  await expect(startBuiltHost(temporaryFolder(), ['--evil'])).rejects.toThrow(/ended with 1: 可用的参数/);
});

test('a data folder that cannot be one is told in the window, with what to do', async () => {
  const file = join(temporaryFolder(), 'file');
  writeFileSync(file, '');
  const host = await startBuiltHost(file);
  const state = await callOverHttp(await signIn(host.address), { method: 'system.getState', input: {} });
  expect(state).toMatchObject({
    ok: true,
    value: {
      stage: 'recovery',
      failure: { message: expect.stringMatching(/\p{Script=Han}/u), advice: expect.stringMatching(/\p{Script=Han}/u) },
    },
  });
});

test('settings survive a restart', async () => {
  const data = join(temporaryFolder(), 'data');
  await establishOffice(data);
  const settingsOf = async () => {
    const host = await startBuiltHost(data);
    const result = await callOverHttp(await signIn(host.address), {
      method: 'documents.getTypesettingSettings',
      input: {},
    });
    host.process.kill('SIGTERM');
    await host.exited;
    return result.ok ? (result.value as { revision: number }) : result;
  };
  const host = await startBuiltHost(data);
  const client = await signIn(host.address);
  const before = await callOverHttp(client, { method: 'documents.getTypesettingSettings', input: {} });
  const { settings } = (before as { value: { settings: object } }).value;
  await callOverHttp(client, {
    method: 'documents.saveTypesettingSettings',
    input: { settings: { ...settings, emptyLinesAboveTitle: 2 }, expectedRevision: 0 },
  });
  host.process.kill('SIGTERM');
  await host.exited;
  expect(await settingsOf()).toMatchObject({ revision: 1, settings: { emptyLinesAboveTitle: 2 } });
});
