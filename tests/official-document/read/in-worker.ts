import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';
import { build } from 'vite';

const room = new URL('../../../src-main/official-document/docx/', import.meta.url);
const entries = {
  read: [new URL('read/read-source-text.ts', room), "readSourceText(workerData, 'x')"],
  inspect: [new URL('inspect/inspect-format.ts', room), "inspectFormat(workerData, 'common')"],
} as const;
const bundles = new Map<string, Promise<string>>();

/** Runs the reader or the inspection, bundled as in the program, in a thread of 300 MB; time without the bundling. */
export async function inWorker(work: keyof typeof entries, bytes: Uint8Array): Promise<{ answer: string; ms: number }> {
  const [entry, call] = entries[work];
  let bundle = bundles.get(work);
  if (!bundle) bundles.set(work, (bundle = bundled(fileURLToPath(entry))));
  const code = `${await bundle}
    import { parentPort, workerData } from 'node:worker_threads';
    ${call}.then(() => parentPort.postMessage('taken'), (e) => parentPort.postMessage(e.reason + (e.reason === 'malformed-xml' ? e.detail : '')));`;
  return new Promise((done, fail) => {
    const began = performance.now();
    const worker = new Worker(new URL(`data:text/javascript,${encodeURIComponent(code)}`), {
      workerData: bytes,
      resourceLimits: { maxOldGenerationSizeMb: 300 },
    });
    worker.on('message', (answer: string) => {
      done({ answer, ms: performance.now() - began });
      void worker.terminate();
    });
    worker.on('error', fail);
  });
}

async function bundled(entry: string): Promise<string> {
  const output = await build({
    configFile: false,
    logLevel: 'error',
    build: { ssr: entry, write: false, minify: false },
    ssr: { noExternal: true },
  });
  return (output as { output: { code: string }[] }).output[0]?.code ?? '';
}
