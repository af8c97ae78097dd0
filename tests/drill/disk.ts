import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Chance } from './random';

/** A change of a file that is not on the disk for sure. */
type FileChange = { ended: number } & ({ at: number; bytes: Buffer } | { length: number });
/** A change of the names in a folder. One rename changes two folders, or one twice: `unit` is the same. */
interface NameChange {
  ended: number;
  unit: number;
  name: string;
  node: Node | null;
}

export interface File {
  kind: 'file';
  /** What is on the disk for sure. */
  sure: Buffer;
  pending: FileChange[];
  /** Bytes the file has for the running program. */
  length: number;
}
export interface Folder {
  kind: 'folder';
  sure: Map<string, Node>;
  pending: NameChange[];
  /** Names for the running program. */
  now: Map<string, Node>;
}
export type Node = File | Folder;

export const newFile = (): File => ({ kind: 'file', sure: Buffer.alloc(0), pending: [], length: 0 });
export const newFolder = (): Folder => ({ kind: 'folder', sure: new Map(), pending: [], now: new Map() });

export function change(file: File, changed: FileChange): void {
  file.pending.push(changed);
  file.length = 'length' in changed ? changed.length : Math.max(file.length, changed.at + changed.bytes.length);
}

export function changeName(folder: Folder, changed: NameChange): void {
  folder.pending.push(changed);
  put(folder.now, changed);
}

/** fsync: what had ended when it was begun is on the disk for sure. */
export function sync(node: Node, begun: number): void {
  if (node.kind === 'file') {
    const done = node.pending.filter(({ ended }) => ended < begun);
    node.sure = contentWith(node.sure, done);
    node.pending = node.pending.filter(({ ended }) => ended >= begun);
    return;
  }
  for (const changed of node.pending) if (changed.ended < begun) put(node.sure, changed);
  node.pending = node.pending.filter(({ ended }) => ended >= begun);
}

/** What the running program reads from a file. */
export const contentNow = (file: File): Buffer => contentWith(file.sure, file.pending);

function put(names: Map<string, Node>, { name, node }: NameChange): void {
  if (node) names.set(name, node);
  else names.delete(name);
}

function contentWith(content: Buffer, changes: readonly FileChange[]): Buffer {
  let grown = content;
  for (const changed of changes) {
    const length = 'length' in changed ? changed.length : Math.max(grown.length, changed.at + changed.bytes.length);
    const next = Buffer.alloc(length);
    grown.copy(next);
    if ('bytes' in changed) changed.bytes.copy(next, changed.at);
    grown = next;
  }
  return grown;
}

/**
 * Writes into `target` what would be found after the power went: what is sure, and of the rest a chance part, whole
 * sectors in any order; with `chance` null nothing of the rest.
 */
export function afterPowerCut(root: Folder, target: string, chance: Chance | null): void {
  const units = new Map<number, boolean>();
  const happened = (unit: number): boolean => {
    if (!units.has(unit)) units.set(unit, chance?.in(50) ?? false);
    return units.get(unit)!;
  };
  const write = (folder: Folder, path: string): void => {
    mkdirSync(path, { recursive: true });
    const names = new Map(folder.sure);
    for (const changed of folder.pending) if (happened(changed.unit)) put(names, changed);
    for (const [name, node] of names) {
      if (node.kind === 'folder') write(node, join(path, name));
      else
        writeFileSync(
          join(path, name),
          contentWith(
            node.sure,
            node.pending.flatMap((one) => part(one, chance)),
          ),
        );
    }
  };
  write(root, target);
}

const sector = 512;

/** A chance part of a change: a write reaches the disk by sectors. */
function part(changed: FileChange, chance: Chance | null): FileChange[] {
  if (!chance || chance.in(40)) return [];
  if ('length' in changed || chance.in(50)) return [changed];
  const { at, bytes, ended } = changed;
  const pieces: FileChange[] = [];
  for (let from = 0; from < bytes.length; from += sector)
    if (chance.in(50)) pieces.push({ ended, at: at + from, bytes: bytes.subarray(from, from + sector) });
  return pieces;
}
