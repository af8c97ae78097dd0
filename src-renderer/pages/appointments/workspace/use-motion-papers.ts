import { watch, type Ref } from 'vue';
import { ownerOf } from '@core/domain/documents/paper-owner';
import { useMotionStore } from '../../../stores/motion';
import { useRecordPaperStore } from '../../../stores/record-papers';
import { providePaperRoom } from '../../documents/record-papers/paper-room';
import { usePaperPreview } from '../../documents/record-papers/use-paper-preview';

const bare = (words: string): string => words.replace(/\s/gu, '');

/** The papers of a motion: what they have to know of it, and the pages on the right. A click leads to the item named. */
export function useMotionPapers(looked: Ref<number | null>) {
  const motion = useMotionStore();
  const papers = useRecordPaperStore();

  providePaperRoom({
    save: () => Promise.resolve(true),
    reload: () => motion.reload(),
    settles: () => (motion.opened ? { resolution: null, motion: motion.opened.id, meeting: null } : null),
    outcome() {
      const items = motion.opened?.items ?? [];
      if (items.length === 0 || items.some(({ state }) => state === 'pending')) return null;
      return items.some(({ state }) => state === 'passed');
    },
    jump(words) {
      const there = bare(words);
      const item = motion.opened?.items.find(({ personName }) => there.includes(bare(personName)));
      if (item) looked.value = item.id;
      return item !== undefined;
    },
    ownText: null,
  });

  // A motion has no text of its own: what it can yield first is shown at once.
  watch(
    () => papers.papers,
    (list) => {
      if (papers.shown !== null) return;
      const possible = list.filter(({ obstacle }) => obstacle === null);
      const first = possible.find(({ paper }) => paper === 'appointment-list') ?? possible[0];
      if (first) papers.show(first);
    },
  );

  return usePaperPreview({
    owner: () => (motion.opened ? ownerOf({ motion: motion.opened.id }) : null),
    changes: () => motion.changes,
  });
}
