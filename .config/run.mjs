/**
 * The one way to start a tool: node .config/run.mjs TOOL [arguments].
 *
 * package.json calls this with whatever Node the system has (20.19 or newer); everything after that runs on the
 * project's own Node 24, because npm 10 does not put the bin of optional packages on the PATH.
 */
import { run } from './processes.mjs';
import { projectNode } from './project.mjs';

const tools = {
  start: () => import('./start.mjs').then((m) => m.start(given)),
  test: () => import('./test.mjs').then((m) => m.test(given)),
  build: () => import('./build.mjs').then((m) => m.build()),
  dev: () => import('./start.mjs').then((m) => m.develop(given)),
  cli: () => import('./start.mjs').then((m) => m.cli(given)),
  typecheck: () => run('vue-tsc/bin/vue-tsc.js', ['--build', ...given]),
  lint: async () => {
    await run('eslint/bin/eslint.js', [...eslintSettings, '--max-warnings', '0', ...given, '.']);
    await run('prettier/bin/prettier.cjs', [...prettierSettings, '--check', '--log-level', 'warn', '.']);
  },
  format: () => run('prettier/bin/prettier.cjs', [...prettierSettings, '--write', ...(given.length ? given : ['.'])]),
  bench: () => import('./script.mjs').then((m) => m.runScript('tests/bench/main.ts', given)),
  tour: () => import('./script.mjs').then((m) => m.runScript('tests/tour/main.ts', given)),
  drill: () => import('./script.mjs').then((m) => m.runScript('tests/drill/main.ts', given)),
  freeze: () => import('./script.mjs').then((m) => m.runScript('tests/storage/freeze/main.ts', given)),
  packaging: () => import('./packaging/check.mjs').then((m) => m.checkPackaging()),
  'package-electron': () => import('./package-electron.mjs').then((m) => m.packageElectron(given)),
  'package-host': () => import('./package-host.mjs').then((m) => m.packageHost(given)),
  'electron-fetch': () => run('electron/install.js', given),
};
const eslintSettings = [
  '--config',
  '.config/eslint.config.mjs',
  '--cache',
  '--cache-location',
  'node_modules/.tmp/eslint',
];
const prettierSettings = ['--config', '.config/prettier.json', '--ignore-path', '.config/prettierignore'];

const [tool = '', ...given] = process.argv.slice(2);

function stop(line) {
  process.stderr.write(`${line}\n`);
  process.exit(2);
}

if (!(tool in tools)) stop(`没有“${tool}”这个命令；可用：${Object.keys(tools).join(' ')}`);
if (!projectNode())
  stop(
    `缺少本机的 Node 24（node-${process.platform}-${process.arch}）：请先在联网处执行 npm ci，且不要加 --omit=optional。`,
  );
await tools[tool]().catch((error) => stop(error.message));
