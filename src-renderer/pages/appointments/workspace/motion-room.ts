import { inject, provide, ref, type InjectionKey, type Ref } from 'vue';

/** Places of the workspace that its parts lead to. */
export interface MotionRoom {
  /** The item that is looked at; null none. */
  looked: Ref<number | null>;
  show: (part: MotionPart) => void;
  /** Opens 撤回、暂不付表决 for an item. */
  depart: (item: number) => void;
}
export const motionParts = ['items', 'fields', 'materials', 'party', 'votes', 'papers', 'checks'] as const;
export type MotionPart = (typeof motionParts)[number];

const key: InjectionKey<MotionRoom> = Symbol('motion room');

export const provideMotionRoom = (room: MotionRoom): void => provide(key, room);

/** The workspace around a part of a motion; call in setup. */
export const useMotionRoom = (): MotionRoom =>
  inject(key, () => ({ looked: ref(null), show: () => undefined, depart: () => undefined }), true);
