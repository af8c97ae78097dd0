import { CallFailure } from '../../contract/errors';
import type { InputOf } from '../../contract/contract';
import type { Task } from '../../contract/resolutions/resolutions.contract';
import type { RecordWriter } from '../../storage/change-set/record-writer';
import { taskColumns, tasksOf } from '../../storage/resolutions/resolution-parts';
import { resolutionOf } from '../../storage/resolutions/resolutions';
import { resolutionsMessages as say } from './resolutions.messages';

/** The whole list as it is to be. Throws NOT_FOUND for a task that is not of this matter, STALE_REVISION. */
export function saveTasks(writer: RecordWriter, { id, tasks }: InputOf<'resolutions.saveTasks'>): Task[] {
  const { title } = resolutionOf(writer.database, id);
  writer.describe(say.saveTasks(title));
  const standing = tasksOf(writer.database, id);
  const wanted = new Set(tasks.map((task) => task.id));
  for (const task of standing) if (!wanted.has(task.id)) writer.remove('followup_task', task.id, task.revision);
  tasks.forEach((task, ordinal) => {
    const columns = { ...taskColumns(task), ordinal };
    if (task.id === null) return void writer.insert('followup_task', { resolution: id, ...columns });
    if (!standing.some((known) => known.id === task.id)) throw new CallFailure('NOT_FOUND');
    writer.update('followup_task', task.id, columns, task.expectedRevision ?? 0);
  });
  return tasksOf(writer.database, id);
}
