// Dialogs and the file manager of the stand-in: what was asked is recorded, answers come from a queue.

/** Every dialog shown: { kind, options }. */
export const shown = [];
/** What the person will answer, first come first served; without one everything is given up. */
export const answers = [];
/** Paths handed to the system's file manager. */
export const shownInFolder = [];

/** The window may stand before the options. */
const optionsOf = (args) => args.at(-1);

function asked(kind, args, givenUp) {
  const options = optionsOf(args);
  shown.push({ kind, options, parent: args.length > 1 ? args[0] : null });
  const answer = answers.shift();
  return answer === undefined ? givenUp(options) : answer;
}

const cancelled = (options) => options.cancelId ?? 0;

export const dialog = {
  async showOpenDialog(...args) {
    const filePaths = asked('open', args, () => null);
    return filePaths === null ? { canceled: true, filePaths: [] } : { canceled: false, filePaths };
  },
  /** An answer that is a promise is a person who takes time; the signal closes the box as Cancel does. */
  async showMessageBox(...args) {
    const { signal } = optionsOf(args);
    const closed = new Promise((resolve) =>
      signal?.addEventListener('abort', () => resolve(cancelled(optionsOf(args))), { once: true }),
    );
    return { response: await Promise.race([asked('message', args, cancelled), closed]), checkboxChecked: false };
  },
  showMessageBoxSync: (...args) => asked('message-sync', args, cancelled),
  showErrorBox(title, content) {
    shown.push({ kind: 'error', options: { title, content }, parent: null });
    // As Electron does where it cannot open a window.
    process.stderr.write(`${title}\n${content}\n`);
  },
};

export const shell = {
  showItemInFolder: (path) => void shownInFolder.push(path),
};
