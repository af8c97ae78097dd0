import { contract } from '../contract/contract';
import type { About } from '../contract/system/system.contract';
import { createDispatcher, type Dispatch } from './dispatcher';
import { documentsHandlers } from './documents/documents.handlers';
import type { Ports } from './ports';
import { RunningCalls } from './running-calls';
import { systemHandlers } from './system/system.handlers';

export interface ApplicationOptions {
  about: About;
  /** In tests and development. */
  checkOutput: boolean;
  /** What 退出 does; only the host has it. */
  quit?: () => void;
}

/** The core: everything the program does, behind one dispatch. */
export interface Application {
  readonly dispatch: Dispatch;
  /** Stops what is running and lets go of every resource. */
  close(): Promise<void>;
}

export function createApplication(ports: Ports, options: ApplicationOptions): Application {
  const running = new RunningCalls();
  const handlers = {
    ...systemHandlers(options.about, running, options.quit ?? (() => undefined)),
    ...documentsHandlers(ports),
  };
  const dispatch = createDispatcher(contract, handlers, {
    shell: options.about.shell,
    checkOutput: options.checkOutput,
    logger: ports.logger,
    ids: ports.ids,
    running,
  });
  return {
    dispatch,
    async close() {
      running.cancelAll();
      await ports.heavyWork.close();
    },
  };
}
