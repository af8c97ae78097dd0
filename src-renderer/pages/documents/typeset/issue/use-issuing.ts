import { computed, ref, shallowRef, watch, type Ref } from 'vue';
import type { IssuedPaper } from '@core/contract/documents/issued-papers.contract';
import type { CallError } from '@core/contract/errors';
import { largestSerial, numberInSeries, printedNumber } from '@core/domain/documents/document-number';
import type { NumberSeries } from '@core/domain/organization/office-settings';
import { civilDateOf } from '@core/domain/organization/civil-today';
import { transport } from '../../../../api/transport';
import { useJob } from '../../../../composables/job';
import { setDocumentNumber } from '../../../../editor/commands/document-number';
import { useDraftSavingStore } from '../../../../stores/draft-saving';
import { usePagesStore } from '../../../../stores/pages';
import { usePaperStore } from '../../../../stores/paper';
import { useProgramStore } from '../../../../stores/program';

export type Grade = 'secret' | 'confidential' | 'top-secret';
/** The longest 保密期限 in years unless something else is laid down (《保守国家秘密法》). */
export const longestYears: Record<Grade, number> = { 'top-secret': 30, confidential: 20, secret: 10 };

/** What is asked before a paper is put on file, and the putting itself. */
export function useIssuing(visible: Ref<boolean>) {
  const paper = usePaperStore();
  const pages = usePagesStore();
  const saving = useDraftSavingStore();
  const program = useProgramStore();
  const job = useJob();
  const thisYear = (): number => Number(civilDateOf(Date.now()).slice(0, 4));

  const series = shallowRef<NumberSeries[]>([]);
  const unread = shallowRef<CallError | null>(null);
  const chosen = ref<string | null>(null);
  const year = ref(thisYear());
  const serial = ref<number | null>(null);
  const grade = ref<Grade | null>(null);
  const years = ref(10);
  const issued = shallowRef<IssuedPaper | null>(null);

  const own = computed(() => paper.document.documentNumber);
  const title = computed(() => paper.document.title.text);
  const classified = computed(() => program.office?.secrecy === 'classified');
  const current = computed(() => series.value.find(({ id }) => id === chosen.value) ?? null);
  const printed = computed(() =>
    current.value && serial.value ? printedNumber(current.value, year.value, serial.value) : null,
  );
  const faults = computed(() => ({
    title: title.value.trim() === '',
    serial: current.value !== null && (serial.value === null || serial.value < 1 || serial.value > largestSerial),
    taken: job.failed?.code === 'DUPLICATE_DOCUMENT_NUMBER' ? job.failed : null,
  }));
  const ready = computed(() => !faults.value.title && !faults.value.serial && !job.running);

  /** The next free number of the chosen series. */
  async function propose(): Promise<void> {
    const asked = current.value;
    job.clear();
    if (!asked) return;
    serial.value = null;
    const result = await transport.call('documents.getNextNumber', { series: asked.id, year: year.value });
    unread.value = result.ok ? null : result.error;
    if (result.ok && current.value === asked) serial.value = result.value.serial;
  }

  function choose(id: string | null): void {
    chosen.value = id;
    void propose();
  }

  /** Begins with what the paper itself says of its number. */
  async function begin(): Promise<void> {
    issued.value = null;
    chosen.value = null;
    serial.value = null;
    grade.value = null;
    year.value = thisYear();
    job.clear();
    const result = await transport.call('organization.getNumberingSettings', {});
    unread.value = result.ok ? null : result.error;
    if (!result.ok) return;
    series.value = result.value.settings.series.filter(({ active }) => active);
    const found = own.value === null || paper.replaces ? null : numberInSeries(own.value, series.value);
    if (!found) return;
    chosen.value = found.series.id;
    year.value = found.year ?? thisYear();
    serial.value = found.serial;
  }

  function choosePeriod(next: Grade | null): void {
    grade.value = next;
    if (next) years.value = Math.min(years.value, longestYears[next]);
  }

  /** Puts the paper on file. The error, if any, stands in `job`. */
  async function issue(): Promise<void> {
    if (!ready.value) return;
    job.clear();
    await saving.hold();
    const taken = paper.snapshot();
    const { serial: of } = paper;
    const made = await job.run('documents.issuePaper', {
      document: paper.document,
      settings: pages.settings(),
      draft: saving.savedAt === null || paper.draft === null ? null : { id: paper.draft, savedAt: saving.savedAt },
      replaces: paper.replaces?.id ?? null,
      number:
        current.value && serial.value !== null && !paper.replaces
          ? { series: current.value.id, year: year.value, serial: serial.value }
          : null,
      classification: classified.value && grade.value ? { grade: grade.value, years: years.value } : null,
    });
    if (made && taken) {
      issued.value = made;
      const { id, title: name, version, documentNumber } = made;
      if (documentNumber !== null) paper.run((state) => setDocumentNumber(state, documentNumber));
      paper.replaces = { id, title: name, version, documentNumber };
      const now = paper.snapshot();
      if (now) paper.markStored(of, null, now.stored);
      saving.begin(null);
    }
    saving.release();
  }

  watch(visible, (shown) => shown && void begin(), { immediate: true });

  return {
    series,
    unread,
    chosen,
    year,
    serial,
    grade,
    years,
    issued,
    own,
    title,
    classified,
    current,
    printed,
    faults,
    ready,
    job,
    choose,
    choosePeriod,
    propose,
    issue,
  };
}
