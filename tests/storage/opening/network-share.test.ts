import { mkdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { onNetworkShare } from '@core/storage/opening/network-share';
import { temporaryFolder } from '../../support/temporary-folder';

const mount = (point: string, type: string, n = 30) =>
  `${n} 1 0:${n} / ${point} rw,relatime shared:1 - ${type} source rw`;
const under =
  (...mounts: string[]) =>
  () =>
    [mount('/', 'ext4', 22), ...mounts].join('\n');

test.each([
  ['/share/office', mount('/share', 'nfs4'), true],
  ['/share', mount('/share', 'cifs'), true],
  ['/shared/office', mount('/share', 'cifs'), false],
  ['/share/local/office', [mount('/share', 'cifs'), mount('/share/local', 'ext4', 31)].join('\n'), false],
  ['/share/office', [mount('/share', 'ext4'), mount('/share', 'nfs', 31)].join('\n'), true],
  ['/my share/office', mount(String.raw`/my\040share`, 'smb3'), true],
  ['/net of mine/office', mount(String.raw`/net\040of\040mine`, 'fuse.sshfs'), true],
  ['/media/stick/office', mount('/media/stick', 'vfat'), false],
  ['/media/stick/office', mount('/media/stick', 'fuseblk'), false],
  ['/tmp/office', mount('/tmp', 'tmpfs'), false],
])('%s under %s: %s', (path, mounts, expected) => {
  expect(onNetworkShare(path, 'linux', under(mounts))).toBe(expected);
});

test('a whole machine that started from the network', () => {
  expect(onNetworkShare('/home/me', 'linux', () => mount('/', 'nfs'))).toBe(true);
  expect(onNetworkShare('/home/me', 'linux', () => '')).toBe(false);
});

test('a link that leads to a share', () => {
  const folder = temporaryFolder();
  mkdirSync(join(folder, 'share'));
  symlinkSync(join(folder, 'share'), join(folder, 'link'));
  const mounts = under(mount(join(folder, 'share'), 'cifs'));
  expect(onNetworkShare(join(folder, 'link', 'not', 'yet', 'there'), 'linux', mounts)).toBe(true);
  expect(onNetworkShare(join(folder, 'other'), 'linux', mounts)).toBe(false);
});

test.each([
  [String.raw`\\server\share\office`, true],
  [String.raw`\\?\UNC\server\share`, true],
  ['//server/share', true],
  [String.raw`\\?\C:\office`, false],
  [String.raw`\\.\C:\office`, false],
  [String.raw`C:\office`, false],
  [String.raw`D:\议事台数据`, false],
])('on Windows %s: %s', (path, expected) => {
  expect(onNetworkShare(path, 'win32')).toBe(expected);
});
