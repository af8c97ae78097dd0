import type { Migration } from './migration';

const date = (column: string): string => `CHECK (${column} IS NULL OR ${column} IS date(${column}))`;
const revision = 'revision INTEGER NOT NULL CHECK (revision >= 1)';
const id = 'id INTEGER PRIMARY KEY AUTOINCREMENT';

/**
 * Meetings and votes, resolutions and decisions with their stages and texts, wording of papers, the papers a record
 * yields, numbers that are reserved or voided, and who holds which copy. Released: frozen by hash.
 */
export const resolutions: Migration = {
  version: 2,
  name: 'resolutions',
  statements: [
    // Which settings and forms there are is said by the program; a list here would have to be rebuilt for each.
    `CREATE TABLE setting_next (
      ${id},
      area TEXT NOT NULL UNIQUE CHECK (length(area) BETWEEN 1 AND 40),
      schema_version INTEGER NOT NULL CHECK (schema_version >= 1),
      body TEXT NOT NULL CHECK (json_valid(body)),
      ${revision}
    ) STRICT`,
    'INSERT INTO setting_next SELECT id, area, schema_version, body, revision FROM setting',
    'DROP TABLE setting',
    'ALTER TABLE setting_next RENAME TO setting',

    // 会议. Counted in its term or in a year: 主任会议 of some offices begin anew each year.
    `CREATE TABLE meeting (
      ${id},
      kind TEXT NOT NULL CHECK (kind IN ('standing-committee', 'council-of-chairpersons', 'congress', 'presidium')),
      term INTEGER NOT NULL CHECK (term BETWEEN 1 AND 99),
      -- Null where it is counted in its term.
      counting_year INTEGER CHECK (counting_year BETWEEN 1949 AND 2200),
      number INTEGER NOT NULL CHECK (number BETWEEN 1 AND 999),
      -- 次 of the congress whose presidium it is.
      congress_session INTEGER CHECK (congress_session BETWEEN 1 AND 99),
      -- 主任（扩大）会议.
      extended INTEGER NOT NULL CHECK (extended IN (0, 1)),
      begins_on TEXT NOT NULL CHECK (begins_on IS date(begins_on)),
      ends_on TEXT ${date('ends_on')} CHECK (ends_on IS NULL OR ends_on >= begins_on),
      place TEXT NOT NULL CHECK (length(place) <= 100),
      chair TEXT NOT NULL CHECK (length(chair) <= 60),
      -- N by quota (法定名额) and in office (在任); 地方组织法 does not say which of them the majority is of.
      quota INTEGER CHECK (quota BETWEEN 1 AND 5000),
      in_office INTEGER CHECK (in_office BETWEEN 1 AND 5000),
      majority_of TEXT CHECK (majority_of IN ('quota', 'in-office')),
      note TEXT NOT NULL CHECK (length(note) <= 2000),
      ${revision},
      CHECK ((kind = 'presidium') = (congress_session IS NOT NULL))
    ) STRICT`,
    `CREATE UNIQUE INDEX meeting_by_number
      ON meeting (kind, term, coalesce(counting_year, 0), coalesce(congress_session, 0), number)`,
    'CREATE INDEX meeting_by_day ON meeting (begins_on, id)',

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
      -- What else the 题注 tells: the first passing of a text amended now, the approval by the province.
      note_acts TEXT NOT NULL CHECK (json_valid(note_acts)),
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
    `CREATE TABLE vote (
      ${id},
      meeting INTEGER NOT NULL REFERENCES meeting (id),
      resolution INTEGER REFERENCES resolution (id),
      -- As it was read out: a title that changes later does not change what was voted on.
      matter TEXT NOT NULL CHECK (length(matter) BETWEEN 1 AND 300),
      held_on TEXT NOT NULL CHECK (held_on IS date(held_on)),
      form TEXT NOT NULL CHECK (form IN ('tacit', 'hands', 'device', 'ballot')),
      members INTEGER NOT NULL CHECK (members >= 1),
      majority_of TEXT NOT NULL CHECK (majority_of IN ('quota', 'in-office')),
      expected INTEGER NOT NULL CHECK (expected BETWEEN 1 AND members OR expected >= 1),
      present INTEGER NOT NULL CHECK (present BETWEEN 0 AND 5000),
      -- Null where nobody counted (一致通过).
      in_favour INTEGER CHECK (in_favour >= 0),
      against INTEGER CHECK (against >= 0),
      abstained INTEGER CHECK (abstained >= 0),
      not_pressed INTEGER CHECK (not_pressed >= 0),
      ballots_issued INTEGER CHECK (ballots_issued >= 0),
      ballots_returned INTEGER CHECK (ballots_returned >= 0),
      ballots_invalid INTEGER CHECK (ballots_invalid >= 0),
      outcome TEXT NOT NULL CHECK (outcome IN ('passed', 'failed')),
      tellers TEXT NOT NULL CHECK (length(tellers) <= 200),
      note TEXT NOT NULL CHECK (length(note) <= 500),
      ${revision}
    ) STRICT`,
    'CREATE INDEX vote_by_meeting ON vote (meeting, id)',
    'CREATE INDEX vote_by_resolution ON vote (resolution)',

    // 公告: one or several texts.
    `CREATE TABLE announcement (
      ${id},
      body_kind TEXT NOT NULL CHECK (body_kind IN ('standing-committee', 'congress', 'presidium')),
      term INTEGER NOT NULL CHECK (term BETWEEN 1 AND 99),
      number INTEGER CHECK (number BETWEEN 1 AND 9999),
      issued_on TEXT ${date('issued_on')},
      meeting INTEGER REFERENCES meeting (id),
      note TEXT NOT NULL CHECK (length(note) <= 500),
      ${revision}
    ) STRICT`,
    'CREATE UNIQUE INDEX announcement_by_number ON announcement (body_kind, term, number) WHERE number IS NOT NULL',
    `CREATE TABLE announced_text (
      ${id},
      announcement INTEGER NOT NULL REFERENCES announcement (id),
      resolution INTEGER NOT NULL REFERENCES resolution (id),
      ordinal INTEGER NOT NULL CHECK (ordinal >= 1),
      ${revision},
      UNIQUE (announcement, resolution)
    ) STRICT`,
    'CREATE INDEX announced_text_of ON announced_text (resolution)',

    // Wording of the office; the newest version holds, none means the wording the program brings.
    `CREATE TABLE wording (
      ${id},
      paper TEXT NOT NULL CHECK (length(paper) BETWEEN 1 AND 60),
      version INTEGER NOT NULL CHECK (version >= 1),
      -- 1: 恢复默认.
      is_default INTEGER NOT NULL CHECK (is_default IN (0, 1)),
      -- 1: papers composed before and not on file yet take it as well.
      reaches_planned INTEGER NOT NULL CHECK (reaches_planned IN (0, 1)),
      saved_at TEXT NOT NULL,
      clerk TEXT,
      ${revision},
      body TEXT NOT NULL CHECK (length(body) <= 20000),
      UNIQUE (paper, version)
    ) STRICT`,

    // Numbers may be reserved before there is a paper, and voided with a reason.
    `CREATE TABLE document_number_next (
      ${id},
      series TEXT NOT NULL,
      year INTEGER NOT NULL CHECK (year BETWEEN 1949 AND 2200),
      serial INTEGER NOT NULL CHECK (serial >= 1),
      printed TEXT NOT NULL,
      issued_paper INTEGER REFERENCES issued_paper (id),
      state TEXT NOT NULL CHECK (state IN ('reserved', 'used', 'voided')),
      -- 紧急发文 entered afterwards.
      emergency INTEGER NOT NULL CHECK (emergency IN (0, 1)),
      purpose TEXT NOT NULL CHECK (length(purpose) <= 300),
      reason TEXT NOT NULL CHECK (length(reason) <= 300),
      taken_at TEXT,
      clerk TEXT,
      ${revision},
      CHECK (state <> 'used' OR issued_paper IS NOT NULL OR emergency = 1),
      CHECK (state <> 'voided' OR reason <> ''),
      UNIQUE (series, year, serial),
      UNIQUE (printed)
    ) STRICT`,
    `INSERT INTO document_number_next SELECT n.id, n.series, n.year, n.serial, n.printed, n.issued_paper, 'used', 0,
      p.title, '', coalesce(p.issued_at, p.frozen_at), p.clerk, n.revision
      FROM document_number AS n JOIN issued_paper AS p ON p.id = n.issued_paper`,
    'DROP TABLE document_number',
    'ALTER TABLE document_number_next RENAME TO document_number',
    'CREATE INDEX document_number_by_paper ON document_number (issued_paper)',

    // A paper a record yields: what it was made of, and what a person changed in it alone.
    `CREATE TABLE record_paper (
      ${id},
      resolution INTEGER REFERENCES resolution (id),
      announcement INTEGER REFERENCES announcement (id),
      meeting INTEGER REFERENCES meeting (id),
      paper TEXT NOT NULL CHECK (length(paper) BETWEEN 1 AND 60),
      -- 会前备印: prepared before the vote, then effective or void.
      preparation TEXT NOT NULL CHECK (preparation IN ('none', 'prepared', 'effective', 'void')),
      -- Hash of facts and wording it was composed of.
      basis TEXT NOT NULL,
      composed_at TEXT NOT NULL,
      -- Newest version on file.
      issued_paper INTEGER REFERENCES issued_paper (id),
      dispatched_on TEXT ${date('dispatched_on')},
      ${revision},
      model_version INTEGER NOT NULL CHECK (model_version >= 1),
      -- As composed, and as changed for this paper alone; null where nobody changed it.
      composed TEXT NOT NULL CHECK (json_valid(composed)),
      own TEXT CHECK (own IS NULL OR json_valid(own)),
      CHECK (resolution IS NOT NULL OR announcement IS NOT NULL OR meeting IS NOT NULL)
    ) STRICT`,
    'CREATE INDEX record_paper_of_resolution ON record_paper (resolution, paper)',
    'CREATE INDEX record_paper_of_announcement ON record_paper (announcement)',
    'CREATE INDEX record_paper_by_issued ON record_paper (issued_paper)',

    // 发文稿纸.
    `CREATE TABLE dispatch (
      ${id},
      record_paper INTEGER REFERENCES record_paper (id),
      title TEXT NOT NULL CHECK (length(title) BETWEEN 1 AND 300),
      drafted_by TEXT NOT NULL CHECK (length(drafted_by) <= 60),
      drafted_on TEXT ${date('drafted_on')},
      checked_by TEXT NOT NULL CHECK (length(checked_by) <= 60),
      checked_on TEXT ${date('checked_on')},
      countersigned_by TEXT NOT NULL CHECK (length(countersigned_by) <= 300),
      signed_by TEXT NOT NULL CHECK (length(signed_by) <= 60),
      signed_on TEXT ${date('signed_on')},
      signed_opinion TEXT NOT NULL CHECK (length(signed_opinion) <= 300),
      proofread_by TEXT NOT NULL CHECK (length(proofread_by) <= 60),
      main_to TEXT NOT NULL CHECK (length(main_to) <= 1000),
      copy_to TEXT NOT NULL CHECK (length(copy_to) <= 1000),
      copies INTEGER CHECK (copies BETWEEN 1 AND 99999),
      urgency TEXT NOT NULL CHECK (length(urgency) <= 20),
      sealed_by TEXT NOT NULL CHECK (length(sealed_by) <= 60),
      sealed_on TEXT ${date('sealed_on')},
      document_number INTEGER REFERENCES document_number (id),
      ${revision}
    ) STRICT`,
    'CREATE INDEX dispatch_of ON dispatch (record_paper)',

    // Who holds which copy: 发放登记, 收回清单.
    `CREATE TABLE paper_copy (
      ${id},
      issued_paper INTEGER NOT NULL REFERENCES issued_paper (id),
      copy_number INTEGER NOT NULL CHECK (copy_number BETWEEN 1 AND 999999),
      holder TEXT NOT NULL CHECK (length(holder) <= 100),
      given_on TEXT ${date('given_on')},
      returned_on TEXT ${date('returned_on')},
      destroyed_on TEXT ${date('destroyed_on')},
      remark TEXT NOT NULL CHECK (length(remark) <= 200),
      ${revision},
      UNIQUE (issued_paper, copy_number)
    ) STRICT`,
    // 特批: a check that blocks, passed by somebody who may.
    `CREATE TABLE waiver (
      ${id},
      resolution INTEGER REFERENCES resolution (id),
      record_paper INTEGER REFERENCES record_paper (id),
      rule TEXT NOT NULL CHECK (length(rule) BETWEEN 1 AND 80),
      finding TEXT NOT NULL CHECK (length(finding) <= 500),
      approver TEXT NOT NULL CHECK (length(approver) BETWEEN 1 AND 60),
      approved_on TEXT NOT NULL CHECK (approved_on IS date(approved_on)),
      reason TEXT NOT NULL CHECK (length(reason) BETWEEN 1 AND 500),
      ${revision}
    ) STRICT`,
    'CREATE INDEX waiver_of ON waiver (resolution)',
    // 修改稿: a Word file given out, come back changed.
    `CREATE TABLE returned_file (
      ${id},
      resolution INTEGER NOT NULL REFERENCES resolution (id),
      record_paper INTEGER REFERENCES record_paper (id),
      -- The text it is compared with.
      given_text INTEGER REFERENCES resolution_text (id),
      file TEXT NOT NULL REFERENCES stored_file (hash),
      file_name TEXT NOT NULL CHECK (length(file_name) BETWEEN 1 AND 200),
      returned_by TEXT NOT NULL CHECK (length(returned_by) <= 60),
      read_at TEXT NOT NULL,
      state TEXT NOT NULL CHECK (state IN ('open', 'settled')),
      ${revision},
      reading TEXT NOT NULL CHECK (json_valid(reading)),
      decisions TEXT NOT NULL CHECK (json_valid(decisions))
    ) STRICT`,
    'CREATE INDEX returned_file_of ON returned_file (resolution)',
    'CREATE INDEX returned_file_by_file ON returned_file (file)',

    // How many images point at a long text: what a sitting of autosaves wrote in between is let go of at once. Texts of
    // before have no row here and stay.
    `CREATE TABLE long_text_use (
      hash TEXT NOT NULL PRIMARY KEY CHECK (length(hash) = 64),
      uses INTEGER NOT NULL CHECK (uses >= 0)
    ) STRICT, WITHOUT ROWID`,

    // Title, former titles, text, numbers and people of a resolution, characters apart; and initials of the title.
    `CREATE VIRTUAL TABLE resolution_search USING fts5(title, body, initials, content='', contentless_delete=1,
      tokenize='unicode61')`,
  ],
};
