import { basename, dirname, relative, resolve, sep } from 'node:path';
import { change, changeName, contentNow, newFile, newFolder, sync, type Folder, type Node } from './disk';
import type { Call } from './trace';

/** An open file descriptor. */
interface Opened {
  node: Node;
  position: number;
  appends: boolean;
}

/** Replays the calls of a trace on a disk of its own: everything below `top`, which is empty at the beginning. */
export class Replay {
  readonly root: Folder = newFolder();
  readonly #said: Buffer[] = [];
  readonly #opened = new Map<number, Opened>();
  #units = 0;

  constructor(private readonly top: string) {}

  /** What was written to standard output. */
  said(): string {
    return Buffer.concat(this.#said).toString('utf8');
  }

  /** Whether the call changed anything that a power cut could undo. */
  take(call: Call): boolean {
    switch (call.name) {
      case 'openat':
      case 'open':
      case 'creat':
        return this.#open(call);
      case 'close':
        this.#opened.delete(call.fd);
        return false;
      case 'dup':
      case 'dup2':
      case 'dup3':
        return this.#duplicate(call);
      case 'lseek':
        this.#at(call, (opened) => (opened.position = call.result));
        return false;
      case 'write':
      case 'writev':
      case 'pwrite64':
      case 'pwritev':
      case 'pwritev2':
        return this.#write(call);
      case 'copy_file_range':
      case 'sendfile':
        return this.#copy(call);
      case 'ftruncate':
        return this.#at(call, ({ node }) => {
          if (node.kind === 'file') change(node, { ended: call.ended, length: lastNumber(call.text) });
        });
      case 'fallocate':
      case 'truncate':
      case 'sync_file_range':
        throw new Error(`the drill does not know ${call.name} yet`);
      case 'fsync':
      case 'fdatasync':
        return this.#at(call, ({ node }) => sync(node, call.begun));
      default:
        return this.#changeNames(call);
    }
  }

  #at(call: Call, work: (opened: Opened) => void): boolean {
    const opened = this.#opened.get(call.fd);
    if (opened) work(opened);
    return opened !== undefined;
  }

  #open(call: Call): boolean {
    this.#opened.delete(call.result);
    const path = this.#path(call, 0);
    if (path === null) return false;
    const flags = call.name === 'creat' ? 'O_CREAT|O_TRUNC' : call.text;
    let node = this.#find(path);
    let changed = false;
    if (!node) {
      if (!flags.includes('O_CREAT')) return false;
      node = newFile();
      this.#name(path, node, call);
      changed = true;
    } else if (flags.includes('O_TRUNC') && node.kind === 'file' && node.length > 0) {
      change(node, { ended: call.ended, length: 0 });
      changed = true;
    }
    this.#opened.set(call.result, { node, position: 0, appends: flags.includes('O_APPEND') });
    return changed;
  }

  #duplicate(call: Call): boolean {
    const opened = this.#opened.get(call.fd);
    if (opened) this.#opened.set(call.result, opened);
    return false;
  }

  #write(call: Call): boolean {
    const bytes = Buffer.concat(call.strings).subarray(0, call.result);
    if (call.fd === 1 && !this.#opened.has(1)) {
      this.#said.push(bytes);
      return false;
    }
    return this.#at(call, (opened) => {
      if (opened.node.kind !== 'file') return;
      const placed = call.name.startsWith('p');
      const at = placed ? lastNumber(call.text) : opened.appends ? opened.node.length : opened.position;
      change(opened.node, { ended: call.ended, at, bytes });
      if (!placed) opened.position = at + bytes.length;
    });
  }

  /** Bytes that never passed through the program: from one open file to another. */
  #copy(call: Call): boolean {
    const numbers = /^(\d+)<[^>]*>, (NULL|\[\d+\]), (\d+)<[^>]*>, (NULL|\[\d+\])/.exec(call.text);
    if (!numbers || call.name !== 'copy_file_range') throw new Error(`the drill does not know this ${call.name} yet`);
    const [from, to] = [this.#opened.get(Number(numbers[1])), this.#opened.get(Number(numbers[3]))];
    if (!to) return false;
    if (from?.node.kind !== 'file' || to.node.kind !== 'file') throw new Error('copied from outside the traced folder');
    const place = (text: string, opened: Opened): number =>
      text === 'NULL' ? opened.position : Number(text.slice(1, -1));
    const [start, at] = [place(numbers[2]!, from), place(numbers[4]!, to)];
    const bytes = contentNow(from.node).subarray(start, start + call.result);
    change(to.node, { ended: call.ended, at, bytes });
    if (numbers[2] === 'NULL') from.position += call.result;
    if (numbers[4] === 'NULL') to.position += call.result;
    return true;
  }

  #changeNames(call: Call): boolean {
    const path = this.#path(call, 0);
    const unit = ++this.#units;
    if (/^mkdir/.test(call.name)) return path !== null && this.#name(path, newFolder(), call, unit);
    if (/^(unlink|rmdir)/.test(call.name)) return path !== null && this.#name(path, null, call, unit);
    if (/^(rename|link)/.test(call.name)) {
      const target = this.#path(call, 1);
      if (path === null && target === null) return false;
      if (path === null || target === null) throw new Error('moved over the edge of the traced folder');
      const node = this.#find(path);
      if (!node) throw new Error(`moved what was not there: ${path}`);
      if (call.name.startsWith('rename')) this.#name(path, null, call, unit);
      return this.#name(target, node, call, unit);
    }
    throw new Error(`the drill does not know ${call.name} yet`);
  }

  #name(path: string, node: Node | null, { ended }: Call, unit = ++this.#units): boolean {
    const folder = this.#find(dirname(path));
    if (folder?.kind !== 'folder') throw new Error(`no folder for ${path}`);
    changeName(folder, { ended, unit, name: basename(path), node });
    return true;
  }

  /** The nth path of a call, or null where it lies outside. */
  #path(call: Call, index: number): string | null {
    const given = call.strings[index]?.toString('utf8');
    if (given === undefined) return null;
    // Relative to the folder that stands before it: 21</data>, "name"
    const folders = [...call.text.matchAll(/(?:AT_FDCWD|\d+)<((?:\\x[0-9a-f]{2})*)>, "/g)].map(([, hex]) =>
      Buffer.from(hex!.replaceAll('\\x', ''), 'hex').toString('utf8'),
    );
    const path = resolve(folders[index] ?? process.cwd(), given);
    return path === this.top || path.startsWith(this.top + sep) ? path : null;
  }

  #find(path: string): Node | null {
    let node: Node = this.root;
    for (const name of relative(this.top, path).split(sep).filter(Boolean)) {
      const inside: Node | undefined = node.kind === 'folder' ? node.now.get(name) : undefined;
      if (!inside) return null;
      node = inside;
    }
    return node;
  }
}

const lastNumber = (text: string): number => Number(/(\d+)\s*$/.exec(text)?.[1]);
