import { ownerOf } from '@core/domain/documents/paper-owner';
import { usePagesStore } from '../../../stores/pages';
import { usePaperStore } from '../../../stores/paper';
import { useResolutionSavingStore } from '../../../stores/resolution-saving';
import { useResolutionStore } from '../../../stores/resolution';
import { providePaperRoom } from '../../documents/record-papers/paper-room';
import { usePaperPreview } from '../../documents/record-papers/use-paper-preview';
import { workMessages } from '../resolutions.messages';
import { placeInRecord } from './place-in-record';

/** The papers of a matter beside its text: what they have to know of it, and the pages on the right. */
export function useResolutionPapers() {
  const record = useResolutionStore();
  const saving = useResolutionSavingStore();
  const text = usePaperStore('resolution');

  providePaperRoom({
    save: () => saving.save(),
    reload: () => record.reload(),
    settles: () => (record.opened ? { resolution: record.opened.id, motion: null, meeting: null } : null),
    outcome() {
      const state = record.opened?.state;
      if (state === 'passed' || state === 'published' || state === 'archived') return true;
      return state === 'failed' || state === 'withdrawn' || state === 'deferred' ? false : null;
    },
    jump(words, kind) {
      const place = text.doc ? placeInRecord(text.doc, words, kind) : null;
      if (place === null) return false;
      text.pointAt(place.from, place.to);
      return true;
    },
    ownText: workMessages.ownText,
  });
  return usePaperPreview({
    owner: () => (record.opened ? ownerOf({ resolution: record.opened.id }) : null),
    changes: () => record.changes,
    text: usePagesStore('resolution'),
  });
}
