/**
 * Programs of the system that some tests need. A test without its program is skipped with the reason; in CI such a skip
 * fails the run (.config/closing-reporter.ts).
 */
import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

function onPath(names: readonly string[]): string | null {
  for (const folder of (process.env['PATH'] ?? '').split(delimiter))
    for (const name of names) if (folder !== '' && existsSync(join(folder, name))) return join(folder, name);
  return null;
}

/** Chromium's path, or null. CHROMIUM overrides. */
export const chromiumPath = (): string | null =>
  process.env['CHROMIUM'] ?? onPath(['chromium', 'chromium-browser', 'google-chrome', 'microsoft-edge']);

/** LibreOffice's path, or null. SOFFICE overrides. */
export const libreOfficePath = (): string | null => process.env['SOFFICE'] ?? onPath(['soffice', 'libreoffice']);

/** A poppler tool (pdftotext, pdftoppm, pdffonts, pdfinfo), or null. */
export const popplerPath = (tool: string): string | null => onPath([tool]);

export const programPath = (name: string): string | null => onPath([name]);

/** Document faces that fontconfig resolves to faces of their own; what is missing, by wanted name. */
export function missingDocumentFaces(): string[] {
  const wanted = { 仿宋_GB2312: 'FandolFang', 楷体_GB2312: 'FandolKai', 黑体: 'FandolHei', 宋体: 'FandolSong' };
  return Object.entries(wanted)
    .filter(([face, family]) => {
      try {
        return !execFileSync('fc-match', ['-f', '%{family}', face], { encoding: 'utf8' }).includes(family);
      } catch {
        return true;
      }
    })
    .map(([face]) => face);
}

interface Skipping {
  skip(note?: string): never;
}

/** Skips the test of this context where `path` is null; else answers the path. */
export function needed(context: Skipping, path: string | null, name: string): string {
  if (path === null) context.skip(`${name} is not installed`);
  return path as string;
}
