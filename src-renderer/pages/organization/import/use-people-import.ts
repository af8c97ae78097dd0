import { computed, ref, shallowRef } from 'vue';
import type { OutputOf } from '@core/contract/contract';
import type { CallError } from '@core/contract/errors';
import { transport } from '../../../api/transport';
import { tellWritten } from '../../../composables/notices.messages';
import { useRosterStore } from '../../../stores/roster';
import { countsOf, decided, rematched, withFile, type Choice, type ImportLine } from './import-lines';
import { importMessages as messages } from './import.messages';
import { useReadingFiles } from './use-reading-files';

export interface RowFault {
  file: string;
  row: number;
  message: string;
}

/** People read out of files, what becomes of each, and keeping them in one change. */
export function usePeopleImport() {
  const store = useRosterStore();
  const reading = useReadingFiles('organization.readPeopleFile');
  const lines = shallowRef<ImportLine[]>([]);
  const faults = shallowRef<RowFault[]>([]);
  const result = shallowRef<OutputOf<'organization.keepPeople'> | null>(null);
  const failed = shallowRef<CallError | null>(null);
  const keeping = ref(false);
  const counts = computed(() => countsOf(lines.value));

  async function read(files: readonly File[]): Promise<void> {
    result.value = null;
    failed.value = null;
    await reading.read(files, (file, value) => {
      lines.value = withFile(lines.value, file, value.people);
      faults.value = [...faults.value, ...value.faults.map((fault) => ({ file, ...fault }))];
    });
  }

  function choose(id: number, choice: Choice): void {
    lines.value = lines.value.map((line) => (line.id === id ? { ...line, choice } : line));
  }

  /** Of all merged lines: what the forms say, or what is there. */
  function chooseAll(choice: (line: ImportLine) => Choice): void {
    lines.value = lines.value.map((line) => ({ ...line, choice: choice(line) }));
  }

  function clear(): void {
    lines.value = [];
    faults.value = [];
    reading.refused.value = [];
    failed.value = null;
  }

  async function rematch(left: ImportLine[]): Promise<void> {
    lines.value = left;
    if (left.length === 0) return;
    const asked = left.slice(0, 1000).map(({ read: { fields } }) => ({ name: fields.name, born: fields.born }));
    const answer = await transport.call('organization.matchPeople', { people: asked });
    if (answer.ok) lines.value = rematched(left, answer.value.matches);
  }

  async function keep(): Promise<void> {
    if (keeping.value) return;
    const { people, ids } = decided(lines.value);
    if (people.length === 0) return;
    keeping.value = true;
    const answer = await transport.call('organization.keepPeople', { people });
    keeping.value = false;
    failed.value = answer.ok ? null : answer.error;
    if (!answer.ok) return;
    result.value = answer.value;
    const { created, merged, skipped } = answer.value;
    await rematch(lines.value.filter(({ id }) => !ids.has(id)));
    await Promise.all([store.loadState(), store.reload()]);
    await tellWritten(messages.kept(created, merged, skipped), async () => {
      result.value = null;
      await Promise.all([store.loadState(), store.reload()]);
    });
  }

  return { reading, lines, faults, result, failed, keeping, counts, read, choose, chooseAll, clear, keep };
}
export type PeopleImport = ReturnType<typeof usePeopleImport>;
