import { messageConfig } from 'element-plus';
import { placementInstances } from 'element-plus/es/components/message/src/instance.mjs';
import { watch, type WatchHandle } from 'vue';

/** Where neither the title of a page nor what is pressed on it stands: below, behind the last rows of a list. */
const placement = 'bottom-right';
/** More of them would cover what stands there. */
const mostToasts = 2;

interface Toast {
  handler: { close: () => void };
  props: { type?: string | undefined };
}

/**
 * Puts messages into the lower right corner and keeps them few: the same words are counted instead of repeated, and what is said anew
 * takes the place of what was said before, of an error last. Element Plus itself would drop the new one (`max`).
 */
export function limitToasts(): WatchHandle {
  messageConfig.grouping = true;
  messageConfig.placement = placement;
  const leaving = new WeakSet<Toast>();
  return watch(
    () => [...((placementInstances[placement] ?? []) as readonly Toast[])],
    (shown) => {
      const standing = shown.filter((toast) => !leaving.has(toast));
      while (standing.length > mostToasts) {
        const earlier = standing.slice(0, -1);
        const passing = earlier.find(({ props }) => props.type !== 'error') ?? earlier[0];
        if (!passing) return;
        standing.splice(standing.indexOf(passing), 1);
        leaving.add(passing);
        passing.handler.close();
      }
    },
    { flush: 'sync' },
  );
}
