/**
 * A stand-in for fpm, with which electron-builder makes .deb files and which comes from GitHub: takes the arguments it
 * is given and makes the same file with dpkg-deb. For the packaging check, where there is no network.
 */
import { execFileSync } from 'node:child_process';
import { chmodSync, cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';

const text = { type: 'string' };
const list = { type: 'string', multiple: true };
const { values, positionals } = parseArgs({
  args: process.argv.slice(2),
  allowPositionals: true,
  options: {
    'input-type': { ...text, short: 's' },
    'output-type': { ...text, short: 't' },
    force: { type: 'boolean' },
    depends: { ...list, short: 'd' },
    'deb-recommends': list,
    'deb-compression': text,
    'deb-priority': text,
    architecture: text,
    'after-install': text,
    'after-remove': text,
    description: text,
    version: text,
    package: text,
    name: text,
    maintainer: text,
    vendor: text,
    url: text,
    license: text,
  },
});
if (values['input-type'] !== 'dir' || values['output-type'] !== 'deb') throw new Error('only dir to deb');

const work = mkdtempSync(join(tmpdir(), 'yishitai-deb-'));
try {
  for (const pair of positionals) {
    const [from, to] = pair.split('=');
    const target = join(work, to);
    mkdirSync(dirname(target), { recursive: true });
    cpSync(from, target, { recursive: true, verbatimSymlinks: true });
    if (!statSync(target).isDirectory()) chmodSync(target, 0o644);
  }
  const kilobytes = execFileSync('du', ['-sk', work], { encoding: 'utf8' }).split('\t')[0];
  const fields = {
    Package: values.name,
    Version: values.version,
    License: values.license,
    Vendor: values.vendor,
    Architecture: values.architecture,
    Maintainer: values.maintainer,
    'Installed-Size': kilobytes,
    Depends: values.depends?.join(', '),
    Recommends: values['deb-recommends']?.join(', '),
    Section: 'default',
    Priority: values['deb-priority'],
    Homepage: values.url,
    // First line the synopsis, the others indented by one space.
    Description: values.description?.trim().replace(/\n\s*/g, '\n '),
  };
  const control = Object.entries(fields).filter(([, value]) => value !== undefined && value !== '');
  mkdirSync(join(work, 'DEBIAN'));
  writeFileSync(join(work, 'DEBIAN/control'), control.map(([name, value]) => `${name}: ${value}\n`).join(''));
  for (const [script, given] of [
    ['postinst', values['after-install']],
    ['postrm', values['after-remove']],
  ]) {
    writeFileSync(join(work, 'DEBIAN', script), readFileSync(given));
    chmodSync(join(work, 'DEBIAN', script), 0o755);
  }
  chmodSync(work, 0o755);
  const compression = values['deb-compression'] ?? 'xz';
  execFileSync('dpkg-deb', ['--root-owner-group', `-Z${compression}`, '-z1', '--build', work, values.package], {
    stdio: ['ignore', 2, 2],
  });
} finally {
  rmSync(work, { recursive: true, force: true });
}
