/** The built Electron shell as a process of its own on the stand-in. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { chromiumPath } from './programs';
import { temporaryFolder } from './temporary-folder';

/** The built program in a folder of its own, which may be damaged. */
export function installation(): string {
  const folder = temporaryFolder();
  cpSync(resolve('out'), join(folder, 'out'), { recursive: true });
  cpSync(resolve('package.json'), join(folder, 'package.json'));
  return folder;
}

export interface Ended {
  code: number | null;
  /** What the program and the script printed. */
  printed: string;
  /** The log of the settings folder. */
  log: string;
}

/**
 * Starts Electron's stand-in on a program as a process of its own, `before` run first and `script` after the window is
 * open, and waits for its end. Settings and data lie in `own`, as `settings` and `data`; the script says things by
 * `say(value)`.
 */
export async function runShell(folder: string, script = '', before = '', own = temporaryFolder()): Promise<Ended> {
  const program = join(own, 'program.mjs');
  const entry = JSON.stringify(join(folder, 'out/main/index.js'));
  writeFileSync(
    program,
    `import electron, { app, launch, recorded } from 'electron';
     const { BrowserWindow, protocol } = electron;
     ${before}
     app.once('quit', (_event, code) => process.exit(code));
     const window = await launch(${entry});
     const say = (value) => console.log(JSON.stringify(value));
     ${script}`,
  );
  const register = resolve('tests/support/fake-electron/register.mjs');
  const child = spawn(process.execPath, ['--import', register, program, '--data', join(own, 'data')], {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, CHROMIUM: chromiumPath() ?? '', YISHITAI_SETTINGS: join(own, 'settings') },
  });
  let printed = '';
  child.stdout.on('data', (chunk: Buffer) => (printed += chunk.toString()));
  child.stderr.on('data', (chunk: Buffer) => (printed += chunk.toString()));
  const [code] = (await once(child, 'exit')) as [number | null];
  const log = join(own, 'settings/log/yishitai.log');
  return { code, printed, log: existsSync(log) ? readFileSync(log, 'utf8') : '' };
}
