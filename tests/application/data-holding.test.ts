import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { DataHolding } from '@core/application/data-holding';
import { CallFailure } from '@core/contract/errors';
import { betterSqlite3Driver } from '@core/storage/driver/better-sqlite3';
import type { OpenData } from '@core/storage/opening/open-data';
import { contentsOf, openTestData } from '../support/data-folders';
import { temporaryFolder } from '../support/temporary-folder';
import { anOffice, openTestOffice } from '../support/test-office';
import { recordingLogger } from '../support/test-ports';

const driver = betterSqlite3Driver();

const nothing = async (): Promise<void> => undefined;

function aHolding(opened: (data: OpenData) => Promise<void> = nothing, releasing = nothing) {
  const logger = recordingLogger();
  const holding = new DataHolding({
    driver: () => driver,
    clock: { now: () => 0 },
    logger,
    shell: 'host',
    beforeMigration: async () => undefined,
    opened,
    releasing,
  });
  return { holding, logger };
}

describe('the data of this run', () => {
  test('one folder after the other, the first let go of', async () => {
    const [first, second] = [temporaryFolder(), temporaryFolder()];
    const { holding } = aHolding();
    await holding.open(first, true);
    expect(holding.layout.folder).toBe(first);
    await holding.open(second, true);
    expect(existsSync(join(first, 'holder.json'))).toBe(false);
    expect(holding.layout.folder).toBe(second);
    await holding.close();
    expect(() => holding.store).toThrow('OFFICE_NOT_OPEN');
  });

  test('what cannot be opened is told, with the reason, and logged without the path', async () => {
    const folder = temporaryFolder();
    writeFileSync(join(folder, 'yishitai.db'), 'no database '.repeat(1_000));
    const { holding, logger } = aHolding();
    await holding.open(folder, false);
    expect(holding.failure).toMatchObject({ reason: 'corrupt', message: expect.stringContaining('已损坏') });
    expect(holding.data).toBeNull();
    expect(JSON.stringify(logger.events)).not.toContain(folder);
    // Once it is put right, trying again opens it.
    rmSync(join(folder, 'yishitai.db'));
    (await openTestData(driver, folder)).close();
    await holding.open(folder, false);
    expect(holding.failure).toBeNull();
    await holding.close();
  });

  test('damage that is found only after the opening is told in the same way, and the file let go of', async () => {
    const folder = temporaryFolder();
    const { holding } = aHolding(() => Promise.reject(new CallFailure('DATABASE_CORRUPT')));
    await holding.open(folder, true);
    expect(holding.failure?.reason).toBe('corrupt');
    expect(holding.data).toBeNull();
    expect(existsSync(join(folder, 'holder.json'))).toBe(false);
    await openTestData(driver, folder);
  });

  test('an exchange has the file to itself, and the folder is open again afterwards, whatever happened', async () => {
    const folder = temporaryFolder();
    const { holding } = aHolding();
    await holding.open(folder, true);
    const seen: unknown[] = [];
    await holding.exchange(async () => {
      seen.push(holding.data);
      // Nobody holds it now.
      (await openTestData(driver, folder)).close();
      await expect(async () => holding.store).rejects.toThrow('OFFICE_NOT_OPEN');
    });
    expect(seen).toEqual([null]);
    expect(holding.data).not.toBeNull();
    await expect(holding.exchange(() => Promise.reject(new Error('half-way')))).rejects.toThrow('half-way');
    expect(holding.data).not.toBeNull();
    await holding.close();
  });

  test('openings, exchanges and closings wait for each other', async () => {
    const [first, second] = [temporaryFolder(), temporaryFolder()];
    const { holding } = aHolding();
    const order: string[] = [];
    await Promise.all([
      holding.open(first, true).then(() => order.push('open')),
      holding.exchange(async () => void order.push('exchange'), first),
      holding.open(second, true).then(() => order.push('other')),
      holding.close().then(() => order.push('close')),
    ]);
    expect(order).toEqual(['open', 'exchange', 'other', 'close']);
    expect(holding.data).toBeNull();
  });

  test('the file is let go of though what was being done with it fails to stop', async () => {
    const folder = temporaryFolder();
    const { holding } = aHolding(nothing, () => Promise.reject(new Error('will not stop')));
    await holding.open(folder, true);
    await expect(holding.close()).rejects.toThrow('will not stop');
    expect(holding.data).toBeNull();
    await openTestData(driver, folder);
  });

  test('without a folder there is nothing to exchange', async () => {
    await expect(aHolding().holding.exchange(async () => undefined)).rejects.toThrow('OFFICE_NOT_OPEN');
  });
});

describe('starting', () => {
  test('a folder that lost its database is a case for recovery; one never used is a proposal', async () => {
    const used = await openTestOffice();
    await used.application.close();
    rmSync(join(used.folder, 'yishitai.db'));
    writeFileSync(join(used.folder, 'holder.json'), '{}');
    const again = await openTestOffice({ folder: used.folder, create: false });
    expect(await again.call('system.getState', {})).toMatchObject({
      stage: 'recovery',
      failure: { reason: 'missing' },
    });
    expect(existsSync(join(used.folder, 'yishitai.db'))).toBe(false);
    const fresh = await openTestOffice({ folder: temporaryFolder(), create: false });
    expect(await fresh.call('system.getState', {})).toMatchObject({ stage: 'choose-folder', failure: null });
  });

  test('every call but the way to recovery is refused while nothing is open, and the damaged file stays as it is', async () => {
    const office = await openTestOffice();
    await office.application.close();
    const path = join(office.folder, 'yishitai.db');
    const bytes = readFileSync(path);
    bytes.fill(0x5a, 0, 16);
    writeFileSync(path, bytes);
    const before = contentsOf(office.folder);
    const damaged = await openTestOffice({ folder: office.folder, create: false });
    expect(await damaged.call('system.getState', {})).toMatchObject({
      stage: 'recovery',
      failure: { reason: 'corrupt' },
    });
    expect(await damaged.codeOf('organization.getOffice', {})).toBe('OFFICE_NOT_OPEN');
    expect(await damaged.codeOf('organization.establishOffice', anOffice)).toBe('OFFICE_NOT_OPEN');
    expect(await damaged.call('system.retryOpening', {})).toMatchObject({ stage: 'recovery' });
    expect(contentsOf(office.folder)).toEqual(before);
  });
});

test('a database put in the place of the one that was left is opened only when somebody says so', async () => {
  const office = await openTestOffice();
  const path = join(office.folder, 'yishitai.db');
  await office.application.close();
  const older = readFileSync(path);
  const changed = await openTestOffice({ folder: office.folder, create: false });
  await changed.call('organization.addClerk', { name: '魏清和', duty: '', active: true });
  await changed.application.close();
  writeFileSync(path, older);
  const before = contentsOf(office.folder);
  const again = await openTestOffice({ folder: office.folder, create: false });
  expect(await again.call('system.getState', {})).toMatchObject({ stage: 'recovery', failure: { reason: 'altered' } });
  expect(await again.call('system.retryOpening', {})).toMatchObject({ stage: 'recovery' });
  expect(contentsOf(office.folder)).toEqual(before);
  expect(await again.call('system.openAltered', {})).toMatchObject({ failure: null });
  expect(await again.codeOf('system.openAltered', {})).toBe('OFFICE_NOT_OPEN');
});
