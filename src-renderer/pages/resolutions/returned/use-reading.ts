import { ref, shallowRef } from 'vue';
import { importLimitBytes } from '@core/contract/define';
import type { CallError } from '@core/contract/errors';
import type { GivenOut } from '@core/contract/resolutions/returned-files.contract';
import { bytesOf } from '../../../api/save-file';
import { transport } from '../../../api/transport';
import { useAsk } from '../../../composables/ask';
import { useResolutionStore } from '../../../stores/resolution';
import { returnedMessages as messages } from './returned.messages';

/** Reading in a file that came back; what looks like another paper is asked about first. */
export function useReading() {
  const record = useResolutionStore();
  const ask = useAsk();
  const failed = shallowRef<CallError | null>(null);
  const busy = ref(false);
  let stop: AbortController | null = null;

  function refusalOf(file: File): string | null {
    if (!/\.(docx|doc|txt)$/iu.test(file.name)) return messages.fileKinds;
    return file.size > importLimitBytes ? messages.tooLarge : null;
  }

  /** Answers the id of the file, null where it was not read in. */
  async function read(file: File, given: GivenOut, returnedBy: string): Promise<number | null> {
    if (!record.opened || busy.value) return null;
    const refused = refusalOf(file);
    failed.value = refused === null ? null : { code: 'IMPORT_REFUSED', message: refused };
    if (refused !== null) return null;
    busy.value = true;
    stop = new AbortController();
    const { signal } = stop;
    const bytes = { name: file.name, bytes: await bytesOf(file) };
    const input = { resolution: record.opened.id, given, returnedBy: returnedBy.trim(), anyway: false };
    const send = (anyway: boolean) =>
      transport.importFile('resolutions.importReturnedFile', bytes, { ...input, anyway }, { signal });
    let result = await send(false);
    busy.value = false;
    if (result.ok && result.value.id === null && (await ask(messages.other(result.value.kinship)))) {
      busy.value = true;
      result = await send(true);
      busy.value = false;
    }
    if (result.ok) return result.value.id;
    if (result.error.code !== 'CANCELLED') failed.value = result.error;
    return null;
  }

  return { failed, busy, read, cancel: () => stop?.abort() };
}
