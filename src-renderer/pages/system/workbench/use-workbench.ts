import { computed, onMounted, ref, shallowRef, type Ref } from 'vue';
import type { CallError } from '@core/contract/errors';
import type { Draft } from '@core/contract/documents/drafts.contract';
import type { IssuedPaper } from '@core/contract/documents/issued-papers.contract';
import type { OpenWork } from '@core/contract/system/open-work.contract';
import type { Result } from '@core/contract/result';
import { defaultDeadlineSettings, type DeadlineSettings } from '@core/domain/organization/office-settings';
import { transport } from '../../../api/transport';
import { useProgramStore } from '../../../stores/program';
import { firstSteps, type Beginning } from './first-steps.messages';
import { remindersOf } from './reminders.messages';

const mostIssued = 8;
const hiddenKey = 'yishitai.first-steps';

/** What the workbench shows, asked for when one comes to it. */
export function useWorkbench(now: Ref<number>) {
  const program = useProgramStore();
  const drafts = shallowRef<Draft[]>([]);
  const issued = shallowRef<IssuedPaper[]>([]);
  const deadlines = shallowRef<DeadlineSettings>(defaultDeadlineSettings);
  const work = shallowRef<OpenWork | null>(null);
  const beginning = shallowRef<Beginning | null>(null);
  const failed = shallowRef<CallError | null>(null);
  const loaded = ref(false);
  const hidden = ref(localStorage.getItem(hiddenKey) === 'hidden');

  async function load(): Promise<void> {
    const answers = await Promise.all([
      transport.call('documents.listDrafts', { removed: false }),
      transport.call('documents.listIssuedPapers', { search: '', year: null, before: null, limit: mostIssued }),
      transport.call('organization.getDeadlineSettings', {}),
      transport.call('organization.getNumberingSettings', {}),
      transport.call('documents.getTypesettingSettings', {}),
      transport.call('system.getBackupSettings', {}),
      transport.call('system.getOpenWork', {}),
    ]);
    const [texts, papers, reminders, numbering, typesetting, backups, open] = answers;
    failed.value = (answers as Result<unknown>[]).map((one) => (one.ok ? null : one.error)).find((one) => one) ?? null;
    // A part that could not be read keeps its last state; the failure is named above it.
    if (texts.ok) drafts.value = texts.value.drafts;
    if (open.ok) work.value = open.value;
    if (papers.ok) issued.value = papers.value.papers;
    if (reminders.ok) deadlines.value = reminders.value.settings;
    if (texts.ok && papers.ok && numbering.ok && typesetting.ok && backups.ok)
      beginning.value = {
        series: numbering.value.settings.series.length,
        typesettingRevision: typesetting.value.revision,
        secondFolder: backups.value.secondFolder,
        drafts: texts.value.drafts.length,
        issued: papers.value.total,
      };
    loaded.value = true;
  }

  const reminders = computed(() => {
    const { state, data } = program;
    return state
      ? remindersOf({ state, data, drafts: drafts.value, deadlines: deadlines.value, work: work.value }, now.value)
      : [];
  });
  const steps = computed(() => {
    const all = beginning.value ? firstSteps(beginning.value) : [];
    return hidden.value || all.every(({ done }) => done) ? [] : all;
  });
  const total = computed(() => beginning.value?.issued ?? issued.value.length);

  function hideSteps(): void {
    hidden.value = true;
    localStorage.setItem(hiddenKey, 'hidden');
  }

  onMounted(load);
  const meeting = computed(() => work.value?.meeting ?? null);
  return { drafts, work, meeting, issued, total, deadlines, reminders, steps, failed, loaded, load, hideSteps };
}
