import { readFile, realpath } from 'node:fs/promises';
import { extname, join, sep } from 'node:path';

/** The only types there are in out/renderer; anything else is not served. */
const mediaTypes: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
};

export interface RendererFile {
  bytes: Uint8Array<ArrayBuffer>;
  mediaType: string;
}

/**
 * A file of the built page by the path of its URL, or null: unknown type, a folder, or a path that leads out of `root`
 * by any trick (encoded dots and slashes, backslashes, NUL, symbolic links). “/” is index.html.
 */
export async function rendererFile(root: string, urlPath: string): Promise<RendererFile | null> {
  let path: string;
  try {
    path = decodeURIComponent(urlPath);
  } catch {
    return null;
  }
  if (path === '/') path = '/index.html';
  const mediaType = mediaTypes[extname(path).toLowerCase()];
  if (!mediaType || path.includes('\0') || path.includes('\\')) return null;
  try {
    const base = (await realpath(root)) + sep;
    const file = await realpath(join(base, path));
    if (!file.startsWith(base)) return null;
    return { bytes: await readFile(file), mediaType };
  } catch {
    return null;
  }
}
