import type { Backup, BackupKind } from '../../contract/system/backup.contract';

/** How many of each kind are kept; those a clerk made by hand never go by themselves. */
export const keptOfKind: Record<BackupKind, number> = {
  daily: 14,
  exit: 7,
  weekly: 8,
  monthly: 24,
  migration: 5,
  restore: 5,
  manual: Number.POSITIVE_INFINITY,
};

/**
 * The backups that newer ones of their kind have made superfluous. Those with a fault neither count nor go: they take
 * no sound one's place, and what a newer program wrote is not ours to remove. The newest sound one always stays.
 * @param backups newest first
 */
export function superseded(backups: readonly Backup[]): Backup[] {
  const seen = new Map<BackupKind, number>();
  return backups
    .filter(({ fault }) => fault === null)
    .filter(({ kind }, index) => {
      const count = (seen.get(kind) ?? 0) + 1;
      seen.set(kind, count);
      return index > 0 && count > keptOfKind[kind];
    });
}
