import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';
import { build } from 'vite';
import { emptyDocument } from '../../../src-main/official-document/model';

const givenOut = {
  ...emptyDocument(),
  title: { text: '关于批准决算的决定', lines: [] },
  blocks: Array.from({ length: 3000 }, (_, at) => ({
    role: 'paragraph',
    text: `第${at}项工作由有关部门在年内完成并报告`,
  })),
};
const room = new URL('../../../src-main/official-document/docx/', import.meta.url);
const entries = {
  read: [new URL('read/read-source-text.ts', room), "readSourceText(workerData, 'x')"],
  /** Against a paper of its own size, so that matching the two and comparing them has to work as well. */
  returned: [
    new URL('read/review-returned-file.ts', room),
    `reviewReturnedFile(workerData, 'x', { document: ${JSON.stringify(givenOut)}, asText: { closing: null } })`,
  ],
  inspect: [new URL('inspect/inspect-format.ts', room), "inspectFormat(workerData, 'common')"],
} as const;
const bundles = new Map<string, Promise<string>>();

/**
 * Runs the reader or the inspection, bundled as in the program, in a thread of 300 MB; processor time of the thread,
 * so that a busy machine does not count.
 */
export async function inWorker(work: keyof typeof entries, bytes: Uint8Array): Promise<{ answer: string; ms: number }> {
  const [entry, call] = entries[work];
  let bundle = bundles.get(work);
  if (!bundle) bundles.set(work, (bundle = bundled(fileURLToPath(entry))));
  const code = `${await bundle}
    import { parentPort, workerData } from 'node:worker_threads';
    const end = (answer) => {
      const { user, system } = process.threadCpuUsage();
      parentPort.postMessage({ answer, ms: (user + system) / 1000 });
    };
    ${call}.then(() => end('taken'), (e) => end(e.reason + (e.reason === 'malformed-xml' ? e.detail : '')));`;
  return new Promise((done, fail) => {
    const worker = new Worker(new URL(`data:text/javascript,${encodeURIComponent(code)}`), {
      workerData: bytes,
      resourceLimits: { maxOldGenerationSizeMb: 300 },
    });
    worker.on('message', (message: { answer: string; ms: number }) => {
      done(message);
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
