/** Where browsers are looked for, on machines that are made up. */
import { describe, expect, test } from 'vitest';
import { installedBrowsers, type BrowserMachine } from '@core/platform/installed-browser';

function machine(files: readonly string[], given: Partial<BrowserMachine> = {}): BrowserMachine {
  return {
    platform: 'linux',
    environment: { PATH: '/usr/local/bin:/usr/bin:/bin' },
    exists: (path) => files.includes(path),
    registered: async () => null,
    ...given,
  };
}

describe('on Linux', () => {
  test('Chromium of the distribution comes before the others', async () => {
    const files = ['/usr/bin/microsoft-edge', '/usr/bin/chromium', '/usr/bin/google-chrome'];
    expect(await installedBrowsers(machine(files))).toEqual([
      { name: 'Chromium', path: '/usr/bin/chromium' },
      { name: 'Google Chrome', path: '/usr/bin/google-chrome' },
      { name: 'Microsoft Edge', path: '/usr/bin/microsoft-edge' },
    ]);
  });

  test.each([
    ['/usr/bin/qaxbrowser-safe-stable', '奇安信可信浏览器'],
    ['/opt/qianxin.com/qaxbrowser/qaxbrowser', '奇安信可信浏览器'],
    ['/usr/bin/browser360-cn-stable', '360 安全浏览器'],
    ['/usr/lib/chromium/chromium', 'Chromium'],
  ])('finds %s', async (path, name) => {
    expect(await installedBrowsers(machine([path]))).toEqual([{ name, path }]);
  });

  test('looks into no relative folder of PATH', async () => {
    const relative = machine(['chromium', './chromium', 'bin/chromium'], { environment: { PATH: '.::bin' } });
    expect(await installedBrowsers(relative)).toEqual([]);
  });
});

describe('on Windows', () => {
  const environment = {
    ProgramFiles: 'C:\\Program Files',
    'ProgramFiles(x86)': 'C:\\Program Files (x86)',
    LOCALAPPDATA: 'C:\\Users\\张三\\AppData\\Local',
  };
  const windows = (files: string[], registered: Record<string, string> = {}) =>
    machine(files, { platform: 'win32', environment, registered: async (program) => registered[program] ?? null });

  test('finds Edge and Chrome in their usual folders', async () => {
    const edge = 'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe';
    const chrome = 'C:\\Users\\张三\\AppData\\Local\\Google\\Chrome\\Application\\chrome.exe';
    expect(await installedBrowsers(windows([chrome, edge]))).toEqual([
      { name: 'Microsoft Edge', path: edge },
      { name: 'Google Chrome', path: chrome },
    ]);
  });

  test('finds a browser in an unusual folder through App Paths, if it is really there', async () => {
    const path = 'D:\\软件\\360se6\\360se6.exe';
    const gone = { 'chrome.exe': 'E:\\gone\\chrome.exe', '360se6.exe': path };
    expect(await installedBrowsers(windows([path], gone))).toEqual([{ name: '360 安全浏览器', path }]);
  });
});

test('YISHITAI_BROWSER stands for all others; where it leads nowhere there is none', async () => {
  const files = ['/usr/bin/chromium', '/opt/mine/browser'];
  const given = (path: string) => machine(files, { environment: { PATH: '/usr/bin', YISHITAI_BROWSER: path } });
  expect(await installedBrowsers(given('/opt/mine/browser'))).toEqual([
    { name: '指定的浏览器', path: '/opt/mine/browser' },
  ]);
  expect(await installedBrowsers(given('/nowhere/browser'))).toEqual([]);
});
