import { date, id, revision } from './columns';

/** Settings of any area; meetings and votes. */
export const meetingTables: readonly string[] = [
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
      -- The number of the congress whose presidium it is.
      congress_session INTEGER CHECK (congress_session BETWEEN 1 AND 99),
      -- An enlarged council.
      extended INTEGER NOT NULL CHECK (extended IN (0, 1)),
      begins_on TEXT NOT NULL CHECK (begins_on IS date(begins_on)),
      ends_on TEXT ${date('ends_on')} CHECK (ends_on IS NULL OR ends_on >= begins_on),
      place TEXT NOT NULL CHECK (length(place) <= 100),
      chair TEXT NOT NULL CHECK (length(chair) <= 60),
      -- N by quota (quota) and in office (in office); the Organic Law does not say which of them the majority is of.
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
      -- Null where nobody counted (unanimous).
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
];
