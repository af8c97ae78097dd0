import { ElMessage } from 'element-plus';
import { h } from 'vue';
import type { CallError } from '@core/contract/errors';
import { transport } from '../api/transport';

/** An error of a call, with what to do about it, in the corner of the window. */
export function tellError(error: CallError): void {
  const incident = error.incident === undefined ? '' : `（事件编号 ${error.incident}）`;
  const message = `${error.message}${error.advice ?? ''}${incident}`;
  ElMessage({ type: 'error', message, duration: 8000, showClose: true });
}

/** Says that something was done, with a way back: `undo` answers the error when it cannot be taken back. */
export function tellDone(message: string, undo: () => Promise<CallError | null>): void {
  const shown = ElMessage({
    type: 'success',
    duration: 8000,
    showClose: true,
    message: h('span', [
      message,
      h(
        'button',
        {
          type: 'button',
          class: 'plain',
          style: 'margin-left:10px',
          onClick: () => {
            shown.close();
            void undo().then((error) => {
              if (error) tellError(error);
              else ElMessage({ type: 'success', message: '已撤销。' });
            });
          },
        },
        '撤销',
      ),
    ]),
  });
}

/**
 * Says that a record was changed, with 撤销 for the change set just written; `after` when it was taken back. Nothing is
 * offered where somebody else wrote in between.
 */
export async function tellWritten(message: string, after: () => Promise<unknown>): Promise<void> {
  const last = await transport.call('system.listChangeSets', { before: null, limit: 1, search: '', record: null });
  const written = last.ok ? last.value.changeSets[0] : undefined;
  if (!written?.undoable) {
    ElMessage({ type: 'success', message });
    return;
  }
  tellDone(message, async () => {
    const result = await transport.call('system.undoChangeSet', { id: written.id });
    if (!result.ok) return result.error;
    await after();
    return null;
  });
}
