import type { RecordChange } from '../../contract/system/history.contract';
import type { ChangeRow } from '../../storage/change-set/history';
import { lastKnownRecord } from '../../storage/change-set/find-record';
import type { Database, SqlRow } from '../../storage/driver/database';
import { dateWords, recordWords, valueWords } from './record-words.messages';
import { settingDifferences } from './setting-differences';

/** A change in the words of the forms: which record, and field by field what was and what is. */
export function readableChange(database: Database, change: ChangeRow): RecordChange {
  const words = recordWords[change.table];
  const fields =
    change.table === 'setting'
      ? settingDifferences(areaOf(database, change), change.before, change.after)
      : Object.entries(words?.columns ?? {})
          .filter(([column]) => column in (change.before ?? {}) || column in (change.after ?? {}))
          .map(([column, name]) => ({
            name,
            before: valueText(change.table, column, change.before),
            after: valueText(change.table, column, change.after),
          }))
          .filter(({ before, after }) => before !== after);
  return {
    kind: change.table,
    kindName: words?.name ?? change.table,
    recordId: change.recordId,
    title: titleOf(database, change),
    // Before settings are saved for the first time the defaults hold, and again once that is taken back.
    operation: change.table === 'setting' ? 'update' : change.operation,
    fields,
  };
}

/** What the record is called: by the change itself, or by the record as it stands. */
export function titleOf(database: Database, change: ChangeRow): string {
  const row = { ...lastKnownRecord(database, change.table, change.recordId), ...change.before, ...change.after };
  return recordWords[change.table]?.title(row) ?? '';
}

function areaOf(database: Database, change: ChangeRow): string {
  const row = { ...lastKnownRecord(database, change.table, change.recordId), ...change.before, ...change.after };
  return String(row['area'] ?? '');
}

function valueText(table: string, column: string, row: SqlRow | null): string | null {
  const value = row?.[column];
  if (value === null || value === undefined || value === '') return null;
  const text = String(value);
  const told = recordWords[table]?.told?.[column];
  if (told) return told(text) || null;
  const word = valueWords[`${table}.${column}`]?.[text];
  if (word !== undefined) return word;
  return /^\d{4}-\d{2}-\d{2}$/.test(text) ? dateWords(text) : text;
}
