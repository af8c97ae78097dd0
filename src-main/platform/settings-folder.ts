import { mkdirSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';

/** One name on every system; Chinese paths trouble old tools. */
const folderName = 'yishitai';

/**
 * Where this program keeps what belongs to the user of this PC and not to the office (which data folder is open, the
 * log before one is): %APPDATA%\yishitai, ~/Library/Application Support/yishitai, $XDG_CONFIG_HOME/yishitai
 * (~/.config/yishitai). YISHITAI_SETTINGS names another.
 */
export function settingsFolder(environment: NodeJS.ProcessEnv = process.env, platform = process.platform): string {
  const given = environment['YISHITAI_SETTINGS'];
  if (given) return given;
  const home = homedir();
  if (platform === 'win32') return join(environment['APPDATA'] ?? join(home, 'AppData/Roaming'), folderName);
  if (platform === 'darwin') return join(home, 'Library/Application Support', folderName);
  return join(environment['XDG_CONFIG_HOME'] || join(home, '.config'), folderName);
}

/** Readable by its owner only. */
export function makeSettingsFolder(folder: string): void {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
}
