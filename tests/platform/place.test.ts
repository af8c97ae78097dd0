import { readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { placeOf } from '@core/platform/place';
import { settingsFolder } from '@core/platform/settings-folder';
import { temporaryFolder } from '../support/temporary-folder';

test('the folder of the last run is remembered, in a settings folder of its own', async () => {
  const settings = join(temporaryFolder(), 'settings');
  expect(placeOf(settings, undefined).remembered()).toBeNull();
  await placeOf(settings, undefined).remember('/data/议事台');
  expect(placeOf(settings, undefined).remembered()).toBe('/data/议事台');
  expect(statSync(settings).mode & 0o777).toBe(0o700);
});

test('a run that was given its folder neither reads nor changes what is remembered', async () => {
  const settings = temporaryFolder();
  await placeOf(settings, undefined).remember('/data/usual');
  const before = readFileSync(join(settings, 'place.json'), 'utf8');
  const given = placeOf(settings, '/data/once');
  expect(given.remembered()).toBeNull();
  expect(given.suggestion()).toBe('/data/once');
  await given.remember('/data/once');
  expect(readFileSync(join(settings, 'place.json'), 'utf8')).toBe(before);
});

test.each(['', '{', '{"dataFolder":5}', '{"dataFolder":""}', '[]', 'null'])(
  'a note that cannot be read (%s) is none',
  (content) => {
    const settings = temporaryFolder();
    writeFileSync(join(settings, 'place.json'), content);
    expect(placeOf(settings, undefined).remembered()).toBeNull();
  },
);

test('the settings folder of each system', () => {
  expect(settingsFolder({ YISHITAI_SETTINGS: '/x' }, 'win32')).toBe('/x');
  expect(settingsFolder({ XDG_CONFIG_HOME: '/home/me/.c' }, 'linux')).toBe('/home/me/.c/yishitai');
  expect(settingsFolder({}, 'linux')).toMatch(/\/\.config\/yishitai$/);
  expect(settingsFolder({ APPDATA: '/roaming' }, 'win32')).toBe('/roaming/yishitai');
  expect(settingsFolder({}, 'darwin')).toMatch(/Library\/Application Support\/yishitai$/);
});
