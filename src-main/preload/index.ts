/**
 * The preload script: sandboxed, so it imports nothing but electron and has no Buffer, timers or URL. Values imported
 * elsewhere are inlined by the build; only the channel's name is.
 */
import { contextBridge, ipcRenderer } from 'electron';
import type { Bridge, CallRequest } from '../contract/transport';
import type { Result } from '../contract/result';
import { callChannel } from '../electron/settings';

const call = (request: CallRequest): Promise<Result<unknown>> =>
  ipcRenderer.invoke(callChannel, request) as Promise<Result<unknown>>;

const bridge: Bridge = {
  invoke: (method, input, ticket) => call({ method, input, ...(ticket === undefined ? {} : { ticket }) }),
  importFile: (method, bytes, name, input, ticket) =>
    call({ method, input, file: { name, bytes }, ...(ticket === undefined ? {} : { ticket }) }),
};

contextBridge.exposeInMainWorld('yishitai', bridge);
