/**
 * Entry of the loopback host: node out/main/host.js [--data DIR] [--port N] [--no-open] [--create] [--reuse].
 * Exit codes: 0 stopped, 1 something the clerk can put right, 2 a fault of the program.
 */
import { parseHostArguments } from './arguments';
import { HostRefused, serveUntilStopped } from './host';
import { serveOrOpenRunning } from './launched-host';

try {
  const { reuse, ...given } = parseHostArguments(process.argv.slice(2));
  await (reuse ? serveOrOpenRunning : serveUntilStopped)({
    ...given,
    bundleFolder: import.meta.dirname,
    say: (line) => process.stdout.write(`${line}\n`),
  });
} catch (error) {
  process.stderr.write(`${error instanceof HostRefused ? error.message : String(error)}\n`);
  process.exitCode = error instanceof HostRefused ? 1 : 2;
}
