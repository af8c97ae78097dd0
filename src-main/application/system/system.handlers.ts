import type { About, systemContract } from '../../contract/system/system.contract';
import type { Handlers } from '../dispatcher';
import type { RunningCalls } from '../running-calls';

/** `quit` is what the shell does on 退出; it is told after the answer has left. */
export function systemHandlers(about: About, running: RunningCalls, quit: () => void): Handlers<typeof systemContract> {
  return {
    'system.getAbout': async () => about,
    'system.cancelCall': async ({ ticket }) => ({ cancelled: running.cancel(ticket) }),
    'system.quit': async () => {
      quit();
      return {};
    },
  };
}
