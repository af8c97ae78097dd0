import { Inflate } from 'fflate';
import { limits } from '../limits';
import { ReadingRefused } from '../reading-refused';

/** The parts of a zip, inflated one by one and only when asked for (asked twice, inflated and counted twice). Names are as in the central directory. */
export interface ZipParts {
  readonly names: readonly string[];
  has(name: string): boolean;
  /** Inflated bytes, or null when there is no such part. `most` is the limit for this one. */
  read(name: string, most?: number): Uint8Array | null;
}

interface Entry {
  method: number;
  packed: number;
  headerAt: number;
}

const END = 0x06054b50;
const CENTRAL = 0x02014b50;
const LOCAL = 0x04034b50;

/**
 * Reads the central directory, as Word does: what only a local header says does not exist. The sizes it declares are
 * used for nothing but finding the bytes; inflating counts what really comes out and stops at the limit, so a lying
 * header gains nothing. Zip64 is not needed below 20 MB and is refused.
 */
export function openZip(bytes: Uint8Array): ZipParts {
  if (bytes.length > limits.file) throw new ReadingRefused('too-large', `${bytes.length} bytes`);
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const entries = readDirectory(bytes, view);
  let inflated = 0;
  return {
    names: [...entries.keys()],
    has: (name) => entries.has(name),
    read(name, most = limits.xmlPart) {
      const entry = entries.get(name);
      if (!entry) return null;
      const part = inflate(bytes, view, name, entry, Math.min(most, limits.inflated - inflated));
      inflated += part.length;
      return part;
    },
  };
}

function readDirectory(bytes: Uint8Array, view: DataView): Map<string, Entry> {
  const end = findEnd(view);
  const count = view.getUint16(end + 10, true);
  if (count > limits.parts) throw new ReadingRefused('too-many-parts', `${count} entries`);
  const entries = new Map<string, Entry>();
  let at = view.getUint32(end + 16, true);
  for (let i = 0; i < count; i++) {
    if (at + 46 > end || view.getUint32(at, true) !== CENTRAL) throw new ReadingRefused('damaged-zip', `entry ${i}`);
    const flags = view.getUint16(at + 8, true);
    const nameLength = view.getUint16(at + 28, true);
    const next = at + 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
    if (next > end) throw new ReadingRefused('damaged-zip', `entry ${i}`);
    if (flags & 1) throw new ReadingRefused('encrypted', 'zip entry flagged as encrypted');
    const name = nameOf(bytes.subarray(at + 46, at + 46 + nameLength));
    // A name said twice: the first counts; readers that differ here can be shown different documents.
    if (name !== null && !entries.has(name)) {
      entries.set(name, {
        method: view.getUint16(at + 10, true),
        packed: view.getUint32(at + 20, true),
        headerAt: view.getUint32(at + 42, true),
      });
    }
    at = next;
  }
  return entries;
}

/** The end record stands in the last 64 KB, before an archive comment. */
function findEnd(view: DataView): number {
  const last = view.byteLength - 22;
  for (let at = last; at >= 0 && at >= last - 0xffff; at--) {
    if (view.getUint32(at, true) === END && at + 22 + view.getUint16(at + 20, true) <= view.byteLength) return at;
  }
  throw new ReadingRefused('damaged-zip', 'no end of central directory');
}

/** A part name that could be a path of its own (“../x”, “/x”, “C:\x”, a folder) is no part: it is left out. */
function nameOf(raw: Uint8Array): string | null {
  const name = new TextDecoder('utf-8').decode(raw);
  if (name === '' || name.endsWith('/') || name.startsWith('/') || /[\\:\0]/.test(name)) return null;
  return name.split('/').some((step) => step === '..' || step === '.' || step === '') ? null : name;
}

function inflate(bytes: Uint8Array, view: DataView, name: string, entry: Entry, most: number): Uint8Array {
  const { headerAt: at, method, packed } = entry;
  if (at + 30 > bytes.length || view.getUint32(at, true) !== LOCAL) throw new ReadingRefused('damaged-zip', name);
  const from = at + 30 + view.getUint16(at + 26, true) + view.getUint16(at + 28, true);
  if (from + packed > bytes.length) throw new ReadingRefused('damaged-zip', name);
  const data = bytes.subarray(from, from + packed);
  if (method === 0) {
    if (data.length > most) throw new ReadingRefused('inflates-too-large', name);
    return data;
  }
  if (method !== 8) throw new ReadingRefused('damaged-zip', `${name}: method ${method}`);
  return inflateCounting(data, name, most);
}

/** Feeds 16 KB at a time: a piece of deflate can grow about a thousandfold, so the limit is met within 16 MB of it. */
function inflateCounting(data: Uint8Array, name: string, most: number): Uint8Array {
  const pieces: Uint8Array[] = [];
  let length = 0;
  let ended = false;
  const stream = new Inflate((piece, final) => {
    length += piece.length;
    if (length > most) throw new ReadingRefused('inflates-too-large', name);
    if (piece.length > 0) pieces.push(piece);
    ended = final;
  });
  try {
    const step = 16 * 1024;
    for (let at = 0; at < data.length; at += step) stream.push(data.subarray(at, at + step), at + step >= data.length);
  } catch (error) {
    if (error instanceof ReadingRefused) throw error;
    throw new ReadingRefused('damaged-zip', `${name}: ${String(error)}`);
  }
  if (!ended) throw new ReadingRefused('damaged-zip', `${name}: ends early`);
  const whole = new Uint8Array(length);
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}
