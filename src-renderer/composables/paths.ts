/** Paths as the core answers them; the page runs on any system and has no path library. */
const separatorOf = (path: string): string => (path.includes('\\') || /^[A-Za-z]:/.test(path) ? '\\' : '/');

/** A name inside a folder: D:\ and 议事台数据 become D:\议事台数据. */
export function joinPath(folder: string, name: string): string {
  const separator = separatorOf(folder);
  return folder.endsWith(separator) ? `${folder}${name}` : `${folder}${separator}${name}`;
}

/** The folder a path lies in, or null at the top. */
export function parentPath(path: string): string | null {
  const separator = separatorOf(path);
  const bare = path.endsWith(separator) ? path.slice(0, -1) : path;
  const at = bare.lastIndexOf(separator);
  if (at < 0) return null;
  const parent = bare.slice(0, at);
  return parent === '' || /^[A-Za-z]:$/.test(parent) ? `${parent}${separator}` : parent;
}

/** The last part of a path. */
export function nameOfPath(path: string): string {
  const parts = path.split(/[\\/]/).filter((part) => part !== '');
  return parts.at(-1) ?? path;
}

/** Whether a name may stand as one folder on Windows as on Linux. */
export const isFolderName = (name: string): boolean =>
  name !== '' && name !== '.' && name !== '..' && !/[\\/:*?"<>|]/.test(name) && !/[. ]$/.test(name);
