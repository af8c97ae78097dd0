import { serveUntilStopped, type HostOptions } from './host';
import { hostMessages } from './host.messages';
import { askToOpen, forgetAddress, noteAddress, notedAddress, runningHostNote } from './running-host';

/**
 * What the launchers start (--reuse): where a host started with the same --data is running, its page is opened and this
 * process ends; otherwise a host that notes its address for the next launcher.
 */
export async function serveOrOpenRunning(options: HostOptions): Promise<void> {
  const note = runningHostNote(options.dataFolder);
  const running = notedAddress(note);
  const opened = running === null ? null : await askToOpen(running);
  if (running !== null && opened !== null) {
    options.say(hostMessages.alreadyRunning(running));
    if (!opened) options.say(hostMessages.noBrowser);
    return;
  }
  let noted = '';
  const started = (address: string): void => noteAddress(note, (noted = address));
  try {
    await serveUntilStopped({ ...options, started });
  } finally {
    forgetAddress(note, noted);
  }
}
