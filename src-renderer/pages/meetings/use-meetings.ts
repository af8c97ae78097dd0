import { ref, shallowRef } from 'vue';
import type { CallError } from '@core/contract/errors';
import type { Meeting } from '@core/contract/meetings/meetings.contract';
import type { MeetingFields, MeetingKind } from '@core/domain/meetings/meeting';
import { transport } from '../../api/transport';

const mostOfAKind = 100;

/** Meetings of a kind to choose from, latest first, and a new one among them. */
export function useMeetings() {
  const meetings = shallowRef<Meeting[]>([]);
  const failed = shallowRef<CallError | null>(null);
  const loading = ref(false);
  let asked = 0;

  async function load(kind: MeetingKind | null): Promise<void> {
    const mine = ++asked;
    loading.value = true;
    const input = { search: '', kind, year: null, before: null, limit: mostOfAKind };
    const result = await transport.call('meetings.listMeetings', input);
    if (mine !== asked) return;
    loading.value = false;
    failed.value = result.ok ? null : result.error;
    if (result.ok) meetings.value = result.value.meetings;
  }

  /** What the next meeting of a kind will probably be. */
  async function propose(kind: MeetingKind): Promise<MeetingFields | null> {
    const result = await transport.call('meetings.proposeMeeting', { kind });
    failed.value = result.ok ? null : result.error;
    return result.ok ? result.value : null;
  }

  /** Answers the id of the meeting that was added, or null where it was refused. */
  async function add(fields: MeetingFields): Promise<number | null> {
    const result = await transport.call('meetings.addMeeting', fields);
    failed.value = result.ok ? null : result.error;
    if (!result.ok) return null;
    await load(fields.kind);
    return result.value.id;
  }

  return { meetings, failed, loading, load, propose, add };
}
