import { recognise } from '@core/official-document/recognise/recognise';
import { layOut } from './layout';
import type { WorkerAnswer, WorkerRequest } from './protocol';

/** Work that takes its time, off the window's thread: recognising a text and setting its pages. */
self.addEventListener('message', (event: MessageEvent<WorkerRequest>) => {
  const { id, task } = event.data;
  let answer: WorkerAnswer;
  try {
    const value = task.name === 'layout' ? layOut(task.request) : recognise(task.source, { kind: task.kind });
    answer = { id, ok: true, value };
  } catch (error) {
    answer = { id, ok: false, message: String(error) };
  }
  self.postMessage(answer);
});
