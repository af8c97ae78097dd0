import { defineStore } from 'pinia';
import { computed, ref, shallowRef } from 'vue';
import type { InputOf, OutputOf } from '@core/contract/contract';
import type { CallError } from '@core/contract/errors';
import type { Meeting, Vote } from '@core/contract/meetings/meetings.contract';
import type { Result } from '@core/contract/result';
import type { MeetingFields, MeetingKind } from '@core/domain/meetings/meeting';
import type { VoteOutcome } from '@core/domain/meetings/vote';
import { transport } from '../api/transport';
import { usePagedRows } from '../composables/paged-rows';

export type OpenedMeeting = OutputOf<'meetings.getMeeting'>;
export type VoteToKeep = InputOf<'meetings.recordVote'>;

/** The meetings as the list was last filtered, and the one that is looked at. Every writer answers the error, or null. */
export const useMeetingStore = defineStore('meetings', () => {
  const total = ref(0);
  const years = ref<number[]>([]);
  const search = ref('');
  const kind = ref<MeetingKind | null>(null);
  const year = ref<number | null>(null);
  const opened = shallowRef<OpenedMeeting | null>(null);
  const openFailed = shallowRef<CallError | null>(null);
  /** Asked for last: answers to earlier questions come too late. */
  let asked = 0;
  const filtered = computed(() => search.value.trim() !== '' || kind.value !== null || year.value !== null);

  const list = usePagedRows<Meeting, OutputOf<'meetings.listMeetings'>>({
    ask(shown, limit) {
      const last = shown.at(-1);
      const before = last ? { beginsOn: last.beginsOn, id: last.id } : null;
      const input = { search: search.value.trim(), kind: kind.value, year: year.value, before, limit };
      return transport.call('meetings.listMeetings', input);
    },
    take(answer) {
      total.value = answer.total;
      years.value = answer.years;
      return { rows: answer.meetings, more: answer.more };
    },
  });
  const { rows: meetings, more, loading, loaded, failed, load, loadMore, reload } = list;

  async function open(id: number): Promise<void> {
    const mine = ++asked;
    const result = await transport.call('meetings.getMeeting', { id });
    if (mine !== asked) return;
    openFailed.value = result.ok ? null : result.error;
    opened.value = result.ok ? result.value : null;
  }

  function close(): void {
    asked++;
    opened.value = null;
    openFailed.value = null;
  }

  /** The open meeting and the list as they stand now. */
  async function refresh(): Promise<void> {
    const id = opened.value?.meeting.id;
    await Promise.all([reload(), id === undefined ? Promise.resolve() : open(id)]);
  }

  async function written(call: Promise<Result<unknown>>): Promise<CallError | null> {
    const result = await call;
    if (!result.ok) return result.error;
    await refresh();
    return null;
  }

  const saveMeeting = ({ id, revision }: Meeting, fields: MeetingFields) =>
    written(transport.call('meetings.updateMeeting', { ...fields, id, expectedRevision: revision }));
  const recordVote = (vote: VoteToKeep) => written(transport.call('meetings.recordVote', vote));
  const saveVote = ({ id, revision }: Vote, vote: VoteToKeep) =>
    written(transport.call('meetings.updateVote', { ...vote, id, expectedRevision: revision }));
  const removeVote = ({ id, revision }: Vote) =>
    written(transport.call('meetings.removeVote', { id, expectedRevision: revision }));

  /** Answers the id of the new meeting, or the error. */
  async function addMeeting(fields: MeetingFields): Promise<{ id: number } | { error: CallError }> {
    const result = await transport.call('meetings.addMeeting', fields);
    if (!result.ok) return { error: result.error };
    await reload();
    return { id: result.value.id };
  }

  async function removeMeeting({ id, revision }: Meeting): Promise<CallError | null> {
    const result = await transport.call('meetings.removeMeeting', { id, expectedRevision: revision });
    if (!result.ok) return result.error;
    close();
    await reload();
    return null;
  }

  return {
    meetings,
    total,
    years,
    more,
    loading,
    loaded,
    failed,
    search,
    kind,
    year,
    filtered,
    opened,
    openFailed,
    load,
    loadMore,
    open,
    close,
    refresh,
    addMeeting,
    saveMeeting,
    removeMeeting,
    recordVote,
    saveVote,
    removeVote,
  };
});

export const outcomeTone: Record<VoteOutcome, 'green' | 'red'> = { passed: 'green', failed: 'red' };
