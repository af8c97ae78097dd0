import { expect, test } from 'vitest';
import { TypesettingSettingsStore } from '@core/application/documents/settings-store';
import { defaultTypesettingSettings } from '@core/official-document/typesetting-settings';
import { memoryFiles, recordingLogger } from '../support/test-ports';

const strict = { ...defaultTypesettingSettings, profile: 'strict' as const };

test('keeps settings with their revision', async () => {
  const store = new TypesettingSettingsStore(memoryFiles(), recordingLogger());
  expect(await store.get()).toEqual({ revision: 0, settings: defaultTypesettingSettings, setAside: null });
  expect(await store.save(strict, 0)).toBe(1);
  expect(await store.get()).toEqual({ revision: 1, settings: strict, setAside: null });
  await expect(store.save(strict, 0)).rejects.toMatchObject({ code: 'STALE_REVISION' });
  expect(await store.save(defaultTypesettingSettings, 1)).toBe(2);
});

test.each(['', '{', 'null', '{"revision":1}', '{"revision":1,"settings":{"profile":"wide"}}'])(
  'a file with %j is set aside and reported, the defaults hold',
  async (content) => {
    const files = memoryFiles();
    files.contents.set('typesetting-settings.json', content);
    const logger = recordingLogger();
    const store = new TypesettingSettingsStore(files, logger);
    expect(await store.get()).toMatchObject({
      revision: 0,
      settings: defaultTypesettingSettings,
      setAside: expect.any(String),
    });
    expect([...files.contents.values()]).toEqual([content]);
    expect(logger.events).toHaveLength(1);
    expect(await store.save(strict, 0)).toBe(1);
  },
);
