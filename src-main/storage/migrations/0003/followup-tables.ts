import { date, id, revision } from '../0002/columns';

/** Tasks with a deadline of any module, and the calendar of rest days. */
export const followupTables: readonly string[] = [
  'ALTER TABLE followup_task ADD COLUMN meeting INTEGER REFERENCES meeting (id)',
  'ALTER TABLE followup_task ADD COLUMN motion INTEGER REFERENCES motion (id)',
  'ALTER TABLE followup_task ADD COLUMN item INTEGER REFERENCES motion_item (id)',
  // Which rule of the office's deadlines it comes of, on which day that counts from, and the source it names.
  `ALTER TABLE followup_task ADD COLUMN rule TEXT NOT NULL DEFAULT '' CHECK (length(rule) <= 60)`,
  `ALTER TABLE followup_task ADD COLUMN base_on TEXT ${date('base_on')}`,
  `ALTER TABLE followup_task ADD COLUMN source TEXT NOT NULL DEFAULT '' CHECK (length(source) <= 300)`,
  'CREATE INDEX followup_task_of_meeting ON followup_task (meeting) WHERE meeting IS NOT NULL',
  'CREATE INDEX followup_task_of_motion ON followup_task (motion) WHERE motion IS NOT NULL',
  'CREATE INDEX followup_task_of_item ON followup_task (item) WHERE item IS NOT NULL',
  "CREATE INDEX followup_task_by_rule ON followup_task (rule) WHERE rule <> ''",
  // 节假日: years that the office entered or changed, and their days that are not as the weekday says. What comes with the
  // program (resources/holidays) is not stored: it holds wherever a year has no row here.
  `CREATE TABLE calendar_year (
      ${id},
      year INTEGER NOT NULL UNIQUE CHECK (year BETWEEN 1949 AND 2200),
      -- The notice it was fixed by.
      source TEXT NOT NULL CHECK (length(source) <= 200),
      -- Counted up whenever days of it change, so that its revision tells of them.
      edition INTEGER NOT NULL CHECK (edition >= 1),
      ${revision}
    ) STRICT`,
  `CREATE TABLE calendar_day (
      ${id},
      day TEXT NOT NULL UNIQUE CHECK (day IS date(day)),
      kind TEXT NOT NULL CHECK (kind IN ('rest', 'work')),
      name TEXT NOT NULL CHECK (length(name) <= 30),
      ${revision}
    ) STRICT`,
];
