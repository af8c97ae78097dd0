import { z } from 'zod';
import { officialDocumentSchema } from '../../contract/documents/official-document.schema';
import type { OfficialDocument } from '../../official-document/model';
import { withHeadAndImprintOfVersion2 } from './frozen-version-2';
import { typesettingSettingsSchema, type TypesettingSettings } from '../../official-document/typesetting-settings';
import type { Database } from '../driver/database';

/** Version of the form in which model and settings are frozen; tests/fixtures/frozen-papers has a paper of each. */
export const frozenVersion = 2;

/** What a paper was made of, as it stood when it was put on file. */
export interface FrozenPaper {
  document: OfficialDocument;
  settings: TypesettingSettings;
}

/**
 * From a version to the next one, in order: upgrades[1] makes version 2 of version 1. Papers on file are never
 * rewritten; they are brought up as they are read.
 */
const upgrades: Record<number, (frozen: { document: unknown; settings: unknown }) => typeof frozen> = {
  1: withHeadAndImprintOfVersion2,
};

const frozenSchema = z.strictObject({ document: officialDocumentSchema, settings: typesettingSettingsSchema });

export const frozenColumns = ({ document, settings }: FrozenPaper) => ({
  model_version: frozenVersion,
  model: JSON.stringify(document),
  settings: JSON.stringify(settings),
});

/** Brings a frozen paper of any version up to now. Throws ZodError where it is none: the file was tampered with. */
export function thawed(version: number, model: string, settings: string): FrozenPaper {
  let frozen: { document: unknown; settings: unknown } = {
    document: JSON.parse(model),
    settings: JSON.parse(settings),
  };
  for (let at = version; at < frozenVersion; at += 1) frozen = upgrades[at]?.(frozen) ?? frozen;
  return frozenSchema.parse(frozen);
}

/** What a paper was made of, or null where there is no such paper. */
export function readFrozen(database: Database, id: number): FrozenPaper | null {
  const row = database.prepare('SELECT model_version, model, settings FROM issued_paper WHERE id = ?').get([id]);
  return row ? thawed(Number(row['model_version']), String(row['model']), String(row['settings'])) : null;
}
