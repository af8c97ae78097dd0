/**
 * Runs a TypeScript script of tests/ (bench, tour): bundled by vite as the product is, then started on Node 24.
 *
 * Node's own type stripping does not resolve imports without an ending, and a bundle is what the product runs, so its
 * speed is the one to measure. In such a script import.meta.dirname is the scratch folder: take process.cwd(), which
 * is the root of the checkout.
 */
import { existsSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { buildWhenStale } from './build.mjs';
import { projectNode, root, scratch } from './project.mjs';
import { spawned } from './processes.mjs';

export async function runScript(path, args) {
  if (!existsSync(join(root, path))) throw new Error(`缺少 ${path}`);
  await buildWhenStale();
  const name = basename(dirname(path));
  const outDir = join(scratch, 'scripts', name);
  const program = `
    import { build } from 'vite';
    await build(${JSON.stringify({
      configFile: false,
      root,
      logLevel: 'warn',
      resolve: { alias: { '@core': join(root, 'src-main') } },
      build: { ssr: join(root, path), outDir, emptyOutDir: true, sourcemap: 'inline', target: 'node24' },
    })});`;
  const bundled = await spawned(projectNode(), ['--input-type=module', '--eval', program]);
  if (bundled !== 0) process.exit(bundled);
  process.exit(await spawned(projectNode(), ['--enable-source-maps', join(outDir, 'main.js'), ...args]));
}
