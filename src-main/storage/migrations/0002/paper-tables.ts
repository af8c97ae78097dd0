import { date, id, revision } from './columns';

/** Announcements, wording, numbers, the papers of records, copies, approvals and returned files; search. */
export const paperTables: readonly string[] = [
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
      -- 1: the wording the program brings, restored.
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
      -- A paper sent in a hurry, entered afterwards.
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
      -- Printed ahead: prepared before the vote, then effective or void.
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
      -- Of the committee itself, or of its general office.
      sender TEXT NOT NULL CHECK (sender IN ('committee', 'office')),
      copy_number TEXT NOT NULL CHECK (copy_number = '' OR copy_number GLOB '[0-9][0-9][0-9][0-9][0-9][0-9]'),
      grade TEXT CHECK (grade IN ('secret', 'confidential', 'top-secret')),
      grade_years INTEGER CHECK (grade_years BETWEEN 1 AND 30),
      -- To a superior organ: printed with who signed it. On stock that bears the red parts.
      upward INTEGER NOT NULL CHECK (upward IN (0, 1)),
      preprinted INTEGER NOT NULL CHECK (preprinted IN (0, 1)),
      ${revision},
      CHECK ((grade IS NULL) = (grade_years IS NULL))
    ) STRICT`,
  'CREATE INDEX dispatch_of ON dispatch (record_paper)',
  'CREATE INDEX dispatch_by_number ON dispatch (document_number)',

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
];
