import { readdir } from 'node:fs/promises';
import { homedir } from 'node:os';
import { join } from 'node:path';

/** Where the system keeps its fonts, the user's own included. */
export function fontFolders(environment: NodeJS.ProcessEnv = process.env, platform = process.platform): string[] {
  const home = homedir();
  if (platform === 'win32') {
    const local = environment['LOCALAPPDATA'];
    return [
      join(environment['WINDIR'] ?? 'C:\\Windows', 'Fonts'),
      ...(local ? [join(local, 'Microsoft\\Windows\\Fonts')] : []),
    ];
  }
  if (platform === 'darwin') return ['/System/Library/Fonts', '/Library/Fonts', join(home, 'Library/Fonts')];
  return [
    '/usr/share/fonts',
    '/usr/local/share/fonts',
    join(home, '.fonts'),
    join(environment['XDG_DATA_HOME'] || join(home, '.local/share'), 'fonts'),
  ];
}

/** Font files under `folders`, sorted; folders that are not there are passed over. */
export async function fontFiles(folders: readonly string[]): Promise<string[]> {
  const files: string[] = [];
  for (const folder of folders) {
    const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => []);
    for (const entry of entries)
      if (!entry.isDirectory() && /\.(ttf|otf|ttc|otc)$/i.test(entry.name))
        files.push(join(entry.parentPath, entry.name));
  }
  return files.sort();
}
