import { z } from 'zod';
import { CallFailure } from '../../contract/errors';
import {
  defaultTypesettingSettings,
  typesettingSettingsSchema,
  type TypesettingSettings,
} from '../../official-document/typesetting-settings';
import type { Logger, SmallFiles } from '../ports';

const fileName = 'typesetting-settings.json';
const stored = z.strictObject({ revision: z.int().min(1), settings: typesettingSettingsSchema });

export interface StoredSettings {
  revision: number;
  settings: TypesettingSettings;
  setAside: string | null;
}

/**
 * The office's typesetting settings as one small file. A file nobody can read is renamed, reported once and replaced
 * by the defaults at the next saving; it is never overwritten.
 */
export class TypesettingSettingsStore {
  constructor(
    private readonly files: SmallFiles,
    private readonly logger: Logger,
  ) {}

  async get(): Promise<StoredSettings> {
    const content = await this.files.read(fileName);
    if (content === null) return { revision: 0, settings: defaultTypesettingSettings, setAside: null };
    const parsed = stored.safeParse(jsonOf(content));
    if (parsed.success) return { ...parsed.data, setAside: null };
    const setAside = await this.files.setAside(fileName);
    this.logger.info('settings-set-aside', { file: fileName });
    return { revision: 0, settings: defaultTypesettingSettings, setAside };
  }

  /** Answers the new revision; STALE_REVISION where somebody saved since `expectedRevision` was read. */
  async save(settings: TypesettingSettings, expectedRevision: number): Promise<number> {
    const current = await this.get();
    if (current.revision !== expectedRevision) throw new CallFailure('STALE_REVISION');
    const revision = current.revision + 1;
    await this.files.write(fileName, `${JSON.stringify({ revision, settings }, null, 2)}\n`);
    return revision;
  }
}

function jsonOf(content: string): unknown {
  try {
    return JSON.parse(content);
  } catch {
    return undefined;
  }
}
