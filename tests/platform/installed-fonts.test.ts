import { cpSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { facesOf } from '@core/platform/fonts/font-names';
import { fontFolders } from '@core/platform/fonts/font-folders';
import { fontconfigMatch } from '@core/platform/fonts/substitution';
import { InstalledFonts } from '@core/platform/installed-fonts';
import { needed, programPath } from '../support/programs';
import { temporaryFolder } from '../support/temporary-folder';

const clock = { now: () => 0 };
const noFontconfig = async () => null;

/** A minimal font: a directory with a name table and nothing else. */
function fontNamed(names: { language: number; id: number; name: string }[]): Buffer {
  const texts = names.map(({ name }) => Buffer.from(name, 'utf16le').swap16());
  const storage = 6 + names.length * 12;
  const table = Buffer.alloc(storage + Buffer.concat(texts).length);
  table.writeUInt16BE(names.length, 2);
  table.writeUInt16BE(storage, 4);
  let offset = 0;
  names.forEach(({ language, id }, i) => {
    const text = texts[i]!;
    [3, 1, language, id, text.length, offset].forEach((value, n) => table.writeUInt16BE(value, 6 + i * 12 + n * 2));
    text.copy(table, storage + offset);
    offset += text.length;
  });
  const header = Buffer.alloc(28);
  header.writeUInt32BE(0x00010000, 0);
  header.writeUInt16BE(1, 4);
  header.write('name', 12, 'latin1');
  header.writeUInt32BE(28, 20);
  header.writeUInt32BE(table.length, 24);
  return Buffer.concat([header, table]);
}

describe('names', () => {
  test('the Chinese family comes first, every other name is an alias', async () => {
    const folder = temporaryFolder();
    const names = [
      { language: 0x409, id: 1, name: 'FangSong_GB2312 R' },
      { language: 0x409, id: 16, name: 'FangSong_GB2312' },
      { language: 0x804, id: 1, name: '仿宋_GB2312' },
    ];
    mkdirSync(join(folder, 'sub'));
    writeFileSync(join(folder, 'sub/fs.TTF'), fontNamed(names));
    const fonts = new InstalledFonts(clock, [folder, join(folder, 'absent')], noFontconfig);
    expect(await fonts.list()).toEqual([
      { family: '仿宋_GB2312', aliases: ['仿宋_GB2312', 'FangSong_GB2312', 'FangSong_GB2312 R'] },
    ]);
    const [found, absent] = await fonts.check('甲', ['FANGSONG_GB2312', '楷体']);
    expect(found).toMatchObject({ used: 'FANGSONG_GB2312', substituted: false });
    expect(absent).toEqual({ wanted: '楷体', used: null, substituted: false, missing: [] });
  });

  test.each([
    ['empty', Buffer.alloc(0)],
    ['cut off', fontNamed([{ language: 0x409, id: 1, name: 'X' }]).subarray(0, 40)],
    ['a collection that points nowhere', Buffer.from('ttcf\0\0\0\0\xff\xff\xff\xff', 'latin1')],
    ['no font', Buffer.from('hello, this is no font at all')],
  ])('a file that is %s has no faces', async (_name, content) => {
    const folder = temporaryFolder();
    writeFileSync(join(folder, 'x.ttf'), content);
    expect(await facesOf(join(folder, 'x.ttf'))).toEqual([]);
  });
});

test('folders of Windows and Linux', () => {
  const windows = fontFolders({ WINDIR: 'D:\\Windows', LOCALAPPDATA: 'D:\\u' }, 'win32');
  expect(windows.map((folder) => folder.replaceAll('/', '\\'))).toEqual([
    'D:\\Windows\\Fonts',
    'D:\\u\\Microsoft\\Windows\\Fonts',
  ]);
  expect(fontFolders({ XDG_DATA_HOME: '/x' }, 'linux')).toContain('/x/fonts');
});

describe('on a system with fontconfig', () => {
  test('a wanted face resolves to what is really used, and says that it is substituted', async (context) => {
    needed(context, programPath('fc-match'), 'fontconfig');
    const fonts = new InstalledFonts(clock);
    const [check] = await fonts.check('A甲\u{F8000}\n A', ['No Such-Face: 1,2']);
    expect(check).toMatchObject({ wanted: 'No Such-Face: 1,2', substituted: true });
    expect(check!.used).not.toBeNull();
    expect(check!.missing).toContain('\u{F8000}');
    expect(check!.missing).not.toContain('A');
  });

  test('an installed face is itself, and lacks what it lacks', async (context) => {
    needed(context, programPath('fc-match'), 'fontconfig');
    const matched = await fontconfigMatch('sans');
    const family = matched!.families[0]!;
    const [check] = await new InstalledFonts(clock).check('A', [family]);
    expect(check).toEqual({ wanted: family, used: family, substituted: false, missing: [] });
  });

  test('coverage is read from the file itself where there is no fontconfig', async (context) => {
    needed(context, programPath('fc-match'), 'fontconfig');
    const matched = await fontconfigMatch('sans');
    const folder = temporaryFolder();
    cpSync(matched!.path, join(folder, 'copy.ttf'));
    const fonts = new InstalledFonts(clock, [folder], noFontconfig);
    const [face] = await fonts.list();
    expect((await fonts.check('A\u{F8000}', [face!.family]))[0]!.missing).toEqual(['\u{F8000}']);
  });
});
