import { copyFileSync, existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { inspectFormat } from '@core/official-document/docx/inspect/inspect-format';
import { collected, runCli } from '../support/run-cli';
import { temporaryFolder } from '../support/temporary-folder';

const fixture = (ending: string) => resolve(`tests/fixtures/public/xinzhou-resolution.${ending}`);
const text = readFileSync(fixture('txt'), 'utf8');
const expected: unknown = JSON.parse(readFileSync(fixture('json'), 'utf8'));

/** A folder elsewhere with the resolution in it, its name and place in Chinese. */
function deskWithText(): string {
  const from = temporaryFolder();
  copyFileSync(fixture('txt'), join(from, '决议 一.txt'));
  return from;
}

describe('typeset', () => {
  test('prints the structure and nothing else', async () => {
    const { code, stdout, stderr } = await runCli(['typeset', '决议 一.txt', '--json'], { from: deskWithText() });
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(JSON.parse(stdout)).toEqual(expected);
  });

  test.each(['common', 'strict'] as const)(
    'writes a Word file that conforms, with text and HTML: %s',
    async (profile) => {
      const from = deskWithText();
      const outputs = ['--out', 'x.docx', '--text', 'x.txt', '--html', 'x.html'];
      const run = await runCli(['typeset', '决议 一.txt', '--profile', profile, ...outputs], { from });
      expect(run).toEqual({ code: 0, stdout: '', stderr: '' });
      const { findings } = await inspectFormat(new Uint8Array(readFileSync(join(from, 'x.docx'))), profile);
      expect(findings.filter(({ ok, level }) => !ok && level === 'must')).toEqual([]);
      const title = '忻州市人民代表大会常务委员会';
      expect(readFileSync(join(from, 'x.txt'), 'utf8')).toContain(title);
      expect(readFileSync(join(from, 'x.html'), 'utf8')).toContain('<html');
      expect(readdirSync(from).sort()).toEqual(['x.docx', 'x.html', 'x.txt', '决议 一.txt']);
    },
  );

  test('through npm, from another folder, with a path relative to it', async () => {
    const from = deskWithText();
    const args = [
      '--prefix',
      resolve('.'),
      'run',
      '-s',
      'cli',
      '--',
      'typeset',
      '决议 一.txt',
      '--json',
      '--out',
      'x.docx',
    ];
    const { code, stdout } = await collected('npm', args, { from });
    expect(code).toBe(0);
    expect(JSON.parse(stdout)).toEqual(expected);
    expect(existsSync(join(from, 'x.docx'))).toBe(true);
  });

  test('the same text gives the same bytes', async () => {
    const from = deskWithText();
    for (const name of ['a.docx', 'b.docx']) await runCli(['typeset', '决议 一.txt', '--out', name], { from });
    expect(readFileSync(join(from, 'a.docx')).equals(readFileSync(join(from, 'b.docx')))).toBe(true);
  });

  test.each([
    ['UTF-8', Buffer.from(text)],
    ['UTF-8 with a mark', Buffer.from(`\ufeff${text}`)],
    ['UTF-16', Buffer.from(`\ufeff${text}`, 'utf16le')],
    ['Windows lines', Buffer.from(text.replaceAll('\n', '\r\n'))],
  ])('reads from a pipe: %s', async (_name, input) => {
    const { code, stdout } = await runCli(['typeset', '-', '--json'], { from: temporaryFolder(), input });
    expect(code).toBe(0);
    expect(JSON.parse(stdout)).toEqual(expected);
  });

  test('reads GBK, by pipe and by file', async () => {
    const from = temporaryFolder();
    const gbk = gbkOf(text);
    writeFileSync(join(from, 'x.txt'), gbk);
    for (const [path, input] of [
      ['-', gbk],
      ['x.txt', ''],
    ] as const) {
      const { stdout } = await runCli(['typeset', path, '--json'], { from, input });
      expect(JSON.parse(stdout)).toEqual(expected);
    }
  });

  test('reads its own Word file again, by file and by pipe', async () => {
    const from = deskWithText();
    await runCli(['typeset', '决议 一.txt', '--out', 'x.docx'], { from });
    for (const path of ['x.docx', '-']) {
      const input = path === '-' ? readFileSync(join(from, 'x.docx')) : '';
      const { code, stdout } = await runCli(['typeset', path, '--json'], { from, input });
      expect(code).toBe(0);
      expect(JSON.parse(stdout)).toMatchObject({ kind: 'resolution' });
    }
  });

  test('takes the kind that is given', async () => {
    const { stdout } = await runCli(['typeset', '决议 一.txt', '--json', '--kind', 'notice'], { from: deskWithText() });
    expect(JSON.parse(stdout)).toMatchObject({ kind: 'notice' });
  });
});

/** GBK of a text, by the tables of the decoder. */
function gbkOf(content: string): Buffer {
  const decoder = new TextDecoder('gbk');
  const codes = new Map<string, readonly number[]>();
  for (let lead = 0x81; lead <= 0xfe; lead++)
    for (let trail = 0x40; trail <= 0xfe; trail++) codes.set(decoder.decode(Uint8Array.of(lead, trail)), [lead, trail]);
  return Buffer.from(
    Array.from(content).flatMap((character) =>
      character < '\u0080' ? [character.charCodeAt(0)] : [...(codes.get(character) ?? [0x3f])],
    ),
  );
}
