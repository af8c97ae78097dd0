import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';

const folder = resolve(import.meta.dirname, '../../fixtures/read');

export function trueFile(name: 'resolution.docx' | 'red-header.docx'): Uint8Array {
  return new Uint8Array(readFileSync(resolve(folder, name)));
}

export type Edit = [part: string, from: string | RegExp, to: string];

/** A file that measures true, spoilt in one place. An edit that changes nothing is a fault of the test. */
export function edited(name: 'resolution.docx' | 'red-header.docx', ...edits: Edit[]): Uint8Array {
  const parts = unzipSync(trueFile(name));
  for (const [part, from, to] of edits) {
    const before = strFromU8(parts[part] ?? new Uint8Array());
    const after = before.replace(from, to);
    if (after === before) throw new Error(`nothing to edit in ${part}: ${String(from)}`);
    parts[part] = strToU8(after);
  }
  return zipSync(parts, { level: 1 });
}
