import type { RecordWriter } from '../../../storage/change-set/record-writer';
import type { Database } from '../../../storage/driver/database';
import { postsOfOrgan } from '../../../storage/organization/roster/organs';
import { incumbentsOfPost } from '../../../storage/organization/roster/tenures';
import { namesOn } from '../../../storage/organization/roster/titles';
import { organFollowupMessages as say } from './organ-followups.messages';
import { organChangeRules } from './organ-change-rules';

/** Most names a task tells. */
const mostNames = 20;

/** 更名: what becomes of those in office, by the office's rule. Answers how many tasks there are. */
export function tasksOfRenaming(
  writer: RecordWriter,
  { organ, before, after, renamedOn }: { organ: number; before: string; after: string; renamedOn: string },
): number {
  const people = inOffice(writer.database, organ, renamedOn);
  if (people === null) return 0;
  const { renaming } = organChangeRules(writer.database);
  addTask(writer, {
    content: say.renamed[renaming](before, after, people),
    rule: 'organ-renamed',
    baseOn: renamedOn,
    source: '',
  });
  return 1;
}

/** 撤销, 合并: the same, and the filing of the change itself where it has not been filed yet. */
export function tasksOfAbolition(
  writer: RecordWriter,
  { organ, name, untilOn, filed }: { organ: number; name: string; untilOn: string; filed: boolean },
): number {
  let tasks = 0;
  const people = inOffice(writer.database, organ, untilOn);
  if (people !== null) {
    const { abolition } = organChangeRules(writer.database);
    const content = say.abolished[abolition](name, people);
    addTask(writer, { content, rule: 'organ-abolished', baseOn: untilOn, source: '' });
    tasks += 1;
  }
  if (filed) return tasks;
  addTask(writer, { content: say.filing(name), rule: 'organ-filing', baseOn: untilOn, source: say.filingSource });
  return tasks + 1;
}

/** Names of those in office in an organ on a day, or null where nobody is. */
function inOffice(database: Database, organ: number, day: string): string | null {
  const names = namesOn(database, day);
  const people = new Set(
    postsOfOrgan(database, organ).flatMap(({ id }) => incumbentsOfPost(database, id, day).map(({ person }) => person)),
  );
  if (people.size === 0) return null;
  const told = [...people].slice(0, mostNames).map((person) => names.person(person));
  return say.people(told, people.size - told.length);
}

interface TaskOfRule {
  content: string;
  rule: string;
  baseOn: string;
  source: string;
}

const addTask = (writer: RecordWriter, { content, rule, baseOn, source }: TaskOfRule): number =>
  writer.insert('followup_task', {
    resolution: null,
    ordinal: 0,
    content: Array.from(content).slice(0, 1000).join(''),
    responsible: '',
    due_on: null,
    due_text: '',
    state: 'open',
    done_on: null,
    result: '',
    rule,
    base_on: baseOn,
    source,
  });
