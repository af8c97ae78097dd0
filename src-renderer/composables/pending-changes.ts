import { ElMessageBox } from 'element-plus';
import { inject, onBeforeUnmount, onMounted, provide, type InjectionKey } from 'vue';
import { onBeforeRouteLeave, onBeforeRouteUpdate } from 'vue-router';
import { pendingMessages as messages } from './pending-changes.messages';

/** A form that may hold something not yet stored. */
export interface Pending {
  pending: () => boolean;
  /** Stores what can be stored; answers what stands in the way of the rest, or null where nothing is left. */
  settle: () => Promise<string | null>;
}

/** Asks whether what is not stored shall be forgotten; `left`: what it is, a paragraph each. */
export async function askToLeave(left: readonly string[], leave: string = messages.leave): Promise<boolean> {
  try {
    // The button in front keeps the text; Escape and the cross do too.
    await ElMessageBox.confirm(left.join('\n'), messages.title, {
      confirmButtonText: messages.stay,
      cancelButtonText: leave,
      distinguishCancelAndClose: true,
      // The browser's way back changes the address before it is asked about; the question would go with it unanswered.
      closeOnHashChange: false,
      customStyle: { whiteSpace: 'pre-line' },
      type: 'warning',
    });
    return false;
  } catch (action) {
    return action === 'cancel';
  }
}

const key: InjectionKey<Set<Pending>> = Symbol('pending changes');

/** Holds back leaving a page, or one part of it for another, while something in its forms is not stored. */
export function guardPending(): void {
  const forms = new Set<Pending>();
  provide(key, forms);

  async function mayLeave(): Promise<boolean> {
    const answers = await Promise.all([...forms].filter((form) => form.pending()).map((form) => form.settle()));
    const left = answers.filter((answer) => answer !== null);
    return left.length === 0 || askToLeave(left);
  }

  function unload(event: BeforeUnloadEvent): void {
    if ([...forms].some((form) => form.pending())) event.preventDefault();
  }

  onBeforeRouteLeave(mayLeave);
  onBeforeRouteUpdate(mayLeave);
  onMounted(() => window.addEventListener('beforeunload', unload));
  onBeforeUnmount(() => window.removeEventListener('beforeunload', unload));
}

/** Puts a form under the guard of its page, as long as it is shown. */
export function usePending(form: Pending): void {
  const forms = inject(key, null);
  forms?.add(form);
  onBeforeUnmount(() => forms?.delete(form));
}
