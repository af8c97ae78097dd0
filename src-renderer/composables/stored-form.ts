import { computed, ref, shallowRef, watch, type ComputedRef, type Ref, type ShallowRef } from 'vue';
import type { CallError } from '@core/contract/errors';
import { usePending } from './pending-changes';
import { storedFormMessages as messages } from './pending-changes.messages';

export type Faults<Form> = Partial<Record<keyof Form & string, string>>;

export interface StoredForm<Form> {
  /** What stands in the fields; every change is a new object. */
  form: Ref<Form>;
  /** What is wrong with it, by field. */
  faults: ComputedRef<Faults<Form>>;
  state: ComputedRef<'stored' | 'changed' | 'invalid' | 'saving' | 'failed' | 'stale'>;
  /** When it was last stored from here, UTC. */
  storedAt: Ref<string | null>;
  failed: ShallowRef<CallError | null>;
  set: (part: Partial<Form>) => void;
  /** A field was left: stores, unless something is wrong. */
  commit: () => Promise<void>;
  /** After STALE_REVISION: what the other window stored, or what stands here. */
  takeTheirs: () => Promise<void>;
  insist: () => Promise<void>;
}

/** A form that is stored by itself whenever a field is left. What cannot be stored stays in the fields. */
export function useStoredForm<Form extends object>(options: {
  /** What is stored. */
  stored: () => Form;
  save: (form: Form) => Promise<CallError | null>;
  /** Reads again what is stored. */
  reload: () => Promise<unknown>;
  check?: (form: Form) => Faults<Form>;
}): StoredForm<Form> {
  const { stored, save, reload, check } = options;
  const form = shallowRef<Form>(stored()) as Ref<Form>;
  const running = shallowRef<Promise<void> | null>(null);
  const storedAt = ref<string | null>(null);
  const failed = shallowRef<CallError | null>(null);
  const same = (one: Form, other: Form): boolean => JSON.stringify(one) === JSON.stringify(other);
  const changed = computed(() => !same(form.value, stored()));
  const faults = computed(() => check?.(form.value) ?? {});
  const valid = computed(() => Object.keys(faults.value).length === 0);
  const state = computed(() => {
    if (running.value) return 'saving';
    if (failed.value && changed.value) return failed.value.code === 'STALE_REVISION' ? 'stale' : 'failed';
    if (!changed.value) return 'stored';
    return valid.value ? 'changed' : 'invalid';
  });

  // What comes from elsewhere is shown, unless something of one's own stands in the fields.
  watch(stored, (now, before) => {
    if (same(form.value, before)) form.value = now;
  });

  function set(part: Partial<Form>): void {
    form.value = { ...form.value, ...part };
  }

  /** One saving at a time: who comes while one is on its way waits for it, and stores what was typed since. */
  async function commit(): Promise<void> {
    if (running.value) {
      await running.value;
      if (failed.value) return;
    }
    if (running.value) return commit();
    if (!changed.value || !valid.value) return;
    running.value = store();
    await running.value;
  }

  async function store(): Promise<void> {
    for (;;) {
      const sent = form.value;
      failed.value = await save(sent);
      if (failed.value) break;
      storedAt.value = new Date().toISOString();
      // Typed while it was on its way; blanks at the ends are stored without.
      if (form.value === sent) {
        form.value = stored();
        break;
      }
      if (!changed.value || !valid.value) break;
    }
    running.value = null;
  }

  async function takeTheirs(): Promise<void> {
    failed.value = null;
    await reload();
    form.value = stored();
  }

  async function insist(): Promise<void> {
    const mine = form.value;
    failed.value = null;
    await reload();
    form.value = mine;
    await commit();
  }

  usePending({
    pending: () => changed.value,
    settle: async () => {
      await commit();
      if (!changed.value) return null;
      return failed.value?.message ?? Object.values<string | undefined>(faults.value)[0] ?? messages.invalid;
    },
  });

  return { form, faults, state, storedAt, failed, set, commit, takeTheirs, insist };
}
