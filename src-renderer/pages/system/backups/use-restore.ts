import type { Backup } from '@core/contract/system/backup.contract';
import { sayAfterOpening } from '../../../composables/after-opening';
import { useAsk } from '../../../composables/ask';
import { useJob } from '../../../composables/job';
import { useProgramStore } from '../../../stores/program';
import { restoreMessages as say, type Present } from './backups.messages';

/** Restoring a backup, or a package: asked for first, followed to the end; the window then begins anew. */
export function useRestore() {
  const program = useProgramStore();
  const ask = useAsk();
  const job = useJob();

  /** What the rooms hold belongs to the data that were: they are loaded anew. */
  function beginAnew(lines: string[]): void {
    sayAfterOpening(lines);
    if (program.opened) location.reload();
  }

  /** `target`: folder to restore into, or null for the present data folder. */
  async function restore(backup: Backup, present: Present, target: string | null): Promise<void> {
    const now = Date.now();
    const text = say.question(backup, present, target ?? '', now);
    if (!(await ask({ title: say.title, text, confirm: say.confirm }))) return;
    const { place, id, madeAt } = backup;
    await program.holdWhile(async () => {
      const done = await job.run('system.restoreBackup', { place, id, target });
      if (!done) return;
      const where = done.savedBefore;
      beginAnew([say.done(madeAt, now), ...(where === null ? [] : [say.savedBefore(where)])]);
    });
  }

  async function unpack(path: string, folder: string): Promise<void> {
    await program.holdWhile(async () => {
      if (await job.run('system.unpackOffice', { path, folder })) beginAnew([say.unpacked]);
    });
  }

  return { job, restore, unpack };
}
