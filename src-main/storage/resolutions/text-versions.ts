import type { TextVersion } from '../../contract/resolutions/resolutions.contract';
import { CallFailure } from '../../contract/errors';
import type { ResolutionState } from '../../domain/resolutions/resolution';
import type { OfficialDocument } from '../../official-document/model';
import type { RecordWriter } from '../change-set/record-writer';
import type { Database } from '../driver/database';
import { asVersion } from './resolution-parts';
import { readText, textColumns } from './resolution-text';

export interface VersionToKeep {
  resolution: number;
  state: ResolutionState;
  reason: TextVersion['reason'];
  label: string;
  document: OfficialDocument;
  /** UTC milliseconds. */
  at: number;
  /** 经办人. */
  clerk: string | null;
}

/** Keeps a text as the next version of its matter. */
export function keepTextVersion(writer: RecordWriter, version: VersionToKeep): TextVersion {
  const { resolution, state, reason, label, document, at, clerk } = version;
  const row = writer.database
    .prepare('SELECT max(version) AS top FROM resolution_text WHERE resolution = ?')
    .get([resolution]);
  const id = writer.insert('resolution_text', {
    resolution,
    version: Number(row?.['top'] ?? 0) + 1,
    state,
    reason,
    label,
    made_at: new Date(at).toISOString(),
    clerk,
    ...textColumns(document),
  });
  return asVersion(writer.find('resolution_text', id)!);
}

/** Throws NOT_FOUND. */
export function textVersionOf(
  database: Database,
  id: number,
): { version: TextVersion; resolution: number; document: OfficialDocument } {
  const row = database.prepare('SELECT * FROM resolution_text WHERE id = ?').get([id]);
  if (!row) throw new CallFailure('NOT_FOUND');
  return {
    version: asVersion(row),
    resolution: Number(row['resolution']),
    document: readText(Number(row['model_version']), String(row['model'])),
  };
}

/**
 * Whether others have seen the matter under this title: it stands in a version kept at a stage after 草案, given out, or
 * corrected, or on a paper that was put on file.
 */
export function titleWasSeen(database: Database, resolution: number, title: string): boolean {
  const row = database
    .prepare(
      `SELECT EXISTS (
         SELECT 1 FROM resolution_text WHERE resolution = @resolution AND state <> 'draft' AND reason <> 'demand'
           AND json_extract(model, '$.title.text') = @title
       ) OR EXISTS (
         SELECT 1 FROM record_paper JOIN issued_paper ON issued_paper.id = record_paper.issued_paper
         WHERE record_paper.resolution = @resolution AND instr(issued_paper.title, @title) > 0
       ) AS seen`,
    )
    .get({ resolution, title });
  return row?.['seen'] === 1;
}
