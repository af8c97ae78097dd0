import type { OfficialDocument } from '../../official-document/model';
import { defaultTypesettingSettings } from '../../official-document/typesetting-settings';
import type { SqlRow } from '../driver/database';
import { frozenVersion, thawed } from './frozen-model';

/** The version of the model in which documents of records are kept; they are brought up like frozen papers. */
export const keptVersion = frozenVersion;

const anySettings = JSON.stringify(defaultTypesettingSettings);

/** A document kept in a record, whatever version of the model it was kept in. Throws ZodError where it is none. */
export const keptDocument = (version: unknown, model: unknown): OfficialDocument =>
  thawed(Number(version), String(model), anySettings).document;

/** The columns model_version and model of a row. */
export const documentOf = (row: SqlRow): OfficialDocument => keptDocument(row['model_version'], row['model']);

export const documentColumns = (document: OfficialDocument) => ({
  model_version: keptVersion,
  model: JSON.stringify(document),
});
