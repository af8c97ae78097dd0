import { readFileSync, realpathSync } from 'node:fs';

/** File systems of Linux that lie on another machine. FUSE names what is behind it after a dot. */
const networkTypes =
  /^(nfs|nfs4|cifs|smb|smb2|smb3|smbfs|afs|ceph|glusterfs|lustre|ncpfs|davfs|davfs2|fuse\.(sshfs|davfs|davfs2|gvfsd-fuse|rclone|curlftpfs|glusterfs|s3fs|smbnetfs))$/;

/**
 * Whether a path lies on a network share, where the locks of SQLite do not hold and a lost connection tears the file.
 * Windows answers a mapped drive with its \\\\server\\share; Linux by the type of the mount.
 * @param path absolute; may not exist yet
 */
export function onNetworkShare(path: string, platform = process.platform, mounts: () => string = readMounts): boolean {
  if (platform === 'win32') return isUnc(path) || isUnc(nearestReal(path));
  if (platform !== 'linux') return false;
  const real = nearestReal(path);
  const under = mounts()
    .split('\n')
    .map((line) => /^\d+ \d+ \S+ \S+ (\S+) .* - (\S+) /.exec(line))
    .filter((match) => match !== null)
    .map((match) => ({ point: unescaped(match[1]!), type: match[2]! }))
    .filter(({ point }) => real === point || real.startsWith(point === '/' ? '/' : `${point}/`))
    // The longest mount point, and of those the one mounted last.
    .reduce<{ point: string; type: string } | null>(
      (best, mount) => (best === null || mount.point.length >= best.point.length ? mount : best),
      null,
    );
  return under !== null && networkTypes.test(under.type);
}

const isUnc = (path: string): boolean => /^(\\\\|\/\/)(\?\\UNC\\)?(?![?.]\\)/i.test(path);

function readMounts(): string {
  try {
    return readFileSync('/proc/self/mountinfo', 'utf8');
  } catch {
    return '';
  }
}

/** The real path of the nearest folder that exists. */
function nearestReal(path: string): string {
  for (let part = path; ; part = part.slice(0, Math.max(part.lastIndexOf('/'), part.lastIndexOf('\\')))) {
    if (part === '') return path;
    try {
      return realpathSync.native(part);
    } catch {
      if (!/[\\/]/.test(part)) return path;
    }
  }
}

/** mountinfo writes blanks and backslashes as octal numbers. */
const unescaped = (text: string): string =>
  text.replaceAll(/\\([0-7]{3})/g, (_all, octal: string) => String.fromCharCode(parseInt(octal, 8)));
