/**
 * The tables whose rows are records: every change to them is written through RecordWriter and stands in the history.
 * Each has `id INTEGER PRIMARY KEY` and `revision`.
 */
export const recordTables = [
  'office',
  'term',
  'clerk',
  'setting',
  'issued_paper',
  'document_number',
  'meeting',
  'vote',
  'resolution',
  'resolution_stage',
  'resolution_text',
  'correction',
  'former_name',
  'publication',
  'followup_task',
  'waiver',
  'announcement',
  'announced_text',
  'record_paper',
  'dispatch',
  'paper_copy',
  'wording',
  'returned_file',
] as const;
export type RecordTable = (typeof recordTables)[number];

export const isRecordTable = (name: string): name is RecordTable => (recordTables as readonly string[]).includes(name);
