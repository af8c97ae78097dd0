// Makes `electron` the stand-in: node --import ./tests/support/fake-electron/register.mjs out/main/index.js
import { registerHooks } from 'node:module';

const fake = new URL('./electron.mjs', import.meta.url).href;

registerHooks({
  resolve(specifier, context, next) {
    // vitest resolves the package to its file, which would download Electron.
    const isElectron =
      specifier === 'electron' ||
      specifier.startsWith('electron/') ||
      specifier.endsWith('/node_modules/electron/index.js');
    return isElectron ? { url: fake, shortCircuit: true } : next(specifier, context);
  },
});
process.type = 'browser';
Object.defineProperty(process.versions, 'electron', { value: '45.4.1' });
process.resourcesPath = process.cwd();
