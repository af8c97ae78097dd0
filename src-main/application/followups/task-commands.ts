import { CallFailure } from '../../contract/errors';
import type { InputOf } from '../../contract/contract';
import type { RecordWriter } from '../../storage/change-set/record-writer';
import { findTask, nextOrdinal, ownerColumnsOf, ownerStands, type StoredTask } from '../../storage/followups/tasks';
import { followupsMessages as say } from './followups.messages';

/** Throws NOT_FOUND where the record is gone. */
export function addTask(writer: RecordWriter, { owner, content, responsible, dueOn }: InputOf<'followups.addTask'>) {
  writer.describe(say.add(content));
  if (owner && !ownerStands(writer.database, owner)) throw new CallFailure('NOT_FOUND');
  const id = writer.insert('followup_task', {
    ...ownerColumnsOf(owner),
    ordinal: nextOrdinal(writer.database, owner),
    content,
    responsible,
    due_on: dueOn,
    due_text: '',
    state: 'open',
    done_on: null,
    result: '',
  });
  return { id, revision: 1 };
}

/** A day given by hand is not counted any more: it keeps neither base day nor the words of the term. */
export function updateTask(writer: RecordWriter, input: InputOf<'followups.updateTask'>) {
  const { id, expectedRevision, content, responsible, dueOn } = input;
  const task = taskOf(writer, id);
  writer.describe(say.update(content));
  const byHand = task.rule !== '' && dueOn !== task.dueOn;
  const columns = { content, responsible, due_on: dueOn, ...(byHand && { base_on: null, due_text: '' }) };
  return { revision: writer.update('followup_task', id, columns, expectedRevision) };
}

export function completeTask(writer: RecordWriter, input: InputOf<'followups.completeTask'>) {
  const { id, expectedRevision, state, doneOn, result = '' } = input;
  const task = taskOf(writer, id);
  if (task.state !== 'open') throw new CallFailure('RULE_VIOLATED', say.alreadyClosed);
  writer.describe(state === 'done' ? say.done(task.content) : say.dropped(task.content));
  return { revision: writer.update('followup_task', id, { state, done_on: doneOn, result }, expectedRevision) };
}

export function reopenTask(writer: RecordWriter, { id, expectedRevision }: InputOf<'followups.reopenTask'>) {
  const task = taskOf(writer, id);
  if (task.state === 'open') throw new CallFailure('RULE_VIOLATED', say.alreadyOpen);
  writer.describe(say.reopen(task.content));
  return { revision: writer.update('followup_task', id, { state: 'open', done_on: null }, expectedRevision) };
}

export function removeTask(writer: RecordWriter, { id, expectedRevision }: InputOf<'followups.removeTask'>) {
  writer.describe(say.remove(taskOf(writer, id).content));
  writer.remove('followup_task', id, expectedRevision);
  return {};
}

function taskOf({ database }: RecordWriter, id: number): StoredTask {
  const task = findTask(database, id);
  if (!task) throw new CallFailure('NOT_FOUND');
  return task;
}
