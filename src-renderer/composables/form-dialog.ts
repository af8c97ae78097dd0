import { computed, nextTick, shallowRef, type ComputedRef, type ShallowRef } from 'vue';
import { pendingMessages as messages } from './pending-changes.messages';
import { askToLeave, usePending } from './pending-changes';

export interface FormDialog<Fields> {
  /** What is written; null while the dialog is closed or still reads. */
  fields: ShallowRef<Fields | null>;
  /** Whether something was written that is not stored. */
  changed: ComputedRef<boolean>;
  /** Shows what is stored, or what is proposed. */
  open: (stored: Fields | null) => void;
  set: (part: Partial<Fields>) => void;
  /** Whether what is written may be forgotten: nothing is, or the clerk says so. */
  mayForget: () => Promise<boolean>;
  /** `before-close` of the dialog: Escape and the cross forget nothing by themselves. */
  beforeClose: (done: () => void) => Promise<void>;
}

/**
 * A dialog that stores by a button: closing it, or leaving the page, asks first where something would be lost.
 * @param unsaved says in words what is not stored
 * @param wrong whether a field holds what is no value yet: it is written, too
 */
export function useFormDialog<Fields extends object>(unsaved: string, wrong: () => boolean): FormDialog<Fields> {
  const fields = shallowRef(null) as ShallowRef<Fields | null>;
  const stored = shallowRef('');
  const changed = computed(() => fields.value !== null && (wrong() || JSON.stringify(fields.value) !== stored.value));

  function open(now: Fields | null): void {
    stored.value = JSON.stringify(now);
    fields.value = now;
  }
  function set(part: Partial<Fields>): void {
    if (fields.value) fields.value = { ...fields.value, ...part };
  }
  async function mayForget(): Promise<boolean> {
    // A number is told only when its field is left.
    if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
    await nextTick();
    return !changed.value || askToLeave([unsaved], messages.close);
  }
  async function beforeClose(done: () => void): Promise<void> {
    if (await mayForget()) done();
  }

  usePending({ pending: () => changed.value, settle: () => Promise.resolve(unsaved) });
  return { fields, changed, open, set, mayForget, beforeClose };
}
