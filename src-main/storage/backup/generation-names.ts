import { createHash } from 'node:crypto';
import { backupKinds, type BackupKind } from '../../contract/system/backup.contract';
import { folderNames } from '../folder-layout.messages';

const beijingAheadMs = 8 * 3_600_000;
const pattern = new RegExp(`^(\\d{4}-\\d{2}-\\d{2}T\\d{6})-(${backupKinds.join('|')})$`);

/** 2026-11-22T103000: the time of day in China, without the colons that Windows forbids in names. */
export const stampOf = (moment: number): string =>
  new Date(moment + beijingAheadMs).toISOString().slice(0, 19).replaceAll(':', '');

/** Name of the folder of one generation: 2026-11-22T103000-daily. */
export const generationName = (moment: number, kind: BackupKind): string => `${stampOf(moment)}-${kind}`;

/** Whether a name is one of ours; anything else in a folder of backups is left alone. */
export const isGenerationName = (name: string): boolean => pattern.test(name);

export const kindOfGeneration = (name: string): BackupKind => pattern.exec(name)![2] as BackupKind;

/** Begins every name of what is not finished, or about to go: never listed, cleared away at the next opportunity. */
const hidden = '.';
export const unfinishedName = (name: string): string => `${hidden}${name}.unfinished`;
export const leavingName = (name: string): string => `${hidden}${name}.leaving`;
export const isLeftover = (name: string): boolean =>
  name.startsWith(hidden) && /\.(unfinished|leaving)$/.test(name) && isGenerationName(name.slice(1).split('.')[0]!);

/** Where files of a damaged database are kept as they were: 备份/原样保存-2026-11-22T103000. */
export const setAsideName = (moment: number): string => `${folderNames.setAside}-${stampOf(moment)}`;

/** Folder of an office on a second place, which several offices may share: 议事台备份-1a2b3c4d. */
export const officeFolderName = (eightDigits: string): string => `${folderNames.secondBackups}-${eightDigits}`;
export const isOfficeFolderName = (name: string): boolean =>
  name.startsWith(`${folderNames.secondBackups}-`) && /-[0-9a-f]{8}$/.test(name);

/** Eight digits that an office keeps wherever its data go. */
export const eightDigits = (officeId: string): string =>
  createHash('sha256').update(officeId).digest('hex').slice(0, 8);
