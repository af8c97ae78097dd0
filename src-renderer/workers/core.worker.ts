import { recognise } from '@core/official-document/recognise/recognise';
import { compare } from './compare';
import { layOut } from './layout';
import { look } from './look';
import type { WorkerAnswer, WorkerRequest, WorkerTask } from './protocol';

function answerOf(task: WorkerTask) {
  if (task.name === 'compare') return compare(task.request);
  if (task.name === 'layout') return layOut(task.request);
  return task.name === 'look' ? look(task.request) : recognise(task.source, { kind: task.kind });
}

/** Work that takes its time, off the window's thread: recognising a text and setting its pages. */
self.addEventListener('message', (event: MessageEvent<WorkerRequest>) => {
  const { id, task } = event.data;
  let answer: WorkerAnswer;
  try {
    answer = { id, ok: true, value: answerOf(task) };
  } catch (error) {
    answer = { id, ok: false, message: String(error) };
  }
  self.postMessage(answer);
});
