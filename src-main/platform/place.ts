import { readFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { join, resolve } from 'node:path';
import type { Place } from '../application/ports';
import { writeDurably } from '../storage/durable-file';
import { placeNames } from './place.messages';
import { makeSettingsFolder } from './settings-folder';

const fileName = 'place.json';

/**
 * Which data folder this PC's user works in: one small file in the settings folder of the user. A run that was given
 * its folder (--data) neither reads nor writes it.
 */
export function placeOf(settingsFolder: string, given: string | undefined): Place {
  const path = join(settingsFolder, fileName);
  return {
    remembered: () => (given === undefined ? rememberedIn(path) : null),
    async remember(folder) {
      if (given !== undefined) return;
      makeSettingsFolder(settingsFolder);
      await writeDurably(path, `${JSON.stringify({ dataFolder: folder })}\n`);
    },
    suggestion: () => (given === undefined ? suggested() : resolve(given)),
  };
}

function rememberedIn(path: string): string | null {
  try {
    const { dataFolder } = JSON.parse(readFileSync(path, 'utf8')) as { dataFolder?: unknown };
    return typeof dataFolder === 'string' && dataFolder !== '' ? dataFolder : null;
  } catch {
    return null;
  }
}

/** D: where there is one: offices restore C: from images. Else a folder where people keep their papers. */
function suggested(platform = process.platform): string {
  if (platform === 'win32') {
    try {
      readFileSync('D:\\');
    } catch (error) {
      // A drive that is there is a folder (EISDIR), one that is not is missing.
      const isThere = error instanceof Error && 'code' in error && error.code !== 'ENOENT';
      if (isThere) return join('D:\\', placeNames.dataFolder);
    }
  }
  return join(homedir(), placeNames.dataFolder);
}
