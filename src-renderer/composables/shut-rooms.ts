import { inject, onBeforeUnmount, provide, watch, type InjectionKey, type Ref } from 'vue';

const key: InjectionKey<boolean> = Symbol('front page');
/** Class of dialogs that belong to the page shown instead of the rooms. */
const frontLayer = 'front-layer';

/** Says that what lies inside this component is shown instead of the rooms. */
export const provideFront = (): void => provide(key, true);

/** Class a dialog opened here must have, so that it is seen and heard while the rooms are shut. */
export const useLayerClass = (): string => (inject(key, false) ? frontLayer : '');

const events = ['keydown', 'keyup', 'paste', 'copy', 'cut', 'drop', 'dragover', 'beforeinput'] as const;

/**
 * While `shut`, nothing of the rooms is seen or reached: dialogs and lists they have put beside the page are hidden
 * (base.css), and their shortcuts hear nothing.
 */
export function useShutRooms(shut: Ref<boolean>): void {
  const stop = (event: Event): void => {
    const target = event.target;
    const inFront = target instanceof Element && target.closest(`[data-front-page], .${frontLayer}`) !== null;
    if (!inFront) event.stopImmediatePropagation();
  };
  const open = (): void => {
    for (const name of events) window.removeEventListener(name, stop, true);
    document.body.classList.remove('shut');
  };
  watch(
    shut,
    (now) => {
      open();
      if (!now) return;
      // The focus must not stay where it cannot be seen.
      if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
      for (const name of events) window.addEventListener(name, stop, true);
      document.body.classList.add('shut');
    },
    { immediate: true, flush: 'sync' },
  );
  onBeforeUnmount(open);
}
