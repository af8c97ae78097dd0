import { computed, reactive, ref, shallowRef, watch } from 'vue';
import type { CallError } from '@core/contract/errors';
import { civilDateOf } from '@core/domain/organization/civil-today';
import { defaultClosing } from '@core/domain/resolutions/closing';
import { plainPassing, type ResolutionFields } from '@core/domain/resolutions/resolution';
import { bareTitle } from '@core/domain/resolutions/titles';
import { emptyDocument, type OfficialDocument } from '@core/official-document/model';
import { transport } from '../../../api/transport';
import { usePaperStore } from '../../../stores/paper';
import { useProgramStore } from '../../../stores/program';
import { kindOfText, lengthOf, takeComposed } from './imported-text';

const blankFields = (term: number): ResolutionFields => ({
  kind: 'decision',
  title: '',
  bodyKind: 'standing-committee',
  term,
  proposer: '',
  sourceMotion: '',
  sourceNumber: '',
  sourceOn: null,
  meeting: null,
  noteActs: [],
  ownAct: plainPassing,
  closing: defaultClosing('decision', 'standing-committee'),
  remark: '',
});

/** A matter about to be entered: its fields, and the text that was read in for it, if any. */
export function useNewResolution() {
  const paper = usePaperStore('resolution');
  const program = useProgramStore();
  const fields = reactive<ResolutionFields>(blankFields(1));
  const draftedOn = ref<string | null>(null);
  const wrong = reactive({ draftedOn: false, sourceOn: false });
  const busy = ref(false);
  const failed = shallowRef<CallError | null>(null);

  /** The text as it was read in, its 结尾 apart. */
  const text = computed(() => (paper.open ? takeComposed(paper.document) : null));
  const read = computed(() =>
    text.value === null
      ? null
      : {
          title: bareTitle(text.value.document.title.text),
          characters: lengthOf(text.value.document),
          changes: paper.changes.length,
          sentence: text.value.sentence,
        },
  );
  const ready = computed(
    () => fields.title.trim() !== '' && draftedOn.value !== null && !wrong.draftedOn && !wrong.sourceOn,
  );

  function begin(): void {
    paper.close();
    failed.value = null;
    Object.assign(fields, blankFields(program.state?.office?.term ?? 1));
    draftedOn.value = civilDateOf(Date.now());
  }

  // What the text says of itself need not be typed.
  watch(
    () => paper.serial,
    () => {
      if (!text.value) return;
      const { document } = text.value;
      fields.title = bareTitle(document.title.text) || fields.title;
      fields.kind = kindOfText(document) ?? fields.kind;
    },
  );

  function documentToKeep(): OfficialDocument {
    if (text.value) return text.value.document;
    const kind = fields.kind === 'measures' ? 'rules' : fields.kind === 'meeting-decision' ? 'decision' : fields.kind;
    return { ...emptyDocument(), kind, blocks: [{ role: 'paragraph', text: '' }] };
  }

  /** Answers the id of the new matter, or null where it was refused. */
  async function add(): Promise<number | null> {
    if (!ready.value || draftedOn.value === null || busy.value) return null;
    busy.value = true;
    const result = await transport.call('resolutions.addResolution', {
      ...fields,
      closing: text.value?.closing ?? defaultClosing(fields.kind, fields.bodyKind),
      document: documentToKeep(),
      draftedOn: draftedOn.value,
    });
    busy.value = false;
    failed.value = result.ok ? null : result.error;
    return result.ok ? result.value.id : null;
  }

  return { fields, draftedOn, wrong, read, ready, busy, failed, begin, add, dropText: paper.close };
}
