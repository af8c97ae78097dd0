/**
 * npm run package:electron: installers with electron-builder, for Windows (--win) or Linux (--linux, the default).
 * electron-builder fetches Electron and its own tools from GitHub, or from where ELECTRON_MIRROR and
 * ELECTRON_BUILDER_BINARIES_MIRROR say.
 */
import { buildWhenStale } from './build.mjs';
import { run } from './processes.mjs';

/** Arguments of electron-builder for a system; see productName in electron-builder.yml. */
export function builderArguments(system, more) {
  const name = system === 'linux' ? ['-c.productName=yishitai'] : [];
  return [`--${system}`, ...more, '--publish', 'never', '--config', '.config/electron-builder.yml', ...name];
}

export async function packageElectron(args) {
  await buildWhenStale();
  const systems = ['win', 'linux'].filter((system) => args.includes(`--${system}`));
  const more = args.filter((arg) => arg !== '--win' && arg !== '--linux');
  for (const system of systems.length > 0 ? systems : [process.platform === 'win32' ? 'win' : 'linux'])
    await run('electron-builder/cli.js', builderArguments(system, more));
}
