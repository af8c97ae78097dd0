import { z } from 'zod';
import { readDataState, writeDataState } from '../../storage/data-state';
import type { Store } from '../../storage/store';
import type { Logger } from '../ports';

/** failed: no backup was made; second: it did not reach the second place; files, faults: what it found on the way. */
export type NoticeKind = 'failed' | 'second' | 'files' | 'faults';

const keptSchema = z.partialRecord(z.enum(['failed', 'second', 'files', 'faults']), z.string());

/**
 * What went wrong with backups and has not been put right, in Chinese. Kept with the data: the stick that was missing
 * yesterday is still not up to date today.
 */
export class BackupNotices {
  #texts = new Map<NoticeKind, string>();

  constructor(private readonly logger: Logger) {}

  list(): string[] {
    return [...this.#texts.values()];
  }

  /** Takes up what is kept with the data just opened. */
  begin(store: Store): void {
    this.#texts = new Map();
    const kept = store.read((database) => readDataState(database, 'backup-notices'));
    const parsed = kept === null ? null : keptSchema.safeParse(asJson(kept));
    if (parsed?.success) this.#texts = new Map(Object.entries(parsed.data) as [NoticeKind, string][]);
  }

  /** Says something, or takes it back (null). */
  set(store: Store, kind: NoticeKind, text: string | null): void {
    if ((this.#texts.get(kind) ?? null) === text) return;
    if (text === null) this.#texts.delete(kind);
    else this.#texts.set(kind, text);
    try {
      const kept = this.#texts.size === 0 ? null : JSON.stringify(Object.fromEntries(this.#texts));
      store.note((database) => writeDataState(database, 'backup-notices', kept));
    } catch (error) {
      // A full disk may be the very thing it tells of.
      this.logger.error('notice-not-kept', error);
    }
  }
}

function asJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
