import type { draftsContract } from '../../contract/documents/drafts.contract';
import { CallFailure } from '../../contract/errors';
import { findDraft, listDrafts, markDraftRemoved, saveDraft } from '../../storage/documents/drafts';
import { openStore, type Core } from '../core';
import type { Handlers } from '../dispatcher';

/** Unfinished texts of 公文排版. No records: they have no history, and are on the disk when a call is answered. */
export function draftsHandlers(core: Core): Handlers<typeof draftsContract> {
  const now = (): number => core.ports.clock.now();
  return {
    'documents.listDrafts': ({ removed }) => ({
      drafts: openStore(core).read((database) => listDrafts(database, removed)),
    }),
    'documents.getDraft': ({ id }) => {
      const found = openStore(core).read((database) => findDraft(database, id));
      if (!found) throw new CallFailure('NOT_FOUND');
      return found;
    },
    'documents.saveDraft': (draft) => ({
      savedAt: openStore(core).note((database) => saveDraft(database, draft, now())),
    }),
    'documents.removeDraft': ({ id }) => {
      openStore(core).note((database) => markDraftRemoved(database, id, now()));
      return {};
    },
    'documents.restoreDraft': ({ id }) => {
      openStore(core).note((database) => markDraftRemoved(database, id, null));
      return {};
    },
  };
}
