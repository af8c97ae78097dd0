import { readFileSync } from 'node:fs';

/** A system call that succeeded, with what a disk needs to know of it. */
export interface Call {
  name: string;
  /** Arguments as strace printed them. */
  text: string;
  /** The quoted arguments, in order. */
  strings: Buffer[];
  /** File descriptor in front, with the path it had. */
  fd: number;
  fdPath: string;
  result: number;
  /** When it was begun and when it had ended, as places in the trace: calls of several threads overlap. */
  begun: number;
  ended: number;
}

const tracedCalls =
  'openat,open,creat,write,pwrite64,writev,pwritev,pwritev2,ftruncate,truncate,fallocate,fsync,fdatasync,sync_file_range,' +
  'rename,renameat,renameat2,unlink,unlinkat,rmdir,mkdir,mkdirat,link,linkat,symlink,symlinkat,copy_file_range,sendfile,' +
  'close,dup,dup2,dup3,lseek';

/** strace's own arguments: every call by which anything gets onto a disk, with all its bytes. */
export const diskTracing = (log: string): string[] => [
  'strace',
  '-f',
  '-y',
  '-xx',
  '-s',
  '100000000',
  '-e',
  'signal=none',
  '-e',
  `trace=${tracedCalls}`,
  '-o',
  log,
];

/** The calls of a trace in the order in which they ended. */
export function readTrace(path: string): Call[] {
  const calls: Call[] = [];
  const open = new Map<string, { text: string; begun: number }>();
  for (const [place, line] of readFileSync(path, 'latin1').split('\n').entries()) {
    const space = line.indexOf(' ');
    const thread = line.slice(0, space);
    let text = line.slice(space + 1).trimStart();
    let begun = place;
    if (text.endsWith('<unfinished ...>')) {
      open.set(thread, { text: text.slice(0, -'<unfinished ...>'.length), begun: place });
      continue;
    }
    const resumed = /^<\.\.\. \w+ resumed>/.exec(text);
    if (resumed) {
      const before = open.get(thread);
      if (!before) continue;
      text = before.text + text.slice(resumed[0].length);
      ({ begun } = before);
    }
    const call = parsed(text, begun, place);
    if (call) calls.push(call);
  }
  return calls;
}

function parsed(line: string, begun: number, ended: number): Call | null {
  const name = /^(\w+)\(/.exec(line)?.[1];
  // strace sets the results of resumed calls apart by blanks.
  const end = /\)\s+= (-?\d+)(?:<[^>]*>)?(?: E[A-Z]+ \([^)]*\))?$/.exec(line);
  if (!name || !end) return null;
  const result = Number(end[1]);
  if (result < 0) return null;
  const text = line.slice(name.length + 1, end.index);
  const front = /^(?:(\d+)|AT_FDCWD)(?:<([^>]*)>)?/.exec(text);
  return {
    name,
    text,
    strings: [...text.matchAll(/"((?:\\x[0-9a-f]{2})*)"/g)].map(([, hex]) => bytesOf(hex!)),
    fd: front?.[1] === undefined ? -1 : Number(front[1]),
    fdPath: front?.[2] === undefined ? '' : bytesOf(front[2]).toString('utf8'),
    result,
    begun,
    ended,
  };
}

const bytesOf = (escaped: string): Buffer => Buffer.from(escaped.replaceAll('\\x', ''), 'hex');
