import { date, id, revision } from './columns';

/** Resolutions and decisions with their stages, texts, corrections, names, publications and tasks. */
export const resolutionTables: readonly string[] = [
  // 决议决定.
  `CREATE TABLE resolution (
      ${id},
      year INTEGER NOT NULL CHECK (year BETWEEN 1949 AND 2200),
      serial INTEGER NOT NULL CHECK (serial >= 1),
      kind TEXT NOT NULL CHECK (kind IN ('resolution', 'decision', 'measures', 'meeting-decision')),
      title TEXT NOT NULL CHECK (length(title) BETWEEN 1 AND 300),
      body_kind TEXT NOT NULL
        CHECK (body_kind IN ('standing-committee', 'council-of-chairpersons', 'congress', 'presidium')),
      term INTEGER NOT NULL CHECK (term BETWEEN 1 AND 99),
      state TEXT NOT NULL CHECK (state IN ('draft', 'council', 'submitted', 'vote-text', 'passed', 'failed',
        'withdrawn', 'deferred', 'published', 'archived')),
      proposer TEXT NOT NULL CHECK (length(proposer) <= 100),
      source_motion TEXT NOT NULL CHECK (length(source_motion) <= 300),
      source_number TEXT NOT NULL CHECK (length(source_number) <= 60),
      source_on TEXT ${date('source_on')},
      -- The meeting that adopts it, or is to.
      meeting INTEGER REFERENCES meeting (id),
      passed_on TEXT ${date('passed_on')},
      -- What else the passage note tells: the first passing of a text amended now, the approval by the province.
      note_acts TEXT NOT NULL CHECK (json_valid(note_acts)),
      -- What the adopting session did, where it is more than passing the text, and by which decision.
      own_act TEXT CHECK (own_act IN ('passed', 'approved', 'revised', 'amended')),
      own_act_by TEXT NOT NULL DEFAULT '' CHECK (length(own_act_by) <= 300),
      closing TEXT NOT NULL CHECK (json_valid(closing)),
      remark TEXT NOT NULL CHECK (length(remark) <= 2000),
      -- Which text is the one voted on, and which the one passed.
      vote_text INTEGER REFERENCES resolution_text (id),
      passed_text INTEGER REFERENCES resolution_text (id),
      ${revision},
      -- The text being worked on. Last, so that lists need not read past it.
      characters INTEGER NOT NULL CHECK (characters >= 0),
      model_version INTEGER NOT NULL CHECK (model_version >= 1),
      model TEXT NOT NULL CHECK (json_valid(model)),
      UNIQUE (year, serial)
    ) STRICT`,
  'CREATE INDEX resolution_by_state ON resolution (state, year, serial)',
  'CREATE INDEX resolution_by_meeting ON resolution (meeting)',
  // Whatever a list filters, counts or sorts by, so that it never reads the rows it does not show.
  'CREATE INDEX resolution_by_matter ON resolution (year, serial, kind, term, state, passed_on)',
  `CREATE TABLE resolution_stage (
      ${id},
      resolution INTEGER NOT NULL REFERENCES resolution (id),
      state TEXT NOT NULL,
      entered_on TEXT NOT NULL CHECK (entered_on IS date(entered_on)),
      meeting INTEGER REFERENCES meeting (id),
      remark TEXT NOT NULL CHECK (length(remark) <= 500),
      ${revision}
    ) STRICT`,
  'CREATE INDEX resolution_stage_of ON resolution_stage (resolution, id)',
  `CREATE TABLE resolution_text (
      ${id},
      resolution INTEGER NOT NULL REFERENCES resolution (id),
      version INTEGER NOT NULL CHECK (version >= 1),
      state TEXT NOT NULL,
      reason TEXT NOT NULL CHECK (reason IN ('stage', 'demand', 'given-out', 'returned', 'correction')),
      label TEXT NOT NULL CHECK (length(label) <= 100),
      made_at TEXT NOT NULL,
      clerk TEXT,
      characters INTEGER NOT NULL CHECK (characters >= 0),
      ${revision},
      model_version INTEGER NOT NULL CHECK (model_version >= 1),
      model TEXT NOT NULL CHECK (json_valid(model)),
      UNIQUE (resolution, version)
    ) STRICT`,
  // 更正 of a passed text.
  `CREATE TABLE correction (
      ${id},
      resolution INTEGER NOT NULL REFERENCES resolution (id),
      from_text INTEGER NOT NULL REFERENCES resolution_text (id),
      to_text INTEGER NOT NULL REFERENCES resolution_text (id),
      approver TEXT NOT NULL CHECK (length(approver) BETWEEN 1 AND 60),
      approved_on TEXT NOT NULL CHECK (approved_on IS date(approved_on)),
      reason TEXT NOT NULL CHECK (length(reason) BETWEEN 1 AND 500),
      ${revision}
    ) STRICT`,
  'CREATE INDEX correction_of ON correction (resolution)',
  // 曾用名: what a thing was called until a day.
  `CREATE TABLE former_name (
      ${id},
      record_table TEXT NOT NULL CHECK (record_table IN ('office', 'resolution')),
      record_id INTEGER NOT NULL,
      name TEXT NOT NULL CHECK (length(name) BETWEEN 1 AND 300),
      until_on TEXT ${date('until_on')},
      ${revision}
    ) STRICT`,
  'CREATE INDEX former_name_of ON former_name (record_table, record_id)',
  `CREATE TABLE publication (
      ${id},
      resolution INTEGER NOT NULL REFERENCES resolution (id),
      channel TEXT NOT NULL CHECK (length(channel) BETWEEN 1 AND 60),
      published_on TEXT NOT NULL CHECK (published_on IS date(published_on)),
      reference TEXT NOT NULL CHECK (length(reference) <= 200),
      ${revision}
    ) STRICT`,
  'CREATE INDEX publication_of ON publication (resolution)',
  // What a text demands of somebody: one shape for 决定, 审议意见 and 检查问题.
  `CREATE TABLE followup_task (
      ${id},
      resolution INTEGER REFERENCES resolution (id),
      ordinal INTEGER NOT NULL CHECK (ordinal >= 0),
      content TEXT NOT NULL CHECK (length(content) BETWEEN 1 AND 1000),
      responsible TEXT NOT NULL CHECK (length(responsible) <= 200),
      due_on TEXT ${date('due_on')},
      due_text TEXT NOT NULL CHECK (length(due_text) <= 100),
      state TEXT NOT NULL CHECK (state IN ('open', 'done', 'dropped')),
      done_on TEXT ${date('done_on')},
      result TEXT NOT NULL CHECK (length(result) <= 1000),
      ${revision}
    ) STRICT`,
  'CREATE INDEX followup_task_of ON followup_task (resolution, ordinal)',
  `CREATE INDEX followup_task_due ON followup_task (due_on) WHERE state = 'open' AND due_on IS NOT NULL`,
];
