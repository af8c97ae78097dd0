import { describe, expect, test } from 'vitest';
import { WindowLock } from '@core/application/window-lock';
import { CallFailure } from '@core/contract/errors';
import { openTestOffice } from '../support/test-office';
import { testPorts } from '../support/test-ports';

const minute = 60_000;

function aLock({ guards = true, password = 'plain:春天', idleMinutes = null as number | null } = {}) {
  const clock = { time: 0, now: () => clock.time };
  const lock = new WindowLock(clock, testPorts().passwords, guards);
  lock.begin({ password: password === '' ? null : password, idleMinutes });
  const messageOf = async (tried: string): Promise<string> => {
    try {
      await lock.unlock(tried);
    } catch (error) {
      if (error instanceof CallFailure) return String(error.detail.message);
      throw error;
    }
    return 'open';
  };
  return { lock, clock, messageOf };
}

describe('the lock of the window', () => {
  test('is shut at the start where a password is set, and opens with it alone', async () => {
    const { lock, messageOf } = aLock();
    expect(lock.locked).toBe(true);
    expect(await messageOf('秋天')).toContain('不对');
    expect(lock.locked).toBe(true);
    expect(await messageOf('春天')).toBe('open');
    expect(lock.locked).toBe(false);
  });

  test('is none where no password is set, nor on the command line', () => {
    const { lock } = aLock({ password: '' });
    lock.lock();
    expect(lock.locked).toBe(false);
    const onCommandLine = aLock({ guards: false }).lock;
    onCommandLine.lock();
    expect(onCommandLine.locked).toBe(false);
  });

  test('shuts by itself when nobody has been at the desk, not before', async () => {
    const { lock, clock, messageOf } = aLock({ idleMinutes: 15 });
    await messageOf('春天');
    clock.time = 15 * minute;
    expect(lock.locked).toBe(false);
    lock.touch();
    clock.time = 30 * minute;
    expect(lock.locked).toBe(false);
    clock.time += 1;
    expect(lock.locked).toBe(true);
    // Coming back to the desk does not open it.
    lock.touch();
    expect(lock.locked).toBe(true);
  });

  test('makes who guesses wait after five tries', async () => {
    const { clock, messageOf } = aLock();
    for (let n = 0; n < 5; n++) expect(await messageOf(`guess ${n}`)).toContain('不对');
    expect(await messageOf('春天')).toContain('稍候');
    clock.time = 30_000;
    expect(await messageOf('guess')).toContain('不对');
    expect(await messageOf('春天')).toContain('稍候');
    clock.time = 60_000;
    expect(await messageOf('春天')).toBe('open');
  });

  test('makes them wait who guess many at once', async () => {
    const { messageOf } = aLock();
    const answers = await Promise.all(
      Array.from({ length: 50 }, (_, n) => messageOf(n === 49 ? '春天' : `guess ${n}`)),
    );
    expect(answers.filter((answer) => answer.includes('不对'))).toHaveLength(5);
    expect(answers.at(-1)).toContain('稍候');
  });

  test('taking the password away opens it', async () => {
    const { lock } = aLock();
    lock.change({ password: null, idleMinutes: null });
    expect(lock.locked).toBe(false);
  });
});

describe('a locked window', () => {
  test('is answered nothing of the data, and everything once it is unlocked', async () => {
    const office = await openTestOffice();
    await office.call('system.setPassword', { current: null, next: '春天来了' });
    await office.call('system.lock', {});
    for (const [method, input] of [
      ['organization.getOffice', {}],
      ['system.listChangeSets', { before: null, limit: 1, search: '', record: null }],
      ['system.inspectFolder', { folder: '/' }],
      ['organization.addClerk', { name: '何知秋', duty: '', active: true }],
      ['system.setPassword', { current: null, next: null }],
      ['system.openFolder', { folder: '/elsewhere', create: true }],
    ] as const)
      expect(await office.codeOf(method, input), method).toBe('LOCKED');
    expect(await office.call('system.getState', {})).toMatchObject({ stage: 'locked', clerk: null });
    expect(await office.codeOf('system.unlock', { password: 'wrong' })).toBe('VALIDATION_FAILED');
    expect(await office.call('system.unlock', { password: '春天来了' })).toMatchObject({ stage: 'ready' });
    expect(await office.codeOf('organization.getOffice', {})).toBe('ok');
  });

  test('the password is changed only by who knows it', async () => {
    const office = await openTestOffice();
    await office.call('system.setPassword', { current: null, next: '春天来了' });
    expect(await office.codeOf('system.setPassword', { current: null, next: null })).toBe('VALIDATION_FAILED');
    expect(await office.codeOf('system.setPassword', { current: '错的', next: '新的' })).toBe('VALIDATION_FAILED');
    expect(await office.codeOf('system.setPassword', { current: '春天来了', next: null })).toBe('ok');
    expect(await office.call('system.getState', {})).toMatchObject({ lock: { password: false } });
  });
});
