import type { Resolution, Task, TextVersion } from '../../contract/resolutions/resolutions.contract';
import type { TaskFields, ResolutionState } from '../../domain/resolutions/resolution';
import type { Database, SqlRow } from '../driver/database';

/** A stage as it was entered. */
export interface EnteredStage {
  id: number;
  state: ResolutionState;
  enteredOn: string;
  meeting: number | null;
  remark: string;
}

const optional = (value: unknown): string | null => (value === null || value === undefined ? null : String(value));

/** In the order in which they were entered. */
export const stagesOf = (database: Database, resolution: number): EnteredStage[] =>
  database
    .prepare('SELECT * FROM resolution_stage WHERE resolution = ? ORDER BY id')
    .all([resolution])
    .map((row) => ({
      id: Number(row['id']),
      state: row['state'] as ResolutionState,
      enteredOn: String(row['entered_on']),
      meeting: row['meeting'] === null ? null : Number(row['meeting']),
      remark: String(row['remark']),
    }));

/** In order. */
export const tasksOf = (database: Database, resolution: number): Task[] =>
  database
    .prepare('SELECT * FROM followup_task WHERE resolution = ? ORDER BY ordinal, id')
    .all([resolution])
    .map((row) => ({
      id: Number(row['id']),
      revision: Number(row['revision']),
      ordinal: Number(row['ordinal']),
      content: String(row['content']),
      responsible: String(row['responsible']),
      dueOn: optional(row['due_on']),
      dueText: String(row['due_text']),
      state: row['state'] as Task['state'],
      doneOn: optional(row['done_on']),
      result: String(row['result']),
    }));

export const taskColumns = (task: TaskFields) => ({
  content: task.content,
  responsible: task.responsible,
  due_on: task.dueOn,
  due_text: task.dueText,
  state: task.state,
  done_on: task.doneOn,
  result: task.result,
});

/** Latest first. */
export const formerTitlesOf = (database: Database, resolution: number): Resolution['formerTitles'] =>
  database
    .prepare(`SELECT * FROM former_name WHERE record_table = 'resolution' AND record_id = ? ORDER BY id DESC`)
    .all([resolution])
    .map((row) => ({
      id: Number(row['id']),
      name: String(row['name']),
      untilOn: optional(row['until_on']),
      revision: Number(row['revision']),
    }));

export const publicationsOf = (database: Database, resolution: number): Resolution['publications'] =>
  database
    .prepare('SELECT * FROM publication WHERE resolution = ? ORDER BY published_on, id')
    .all([resolution])
    .map((row) => ({
      id: Number(row['id']),
      channel: String(row['channel']),
      publishedOn: String(row['published_on']),
      reference: String(row['reference']),
      revision: Number(row['revision']),
    }));

export const correctionsOf = (database: Database, resolution: number): Resolution['corrections'] =>
  database
    .prepare(
      `SELECT correction.*, f.version AS from_version, t.version AS to_version FROM correction
       JOIN resolution_text AS f ON f.id = correction.from_text JOIN resolution_text AS t ON t.id = correction.to_text
       WHERE correction.resolution = ? ORDER BY correction.id`,
    )
    .all([resolution])
    .map((row) => ({
      id: Number(row['id']),
      approver: String(row['approver']),
      approvedOn: String(row['approved_on']),
      reason: String(row['reason']),
      fromVersion: Number(row['from_version']),
      toVersion: Number(row['to_version']),
    }));

export const waiversOf = (database: Database, resolution: number): Resolution['waivers'] =>
  database
    .prepare('SELECT * FROM waiver WHERE resolution = ? ORDER BY id')
    .all([resolution])
    .map((row) => ({
      id: Number(row['id']),
      rule: String(row['rule']),
      finding: String(row['finding']),
      approver: String(row['approver']),
      approvedOn: String(row['approved_on']),
      reason: String(row['reason']),
      revision: Number(row['revision']),
    }));

/** Everything but the text itself, latest first. */
export const versionsOf = (database: Database, resolution: number): TextVersion[] =>
  database
    .prepare(
      `SELECT id, version, state, reason, label, made_at, clerk, characters FROM resolution_text
       WHERE resolution = ? ORDER BY version DESC`,
    )
    .all([resolution])
    .map(asVersion);

export const asVersion = (row: SqlRow): TextVersion => ({
  id: Number(row['id']),
  version: Number(row['version']),
  state: row['state'] as ResolutionState,
  reason: row['reason'] as TextVersion['reason'],
  label: String(row['label']),
  madeAt: String(row['made_at']),
  clerk: optional(row['clerk']),
  characters: Number(row['characters']),
});

/** Whether anything outside the matter itself names it: a vote, a paper, a 公告, a returned file, a 发文稿纸. */
export function isReferenced(database: Database, resolution: number): boolean {
  const row = database
    .prepare(
      `SELECT EXISTS (SELECT 1 FROM vote WHERE resolution = @id)
         OR EXISTS (SELECT 1 FROM record_paper WHERE resolution = @id)
         OR EXISTS (SELECT 1 FROM announced_text WHERE resolution = @id)
         OR EXISTS (SELECT 1 FROM returned_file WHERE resolution = @id) AS referenced`,
    )
    .get({ id: resolution });
  return row?.['referenced'] === 1;
}

/** The rows of a table that belong to a matter, for removing them with it. */
export function rowsOf(database: Database, table: OwnedTable, resolution: number): { id: number; revision: number }[] {
  const rows =
    table === 'former_name'
      ? database.prepare(`SELECT id, revision FROM former_name WHERE record_table = 'resolution' AND record_id = ?`)
      : database.prepare(`SELECT id, revision FROM ${table} WHERE resolution = ?`);
  return rows.all([resolution]).map((row) => ({ id: Number(row['id']), revision: Number(row['revision']) }));
}

/** In the order in which they can be removed. */
export const ownedTables = [
  'correction',
  'former_name',
  'publication',
  'followup_task',
  'waiver',
  'resolution_stage',
  'resolution_text',
] as const;
export type OwnedTable = (typeof ownedTables)[number];
