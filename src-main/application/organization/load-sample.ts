import { CallFailure } from '../../contract/errors';
import { writeSeveral } from '../../storage/change-set/write-several';
import { ContentFiles, referencedFiles } from '../../storage/files';
import type { OpenData } from '../../storage/opening/open-data';
import { findOffice } from '../../storage/organization/offices';
import { commandLabels } from '../command-labels.messages';
import { openDataOf, type Core } from '../core';
import type { PaperFiling } from '../documents/paper-filing';
import type { JobContext } from '../jobs';
import { organizationMessages as say } from './organization.messages';
import { sampleDraftsInWork } from './sample/sample-drafts';
import { sampleOffice } from './sample/sample-office';
import { RenderedLater } from './sample/rendered-later';
import { samplePaperLife } from './sample/sample-paper-life';
import { rendered, samplePapersOnFile } from './sample/sample-papers';
import { sampleResolutions } from './sample/sample-resolutions';
import { sampleMotions } from './sample/sample-motions';
import { sampleRoster } from './sample/sample-roster';
import type { SamplePart, SampleStep } from './sample/sample-part';

/** What the sample office is made of. */
const parts: readonly SamplePart[] = [
  sampleOffice,
  samplePapersOnFile,
  sampleResolutions,
  samplePaperLife,
  sampleRoster,
  sampleMotions,
  sampleDraftsInWork,
];
const minuteMs = 60_000;

/**
 * 载入示例单位: an invented office with a past, only into a file without an office. Everything is prepared first and then
 * written in one transaction: cancelled or failed, the file is as it was. Throws RULE_VIOLATED, CANCELLED.
 */
export async function loadSample(
  core: Core,
  filing: PaperFiling,
  { signal, progress }: JobContext,
): Promise<Record<string, never>> {
  const data = openDataOf(core);
  refuseSecondOffice(data);
  const files = new ContentFiles(data.layout.files);
  const kept: string[] = [];
  const total = parts.reduce((sum, { size }) => sum + size, 0);
  let done = 0;
  const tell = (): void => progress(say.loadingSample, done, total);
  tell();
  try {
    const context = {
      core,
      signal,
      async keep(bytes: Uint8Array) {
        kept.push(await files.put(bytes));
        return kept.at(-1)!;
      },
      ids: new Map<string, number>(),
      rendered: new RenderedLater(),
      ready() {
        done += 1;
        tell();
      },
    };
    const steps: SampleStep[] = [];
    for (const part of parts) steps.push(...(await part.prepare(context)));
    if (signal.aborted || core.holding.data !== data) throw new CallFailure('CANCELLED');
    refuseSecondOffice(data);
    tryOut(data, dated(core, steps));
    await context.rendered.render((document) => rendered(context, document));
    if (signal.aborted || core.holding.data !== data) throw new CallFailure('CANCELLED');
    refuseSecondOffice(data);
    writeSeveral(data.store, dated(core, steps));
  } catch (error) {
    if (core.holding.data === data) await files.discard(kept, data.store.read(referencedFiles));
    throw error;
  }
  await filing.arrangeNow();
  return {};
}

class TriedOut extends Error {}

/** Writes the steps and takes all of it back: what they compose is known then. */
function tryOut({ store }: OpenData, steps: ReturnType<typeof dated>): void {
  const last = steps.at(-1);
  if (!last) return;
  const stop = (): never => {
    throw new TriedOut();
  };
  try {
    writeSeveral(store, [...steps, { origin: last.origin, work: stop }]);
  } catch (error) {
    if (!(error instanceof TriedOut)) throw error;
  }
}

/** Steps in the order of their moments. Where the clock stands before them, they happened just now, a minute apart. */
function dated({ ports }: Core, steps: readonly SampleStep[]) {
  const ordered = steps.toSorted((a, b) => Date.parse(a.at) - Date.parse(b.at));
  const now = ports.clock.now();
  return ordered.map(({ at: said, clerk, command, work }, index) => {
    const at = Math.min(Date.parse(said), now - (ordered.length - index) * minuteMs);
    const origin = { at, account: ports.account(), clerk, command, label: commandLabels[command] };
    return { origin, work: (writer: Parameters<SampleStep['work']>[0]) => work(writer, at) };
  });
}

function refuseSecondOffice({ store }: OpenData): void {
  if (store.read(findOffice)) throw new CallFailure('RULE_VIOLATED', say.established);
}
