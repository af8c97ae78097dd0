import type { IpcMain, IpcMainInvokeEvent, WebFrameMain } from 'electron';
import { z } from 'zod';
import type { Dispatch } from '../application/dispatcher';
import { failure } from '../contract/result';
import { callChannel } from './settings';

/** A call as the preload script sends it; the dispatcher checks method and input. */
const envelope = z.strictObject({
  method: z.string().max(100),
  input: z.unknown(),
  file: z
    .strictObject({ name: z.string().max(1000), bytes: z.custom<Uint8Array>((value) => value instanceof Uint8Array) })
    .optional(),
  ticket: z.string().min(1).max(64).optional(),
});

/** Only the main frame of our own window, showing our own page, may call. */
export function answerCalls(
  ipcMain: IpcMain,
  dispatch: Dispatch,
  mainFrame: () => WebFrameMain | null,
  isOwnPage: (address: string) => boolean,
): void {
  ipcMain.handle(callChannel, async (event: IpcMainInvokeEvent, request: unknown) => {
    const sender = event.senderFrame;
    if (sender === null || sender !== mainFrame() || !isOwnPage(sender.url)) return failure('FORBIDDEN_SENDER');
    const parsed = envelope.safeParse(request);
    return parsed.success ? dispatch(parsed.data) : failure('VALIDATION_FAILED');
  });
}
