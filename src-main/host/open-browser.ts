import { spawn } from 'node:child_process';

/** Whether there is a screen for a browser to open on. */
export function hasDisplay(environment: NodeJS.ProcessEnv = process.env, platform = process.platform): boolean {
  return platform !== 'linux' || Boolean(environment['DISPLAY'] || environment['WAYLAND_DISPLAY']);
}

/** Opens the system's browser. Answers false where that could not even be started. */
export function openBrowser(address: string, platform = process.platform): Promise<boolean> {
  const [program, ...given] = {
    win32: ['rundll32.exe', 'url.dll,FileProtocolHandler', address],
    darwin: ['open', address],
  }[platform as string] ?? ['xdg-open', address];
  return new Promise((resolve) => {
    const child = spawn(program!, given, { stdio: 'ignore', detached: true });
    child.once('error', () => resolve(false));
    child.once('spawn', () => {
      child.unref();
      resolve(true);
    });
  });
}
