/** The note by which a second launcher finds the running host. */
import { statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { forgetAddress, noteAddress, notedAddress, runningHostNote } from '@core/host/running-host';
import { temporaryFolder } from '../support/temporary-folder';

describe('the note of a running host', () => {
  const address = `http://127.0.0.1:4711/start#${'a'.repeat(43)}`;

  test('is read back, belongs to this user alone, and goes with its host', () => {
    const note = join(temporaryFolder(), 'own/note');
    noteAddress(note, address);
    expect(notedAddress(note)).toBe(address);
    expect(statSync(note).mode & 0o777).toBe(0o600);
    forgetAddress(note, address.replace('4711', '4712'));
    expect(notedAddress(note)).toBe(address);
    forgetAddress(note, address);
    expect(notedAddress(note)).toBeNull();
  });

  test.each(['http://evil.example:80/start#', 'http://127.0.0.1:80/start', 'javascript:alert(1)#', ''])(
    'that says %s is none',
    (text) => {
      const note = join(temporaryFolder(), 'note');
      writeFileSync(note, text.endsWith('#') ? text + 'a'.repeat(43) : text);
      expect(notedAddress(note)).toBeNull();
    },
  );

  test('lies outside the data folder, one for each', () => {
    const notes = [undefined, '/data/a', '/data/b'].map((data) =>
      runningHostNote(data, { XDG_RUNTIME_DIR: '/run/user/1' }, 'linux'),
    );
    expect(new Set(notes).size).toBe(3);
    for (const note of notes) expect(note).toMatch(/^\/run\/user\/1\/yishitai-host-[0-9a-f]{16}$/);
    expect(runningHostNote('/data/../data/a', { XDG_RUNTIME_DIR: '/run/user/1' }, 'linux')).toBe(notes[1]);
  });
});
