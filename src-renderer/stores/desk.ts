import { hasInjectionContext, inject, provide, ref, type InjectionKey } from 'vue';

/**
 * Places a text lies on while it is worked on: 公文排版, the text of a resolution, and one paper of a record. The editor,
 * its lists and its pages are the same on each; which one they show is said by the room around them.
 */
export type Desk = 'typeset' | 'resolution' | 'record-paper';

const key: InjectionKey<Desk> = Symbol('desk');

/** Says on which desk everything inside this component works. */
export const provideDesk = (desk: Desk): void => provide(key, desk);

/** The desk of the room around a component; call in setup. 公文排版 everywhere else. */
export const useDesk = (): Desk => (hasInjectionContext() ? inject(key, 'typeset') : 'typeset');

/** The pages of one desk fill the window; nothing behind them can be reached. */
export const fullScreen = ref(false);
