import { CallFailure } from '../../contract/errors';
import {
  closingSchema,
  noteActSchema,
  ownActSchema,
  type ResolutionFields,
  type ResolutionState,
} from '../../domain/resolutions/resolution';
import type { OfficialDocument } from '../../official-document/model';
import type { Database, SqlRow } from '../driver/database';
import { readText } from './resolution-text';

/** A resolution as it is kept, with the text being worked on. */
export interface StoredResolution extends ResolutionFields {
  id: number;
  revision: number;
  year: number;
  serial: number;
  state: ResolutionState;
  passedOn: string | null;
  voteText: number | null;
  passedText: number | null;
  document: OfficialDocument;
}

/** Throws NOT_FOUND. */
export function resolutionOf(database: Database, id: number): StoredResolution {
  const row = database.prepare('SELECT * FROM resolution WHERE id = ?').get([id]);
  if (!row) throw new CallFailure('NOT_FOUND');
  return asResolution(row);
}

/** The serial of the next matter of a year. */
export function nextSerial(database: Database, year: number): number {
  const row = database.prepare('SELECT max(serial) AS top FROM resolution WHERE year = ?').get([year]);
  return Number(row?.['top'] ?? 0) + 1;
}

export const resolutionColumns = (fields: ResolutionFields) => ({
  kind: fields.kind,
  title: fields.title,
  body_kind: fields.bodyKind,
  term: fields.term,
  proposer: fields.proposer,
  source_motion: fields.sourceMotion,
  source_number: fields.sourceNumber,
  source_on: fields.sourceOn,
  meeting: fields.meeting,
  note_acts: JSON.stringify(fields.noteActs),
  own_act: fields.ownAct.act,
  own_act_by: fields.ownAct.by,
  closing: JSON.stringify(fields.closing),
  remark: fields.remark,
});

function asResolution(row: SqlRow): StoredResolution {
  const text = (name: string): string => String(row[name]);
  const id = (name: string): number | null => (row[name] === null ? null : Number(row[name]));
  const day = (name: string): string | null => (row[name] === null ? null : String(row[name]));
  return {
    id: Number(row['id']),
    revision: Number(row['revision']),
    year: Number(row['year']),
    serial: Number(row['serial']),
    kind: row['kind'] as ResolutionFields['kind'],
    title: text('title'),
    bodyKind: row['body_kind'] as ResolutionFields['bodyKind'],
    term: Number(row['term']),
    state: row['state'] as ResolutionState,
    proposer: text('proposer'),
    sourceMotion: text('source_motion'),
    sourceNumber: text('source_number'),
    sourceOn: day('source_on'),
    meeting: id('meeting'),
    passedOn: day('passed_on'),
    noteActs: noteActSchema.array().parse(JSON.parse(text('note_acts'))),
    ownAct: ownActSchema.parse({ act: row['own_act'], by: row['own_act_by'] }),
    closing: closingSchema.parse(JSON.parse(text('closing'))),
    remark: text('remark'),
    voteText: id('vote_text'),
    passedText: id('passed_text'),
    document: readText(Number(row['model_version']), text('model')),
  };
}
