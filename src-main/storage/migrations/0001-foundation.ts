import type { Migration } from './migration';

/**
 * The foundation: the office, its terms and clerks, settings, drafts, stored files, issued papers, and the change sets
 * that are audit and undo in one. Released: frozen by hash (tests/storage/migrations.test.ts).
 */
export const foundation: Migration = {
  version: 1,
  name: 'foundation',
  statements: [
    // Once a file: facts about the data themselves that are not records and have no history.
    `CREATE TABLE data_state (
      key TEXT NOT NULL PRIMARY KEY,
      value TEXT NOT NULL
    ) STRICT, WITHOUT ROWID`,

    `CREATE TABLE office (
      id INTEGER PRIMARY KEY CHECK (id = 1),
      full_name TEXT NOT NULL CHECK (length(full_name) BETWEEN 1 AND 80),
      short_name TEXT NOT NULL CHECK (length(short_name) BETWEEN 1 AND 40),
      level TEXT NOT NULL CHECK (level IN ('province', 'city', 'county')),
      region TEXT NOT NULL CHECK (length(region) BETWEEN 1 AND 40),
      secrecy TEXT NOT NULL CHECK (secrecy IN ('unclassified', 'classified')),
      sample INTEGER NOT NULL CHECK (sample IN (0, 1)),
      revision INTEGER NOT NULL CHECK (revision >= 1)
    ) STRICT`,
    `CREATE TABLE term (
      id INTEGER PRIMARY KEY AUTOINCREMENT,
      number INTEGER NOT NULL UNIQUE CHECK (number BETWEEN 1 AND 99),
      begins_on TEXT NOT NULL CHECK (begins_on IS date(begins_on)),
      ends_on TEXT CHECK (ends_on IS NULL OR (ends_on IS date(ends_on) AND ends_on > begins_on)),
      revision INTEGER NOT NULL CHECK (revision >= 1)
    ) STRICT`,
    `CREATE TABLE clerk (
      id INTEGER PRIMARY KEY AUTOINCREMENT,
      name TEXT NOT NULL CHECK (length(name) BETWEEN 1 AND 30),
      duty TEXT NOT NULL CHECK (length(duty) <= 60),
      active INTEGER NOT NULL CHECK (active IN (0, 1)),
      revision INTEGER NOT NULL CHECK (revision >= 1)
    ) STRICT`,
    // Settings of an area as one JSON body, read through its zod schema; schema_version says which.
    `CREATE TABLE setting (
      id INTEGER PRIMARY KEY AUTOINCREMENT,
      area TEXT NOT NULL UNIQUE CHECK (area IN ('typesetting', 'numbering', 'deadlines')),
      schema_version INTEGER NOT NULL CHECK (schema_version >= 1),
      body TEXT NOT NULL CHECK (json_valid(body)),
      revision INTEGER NOT NULL CHECK (revision >= 1)
    ) STRICT`,

    // Unvalidated input: nothing composes from a draft.
    `CREATE TABLE draft (
      id TEXT NOT NULL PRIMARY KEY CHECK (length(id) = 36),
      form TEXT NOT NULL CHECK (form IN ('typeset')),
      title TEXT NOT NULL,
      excerpt TEXT NOT NULL,
      characters INTEGER NOT NULL CHECK (characters >= 0),
      created_at TEXT NOT NULL,
      saved_at TEXT NOT NULL,
      removed_at TEXT,
      -- Last, so that lists need not read past it.
      content TEXT NOT NULL
    ) STRICT`,
    `CREATE INDEX draft_by_form ON draft (form, removed_at, saved_at)`,

    // Files lie beside the database under their SHA-256; see files.ts.
    `CREATE TABLE stored_file (
      hash TEXT NOT NULL PRIMARY KEY CHECK (length(hash) = 64 AND hash NOT GLOB '*[^0-9a-f]*'),
      bytes INTEGER NOT NULL CHECK (bytes >= 0),
      media_type TEXT NOT NULL,
      stored_at TEXT NOT NULL
    ) STRICT, WITHOUT ROWID`,

    // frozen: the model stands and the number is taken, the bytes are not there yet; settled at the next start.
    `CREATE TABLE issued_paper (
      id INTEGER PRIMARY KEY AUTOINCREMENT,
      title TEXT NOT NULL,
      kind TEXT NOT NULL,
      document_number TEXT,
      -- Versions of one paper: 1, 2 …; all but the first name the first.
      version INTEGER NOT NULL CHECK (version >= 1),
      first_version INTEGER REFERENCES issued_paper (id),
      state TEXT NOT NULL CHECK (state IN ('frozen', 'issued', 'voided')),
      year INTEGER NOT NULL CHECK (year BETWEEN 1949 AND 2200),
      clerk TEXT,
      frozen_at TEXT NOT NULL,
      issued_at TEXT,
      pages INTEGER CHECK (pages >= 1),
      file_name TEXT NOT NULL CHECK (length(file_name) BETWEEN 1 AND 200),
      -- Where its file lies inside the folder of papers, with forward slashes: 2026/name.docx
      place TEXT NOT NULL CHECK (length(place) BETWEEN 1 AND 250),
      file TEXT REFERENCES stored_file (hash),
      grade TEXT CHECK (grade IN ('secret', 'confidential', 'top-secret')),
      grade_years INTEGER CHECK (grade_years BETWEEN 1 AND 30),
      void_reason TEXT,
      -- The draft it is made of, which goes when the paper is on file.
      draft TEXT,
      revision INTEGER NOT NULL CHECK (revision >= 1),
      -- Last, so that lists need not read past them.
      model_version INTEGER NOT NULL CHECK (model_version >= 1),
      model TEXT NOT NULL CHECK (json_valid(model)),
      settings TEXT NOT NULL CHECK (json_valid(settings)),
      CHECK ((version = 1) = (first_version IS NULL)),
      CHECK (state <> 'issued' OR (issued_at IS NOT NULL AND file IS NOT NULL AND pages IS NOT NULL)),
      CHECK (state <> 'voided' OR void_reason IS NOT NULL),
      CHECK ((grade IS NULL) = (grade_years IS NULL))
    ) STRICT`,
    // A paper given up before it was issued keeps its row for the history, and takes part in nothing.
    `CREATE UNIQUE INDEX issued_paper_versions ON issued_paper (coalesce(first_version, id), version)
      WHERE state = 'frozen' OR issued_at IS NOT NULL`,
    `CREATE UNIQUE INDEX issued_paper_by_place ON issued_paper (place COLLATE NOCASE) WHERE issued_at IS NOT NULL`,
    `CREATE INDEX issued_paper_by_year ON issued_paper (year, id) WHERE issued_at IS NOT NULL`,
    `CREATE INDEX issued_paper_by_file ON issued_paper (file)`,
    `CREATE INDEX issued_paper_by_number ON issued_paper (document_number) WHERE document_number IS NOT NULL`,
    `CREATE INDEX issued_paper_half_done ON issued_paper (id) WHERE state = 'frozen'`,
    `CREATE TABLE document_number (
      id INTEGER PRIMARY KEY AUTOINCREMENT,
      series TEXT NOT NULL,
      year INTEGER NOT NULL CHECK (year BETWEEN 1949 AND 2200),
      serial INTEGER NOT NULL CHECK (serial >= 1),
      printed TEXT NOT NULL,
      issued_paper INTEGER NOT NULL REFERENCES issued_paper (id),
      revision INTEGER NOT NULL CHECK (revision >= 1),
      UNIQUE (series, year, serial),
      UNIQUE (printed)
    ) STRICT`,
    `CREATE INDEX document_number_by_paper ON document_number (issued_paper)`,
    // Characters apart by spaces, phrases as queries: two-character words are found as fast as long ones.
    `CREATE VIRTUAL TABLE issued_paper_search USING fts5(text, content='', contentless_delete=1, tokenize='unicode61')`,

    `CREATE TABLE change_set (
      id INTEGER PRIMARY KEY AUTOINCREMENT,
      at TEXT NOT NULL,
      account TEXT NOT NULL,
      clerk TEXT,
      command TEXT NOT NULL,
      label TEXT NOT NULL,
      -- 1: cannot be taken back (a paper was issued by it).
      final INTEGER NOT NULL CHECK (final IN (0, 1)),
      undoes INTEGER REFERENCES change_set (id),
      undone_by INTEGER REFERENCES change_set (id)
    ) STRICT`,
    `CREATE TABLE change (
      change_set INTEGER NOT NULL REFERENCES change_set (id),
      sequence INTEGER NOT NULL,
      record_table TEXT NOT NULL,
      record_id INTEGER NOT NULL,
      operation TEXT NOT NULL CHECK (operation IN ('insert', 'update', 'remove')),
      before TEXT CHECK (before IS NULL OR json_valid(before)),
      after TEXT CHECK (after IS NULL OR json_valid(after)),
      PRIMARY KEY (change_set, sequence)
    ) STRICT, WITHOUT ROWID`,
    `CREATE INDEX change_by_record ON change (record_table, record_id, change_set)`,
    `CREATE INDEX change_of_removed ON change (change_set) WHERE operation = 'remove'`,
    `CREATE VIRTUAL TABLE change_set_search USING fts5(text, content='', contentless_delete=1, tokenize='unicode61')`,
    // Long texts that change sets point at, under their SHA-256.
    `CREATE TABLE long_text (
      hash TEXT NOT NULL PRIMARY KEY CHECK (length(hash) = 64),
      body TEXT NOT NULL
    ) STRICT, WITHOUT ROWID`,
  ],
};
