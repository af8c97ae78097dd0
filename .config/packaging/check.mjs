/**
 * npm run packaging: packs the program with electron-builder around a stand-in for Electron's own files, without a
 * network, and checks what got in, how the fuses are set, and what the .deb does. What it cannot check is Electron.
 */
import { execFileSync } from 'node:child_process';
import { chmodSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildWhenStale } from '../build.mjs';
import { builderArguments } from '../package-electron.mjs';
import { run } from '../processes.mjs';
import { projectNode, root, scratch } from '../project.mjs';
import { debFaults } from './deb.mjs';
import { fileFaults, nativeFault } from './files.mjs';
import { fuseFaults, linuxStandIn, wantedFuses } from './stand-in.mjs';
import { missingTools, windowsFaults } from './windows.mjs';

const packed = join(scratch, 'packed');
const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
/** Name for us, folder of electron-builder, Debian's name. */
const processors = [
  { cpu: 'x64', folder: 'linux-unpacked', debian: 'amd64' },
  { cpu: 'arm64', folder: 'linux-arm64-unpacked', debian: 'arm64' },
];

/** fpm.mjs as a program, as electron-builder wants it. */
function fpmProgram() {
  const path = join(scratch, 'fpm');
  writeFileSync(path, `#!/bin/sh\nexec '${projectNode()}' '${join(import.meta.dirname, 'fpm.mjs')}' "$@"\n`);
  chmodSync(path, 0o755);
  return path;
}

/** dpkg has to be root, or to believe it. */
function installationFaultsAsRoot(deb) {
  const program = `
    import { installationFaults } from ${JSON.stringify(join(import.meta.dirname, 'deb.mjs'))};
    process.stdout.write(JSON.stringify(installationFaults(${JSON.stringify(deb)})));`;
  const given = [projectNode(), '--input-type=module', '--eval', program];
  const [tool, ...args] = process.getuid() === 0 ? given : ['fakeroot', ...given];
  return JSON.parse(execFileSync(tool, args, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'inherit'] }));
}

/** Throws, naming every fault, where the packages are not as they should be. */
export async function checkPackaging() {
  if (process.platform !== 'linux') throw new Error('打包检查只在 Linux 上进行。');
  await buildWhenStale();
  const standIn = await linuxStandIn();
  rmSync(packed, { recursive: true, force: true });
  const given = [`-c.electronDist=${standIn}`, `-c.directories.output=${packed}`];
  await run('electron-builder/cli.js', builderArguments('linux', ['deb', '--x64', '--arm64', ...given]), {
    CUSTOM_FPM_PATH: fpmProgram(),
  });

  const faults = [];
  let entries = 0;
  for (const { cpu, folder, debian } of processors) {
    const resources = join(packed, folder, 'resources');
    const files = await fileFaults(resources, `linux-${cpu}`);
    entries += files.count;
    const deb = join(packed, `yishitai_${version}_${debian}.deb`);
    faults.push(...files.faults, ...fuseFaults(join(packed, folder, 'yishitai')));
    faults.push(...debFaults(deb, { version, architecture: debian }));
    if (cpu === process.arch) faults.push(...(await nativeFault(resources)), ...installationFaultsAsRoot(deb));
  }
  const missing = missingTools();
  if (missing.length === 0) faults.push(...(await windowsFaults(version)));
  else if (process.env.CI === 'true') faults.push(`missing: ${missing.join(', ')}`);
  if (faults.length > 0) throw new Error(faults.join('\n'));
  const windows =
    missing.length === 0 ? '2 Windows installers' : `Windows not checked for want of ${missing.join(', ')}`;
  process.stdout.write(
    `packaging as it should be: ${entries} entries, ${Object.keys(wantedFuses).length} fuses, ${processors.length} deb, ${windows}\n`,
  );
}
