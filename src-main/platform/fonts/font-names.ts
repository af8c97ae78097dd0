import { open, type FileHandle } from 'node:fs/promises';

/** One face of a font file: a collection (.ttc) holds several. */
export interface FontFace {
  path: string;
  /** Place in the collection, 0 in a single font. */
  index: number;
  /** Family names in every language, the Chinese ones first, without weight before with. */
  families: string[];
}

/** A font names its families some ten times; more is a broken file. */
const mostNames = 2000;
const mostFaces = 64;
const windows = 3;
/** nameID 1 is the family, with its weight for all but four styles (“FandolFang R”); 16 the family without. */
const typographic = 16;
const familyIds = new Set([1, typographic]);
const chinese = new Set([0x0804, 0x0c04, 0x1004, 0x0404, 0x1404]);

/**
 * The faces of a font file (.ttf .otf .ttc .otc) by reading its directory and name table only: font folders hold
 * hundreds of megabytes. A file that is none, or is broken, has no faces.
 */
export async function facesOf(path: string): Promise<FontFace[]> {
  let file: FileHandle | undefined;
  try {
    file = await open(path, 'r');
    const start = await bytesAt(file, 0, 12);
    if (start.toString('latin1', 0, 4) !== 'ttcf') return [await face(file, path, 0, 0)];
    const count = Math.min(start.readUInt32BE(8), mostFaces);
    const offsets = await bytesAt(file, 12, count * 4);
    const faces: FontFace[] = [];
    for (let index = 0; index < count; index++)
      faces.push(await face(file, path, index, offsets.readUInt32BE(index * 4)));
    return faces;
  } catch {
    return [];
  } finally {
    await file?.close();
  }
}

async function face(file: FileHandle, path: string, index: number, offset: number): Promise<FontFace> {
  const header = await bytesAt(file, offset, 12);
  const tables = header.readUInt16BE(4);
  const directory = await bytesAt(file, offset + 12, tables * 16);
  for (let i = 0; i < tables; i++) {
    const at = i * 16;
    if (directory.toString('latin1', at, at + 4) !== 'name') continue;
    const length = Math.min(directory.readUInt32BE(at + 12), 1 << 20);
    return { path, index, families: familyNames(await bytesAt(file, directory.readUInt32BE(at + 8), length)) };
  }
  throw new RangeError('no name table');
}

function familyNames(table: Buffer): string[] {
  const count = Math.min(table.readUInt16BE(2), mostNames);
  const storage = table.readUInt16BE(4);
  const found: { name: string; rank: number }[] = [];
  for (let i = 0; i < count; i++) {
    const record = 6 + i * 12;
    const platform = table.readUInt16BE(record);
    const language = table.readUInt16BE(record + 4);
    const id = table.readUInt16BE(record + 6);
    if (platform !== windows || !familyIds.has(id)) continue;
    const from = storage + table.readUInt16BE(record + 10);
    const name = utf16(table.subarray(from, from + table.readUInt16BE(record + 8)));
    if (name !== '') found.push({ name, rank: (chinese.has(language) ? 0 : 2) + (id === typographic ? 0 : 1) });
  }
  found.sort((a, b) => a.rank - b.rank);
  return [...new Set(found.map((entry) => entry.name))];
}

/** Names are UTF-16, big end first. */
function utf16(bytes: Buffer): string {
  return Buffer.from(bytes.subarray(0, bytes.length & ~1))
    .swap16()
    .toString('utf16le')
    .replaceAll('\0', '')
    .trim();
}

async function bytesAt(file: FileHandle, position: number, length: number): Promise<Buffer> {
  const buffer = Buffer.alloc(length);
  const { bytesRead } = await file.read(buffer, 0, length, position);
  if (bytesRead < length) throw new RangeError('font file too short');
  return buffer;
}
