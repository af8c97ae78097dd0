import { execFileSync } from 'node:child_process';

/**
 * A shell command that runs in a mount namespace of its own, where it may mount what nobody else sees: as root, or as
 * root of a user namespace where the system lets everybody have one.
 */
export function ownMounts(): string[] {
  for (const way of [
    ['unshare', '-m'],
    ['unshare', '-r', '-m'],
  ]) {
    try {
      execFileSync(way[0]!, [...way.slice(1), 'true'], { stdio: 'ignore' });
      return way;
    } catch {
      continue;
    }
  }
  throw new Error('this system gives no mount namespace (unshare -m)');
}
