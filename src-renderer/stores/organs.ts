import { defineStore } from 'pinia';
import { computed, ref, shallowRef } from 'vue';
import type { CallName, InputOf } from '@core/contract/contract';
import type { CallError } from '@core/contract/errors';
import type { Organ, Post } from '@core/contract/organization/organs.contract';
import { transport } from '../api/transport';

/** The organs and their posts, as of a day. Every writer answers the error, or null, and reads them again. */
export const useOrganStore = defineStore('organs', () => {
  const organs = shallowRef<Organ[]>([]);
  /** Null is today. */
  const on = ref<string | null>(null);
  const withAbolished = ref(false);
  const loaded = ref(false);
  const loading = ref(false);
  const failed = shallowRef<CallError | null>(null);
  let asked = 0;
  const posts = computed(() => organs.value.reduce((sum, organ) => sum + organ.posts.length, 0));

  async function load(): Promise<void> {
    const mine = ++asked;
    loading.value = true;
    const input = { on: on.value, withAbolished: withAbolished.value };
    const result = await transport.call('organization.listOrgans', input);
    if (mine !== asked) return;
    loading.value = false;
    failed.value = result.ok ? null : result.error;
    if (!result.ok) return;
    organs.value = result.value.organs;
    loaded.value = true;
  }

  async function write<Name extends CallName>(method: Name, input: InputOf<Name>): Promise<CallError | null> {
    const result = await transport.call(method, input);
    if (!result.ok) return result.error;
    await load();
    return null;
  }

  const removeOrgan = ({ id, revision }: Organ) =>
    write('organization.removeOrgan', { id, expectedRevision: revision });
  const removePost = ({ id, revision }: Post) => write('organization.removePost', { id, expectedRevision: revision });

  return { organs, posts, on, withAbolished, loaded, loading, failed, load, write, removeOrgan, removePost };
});

/** A post in force that nobody holds. */
export const isUnheld = (post: Post, day: string): boolean =>
  post.incumbents.length === 0 && (post.untilOn === null || day < post.untilOn);

/** 空缺: of a post with one seat; of the others nobody knows how many there ought to be. */
export const isVacant = (post: Post, day: string): boolean => post.singleSeat && isUnheld(post, day);
