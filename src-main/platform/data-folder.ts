import { mkdirSync } from 'node:fs';
import { homedir } from 'node:os';
import { join, resolve } from 'node:path';

/** One name on every system; Chinese paths trouble old tools. */
const folderName = 'yishitai';

/**
 * Where data lies when nobody says otherwise: %APPDATA%\yishitai, ~/Library/Application Support/yishitai, or
 * $XDG_DATA_HOME/yishitai (~/.local/share/yishitai).
 */
export function defaultDataFolder(environment: NodeJS.ProcessEnv = process.env, platform = process.platform): string {
  const home = homedir();
  if (platform === 'win32') return join(environment['APPDATA'] ?? join(home, 'AppData/Roaming'), folderName);
  if (platform === 'darwin') return join(home, 'Library/Application Support', folderName);
  return join(environment['XDG_DATA_HOME'] || join(home, '.local/share'), folderName);
}

/** The folder of this run, created if absent (readable by its owner only); absolute. */
export function openDataFolder(given?: string): string {
  const folder = resolve(given ?? defaultDataFolder());
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  return folder;
}
