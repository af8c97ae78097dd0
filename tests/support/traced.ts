import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { programPath } from './programs';

/** strace's path, or why it cannot be used. */
export function tracer(): { path: string } | { missing: string } {
  const path = programPath('strace');
  if (path === null) return { missing: 'strace is not installed' };
  try {
    execFileSync(path, ['-f', '-e', 'trace=connect', 'true'], { stdio: 'ignore' });
    return { path };
  } catch {
    return { missing: 'strace may not trace here' };
  }
}

/** strace's own arguments: every way in which a process names an address, in all its threads and children. */
export const tracing = (log: string): string[] => [
  '-f',
  '-e',
  'trace=connect,bind,sendto,sendmsg,sendmmsg',
  '-e',
  'signal=none',
  '-o',
  log,
];

/** The lines of a trace that name an address other than a local socket or the loopback address. */
export function foreignAddresses(log: string): string[] {
  return readFileSync(log, 'utf8')
    .split('\n')
    .filter((line) => {
      const family = /sa_family=(AF_\w+)/.exec(line)?.[1];
      if (family === undefined || family === 'AF_UNIX' || family === 'AF_NETLINK') return false;
      if (family === 'AF_INET') return !line.includes('inet_addr("127.0.0.1")');
      return !(family === 'AF_INET6' && line.includes('"::1"'));
    });
}
