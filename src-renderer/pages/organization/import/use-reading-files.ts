import { onBeforeUnmount, ref, shallowRef } from 'vue';
import type { ImportName, InputOf, OutputOf } from '@core/contract/contract';
import { importLimitBytes } from '@core/contract/define';
import type { CallError } from '@core/contract/errors';
import { bytesOf } from '../../../api/save-file';
import { transport } from '../../../api/transport';
import { importMessages as messages } from './import.messages';

export interface RefusedFile {
  file: string;
  error: Pick<CallError, 'message' | 'advice'>;
}

/** The methods that take a file and nothing else. */
type FileMethod = Extract<ImportName, 'organization.readPeopleFile' | 'appointments.readHistoricalFile'>;

/** Reads many files one after the other, with count and cancel; what could not be read is named with its reason. */
export function useReadingFiles<Name extends FileMethod>(method: Name) {
  const running = ref(false);
  const done = ref(0);
  const total = ref(0);
  const current = ref('');
  const refused = shallowRef<RefusedFile[]>([]);
  let controller: AbortController | null = null;

  const refuse = (file: string, error: RefusedFile['error']): void => {
    refused.value = [...refused.value, { file, error }];
  };

  /** `taken` gets each answer as it comes; what was read before a cancel stays. */
  async function read(files: readonly File[], taken: (file: string, value: OutputOf<Name>) => void): Promise<void> {
    if (running.value) return;
    controller = new AbortController();
    const { signal } = controller;
    running.value = true;
    refused.value = [];
    done.value = 0;
    total.value = files.length;
    for (const file of files) {
      if (signal.aborted) break;
      current.value = file.name;
      if (file.size > importLimitBytes) refuse(file.name, messages.tooLarge);
      else {
        const given = { name: file.name, bytes: await bytesOf(file) };
        const result = await transport.importFile(method, given, {} as InputOf<Name>, { signal });
        if (result.ok) taken(file.name, result.value);
        else if (result.error.code !== 'CANCELLED') refuse(file.name, result.error);
      }
      done.value++;
    }
    running.value = false;
    controller = null;
  }

  const cancel = (): void => controller?.abort();
  onBeforeUnmount(cancel);
  return { running, done, total, current, refused, read, cancel };
}
