import { computed, ref, shallowRef, watch, type Ref } from 'vue';
import type { IssuedPaper } from '@core/contract/documents/issued-papers.contract';
import { numberInSeries } from '@core/domain/documents/document-number';
import { useJob } from '../../../../composables/job';
import { useNumberInSeries } from '../../../../composables/number-in-series';
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
  const number = useNumberInSeries(job.clear);
  const grade = ref<Grade | null>(null);
  const years = ref(10);
  const issued = shallowRef<IssuedPaper | null>(null);

  const own = computed(() => paper.document.documentNumber);
  const title = computed(() => paper.document.title.text);
  const classified = computed(() => program.office?.secrecy === 'classified');
  const faults = computed(() => ({
    title: title.value.trim() === '',
    serial: number.incomplete.value,
    taken: job.failed?.code === 'DUPLICATE_DOCUMENT_NUMBER' ? job.failed : null,
  }));
  const ready = computed(() => !faults.value.title && !faults.value.serial && !job.running);

  /** Begins with what the paper itself says of its number. */
  async function begin(): Promise<void> {
    issued.value = null;
    grade.value = null;
    job.clear();
    if (!(await number.begin())) return;
    const found = own.value === null || paper.replaces ? null : numberInSeries(own.value, number.series.value);
    if (!found) return;
    number.chosen.value = found.series.id;
    number.year.value = found.year ?? number.year.value;
    number.serial.value = found.serial;
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
      number: paper.replaces ? null : number.given.value,
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
    number,
    grade,
    years,
    issued,
    own,
    title,
    classified,
    faults,
    ready,
    job,
    choosePeriod,
    issue,
  };
}
