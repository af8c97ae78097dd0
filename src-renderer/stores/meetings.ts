import { defineStore } from 'pinia';
import { computed, ref, shallowRef } from 'vue';
import type { InputOf, OutputOf } from '@core/contract/contract';
import type { CallError } from '@core/contract/errors';
import type { Meeting, Vote } from '@core/contract/meetings/meetings.contract';
import type { Result } from '@core/contract/result';
import type { MeetingFields, MeetingKind } from '@core/domain/meetings/meeting';
import type { VoteOutcome } from '@core/domain/meetings/vote';
import { transport } from '../api/transport';

const pageSize = 60;

export type OpenedMeeting = OutputOf<'meetings.getMeeting'>;
export type VoteToKeep = InputOf<'meetings.recordVote'>;

/** The meetings as the list was last filtered, and the one that is looked at. Every writer answers the error, or null. */
export const useMeetingStore = defineStore('meetings', () => {
  const meetings = shallowRef<Meeting[]>([]);
  const total = ref(0);
  const years = ref<number[]>([]);
  const more = ref(false);
  const loading = ref(false);
  const loaded = ref(false);
  const failed = shallowRef<CallError | null>(null);
  const search = ref('');
  const kind = ref<MeetingKind | null>(null);
  const year = ref<number | null>(null);
  const opened = shallowRef<OpenedMeeting | null>(null);
  const openFailed = shallowRef<CallError | null>(null);
  /** Asked for last: answers to earlier questions come too late. */
  let question = 0;
  let asked = 0;
  const filtered = computed(() => search.value.trim() !== '' || kind.value !== null || year.value !== null);

  async function ask(before: { beginsOn: string; id: number } | null, limit: number): Promise<void> {
    const mine = ++question;
    loading.value = true;
    const input = { search: search.value.trim(), kind: kind.value, year: year.value, before, limit };
    const result = await transport.call('meetings.listMeetings', input);
    if (mine !== question) return;
    loading.value = false;
    failed.value = result.ok ? null : result.error;
    if (!result.ok) return;
    meetings.value = before === null ? result.value.meetings : [...meetings.value, ...result.value.meetings];
    total.value = result.value.total;
    years.value = result.value.years;
    more.value = result.value.more;
    loaded.value = true;
  }

  const load = (): Promise<void> => ask(null, pageSize);

  /** After a change: as many as are shown, so that the list does not jump. */
  const reload = (): Promise<void> => ask(null, Math.min(200, Math.max(pageSize, meetings.value.length)));

  async function loadMore(): Promise<void> {
    const last = meetings.value.at(-1);
    if (more.value && !loading.value && last) await ask({ beginsOn: last.beginsOn, id: last.id }, pageSize);
  }

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
