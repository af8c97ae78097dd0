import type { ResolutionFields } from '@core/domain/resolutions/resolution';
import { useStoredForm, type Faults, type StoredForm } from '../../../composables/stored-form';
import { fieldsOf, useResolutionStore } from '../../../stores/resolution';
import { useResolutionSavingStore } from '../../../stores/resolution-saving';
import { workMessages as messages } from '../resolutions.messages';

/** What is wrong with the fields, by field. */
export function fieldFaults(fields: ResolutionFields): Faults<ResolutionFields> {
  const title = fields.title.trim();
  return {
    ...(title === '' ? { title: messages.titleMissing } : {}),
    ...(title.length > 300 ? { title: messages.titleTooLong } : {}),
    ...(fields.closing.repeals.some((one) => one.trim() === '') ? { closing: messages.repealMissing } : {}),
    ...(fields.noteActs.some((act) => act.body.trim() === '' || act.date === '')
      ? { noteActs: messages.actIncomplete }
      : {}),
  };
}

/** The fields of the resolution at hand, stored whenever one is left. What was typed in the text goes first. */
export function useFields(): StoredForm<ResolutionFields> {
  const record = useResolutionStore();
  const saving = useResolutionSavingStore();
  let last: ResolutionFields | null = null;
  return useStoredForm<ResolutionFields>({
    stored: () => {
      // While the workspace closes there is none any more: the fields keep what they hold.
      if (record.opened) last = fieldsOf(record.opened);
      return last as ResolutionFields;
    },
    save: async (fields) => ((await saving.save()) ? record.saveFields(fields) : saving.failed),
    reload: record.reload,
    check: fieldFaults,
  });
}
