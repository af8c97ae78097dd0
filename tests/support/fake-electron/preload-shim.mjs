/**
 * Wraps a preload script as the sandbox would run it: require('electron') with contextBridge and ipcRenderer, a small
 * process, and nothing else. Arguments are cloned in the page, so that a Vue proxy is refused as Electron refuses it.
 */
export const preloadShim = (code) => `{
  const listeners = {};
  globalThis.__ipcDeliver = (channel, args) => (listeners[channel] ?? []).forEach((fn) => fn({}, ...args));
  const ipcRenderer = {
    async invoke(channel, ...args) {
      const r = await globalThis.__ipcInvoke(channel, structuredClone(args));
      if ('error' in r) throw new Error("Error invoking remote method '" + channel + "': " + r.error);
      return r.value;
    },
    send(channel, ...args) { globalThis.__ipcSend(channel, structuredClone(args)); },
    on(channel, fn) { (listeners[channel] ??= []).push(fn); return ipcRenderer; },
    off(channel, fn) { listeners[channel] = (listeners[channel] ?? []).filter((f) => f !== fn); return ipcRenderer; },
  };
  const contextBridge = { exposeInMainWorld(key, api) {
    if (key in window) throw new Error('Cannot bind an API on top of an existing property on the window object');
    Object.defineProperty(window, key, { value: Object.freeze(api), enumerable: true });
  } };
  const process = { versions: { electron: '45.4.1' }, platform: 'linux', sandboxed: true };
  const require = (name) => {
    if (name === 'electron' || name === 'electron/renderer') return { contextBridge, ipcRenderer, webUtils: {} };
    throw new Error('module not found: ' + name);
  };
  (function (require, process, exports, module, Buffer, setImmediate) { ${code}
  })(require, process, {}, { exports: {} });
}`;
