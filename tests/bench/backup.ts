import { createHash } from 'node:crypto';
import {
  closeSync,
  fsyncSync,
  mkdirSync,
  mkdtempSync,
  openSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
  writeSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Job } from '@core/contract/system/system.contract';
import { folderLayout } from '@core/storage/folder-layout';
import { beginCore } from '../drill/core';
import { measured, type Verdict } from './measure';
import { establish, openBenchData } from './twenty-years';

const files = 200;
const bytesAFile = 5 * 1024 * 1024;
/** A longer standstill is felt in the window. */
const feltMs = 100;
/** Beside that, a backup verifies what it made and tells its progress. */
const goal = 2.5;

/** Backup of 1 GB of attachments: how long, how it tells its progress, and how long the window stands still meanwhile. */
export async function benchBackup(): Promise<Verdict[]> {
  const parent = mkdtempSync(join(tmpdir(), 'yishitai-bench-'));
  const folder = join(parent, 'data');
  try {
    await fill(folder);
    const plain = timeOf(() => copyAll(folderLayout(folder).files, join(parent, 'plain')));
    const core = await beginCore(folder, { shell: 'cli' });
    const pauses = watchPauses();
    const started = performance.now();
    const { job } = (await core.call('system.makeBackup' as never, { folder: null } as never)) as { job: string };
    const told = new Set<number>();
    let state: Job;
    do {
      await new Promise((next) => setTimeout(next, 20));
      state = await core.call('system.getJob', { id: job });
      told.add(state.progress.done);
    } while (state.state === 'running');
    const took = performance.now() - started;
    const longest = pauses();
    await core.application.close();
    if (state.state !== 'done') throw new Error(JSON.stringify(state.error));
    if (told.size < 10) throw new Error(`progress was told ${told.size} times only`);
    const backup = measured(`backup of ${files} files, progress told ${told.size} times`, [took]);
    return [
      {
        what: 'backup of 1 GB of attachments, to copying and hashing them in a plain loop',
        ratio: took / plain,
        goal,
        times: [backup, measured('copied in a plain loop, hashed and synced', [plain])],
      },
      {
        what: 'longest standstill of the window while it is made, to 100 ms',
        ratio: longest / feltMs,
        goal: 1,
        times: [measured('longest standstill', [longest])],
      },
    ];
  } finally {
    rmSync(parent, { recursive: true, force: true });
  }
}

async function fill(folder: string): Promise<void> {
  const data = await openBenchData(folder, true);
  data.store.note((database) => {
    establish(database);
    const note = database.prepare(
      `INSERT INTO stored_file VALUES (?, ?, 'application/pdf', '2026-01-05T00:00:00.000Z')`,
    );
    const bytes = Buffer.alloc(bytesAFile, 'attachment');
    for (let n = 0; n < files; n++) {
      bytes.writeUInt32LE(n, 0);
      const hash = createHash('sha256').update(bytes).digest('hex');
      mkdirSync(join(data.layout.files, hash.slice(0, 2)), { recursive: true });
      writeFileSync(join(data.layout.files, hash.slice(0, 2), hash), bytes);
      note.run([hash, bytesAFile]);
    }
  });
  data.close();
}

/** The least a copy that can be trusted takes: read, hashed, written, on the disk. */
function copyAll(folder: string, target: string): void {
  mkdirSync(target);
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const bytes = readFileSync(join(entry.parentPath, entry.name));
    const file = openSync(join(target, createHash('sha256').update(bytes).digest('hex')), 'w');
    writeSync(file, bytes);
    fsyncSync(file);
    closeSync(file);
  }
}

function timeOf(work: () => void): number {
  const started = performance.now();
  work();
  return performance.now() - started;
}

/** Longest time in which nothing else could be done by this thread, in ms; ends with the call of the answer. */
function watchPauses(): () => number {
  let longest = 0;
  let last = performance.now();
  const timer = setInterval(() => {
    const now = performance.now();
    longest = Math.max(longest, now - last - 2);
    last = now;
  }, 2);
  return () => {
    clearInterval(timer);
    return longest;
  };
}
