import { date, id, revision } from '../0002/columns';

/** 名册. */
export const rosterTables: readonly string[] = [
  // Organs whose posts the committee fills or whose heads propose. Names of before: organ_name.
  `CREATE TABLE organ (
      ${id},
      category TEXT NOT NULL CHECK (length(category) BETWEEN 1 AND 40),
      -- Full name as printed.
      name TEXT NOT NULL CHECK (length(name) BETWEEN 1 AND 100),
      short_name TEXT NOT NULL CHECK (length(short_name) <= 40),
      ordinal INTEGER NOT NULL CHECK (ordinal >= 0),
      since TEXT ${date('since')},
      -- Abolished or merged on.
      until_on TEXT ${date('until_on')},
      successor INTEGER REFERENCES organ (id),
      -- Filing of an organ set up or merged (Organic Law, article 79).
      filing_number TEXT NOT NULL CHECK (length(filing_number) <= 60),
      filing_on TEXT ${date('filing_on')},
      note TEXT NOT NULL CHECK (length(note) <= 1000),
      ${revision}
    ) STRICT`,
  'CREATE INDEX organ_by_order ON organ (ordinal, id)',
  `CREATE TABLE organ_name (
      ${id},
      organ INTEGER NOT NULL REFERENCES organ (id),
      name TEXT NOT NULL CHECK (length(name) BETWEEN 1 AND 100),
      -- The day from which on the next name holds.
      until_on TEXT ${date('until_on')},
      basis TEXT NOT NULL CHECK (length(basis) <= 200),
      ${revision}
    ) STRICT`,
  'CREATE INDEX organ_name_of ON organ_name (organ)',
  `CREATE TABLE post (
      ${id},
      organ INTEGER NOT NULL REFERENCES organ (id),
      -- Row of the position table (domain/appointments/positions).
      position TEXT NOT NULL CHECK (length(position) BETWEEN 1 AND 60),
      -- Without the organ's name.
      name TEXT NOT NULL CHECK (length(name) BETWEEN 1 AND 60),
      -- What stands before the name in the full title: the organ's name, the region's, nothing.
      prefix TEXT NOT NULL CHECK (prefix IN ('organ', 'region', 'none')),
      single_seat INTEGER NOT NULL CHECK (single_seat IN (0, 1)),
      ordinal INTEGER NOT NULL CHECK (ordinal >= 0),
      since TEXT ${date('since')},
      until_on TEXT ${date('until_on')},
      note TEXT NOT NULL CHECK (length(note) <= 1000),
      ${revision}
    ) STRICT`,
  'CREATE INDEX post_of ON post (organ, ordinal, id)',
  `CREATE TABLE post_name (
      ${id},
      post INTEGER NOT NULL REFERENCES post (id),
      name TEXT NOT NULL CHECK (length(name) BETWEEN 1 AND 60),
      until_on TEXT ${date('until_on')},
      ${revision}
    ) STRICT`,
  'CREATE INDEX post_name_of ON post_name (post)',

  // The form 干部任免审批表, as far as papers of a meeting print it; ecosystem.md 1.2. Résumé last: lists do not read it.
  `CREATE TABLE person (
      ${id},
      name TEXT NOT NULL CHECK (length(name) BETWEEN 1 AND 60),
      sex TEXT CHECK (sex IN ('male', 'female')),
      ethnicity TEXT NOT NULL CHECK (length(ethnicity) <= 20),
      -- yyyy-mm or yyyy-mm-dd.
      born TEXT CHECK (born GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]' OR born IS date(born)),
      native_place TEXT NOT NULL CHECK (length(native_place) <= 60),
      birthplace TEXT NOT NULL CHECK (length(birthplace) <= 60),
      -- As the form says it, and the month of joining the Party where one can be read out of it.
      party TEXT NOT NULL CHECK (length(party) <= 60),
      working_since TEXT CHECK (working_since GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]'),
      education TEXT NOT NULL CHECK (length(education) <= 40),
      degree TEXT NOT NULL CHECK (length(degree) <= 60),
      school TEXT NOT NULL CHECK (length(school) <= 200),
      later_education TEXT NOT NULL CHECK (length(later_education) <= 40),
      later_degree TEXT NOT NULL CHECK (length(later_degree) <= 60),
      later_school TEXT NOT NULL CHECK (length(later_school) <= 200),
      professional_title TEXT NOT NULL CHECK (length(professional_title) <= 100),
      -- Present posts as the form says them; who holds which post by the records is tenure.
      present_posts TEXT NOT NULL CHECK (length(present_posts) <= 500),
      -- Tells people of one name apart, where a paper has to.
      homonym_mark TEXT NOT NULL CHECK (length(homonym_mark) <= 20),
      -- Reading of the name as corrected by the clerk: zeng guo qiang; '' follows the dictionary.
      reading TEXT NOT NULL CHECK (length(reading) <= 120),
      -- Of the present name, for sorting and finding; kept with it.
      pinyin_key TEXT NOT NULL,
      initials TEXT NOT NULL,
      stroke_key TEXT NOT NULL,
      surname_stroke_key TEXT NOT NULL,
      died_on TEXT ${date('died_on')},
      note TEXT NOT NULL CHECK (length(note) <= 1000),
      ${revision},
      resume TEXT NOT NULL CHECK (length(resume) <= 20000)
    ) STRICT`,
  'CREATE INDEX person_by_name ON person (name, born)',
  'CREATE INDEX person_by_pinyin ON person (pinyin_key, id)',
  'CREATE INDEX person_by_strokes ON person (stroke_key, id)',
  'CREATE INDEX person_by_surname ON person (surname_stroke_key, id)',
  'CREATE INDEX person_by_initials ON person (initials)',
  `CREATE TABLE person_name (
      ${id},
      person INTEGER NOT NULL REFERENCES person (id),
      name TEXT NOT NULL CHECK (length(name) BETWEEN 1 AND 60),
      until_on TEXT ${date('until_on')},
      ${revision}
    ) STRICT`,
  'CREATE INDEX person_name_of ON person_name (person)',
  'CREATE INDEX person_name_by_name ON person_name (name)',
  // Family, ID number and photo: only where the office has switched it on.
  `CREATE TABLE person_private (
      ${id},
      person INTEGER NOT NULL UNIQUE REFERENCES person (id),
      family TEXT NOT NULL CHECK (json_valid(family)),
      id_number TEXT NOT NULL CHECK (length(id_number) <= 20),
      photo TEXT REFERENCES stored_file (hash),
      ${revision}
    ) STRICT`,
  'CREATE INDEX person_private_by_photo ON person_private (photo)',

  // 常委会组成人员.
  `CREATE TABLE committee_member (
      ${id},
      person INTEGER NOT NULL REFERENCES person (id),
      term INTEGER NOT NULL CHECK (term BETWEEN 1 AND 99),
      seat TEXT NOT NULL CHECK (seat IN ('chairperson', 'vice-chairperson', 'secretary-general', 'member')),
      ordinal INTEGER NOT NULL CHECK (ordinal >= 0),
      begins_on TEXT NOT NULL CHECK (begins_on IS date(begins_on)),
      ends_on TEXT ${date('ends_on')} CHECK (ends_on IS NULL OR ends_on >= begins_on),
      end_reason TEXT NOT NULL CHECK (length(end_reason) <= 100),
      -- Acting chairperson or secretary-general from this day on.
      acting_as TEXT CHECK (acting_as IN ('chairperson', 'secretary-general')),
      acting_since TEXT ${date('acting_since')},
      note TEXT NOT NULL CHECK (length(note) <= 500),
      ${revision}
    ) STRICT`,
  'CREATE INDEX committee_member_of_term ON committee_member (term, seat, ordinal)',
  'CREATE INDEX committee_member_by_person ON committee_member (person)',
  // 法定名额, decided by the congress; may change within a term.
  `CREATE TABLE committee_quota (
      ${id},
      term INTEGER NOT NULL CHECK (term BETWEEN 1 AND 99),
      since TEXT NOT NULL CHECK (since IS date(since)),
      quota INTEGER NOT NULL CHECK (quota BETWEEN 1 AND 500),
      basis TEXT NOT NULL CHECK (length(basis) <= 300),
      ${revision},
      UNIQUE (term, since)
    ) STRICT`,
  `CREATE TABLE deputy (
      ${id},
      person INTEGER NOT NULL REFERENCES person (id),
      -- Of this congress, the next higher one, the national one.
      congress TEXT NOT NULL CHECK (congress IN ('own', 'upper', 'national')),
      term INTEGER NOT NULL CHECK (term BETWEEN 1 AND 99),
      -- Electing unit or constituency.
      constituency TEXT NOT NULL CHECK (length(constituency) <= 100),
      begins_on TEXT NOT NULL CHECK (begins_on IS date(begins_on)),
      ends_on TEXT ${date('ends_on')} CHECK (ends_on IS NULL OR ends_on >= begins_on),
      state TEXT NOT NULL CHECK (state IN ('serving', 'suspended', 'ended')),
      end_reason TEXT NOT NULL CHECK (length(end_reason) <= 100),
      note TEXT NOT NULL CHECK (length(note) <= 500),
      ${revision}
    ) STRICT`,
  'CREATE INDEX deputy_of_term ON deputy (congress, term, state)',
  'CREATE INDEX deputy_by_person ON deputy (person)',

  // 台账: who holds which post from when to when, and by what.
  `CREATE TABLE tenure (
      ${id},
      person INTEGER NOT NULL REFERENCES person (id),
      post INTEGER NOT NULL REFERENCES post (id),
      acting INTEGER NOT NULL CHECK (acting IN (0, 1)),
      -- Null: before the records begin.
      begins_on TEXT ${date('begins_on')},
      begin_kind TEXT NOT NULL CHECK (begin_kind IN ('opening', 'elected', 'appointed', 'acting', 'renamed')),
      begin_item INTEGER REFERENCES motion_item (id),
      begin_note TEXT NOT NULL CHECK (length(begin_note) <= 200),
      ends_on TEXT ${date('ends_on')} CHECK (ends_on IS NULL OR begins_on IS NULL OR ends_on >= begins_on),
      end_kind TEXT CHECK (end_kind IN ('removed', 'resigned', 'dismissed', 'recalled', 'ceased', 'elected', 'died',
        'renamed', 'term-ended')),
      end_item INTEGER REFERENCES motion_item (id),
      end_note TEXT NOT NULL CHECK (length(end_note) <= 200),
      -- Full title as it was conferred.
      title TEXT NOT NULL CHECK (length(title) <= 200),
      -- Secondments and jurors: until when it was conferred.
      due_until TEXT ${date('due_until')},
      ${revision},
      CHECK (ends_on IS NULL OR end_kind IS NOT NULL)
    ) STRICT`,
  'CREATE INDEX tenure_by_person ON tenure (person, begins_on)',
  'CREATE INDEX tenure_by_post ON tenure (post, begins_on)',
  'CREATE INDEX tenure_in_office ON tenure (post) WHERE end_kind IS NULL',
  'CREATE INDEX tenure_by_end ON tenure (ends_on) WHERE ends_on IS NOT NULL',
  'CREATE INDEX tenure_by_begin_item ON tenure (begin_item) WHERE begin_item IS NOT NULL',
  'CREATE INDEX tenure_by_end_item ON tenure (end_item) WHERE end_item IS NOT NULL',

  // Names, former names, posts and organ of a person, characters apart; pinyin and initials.
  `CREATE VIRTUAL TABLE person_search USING fts5(name, body, initials, content='', contentless_delete=1,
      tokenize='unicode61')`,
];
