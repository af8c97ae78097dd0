import { ReadingRefused } from '../reading-refused';

/** Streams of an OLE compound file ([MS-CFB]) that lie directly under its root. */
export interface CompoundFile {
  names: readonly string[];
  /** Bytes of a stream, or null when there is none of that name. */
  stream(name: string): Uint8Array | null;
}

interface Entry {
  name: string;
  type: number;
  left: number;
  right: number;
  child: number;
  start: number;
  size: number;
}

const noSector = 0xfffffffa;
const headerLength = 512;

const damaged = (detail: string): ReadingRefused => new ReadingRefused('old-wps-or-doc-unreadable', detail);

/**
 * Every chain is followed for at most as many steps as the file has sectors, so that a chain in circles ends; no size
 * the file declares is allocated before the sectors for it have been seen.
 */
export function openCompoundFile(bytes: Uint8Array): CompoundFile {
  if (bytes.length < headerLength) throw damaged('shorter than its header');
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const sectorShift = view.getUint16(30, true);
  const miniShift = view.getUint16(32, true);
  if ((sectorShift !== 9 && sectorShift !== 12) || miniShift !== 6) throw damaged('sector size');
  const sectorSize = 1 << sectorShift;
  const sectors = Math.floor((bytes.length - 1) / sectorSize);
  const sector = (id: number): Uint8Array => bytes.subarray((id + 1) * sectorSize, (id + 2) * sectorSize);
  const fat = readFat(view, sectorSize, sectors);

  const chain = (start: number, table: ArrayLike<number>, most: number): number[] => {
    const ids: number[] = [];
    for (let id = start; id < noSector; id = table[id] ?? noSector) {
      if (id >= most || ids.length >= most) throw damaged('chain');
      ids.push(id);
    }
    return ids;
  };
  const joined = (start: number): Uint8Array => concatenated(chain(start, fat, sectors).map(sector));

  const entries = readDirectory(joined(view.getUint32(48, true)));
  const [root] = entries;
  if (!root) throw damaged('no root');
  const cutoff = view.getUint32(56, true);
  let mini: { fat: Uint32Array; store: Uint8Array } | null = null;
  const miniStore = () => (mini ??= { fat: uint32s(joined(view.getUint32(60, true))), store: joined(root.start) });

  const streams = new Map(childrenOf(root, entries).map((entry) => [entry.name, entry]));
  return {
    names: [...streams.keys()],
    stream(name) {
      const entry = streams.get(name);
      if (!entry) return null;
      if (entry.size >= cutoff) return joined(entry.start).subarray(0, entry.size);
      const { fat: miniFat, store } = miniStore();
      const size = 1 << miniShift;
      const pieces = chain(entry.start, miniFat, Math.ceil(store.length / size)).map((id) =>
        store.subarray(id * size, (id + 1) * size),
      );
      return concatenated(pieces).subarray(0, entry.size);
    },
  };
}

/** The allocation table: its sectors are named in the header and, beyond 109, in a chain of their own. */
function readFat(view: DataView, sectorSize: number, sectors: number): Uint32Array {
  const fat = new Uint32Array(sectors).fill(noSector);
  const perSector = sectorSize / 4;
  const ids: number[] = [];
  for (let i = 0; i < 109; i++) ids.push(view.getUint32(76 + i * 4, true));
  let next = view.getUint32(68, true);
  for (let steps = 0; next < sectors && steps < sectors; steps++) {
    const at = (next + 1) * sectorSize;
    if (at + sectorSize > view.byteLength) break;
    for (let i = 0; i < perSector - 1; i++) ids.push(view.getUint32(at + i * 4, true));
    next = view.getUint32(at + sectorSize - 4, true);
  }
  let filled = 0;
  for (const id of ids) {
    if (id >= sectors || filled >= sectors) continue;
    const at = (id + 1) * sectorSize;
    for (let i = 0; i < perSector && filled < sectors && at + i * 4 + 4 <= view.byteLength; i++) {
      fat[filled++] = view.getUint32(at + i * 4, true);
    }
  }
  return fat;
}

function readDirectory(bytes: Uint8Array): Entry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const entries: Entry[] = [];
  for (let at = 0; at + 128 <= bytes.length; at += 128) {
    const nameLength = Math.min(Math.max(view.getUint16(at + 64, true) - 2, 0), 62);
    entries.push({
      name: new TextDecoder('utf-16le').decode(bytes.subarray(at, at + nameLength)),
      type: view.getUint8(at + 66),
      left: view.getUint32(at + 68, true),
      right: view.getUint32(at + 72, true),
      child: view.getUint32(at + 76, true),
      start: view.getUint32(at + 116, true),
      size: view.getUint32(at + 120, true),
    });
  }
  return entries;
}

/** Streams among the children of a storage: a tree of siblings, walked once. Objects inside the paper lie deeper. */
function childrenOf(storage: Entry, entries: readonly Entry[]): Entry[] {
  const found: Entry[] = [];
  const seen = new Set<number>();
  const waiting = [storage.child];
  for (let id = waiting.pop(); id !== undefined; id = waiting.pop()) {
    const entry = entries[id];
    if (!entry || seen.has(id)) continue;
    seen.add(id);
    if (entry.type === 2) found.push(entry);
    waiting.push(entry.left, entry.right);
  }
  return found;
}

function concatenated(pieces: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(pieces.reduce((sum, piece) => sum + piece.length, 0));
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}

function uint32s(bytes: Uint8Array): Uint32Array {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return Uint32Array.from({ length: Math.floor(bytes.length / 4) }, (_, i) => view.getUint32(i * 4, true));
}
