import { resolve } from 'node:path';
import vue from '@vitejs/plugin-vue';
import { defineConfig } from 'electron-vite';

const at = (path: string): string => resolve(import.meta.dirname, path);
const alias = { '@core': at('src-main') };

export default defineConfig({
  main: {
    // fflate's build for Node declares a `require` of its own, which clashes with electron-vite's; the other has none.
    resolve: { alias: { ...alias, fflate: 'fflate/browser' } },
    build: {
      license: { fileName: 'licenses.md' },
      rolldownOptions: {
        // index and what it loads, shell: Electron; host and cli: plain Node; worker: the thread for heavy and hostile work of all three.
        input: {
          index: at('src-main/electron/index.ts'),
          shell: at('src-main/electron/shell.ts'),
          host: at('src-main/host/index.ts'),
          cli: at('src-main/cli/index.ts'),
          worker: at('src-main/platform/worker/index.ts'),
        },
      },
    },
  },
  preload: {
    build: {
      externalizeDeps: false,
      rolldownOptions: {
        input: { preload: at('src-main/preload/index.ts') },
        // A sandboxed preload is CommonJS and one file.
        output: { format: 'cjs', entryFileNames: '[name].cjs' },
      },
    },
  },
  renderer: {
    root: at('src-renderer'),
    resolve: { alias },
    build: {
      outDir: at('out/renderer'),
      minify: 'oxc',
      license: { fileName: 'licenses.md' },
      chunkSizeWarningLimit: 1800,
      rolldownOptions: { input: { index: at('src-renderer/index.html') } },
    },
    plugins: [vue()],
  },
});
