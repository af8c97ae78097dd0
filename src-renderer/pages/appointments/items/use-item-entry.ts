import { computed, ref, shallowRef, watch } from 'vue';
import type { OutputOf } from '@core/contract/contract';
import type { CallError } from '@core/contract/errors';
import type { Act } from '@core/domain/appointments/acts';
import type { ItemFields } from '@core/domain/appointments/motion';
import { transport } from '../../../api/transport';
import type { PickedPost } from '../../../components/PostPicker.vue';
import type { Direction } from '../appointments.messages';

type Answer = OutputOf<'appointments.proposeItem'>;
export type Question = Answer['questions'][number];

/** An item with nothing but who, what and which posts. */
export const plainItem = (person: number, act: Act, posts: readonly number[]): ItemFields => ({
  ...{ person, act, posts: [...posts], reason: '', requestedOn: null, defence: null },
  ...{ examOn: null, examResult: null, examScore: null, dueUntil: null, note: '' },
});

/**
 * A person and a post picked for a motion: the verb, the proposer and the basis that follow from them, and what they
 * raise (免去原职?), each answered by one press.
 */
export function useItemEntry(motion: () => number | null) {
  const person = shallowRef<{ id: number; name: string } | null>(null);
  const post = shallowRef<PickedPost | null>(null);
  const direction = ref<Direction>('confer');
  const answer = shallowRef<Answer | null>(null);
  const failed = shallowRef<CallError | null>(null);
  /** Which of the proposed ways is taken; the usual one first. */
  const chosen = ref(0);
  /** Questions answered with yes. */
  const accepted = shallowRef<readonly Question[]>([]);
  let asked = 0;

  const proposal = computed(() => answer.value?.proposals[chosen.value] ?? null);
  const questions = computed(() => answer.value?.questions ?? []);
  /** There is no lawful way in that direction. */
  const noWay = computed(() => answer.value !== null && answer.value.proposals.length === 0);
  const begun = computed(() => person.value !== null || post.value !== null);

  /** The items to be added: the one picked, and those that answer its questions. Null while something is missing. */
  const items = computed<ItemFields[] | null>(() => {
    const { value } = proposal;
    if (!person.value || !post.value || !value) return null;
    return [
      plainItem(person.value.id, value.act, [post.value.id]),
      ...accepted.value.map((question) => plainItem(question.person, question.act, [question.post])),
    ];
  });

  async function ask(): Promise<void> {
    const mine = ++asked;
    answer.value = null;
    chosen.value = 0;
    accepted.value = [];
    failed.value = null;
    if (!person.value || !post.value) return;
    const result = await transport.call('appointments.proposeItem', {
      ...{ motion: motion(), person: person.value.id, post: post.value.id, direction: direction.value },
    });
    if (mine !== asked) return;
    failed.value = result.ok ? null : result.error;
    if (result.ok) answer.value = result.value;
  }

  function accept(question: Question, yes: boolean): void {
    const rest = accepted.value.filter((one) => one !== question);
    accepted.value = yes ? [...rest, question] : rest;
  }

  /** The next person; the direction stays. */
  function clear(): void {
    person.value = null;
    post.value = null;
  }

  watch([() => person.value?.id, () => post.value?.id, direction], ask);
  return {
    person,
    post,
    direction,
    chosen,
    accepted,
    proposal,
    answer,
    questions,
    noWay,
    begun,
    items,
    failed,
    accept,
    clear,
  };
}
