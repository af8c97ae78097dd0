import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { systemClock } from '../platform/clock';
import { openApplication } from '../platform/open-application';
import { version } from '../platform/version';
import { hostMessages } from './host.messages';
import { hasDisplay, openBrowser } from './open-browser';
import { createHostServer } from './server';
import { Session } from './session';

/** How long running calls may take to end when the host stops, in ms. */
const graceMs = 3_000;

export interface HostOptions {
  /** Default: the folder that is remembered. */
  dataFolder?: string | undefined;
  /** Makes a new file where the data folder has none. */
  create?: boolean | undefined;
  /** 0 or absent: any free port. */
  port?: number | undefined;
  openBrowser: boolean;
  /** Folder of the bundle: worker.js lies there, and ../renderer. */
  bundleFolder: string;
  /** Prints one line. */
  say: (line: string) => void;
  /** Called with the address once the host can be reached, before it is printed. */
  started?: ((address: string) => void) | undefined;
}

export interface Host {
  /** http://127.0.0.1:<port>/start#<token> */
  address: string;
  /** Stops gracefully: no new calls, running ones may end, then everything is let go. */
  stop(): Promise<void>;
  /** Fulfilled when the host has stopped, whoever asked. */
  stopped: Promise<void>;
}

/** Something the clerk can put right; `message` says what, in Chinese. */
export class HostRefused extends Error {}

/** Starts the loopback host: the core behind HTTP for the browser of this PC, and of no other. */
export async function startHost(options: HostOptions): Promise<Host> {
  const rendererRoot = join(options.bundleFolder, '../renderer');
  if (!existsSync(join(rendererRoot, 'index.html'))) throw new HostRefused(hostMessages.pageMissing);
  const { promise: stopped, resolve: markStopped } = Promise.withResolvers<void>();
  let stopping: Promise<void> | null = null;
  const stop = (): Promise<void> => (stopping ??= close().then(markStopped));

  const { application, logger } = openApplication({
    shell: 'host',
    dataFolder: options.dataFolder,
    create: options.create ?? false,
    version,
    workerEntry: join(options.bundleFolder, 'worker.js'),
    // The answer leaves first.
    quit: () => void setTimeout(stop, 50),
  });
  const session = new Session(systemClock.now);
  let port = 0;
  const start = (): string => `http://127.0.0.1:${port}/start`;
  const open = async (): Promise<boolean> => hasDisplay() && (await openBrowser(`${start()}#${session.launchCode()}`));
  const { dispatch } = application;
  const server = createHostServer({ session, dispatch, rendererRoot, logger, port: () => port, open });

  async function close(): Promise<void> {
    const closed = new Promise((resolve) => server.close(resolve));
    server.closeIdleConnections();
    const late = setTimeout(() => server.closeAllConnections(), graceMs);
    await application.close();
    await closed;
    clearTimeout(late);
    logger.info('host-stopped');
  }

  await application.begin();
  server.listen({ host: '127.0.0.1', port: options.port ?? 0, exclusive: true });
  try {
    await once(server, 'listening');
  } catch (error) {
    await application.close();
    const inUse = error instanceof Error && 'code' in error && error.code === 'EADDRINUSE';
    throw inUse ? new HostRefused(hostMessages.portInUse(options.port ?? 0), { cause: error }) : error;
  }
  const bound = server.address();
  if (bound === null || typeof bound === 'string' || bound.address !== '127.0.0.1') {
    await stop();
    throw new Error('not bound to the loopback address');
  }
  port = bound.port;
  logger.info('host-started', { version, port });

  const address = `${start()}#${session.token}`;
  options.started?.(address);
  options.say(hostMessages.listening(address));
  options.say(hostMessages.howToStop);
  if (options.openBrowser && !(await open())) options.say(hostMessages.noBrowser);
  return { address, stop, stopped };
}

/**
 * Runs a host until 退出, SIGTERM, Ctrl+C, or its terminal window is closed. The signals are heard before the address is printed, and to the end of the
 * process: Ctrl+C reaches it from the terminal and once more from the script that started it, and the second one must
 * not kill a host that is letting go.
 */
export async function serveUntilStopped(options: HostOptions): Promise<void> {
  const { promise: asked, resolve: stop } = Promise.withResolvers<void>();
  process.on('SIGTERM', stop).on('SIGINT', stop).on('SIGHUP', stop);
  const host = await startHost(options);
  void asked.then(host.stop);
  await host.stopped;
}
