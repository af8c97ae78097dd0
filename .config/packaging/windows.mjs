/**
 * The Windows installers: electron-builder's own scripts compiled with Debian's makensis around a stand-in for Electron,
 * and what is in them. What cannot be seen here is an installer that runs.
 */
import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { builderArguments } from '../package-electron.mjs';
import { run } from '../processes.mjs';
import { root, scratch } from '../project.mjs';
import { fileFaults } from './files.mjs';
import { nsisTools } from './nsis-tools.mjs';
import { freshFuses, fuseFaults, makeStandIn } from './stand-in.mjs';

const packed = join(scratch, 'packed-win');
/** A real Windows program that comes with electron-builder: resources are written into it as into Electron's. */
const someProgram = join(root, 'node_modules/electron-winstaller/vendor/7z-x64.exe');

/** Which of the two programs this needs are missing. */
export function missingTools() {
  return ['makensis', '7zz'].filter((tool) => {
    try {
      execFileSync('which', [tool], { stdio: 'ignore' });
      return false;
    } catch {
      return true;
    }
  });
}

const listed = (archive) =>
  execFileSync('7zz', ['l', '-ba', '-slt', archive], { encoding: 'utf8', maxBuffer: 1 << 26 });
const pathsIn = (archive) =>
  Array.from(listed(archive).matchAll(/^Path = (.+)$/gm), ([, path]) => path.replaceAll('\\', '/'));

/** Packs and answers the faults, one line each. */
export async function windowsFaults(version) {
  rmSync(packed, { recursive: true, force: true });
  const standIn = await makeStandIn('win', Buffer.concat([readFileSync(someProgram), freshFuses]), ['electron.exe']);
  const given = [`-c.electronDist=${standIn}`, `-c.directories.output=${packed}`];
  await run('electron-builder/cli.js', builderArguments('win', ['nsis', 'portable', '--x64', ...given]), nsisTools());

  const unpacked = join(packed, 'win-unpacked');
  const faults = [
    ...(await fileFaults(join(unpacked, 'resources'), 'win32-x64')).faults,
    ...fuseFaults(join(unpacked, 'yishitai.exe')),
  ];
  for (const kind of ['setup', 'portable']) {
    const installer = join(packed, `yishitai-${version}-win-x64-${kind}.exe`);
    const expect = (what, right) => void (right || faults.push(`${kind}: ${what}`));
    // Name of the product in the properties of the file: UTF-16, as Windows shows it.
    expect('its properties do not name 议事台', readFileSync(installer).includes(Buffer.from('议事台', 'utf16le')));
    const parts = pathsIn(installer);
    expect('no program in it', parts.includes('$PLUGINSDIR/app-64.7z'));
    if (kind === 'setup')
      expect(
        'no uninstaller',
        parts.some((path) => path.endsWith('Uninstall yishitai.exe')),
      );
    const payload = pathsIn(programIn(installer, kind));
    for (const path of [
      'yishitai.exe',
      'LICENSE.cnchar.txt',
      'LICENSE.chinese-days.txt',
      'resources/app.asar',
      'resources/app.asar.unpacked/node_modules/better-sqlite3/prebuilds/win32-x64.node',
    ])
      expect(`without ${path}`, payload.includes(path));
  }
  return faults;
}

/** Takes the packed program out of an installer. */
function programIn(installer, kind) {
  const folder = join(packed, `taken-from-${kind}`);
  mkdirSync(folder);
  execFileSync('7zz', ['e', '-y', `-o${folder}`, installer, '$PLUGINSDIR/app-64.7z'], { stdio: 'ignore' });
  return join(folder, 'app-64.7z');
}
