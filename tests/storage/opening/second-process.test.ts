/** Two programs at one folder: a process of its own holds the file, over either driver, against either. */
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { contentsOf, openTestData, refusalOf } from '../../support/data-folders';
import { drivers } from '../../support/drivers';
import { otherProcess } from '../../support/other-process';
import { temporaryFolder } from '../../support/temporary-folder';

/** Takes the file as the program does, says how it went, and keeps it. */
const holding = {
  'better-sqlite3': `
    import Sqlite from 'better-sqlite3';
    const file = new Sqlite(process.argv[1], { timeout: 0 });
    const run = (text) => file.exec(text);`,
  'node:sqlite': `
    import { DatabaseSync } from 'node:sqlite';
    const file = new DatabaseSync(process.argv[1], { timeout: 0 });
    const run = (text) => file.exec(text);`,
};
const taking = `
    try {
      run('PRAGMA locking_mode = EXCLUSIVE'); run('BEGIN EXCLUSIVE'); run('COMMIT');
      console.log('held');
      if (process.argv[2] === 'unfinished') run("BEGIN IMMEDIATE; UPDATE data_state SET value = 'half'");
    } catch (error) { console.log(error.message); }
    setInterval(() => undefined, 1000);`;

describe.each(drivers)('this process over %s', (_name, driver) => {
  test.each(Object.entries(holding))('is refused while another holds the file over %s', async (_other, program) => {
    const folder = temporaryFolder();
    const data = await openTestData(driver, folder);
    data.close();
    const holder = { process: 4711, shell: 'host', since: '2026-01-05T01:02:03.000Z' };
    const other = await otherProcess(program + taking, [data.layout.database]);
    expect(other.said).toBe('held');
    writeFileSync(data.layout.holder, JSON.stringify(holder));
    const before = contentsOf(folder);
    const refused = await refusalOf(driver, folder);
    expect(refused).toMatchObject({ reason: 'in-use', holder });
    expect(contentsOf(folder)).toEqual(before);
    // Killed, not ended: the lock of a process goes with it.
    await other.kill();
    expect((await openTestData(driver, folder)).afterUncleanEnd).toBe(true);
  });

  test.each(Object.entries(holding))('keeps another out that comes over %s', async (_other, program) => {
    const data = await openTestData(driver);
    const other = await otherProcess(program + taking, [data.layout.database]);
    expect(other.said).toContain('locked');
    // From before its first write on, and after one.
    data.store.note((database) => database.execute(`INSERT INTO data_state VALUES ('clerk', '1')`));
    expect((await otherProcess(program + taking, [data.layout.database])).said).toContain('locked');
  });

  test('an exchange of the file that another prepares is not cleared away under its hands', async () => {
    const folder = temporaryFolder();
    const data = await openTestData(driver, folder);
    data.close();
    const other = await otherProcess(holding['node:sqlite'] + taking, [data.layout.database]);
    mkdirSync(data.layout.work);
    writeFileSync(join(data.layout.work, 'replacement.db'), 'being written');
    expect((await refusalOf(driver, folder)).reason).toBe('in-use');
    expect(existsSync(join(data.layout.work, 'replacement.db'))).toBe(true);
    await other.kill();
    await openTestData(driver, folder);
    expect(existsSync(join(data.layout.work, 'replacement.db'))).toBe(false);
  });
});
