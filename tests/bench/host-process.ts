import { spawn } from 'node:child_process';

/** The built host as npm start runs it, without a browser. */
export async function startHostProcess(dataFolder: string): Promise<{ address: string; stop: () => void }> {
  const child = spawn(process.execPath, ['out/main/host.js', '--no-open', '--data', dataFolder], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  // Whatever ends the benchmark ends the host.
  process.once('exit', () => child.kill('SIGKILL'));
  let printed = '';
  const address = await new Promise<string>((found, failed) => {
    child.stdout.on('data', (chunk: Buffer) => {
      printed += chunk.toString();
      const line = /http:\/\/127\.0\.0\.1:\d+\/start#\S+/.exec(printed);
      if (line) found(line[0]);
    });
    child.on('exit', (code) => failed(new Error(`host ended with ${code}: ${printed}`)));
  });
  return { address, stop: () => child.kill('SIGTERM') };
}
