import { defineStore } from 'pinia';
import { computed, ref, shallowRef } from 'vue';
import type { Motion, MotionFinding, MotionItem } from '@core/contract/appointments/motions.contract';
import type { CallName, InputOf, OutputOf } from '@core/contract/contract';
import type { CallError } from '@core/contract/errors';
import {
  itemFieldsSchema,
  motionFieldsSchema,
  type ItemFields,
  type MotionFields,
} from '@core/domain/appointments/motion';
import { transport } from '../api/transport';

export type WaiverFields = Omit<InputOf<'appointments.addWaiver'>, 'motion'>;

/** What of a motion its form holds. */
export const fieldsOfMotion = (motion: Motion): MotionFields =>
  Object.fromEntries(
    Object.keys(motionFieldsSchema.shape).map((name) => [name, motion[name as keyof Motion]]),
  ) as never;

/** What of an item its form holds; posts by their ids. */
export const fieldsOfItem = (item: MotionItem): ItemFields => ({
  ...(Object.fromEntries(
    Object.keys(itemFieldsSchema.shape).map((name) => [name, item[name as keyof MotionItem]]),
  ) as unknown as ItemFields),
  posts: item.posts.map(({ post }) => post),
});

/**
 * The motion that is worked on. Changes are sent one after the other, each on the revision it is based on; what follows
 * from one (findings, checklists, votes) is read back. Every writer answers the error, or null.
 */
export const useMotionStore = defineStore('motion', () => {
  const opened = shallowRef<Motion | null>(null);
  const failed = shallowRef<CallError | null>(null);
  /** Counts up when the motion was read anew: its papers may have changed. */
  const changes = ref(0);
  let turn: Promise<unknown> = Promise.resolve();
  let asked = 0;

  /** What stands in the way or should be looked at, what was passed by 特批 last. */
  const findings = computed(() => opened.value?.findings ?? []);
  const findingsOf = (item: number | null, field?: string): MotionFinding[] =>
    findings.value.filter((finding) => finding.item === item && (field === undefined || finding.field === field));

  function inTurn<T>(work: () => Promise<T>): Promise<T> {
    const next = turn.then(work, work);
    turn = next.catch(() => undefined);
    return next;
  }

  async function open(id: number): Promise<void> {
    const mine = ++asked;
    const result = await transport.call('appointments.getMotion', { id });
    if (mine !== asked) return;
    failed.value = result.ok ? null : result.error;
    if (!result.ok) return;
    opened.value = result.value;
    changes.value++;
  }

  async function reload(): Promise<void> {
    if (opened.value) await open(opened.value.id);
  }

  /** A call that changes something of the motion; its answer goes to `taken`. */
  async function write<Name extends CallName>(
    method: Name,
    input: (motion: Motion) => InputOf<Name>,
    taken?: (value: OutputOf<Name>) => void,
  ): Promise<CallError | null> {
    return inTurn(async () => {
      const { value } = opened;
      if (!value) return null;
      const result = await transport.call(method, input(value));
      if (!result.ok) return result.error;
      taken?.(result.value);
      await reload();
      return null;
    });
  }

  /** An item as it stands now: what was written before it has given it another revision. */
  const itemOf = (motion: Motion, id: number): MotionItem | undefined => motion.items.find((item) => item.id === id);
  const revisionOf = (motion: Motion, id: number): number => itemOf(motion, id)?.revision ?? 1;

  const saveFields = (fields: MotionFields) =>
    write('appointments.updateMotion', ({ id, revision }) => ({ ...fields, id, expectedRevision: revision }));
  const addItem = (fields: ItemFields) => write('appointments.addItem', ({ id }) => ({ ...fields, motion: id }));
  const addItems = (items: ItemFields[]) =>
    write('appointments.addItems', ({ id, revision }) => ({ motion: id, items, expectedRevision: revision }));
  const saveItem = (id: number, fields: ItemFields) =>
    write('appointments.updateItem', (motion) => ({ ...fields, id, expectedRevision: revisionOf(motion, id) }));
  const removeItem = (id: number) =>
    write('appointments.removeItem', (motion) => ({ id, expectedRevision: revisionOf(motion, id) }));
  const orderItems = (items: number[]) => write('appointments.orderItems', ({ id }) => ({ motion: id, items }));
  const addWaiver = (waiver: WaiverFields) => write('appointments.addWaiver', ({ id }) => ({ ...waiver, motion: id }));

  function close(): void {
    asked++;
    opened.value = null;
    failed.value = null;
  }

  return {
    ...{ opened, failed, changes, findings, findingsOf, open, reload, write, close },
    ...{ saveFields, addItem, addItems, saveItem, removeItem, orderItems, addWaiver },
  };
});
