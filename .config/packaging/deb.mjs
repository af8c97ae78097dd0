/**
 * What a .deb says of itself, and what is on the disk after dpkg has installed and removed it in a root of its own.
 */
import { execFileSync } from 'node:child_process';
import {
  existsSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readlinkSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const home = '/opt/yishitai';
const shown = (program, ...args) => execFileSync(program, args, { encoding: 'utf8' });

/** Faults of the file, one line each. */
export function debFaults(deb, { version, architecture }) {
  const control = shown('dpkg-deb', '--field', deb);
  const contents = shown('dpkg-deb', '--contents', deb);
  const wanted = [
    [control, /^Package: yishitai$/m],
    [control, new RegExp(`^Version: ${version.replaceAll('.', '\\.')}$`, 'm')],
    [control, new RegExp(`^Architecture: ${architecture}$`, 'm')],
    [control, /^Maintainer: .+ <.+@.+>$/m],
    [control, /^Depends: (?=.*\blibgtk-3-0\b)(?=.*\blibnss3\b)(?=.*\blibgbm1\b)/m],
    [control, /^Description: \S+\n \S+/m],
    [control, /^Installed-Size: [1-9]\d*$/m],
    ...[`${home}/yishitai`, `${home}/chrome-sandbox`, `${home}/resources/app.asar`].map((path) => [
      contents,
      ` .${path}\n`,
    ]),
    [contents, ' ./usr/share/applications/yishitai.desktop\n'],
    [contents, ' ./usr/share/icons/hicolor/512x512/apps/yishitai.png\n'],
  ];
  const owners = contents.split('\n').filter((line) => line !== '' && !/^\S+ root\/root /.test(line));
  return [
    ...wanted
      .filter(([text, part]) => (typeof part === 'string' ? !text.includes(part) : !part.test(text)))
      .map(([, part]) => `deb ${architecture}: nothing like ${part}`),
    ...owners.map((line) => `deb ${architecture}: not root's: ${line}`),
  ];
}

/**
 * Installs into an empty root, looks, removes, looks again. Dependencies are not there, and scripts run without a
 * chroot; that is said to dpkg. Only root can make a file set-uid root, so others run this under fakeroot.
 */
export function installationFaults(deb) {
  const root = mkdtempSync(join(tmpdir(), 'yishitai-root-'));
  const faults = [];
  const expect = (what, right) => void (right || faults.push(`installed deb: ${what}`));
  try {
    for (const folder of ['updates', 'info']) mkdirSync(join(root, 'var/lib/dpkg', folder), { recursive: true });
    writeFileSync(join(root, 'var/lib/dpkg/status'), '');
    const dpkg = (...args) =>
      execFileSync(
        'dpkg',
        [`--root=${root}`, '--force-depends', '--force-script-chrootless', '--log=/dev/null', ...args],
        { stdio: ['ignore', 'ignore', 'pipe'], env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } },
      );
    dpkg('--install', deb);
    const sandbox = statSync(join(root, home, 'chrome-sandbox'));
    expect('chrome-sandbox is not 4755', (sandbox.mode & 0o7777) === 0o4755);
    expect('chrome-sandbox is not root’s', sandbox.uid === 0 && sandbox.gid === 0);
    const link = join(root, 'usr/bin/yishitai');
    expect('no link in /usr/bin', lstatSync(link, { throwIfNoEntry: false })?.isSymbolicLink());
    expect('the link leads elsewhere', readlinkSync(link) === `${home}/yishitai`);
    const entry = readFileSync(join(root, 'usr/share/applications/yishitai.desktop'), 'utf8');
    for (const line of [
      'Name=议事台',
      `Exec=${home}/yishitai %U`,
      'Icon=yishitai',
      'Categories=Office;',
      'StartupWMClass=yishitai',
    ])
      expect(`desktop entry without ${line}`, entry.split('\n').includes(line));
    expect('the sandbox is off in the desktop entry', !entry.includes('--no-sandbox'));
    // The same again, as an upgrade: the link must be there afterwards.
    dpkg('--install', deb);
    expect('an upgrade takes the link away', lstatSync(link, { throwIfNoEntry: false })?.isSymbolicLink());
    dpkg('--remove', 'yishitai');
    expect('the link stays after removal', !lstatSync(link, { throwIfNoEntry: false }));
    expect('files stay after removal', !existsSync(join(root, home)));
  } finally {
    rmSync(root, { recursive: true, force: true });
  }
  return faults;
}
