import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { posix, win32 } from 'node:path';
import { browserNames } from './installed-browser.messages';

export interface InstalledBrowser {
  /** As the clerk knows it. */
  name: string;
  /** Absolute path of the program. */
  path: string;
}

/** What is asked of the machine; a test puts another machine in its place. */
export interface BrowserMachine {
  platform: NodeJS.Platform;
  environment: NodeJS.ProcessEnv;
  exists(path: string): boolean;
  /** Windows: where a program has registered itself (App Paths), or null. */
  registered(program: string): Promise<string | null>;
}

type BrowserName = keyof typeof browserNames;

/** Chromium's family, in the order in which they are tried: the plain ones print as the standard says. */
const windowsBrowsers: readonly { name: BrowserName; program: string; folders: readonly string[] }[] = [
  { name: 'edge', program: 'msedge.exe', folders: ['Microsoft\\Edge\\Application'] },
  { name: 'chrome', program: 'chrome.exe', folders: ['Google\\Chrome\\Application', 'Chromium\\Application'] },
  {
    name: 'fast360',
    program: '360ChromeX.exe',
    folders: ['360ChromeX\\Chrome\\Application', '360\\360ChromeX\\Chrome\\Application'],
  },
  { name: 'safe360', program: '360se6.exe', folders: [] },
  { name: 'qianxin', program: 'qaxbrowser.exe', folders: ['Qaxbrowser\\Application', 'Qianxin\\Qaxbrowser'] },
];

const linuxBrowsers: readonly { name: BrowserName; programs: readonly string[]; places: readonly string[] }[] = [
  {
    name: 'chromium',
    programs: ['chromium', 'chromium-browser'],
    places: ['/usr/lib/chromium/chromium', '/usr/lib/chromium-browser/chromium-browser'],
  },
  {
    name: 'chrome',
    programs: ['google-chrome-stable', 'google-chrome'],
    places: ['/opt/google/chrome/google-chrome'],
  },
  {
    name: 'edge',
    programs: ['microsoft-edge-stable', 'microsoft-edge'],
    places: ['/opt/microsoft/msedge/microsoft-edge'],
  },
  {
    name: 'qianxin',
    programs: ['qaxbrowser-safe-stable', 'qaxbrowser'],
    places: ['/opt/qianxin.com/qaxbrowser/qaxbrowser', '/opt/qaxbrowser/qaxbrowser'],
  },
  {
    name: 'safe360',
    programs: ['browser360-cn-stable', 'browser360-cn', 'browser360'],
    places: ['/opt/browser360/browser360', '/opt/360.cn/browser360-cn/browser360-cn'],
  },
];

/**
 * Browsers of Chromium's family on this PC, best first. YISHITAI_BROWSER (a path) stands for all of them; where it
 * leads nowhere there is none.
 */
export async function installedBrowsers(machine: BrowserMachine = thisMachine): Promise<InstalledBrowser[]> {
  const given = machine.environment['YISHITAI_BROWSER'];
  if (given) return machine.exists(given) ? [{ name: browserNames.other, path: given }] : [];
  const found = machine.platform === 'win32' ? await onWindows(machine) : elsewhere(machine);
  return found.filter(({ path }, place) => found.findIndex((other) => other.path === path) === place);
}

async function onWindows({ environment, exists, registered }: BrowserMachine): Promise<InstalledBrowser[]> {
  const roots = ['ProgramFiles', 'ProgramFiles(x86)', 'ProgramW6432', 'LOCALAPPDATA', 'APPDATA']
    .map((name) => environment[name])
    .filter((root) => root !== undefined);
  const found: InstalledBrowser[] = [];
  for (const { name, program, folders } of windowsBrowsers) {
    const usual = roots.flatMap((root) => folders.map((folder) => win32.join(root, folder, program)));
    const path = usual.find(exists) ?? (await registered(program));
    if (path !== null && exists(path)) found.push({ name: browserNames[name], path });
  }
  return found;
}

function elsewhere({ platform, environment, exists }: BrowserMachine): InstalledBrowser[] {
  if (platform === 'darwin')
    return (['chrome', 'edge', 'chromium'] as const)
      .map((name) => browserNames[name])
      .map((name) => ({ name, path: `/Applications/${name}.app/Contents/MacOS/${name}` }))
      .filter(({ path }) => exists(path));
  // A relative entry of PATH would be looked up where the program happens to stand.
  const folders = (environment['PATH'] ?? '').split(':').filter((folder) => posix.isAbsolute(folder));
  const onPath = [...folders, '/usr/bin', '/usr/local/bin'];
  return linuxBrowsers.flatMap(({ name, programs, places }) => {
    const wanted = [...programs.flatMap((program) => onPath.map((folder) => posix.join(folder, program))), ...places];
    const path = wanted.find(exists);
    return path === undefined ? [] : [{ name: browserNames[name], path }];
  });
}

const appPaths = 'Software\\Microsoft\\Windows\\CurrentVersion\\App Paths';

/** Asks the registry through reg.exe, for this user first. */
async function registeredOnWindows(program: string): Promise<string | null> {
  for (const hive of ['HKCU', 'HKLM']) {
    const answer = await new Promise<string>((resolve) =>
      execFile('reg.exe', ['query', `${hive}\\${appPaths}\\${program}`, '/ve'], { windowsHide: true }, (error, out) =>
        resolve(error ? '' : out),
      ),
    );
    const path = /REG_(?:EXPAND_)?SZ\s+(.+?)\s*$/m.exec(answer)?.[1];
    if (path) return path.replace(/^"|"$/g, '');
  }
  return null;
}

const thisMachine: BrowserMachine = {
  platform: process.platform,
  environment: process.env,
  exists: existsSync,
  registered: registeredOnWindows,
};
