import { date, id, revision } from '../0002/columns';

/** 任免事项: motions, items, votes on them, certificates, oaths; changes among deputies. */
export const motionTables: readonly string[] = [
  `CREATE TABLE motion (
      ${id},
      year INTEGER NOT NULL CHECK (year BETWEEN 1949 AND 2200),
      serial INTEGER NOT NULL CHECK (serial >= 1),
      -- As the motion is titled.
      title TEXT NOT NULL CHECK (length(title) BETWEEN 1 AND 300),
      proposer_organ INTEGER REFERENCES organ (id),
      -- Name and post of who signed, and in what capacity.
      head_name TEXT NOT NULL CHECK (length(head_name) <= 60),
      head_post TEXT NOT NULL CHECK (length(head_post) <= 100),
      head_capacity TEXT NOT NULL CHECK (head_capacity IN ('head', 'acting', 'presiding-deputy', 'members', 'applicant')),
      -- Members of the committee who joined a motion of dismissal.
      joined_by INTEGER CHECK (joined_by BETWEEN 1 AND 500),
      number TEXT NOT NULL CHECK (length(number) <= 60),
      signed_on TEXT ${date('signed_on')},
      received_on TEXT ${date('received_on')},
      late_reason TEXT NOT NULL CHECK (length(late_reason) <= 500),
      meeting INTEGER REFERENCES meeting (id),
      reason TEXT NOT NULL CHECK (length(reason) <= 2000),
      note TEXT NOT NULL CHECK (length(note) <= 2000),
      closed INTEGER NOT NULL CHECK (closed IN (0, 1)),
      ${revision},
      UNIQUE (year, serial)
    ) STRICT`,
  'CREATE INDEX motion_by_meeting ON motion (meeting)',
  'CREATE INDEX motion_by_state ON motion (closed, year, serial)',
  `CREATE TABLE motion_item (
      ${id},
      motion INTEGER NOT NULL REFERENCES motion (id),
      ordinal INTEGER NOT NULL CHECK (ordinal >= 0),
      person INTEGER NOT NULL REFERENCES person (id),
      act TEXT NOT NULL CHECK (length(act) BETWEEN 1 AND 40),
      reason TEXT NOT NULL CHECK (length(reason) <= 500),
      state TEXT NOT NULL CHECK (state IN ('pending', 'withdrawn', 'deferred', 'passed', 'failed', 'historical')),
      state_on TEXT ${date('state_on')},
      -- Written request of who resigns.
      requested_on TEXT ${date('requested_on')},
      -- Dismissal: defence of the person concerned.
      defence TEXT CHECK (defence IN ('oral', 'written', 'none')),
      exam_on TEXT ${date('exam_on')},
      exam_result TEXT CHECK (exam_result IN ('passed', 'failed', 'exempt')),
      exam_score REAL CHECK (exam_score BETWEEN 0 AND 1000),
      -- Secondment, jurors: until when.
      due_until TEXT ${date('due_until')},
      -- Chief procurator: approved above, without which it does not take effect (Organic Law, article 32).
      approved_on TEXT ${date('approved_on')},
      approval_number TEXT NOT NULL DEFAULT '' CHECK (length(approval_number) <= 60),
      note TEXT NOT NULL CHECK (length(note) <= 1000),
      ${revision}
    ) STRICT`,
  'CREATE INDEX motion_item_of ON motion_item (motion, ordinal)',
  'CREATE INDEX motion_item_by_person ON motion_item (person)',
  'CREATE INDEX motion_item_by_day ON motion_item (state, state_on, act)',
  `CREATE TABLE item_post (
      ${id},
      item INTEGER NOT NULL REFERENCES motion_item (id),
      ordinal INTEGER NOT NULL CHECK (ordinal >= 0),
      post INTEGER NOT NULL REFERENCES post (id),
      -- Full title as it was voted on; '' before, when the title of the meeting's day holds.
      title TEXT NOT NULL CHECK (length(title) <= 200),
      ${revision}
    ) STRICT`,
  'CREATE INDEX item_post_of ON item_post (item, ordinal)',
  'CREATE INDEX item_post_by_post ON item_post (post)',
  // Steps in the office's own order; of one item where it went its own way.
  `CREATE TABLE motion_stage (
      ${id},
      motion INTEGER NOT NULL REFERENCES motion (id),
      item INTEGER REFERENCES motion_item (id),
      stage TEXT NOT NULL CHECK (length(stage) BETWEEN 1 AND 40),
      entered_on TEXT NOT NULL CHECK (entered_on IS date(entered_on)),
      meeting INTEGER REFERENCES meeting (id),
      who TEXT NOT NULL CHECK (length(who) <= 100),
      remark TEXT NOT NULL CHECK (length(remark) <= 500),
      ${revision}
    ) STRICT`,
  'CREATE INDEX motion_stage_of ON motion_stage (motion, id)',
  'CREATE INDEX motion_stage_by_item ON motion_stage (item) WHERE item IS NOT NULL',
  'CREATE INDEX motion_stage_by_meeting ON motion_stage (meeting) WHERE meeting IS NOT NULL',
  // 党委来文, 党组 steps. Internal: no paper prints them.
  `CREATE TABLE party_step (
      ${id},
      motion INTEGER NOT NULL REFERENCES motion (id),
      kind TEXT NOT NULL CHECK (kind IN ('party-letter', 'party-group', 'party-reply')),
      number TEXT NOT NULL CHECK (length(number) <= 60),
      held_on TEXT ${date('held_on')},
      remark TEXT NOT NULL CHECK (length(remark) <= 500),
      ${revision}
    ) STRICT`,
  'CREATE INDEX party_step_of ON party_step (motion)',
  `CREATE TABLE motion_material (
      ${id},
      motion INTEGER NOT NULL REFERENCES motion (id),
      item INTEGER REFERENCES motion_item (id),
      kind TEXT NOT NULL CHECK (length(kind) BETWEEN 1 AND 40),
      received_on TEXT ${date('received_on')},
      remark TEXT NOT NULL CHECK (length(remark) <= 300),
      ${revision}
    ) STRICT`,
  'CREATE INDEX motion_material_of ON motion_material (motion)',
  'CREATE INDEX motion_material_by_item ON motion_material (item) WHERE item IS NOT NULL',
  // An item leaves the batch: withdrawn by its proposer, or not put to the vote.
  `CREATE TABLE item_departure (
      ${id},
      item INTEGER NOT NULL UNIQUE REFERENCES motion_item (id),
      kind TEXT NOT NULL CHECK (kind IN ('withdrawn', 'deferred')),
      by_whom TEXT NOT NULL CHECK (length(by_whom) BETWEEN 1 AND 100),
      requested_on TEXT NOT NULL CHECK (requested_on IS date(requested_on)),
      -- Consent of the council of chairpersons: day and time.
      consented_on TEXT ${date('consented_on')},
      consented_at TEXT CHECK (consented_at GLOB '[0-2][0-9]:[0-5][0-9]'),
      reason TEXT NOT NULL CHECK (length(reason) <= 500),
      -- What happens to the merged ballot that names the person.
      ballot TEXT NOT NULL CHECK (ballot IN ('none', 'reprinted', 'struck')),
      ${revision}
    ) STRICT`,
  // Which items a vote decided: one for each person, or several merged.
  `CREATE TABLE vote_item (
      ${id},
      vote INTEGER NOT NULL REFERENCES vote (id),
      item INTEGER NOT NULL REFERENCES motion_item (id),
      ordinal INTEGER NOT NULL CHECK (ordinal >= 0),
      ${revision},
      UNIQUE (vote, item)
    ) STRICT`,
  'CREATE INDEX vote_item_by_item ON vote_item (item)',
  'ALTER TABLE waiver ADD COLUMN motion INTEGER REFERENCES motion (id)',
  'ALTER TABLE waiver ADD COLUMN item INTEGER REFERENCES motion_item (id)',
  'CREATE INDEX waiver_of_motion ON waiver (motion) WHERE motion IS NOT NULL',
  'CREATE INDEX waiver_of_item ON waiver (item) WHERE item IS NOT NULL',

  // 任命书.
  `CREATE TABLE certificate (
      ${id},
      item INTEGER NOT NULL REFERENCES motion_item (id),
      -- As printed; null without numbers.
      number TEXT CHECK (length(number) BETWEEN 1 AND 60),
      -- Printed number of the blank used.
      blank TEXT NOT NULL CHECK (length(blank) <= 30),
      -- Titles it names, as printed.
      titles TEXT NOT NULL CHECK (length(titles) <= 500),
      state TEXT NOT NULL CHECK (state IN ('prepared', 'effective', 'handed', 'void')),
      printed_on TEXT ${date('printed_on')},
      handed_on TEXT ${date('handed_on')},
      hand_order INTEGER CHECK (hand_order >= 1),
      void_reason TEXT NOT NULL CHECK (length(void_reason) <= 300),
      ${revision},
      CHECK (state <> 'void' OR void_reason <> '')
    ) STRICT`,
  'CREATE INDEX certificate_of ON certificate (item)',
  `CREATE UNIQUE INDEX certificate_by_number ON certificate (number) WHERE number IS NOT NULL AND state <> 'void'`,
  // Register of printed blanks.
  `CREATE TABLE certificate_blank (
      ${id},
      blank TEXT NOT NULL UNIQUE CHECK (length(blank) BETWEEN 1 AND 30),
      state TEXT NOT NULL CHECK (state IN ('unused', 'used', 'spoiled', 'voided')),
      certificate INTEGER REFERENCES certificate (id),
      reason TEXT NOT NULL CHECK (length(reason) <= 300),
      changed_on TEXT ${date('changed_on')},
      ${revision},
      CHECK ((state = 'used') = (certificate IS NOT NULL))
    ) STRICT`,
  'CREATE INDEX certificate_blank_by_certificate ON certificate_blank (certificate) WHERE certificate IS NOT NULL',
  // 宪法宣誓.
  `CREATE TABLE oath (
      ${id},
      item INTEGER NOT NULL UNIQUE REFERENCES motion_item (id),
      organiser TEXT NOT NULL CHECK (length(organiser) <= 100),
      held_on TEXT ${date('held_on')},
      place TEXT NOT NULL CHECK (length(place) <= 100),
      leads INTEGER NOT NULL CHECK (leads IN (0, 1)),
      absent_reason TEXT NOT NULL CHECK (length(absent_reason) <= 200),
      ${revision}
    ) STRICT`,

  // After appointment: who reports on duty in which year, 评议 with its result.
  `CREATE TABLE duty_review (
      ${id},
      tenure INTEGER NOT NULL REFERENCES tenure (id),
      year INTEGER NOT NULL CHECK (year BETWEEN 1949 AND 2200),
      kind TEXT NOT NULL CHECK (kind IN ('written-report', 'report', 'assessment')),
      planned_month INTEGER CHECK (planned_month BETWEEN 1 AND 12),
      meeting INTEGER REFERENCES meeting (id),
      held_on TEXT ${date('held_on')},
      ballots TEXT NOT NULL CHECK (json_valid(ballots)),
      result TEXT NOT NULL CHECK (length(result) <= 60),
      note TEXT NOT NULL CHECK (length(note) <= 1000),
      ${revision}
    ) STRICT`,
  'CREATE INDEX duty_review_of ON duty_review (tenure)',
  'CREATE INDEX duty_review_by_year ON duty_review (year, planned_month)',

  // 代表变动: 出缺, 资格终止, 许可, 暂停执行职务.
  `CREATE TABLE deputy_change (
      ${id},
      deputy INTEGER NOT NULL REFERENCES deputy (id),
      kind TEXT NOT NULL CHECK (kind IN ('by-elected', 'resigned', 'recalled', 'moved-away', 'died', 'ended', 'suspended',
        'resumed', 'permitted')),
      happened_on TEXT NOT NULL CHECK (happened_on IS date(happened_on)),
      meeting INTEGER REFERENCES meeting (id),
      reason TEXT NOT NULL CHECK (length(reason) <= 500),
      -- Shown only where the clerk opens it: measures against the person.
      restricted INTEGER NOT NULL CHECK (restricted IN (0, 1)),
      announced_on TEXT ${date('announced_on')},
      ${revision}
    ) STRICT`,
  'CREATE INDEX deputy_change_of ON deputy_change (deputy, happened_on)',
  'CREATE INDEX deputy_change_by_meeting ON deputy_change (meeting)',

  // Papers of a motion and of one of its items (a certificate, a decision on a resignation).
  `CREATE TABLE record_paper_next (
      ${id},
      resolution INTEGER REFERENCES resolution (id),
      announcement INTEGER REFERENCES announcement (id),
      meeting INTEGER REFERENCES meeting (id),
      motion INTEGER REFERENCES motion (id),
      item INTEGER REFERENCES motion_item (id),
      paper TEXT NOT NULL CHECK (length(paper) BETWEEN 1 AND 60),
      preparation TEXT NOT NULL CHECK (preparation IN ('none', 'prepared', 'effective', 'void')),
      basis TEXT NOT NULL,
      composed_at TEXT NOT NULL,
      issued_paper INTEGER REFERENCES issued_paper (id),
      dispatched_on TEXT ${date('dispatched_on')},
      ${revision},
      model_version INTEGER NOT NULL CHECK (model_version >= 1),
      composed TEXT NOT NULL CHECK (json_valid(composed)),
      own TEXT CHECK (own IS NULL OR json_valid(own)),
      CHECK (resolution IS NOT NULL OR announcement IS NOT NULL OR meeting IS NOT NULL OR motion IS NOT NULL)
    ) STRICT`,
  `INSERT INTO record_paper_next SELECT id, resolution, announcement, meeting, NULL, NULL, paper, preparation, basis,
      composed_at, issued_paper, dispatched_on, revision, model_version, composed, own FROM record_paper`,
  'DROP TABLE record_paper',
  'ALTER TABLE record_paper_next RENAME TO record_paper',
  'CREATE INDEX record_paper_of_resolution ON record_paper (resolution, paper)',
  'CREATE INDEX record_paper_of_announcement ON record_paper (announcement)',
  'CREATE INDEX record_paper_of_motion ON record_paper (motion, paper)',
  'CREATE INDEX record_paper_of_item ON record_paper (item) WHERE item IS NOT NULL',
  'CREATE INDEX record_paper_of_meeting ON record_paper (meeting)',
  'CREATE INDEX record_paper_by_issued ON record_paper (issued_paper)',
];
