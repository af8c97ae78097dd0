/**
 * What electron-builder would fetch from GitHub to make Windows installers, put together from this system: Debian's
 * makensis and 7zz, stand-ins for its plug-ins, and in the place of wine (which runs the half-made installer to get the
 * uninstaller out of it) a script that puts some file there. Answers the environment that leads electron-builder to it.
 */
import { chmodSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { root, scratch } from '../project.mjs';
import { standInLibrary } from './stand-in-library.mjs';

const templates = join(root, 'node_modules/app-builder-lib/templates/nsis');
/** Plug-ins that come with electron-builder's tools; the others are Debian's. */
const foreign = ['UAC', 'StdUtils', 'nsis7z', 'WinShell', 'SpiderBanner', 'nsProcess'];

/** Names by plug-in, as the scripts call them: Plugin::Name. */
function calledNames() {
  const scripts = readdirSync(templates, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.ns[hi]$/.test(entry.name))
    .map((entry) => readFileSync(join(entry.parentPath, entry.name), 'latin1'))
    .join('\n');
  return foreign.map((plugin) => {
    const calls = scripts.matchAll(new RegExp(`\\b${plugin}::(\\w+)`, 'gi'));
    return { plugin, names: new Set(Array.from(calls, ([, name]) => name)) };
  });
}

function program(path, script) {
  writeFileSync(path, `#!/bin/sh\n${script}\n`);
  chmodSync(path, 0o755);
}

export function nsisTools() {
  const folder = join(scratch, 'nsis-tools');
  rmSync(folder, { recursive: true, force: true });
  const plugins = join(folder, 'plugins/x86-unicode');
  mkdirSync(plugins, { recursive: true });
  for (const { plugin, names } of calledNames())
    writeFileSync(join(plugins, `${plugin}.dll`), standInLibrary(`${plugin}.dll`, [...names]));
  writeFileSync(join(folder, 'elevate.exe'), standInLibrary('elevate.exe', ['none']));
  program(join(folder, 'makensis'), 'exec /usr/bin/makensis "$@"');
  program(join(folder, '7za'), 'exec 7zz "$@"');
  // electron-builder looks for <installer without exe>__uninstaller.exe beside the installer.
  const bin = join(folder, 'bin');
  mkdirSync(bin);
  program(join(bin, 'wine'), '[ -f "$1" ] || exit 0\ncp "$1" "${1%exe}__uninstaller.exe"');
  return {
    ELECTRON_BUILDER_NSIS_DIR: folder,
    ELECTRON_BUILDER_NSIS_RESOURCES_DIR: folder,
    ELECTRON_BUILDER_7ZIP_PATH: join(folder, '7za'),
    USE_SYSTEM_WINE: 'true',
    PATH: `${bin}${delimiter}${process.env.PATH}`,
  };
}
