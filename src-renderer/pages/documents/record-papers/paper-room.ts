import { inject, provide, type InjectionKey } from 'vue';
import type { InputOf } from '@core/contract/contract';

/**
 * What the papers of a record have to know of the workspace around them: a resolution, a motion, the motions of a
 * session. The workspace provides it; the panel, the tabs and the pages of its papers use it.
 */
export interface PaperRoom {
  /** Stores what is being written, before a paper is made of it; false where that failed. */
  save: () => Promise<boolean>;
  /** Reads the record again: what its papers became may have changed it. */
  reload: () => Promise<void>;
  /** Whose papers become effective or void after the vote, in one press; null while there is no record. */
  settles: () => Pick<InputOf<'documents.settlePrepared'>, 'resolution' | 'motion' | 'meeting'> | null;
  /** What the vote made of papers prepared before it; null while it is to come. */
  outcome: () => boolean | null;
  /** Words of a page were clicked: leads to them in the record. False where the paper alone has them. */
  jump: (words: string, kind: string) => boolean;
  /** What the record's own text is called in the tabs; null where it has none beside its papers. */
  ownText: string | null;
}

const key: InjectionKey<PaperRoom> = Symbol('paper room');

export const providePaperRoom = (room: PaperRoom): void => provide(key, room);

/** The workspace around the papers; call in setup. Alone, papers have no record to go back to. */
export const usePaperRoom = (): PaperRoom =>
  inject(key, {
    save: () => Promise.resolve(true),
    reload: () => Promise.resolve(),
    settles: () => null,
    outcome: () => null,
    jump: () => false,
    ownText: null,
  });
