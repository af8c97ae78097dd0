import type { DataState } from '../../contract/system/system.contract';
import { lastChangeSet } from '../../storage/change-set/history';
import { readDataState } from '../../storage/data-state';
import { openStore, type Core } from '../core';
import type { BackupService } from './backup-service';

/** 已保存 · 今日已备份: the last change and the last backup, and what went wrong. */
export function dataState(core: Core, backups: BackupService): DataState {
  return openStore(core).read((database) => {
    const last = lastChangeSet(database);
    const at = readDataState(database, 'last-backup');
    const saved = Number(readDataState(database, 'last-backup-change-set') ?? 0);
    return {
      lastChange: last && { at: last.at, label: last.label },
      lastBackup: at === null ? null : { at, second: readDataState(database, 'last-backup-in-second') === at },
      unsavedChanges: Math.max(0, (last?.id ?? 0) - saved),
      notices: backups.notices(),
      backingUp: backups.running(),
    };
  });
}
