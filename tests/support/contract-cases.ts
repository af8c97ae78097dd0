/**
 * Calls with what they must answer. The same table runs through dispatch, over HTTP and over the stand-in's IPC: every
 * way must give the same results. The cases run in order on one fresh data folder.
 */
import { unzipSync } from 'fflate';
import type { ErrorCode } from '@core/contract/errors';
import type { Result } from '@core/contract/result';
import type { CallRequest } from '@core/contract/transport';
import { emptyDocument } from '@core/official-document/model';
import { defaultTypesettingSettings } from '@core/official-document/typesetting-settings';
import { resolutionContractCases } from './resolution-contract-cases';
import { draftAndIssuingCases } from './draft-and-issuing-cases';
import { returnedContractCases } from './returned-cases';
import { paperContractCases } from './paper-contract-cases';
import { followupCases } from './followup-cases';
import { ledgerContractCases } from './appointments/ledger-cases';
import { certificateContractCases } from './appointments/certificate-cases';
import { importContractCases } from './appointments/import-cases';
import { motionContractCases } from './appointments/motion-contract-cases';
import { meetingCases } from './meeting-cases';
import { rosterContractCases } from './roster-cases';
import { wordingCases } from './wording-cases';

/** What the case of a title was answered. */
export type Earlier = (title: string) => Result<unknown> | undefined;

export interface ContractCase extends Omit<CallRequest, 'input'> {
  title: string;
  /** A function makes it of earlier answers. */
  input: object | ((earlier: Earlier) => unknown);
  /** With system.getJob: asked until the job has ended, and so. */
  ends?: 'done' | 'failed';
  /** 'ok', or the code of the error. */
  answers: 'ok' | ErrorCode;
}

const utf8 = new TextEncoder();
const text = [
  '云州市人民代表大会常务委员会关于批准2025年市级决算的决议',
  '（2026年6月25日云州市第五届人民代表大会常务委员会第三十次会议通过）',
  '云州市第五届人民代表大会常务委员会第三十次会议听取了决算报告,会议决定批准2025年市级决算。',
].join('\n');

const document = {
  ...emptyDocument(),
  kind: 'resolution' as const,
  kindTitle: '决议',
  title: { text: '云州市人民代表大会常务委员会决议', lines: ['云州市人民代表大会常务委员会决议'] },
  blocks: [{ role: 'paragraph' as const, text: '会议决定批准2025年市级决算。' }],
};
const paper = { document, settings: defaultTypesettingSettings };
const bytes = (content: string) => utf8.encode(content);

const office = {
  fullName: '云岭市人民代表大会常务委员会',
  shortName: '云岭市人大常委会',
  level: 'city' as const,
  region: '云岭市',
  secrecy: 'unclassified' as const,
  terms: [{ number: 5, beginsOn: '2022-02-18', endsOn: null }],
  clerks: [{ name: '周明远', duty: '综合科科长', active: true }],
};
const noDay = { number: 3, beginsOn: '2012-02-30', endsOn: null };
const history = { before: null, limit: 10, search: '', record: null };

export const contractCases: ContractCase[] = [
  { title: 'about', method: 'system.getAbout', input: {}, answers: 'ok' },
  { title: 'a method there is not', method: 'documents.burn', input: {}, answers: 'UNKNOWN_METHOD' },
  { title: 'a name of every object', method: 'constructor', input: {}, answers: 'UNKNOWN_METHOD' },
  { title: 'the prototype', method: '__proto__', input: {}, answers: 'UNKNOWN_METHOD' },
  { title: 'an unknown key', method: 'system.getAbout', input: { evil: 1 }, answers: 'VALIDATION_FAILED' },
  { title: 'an input that is no object', method: 'system.getAbout', input: [1], answers: 'VALIDATION_FAILED' },
  { title: 'nothing to cancel', method: 'system.cancelCall', input: { ticket: 'none' }, answers: 'ok' },
  { title: 'the state before there is an office', method: 'system.getState', input: {}, answers: 'ok' },
  { title: 'records without an office', method: 'organization.getOffice', input: {}, answers: 'OFFICE_NOT_OPEN' },
  { title: 'an office', method: 'organization.establishOffice', input: office, answers: 'ok' },
  { title: 'a second office', method: 'organization.establishOffice', input: office, answers: 'RULE_VIOLATED' },
  { title: 'the office', method: 'organization.getOffice', input: {}, answers: 'ok' },
  {
    title: 'a term that overlaps',
    method: 'organization.addTerm',
    input: { number: 4, beginsOn: '2020-01-01', endsOn: '2023-01-01' },
    answers: 'RULE_VIOLATED',
  },
  {
    title: 'a term before',
    method: 'organization.addTerm',
    input: { number: 4, beginsOn: '2017-02-10', endsOn: '2022-02-18' },
    answers: 'ok',
  },
  {
    title: 'a former name',
    method: 'organization.addFormerName',
    input: { name: '云岭县人民代表大会常务委员会', untilOn: null },
    answers: 'ok',
  },
  {
    title: 'a former name there is not',
    method: 'organization.removeFormerName',
    input: { id: 99, expectedRevision: 1 },
    answers: 'NOT_FOUND',
  },
  { title: 'a day there is not', method: 'organization.addTerm', input: noDay, answers: 'VALIDATION_FAILED' },
  { title: 'what the records want done', method: 'system.getOpenWork', input: {}, answers: 'ok' },
  { title: 'the history', method: 'system.listChangeSets', input: history, answers: 'ok' },
  { title: 'taking the last change back', method: 'system.undoChangeSet', input: { id: 2 }, answers: 'ok' },
  { title: 'taking it back twice', method: 'system.undoChangeSet', input: { id: 2 }, answers: 'STALE_REVISION' },
  { title: 'what was done', method: 'system.getChangeSet', input: { id: 2 }, answers: 'ok' },
  { title: 'a job there is not', method: 'system.getJob', input: { id: 'none' }, answers: 'NOT_FOUND' },
  { title: 'settings at first', method: 'documents.getTypesettingSettings', input: {}, answers: 'ok' },
  {
    title: 'saving settings',
    method: 'documents.saveTypesettingSettings',
    input: { settings: { ...defaultTypesettingSettings, profile: 'strict' }, expectedRevision: 0 },
    answers: 'ok',
  },
  {
    title: 'saving on an old revision',
    method: 'documents.saveTypesettingSettings',
    input: { settings: defaultTypesettingSettings, expectedRevision: 0 },
    answers: 'STALE_REVISION',
  },
  {
    title: 'saving nonsense',
    method: 'documents.saveTypesettingSettings',
    input: { settings: { ...defaultTypesettingSettings, profile: 'wide' }, expectedRevision: 1 },
    answers: 'VALIDATION_FAILED',
  },
  { title: 'settings as saved', method: 'documents.getTypesettingSettings', input: {}, answers: 'ok' },
  { title: 'recognising a text', method: 'documents.recogniseText', input: { text, kind: 'auto' }, answers: 'ok' },
  {
    title: 'a kind there is not',
    method: 'documents.recogniseText',
    input: { text, kind: 'poem' },
    answers: 'VALIDATION_FAILED',
  },
  {
    title: 'reading a text file',
    method: 'documents.readFile',
    input: { kind: 'auto' },
    file: { name: '决议 100%.txt', bytes: bytes(text) },
    answers: 'ok',
  },
  {
    title: 'reading a broken Word file',
    method: 'documents.readFile',
    input: { kind: 'auto' },
    file: { name: 'x.docx', bytes: bytes('PK\u0003\u0004 not a zip') },
    answers: 'IMPORT_REFUSED',
  },
  {
    title: 'reading an empty file',
    method: 'documents.readFile',
    input: { kind: 'auto' },
    file: { name: 'x.docx', bytes: bytes('') },
    answers: 'IMPORT_REFUSED',
  },
  {
    title: 'inspecting what is no Word file',
    method: 'documents.inspectFormat',
    input: { profile: 'common' },
    file: { name: 'x.docx', bytes: bytes('text') },
    answers: 'IMPORT_REFUSED',
  },
  { title: 'composing Word', method: 'documents.composeWord', input: paper, answers: 'ok' },
  { title: 'composing text', method: 'documents.composeText', input: paper, answers: 'ok' },
  { title: 'composing HTML', method: 'documents.composeHtml', input: paper, answers: 'ok' },
  {
    title: 'composing what is no paper',
    method: 'documents.composeWord',
    input: { ...paper, document: { ...document, blocks: [{ role: 'song', text: '' }] } },
    answers: 'VALIDATION_FAILED',
  },
  { title: 'the faces installed', method: 'documents.listFaces', input: {}, answers: 'ok' },
  {
    title: 'glyphs',
    method: 'documents.checkGlyphs',
    input: { text: '决议\u{E000}', faces: ['仿宋_GB2312'] },
    answers: 'ok',
  },
  ...draftAndIssuingCases,
  ...paperContractCases,
  ...resolutionContractCases,
  ...returnedContractCases,
  ...meetingCases,
  ...followupCases,
  ...rosterContractCases,
  ...motionContractCases,
  ...importContractCases,
  ...certificateContractCases,
  ...ledgerContractCases,
  ...wordingCases,
];

const moments = ['readAt', 'at', 'today', 'savedAt', 'createdAt', 'removedAt', 'issuedAt', 'madeAt'];

/** What differs between shells and runs by nature: places, moments, and which shell it is. */
export function comparable({ method }: CallRequest, result: Result<unknown>): unknown {
  const replaced = (key: string, value: unknown): unknown => {
    if (['shell', 'dataFolder', 'databaseFile', 'backupFolder', 'logFile', 'suggestedFolder'].includes(key)) return '*';
    // Whether there is a moment is no matter of nature.
    return key === 'job' || (moments.includes(key) && value !== null) ? '*' : value;
  };
  if (!result.ok) return result;
  const { value } = comparableValue(result, replaced) as { value: object };
  return { ok: true, value: method === 'system.getJob' ? { ...value, id: '*' } : value };
}

function comparableValue(value: unknown, replaced: (key: string, value: unknown) => unknown): unknown {
  if (value instanceof Uint8Array) return new Uint8Array(value);
  if (value === null || typeof value !== 'object') return value;
  // The archive of a sheet carries the time it was packed.
  const { mediaType, bytes } = value as { mediaType?: string; bytes?: unknown };
  if (mediaType?.endsWith('spreadsheetml.sheet') && bytes instanceof Uint8Array)
    return { ...value, bytes: unzipSync(bytes) };
  if (Array.isArray(value)) return value.map((inner) => comparableValue(inner, replaced));
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) => [key, comparableValue(replaced(key, inner), replaced)]),
  );
}

export const codeOf = (result: Result<unknown>): string => (result.ok ? 'ok' : result.error.code);
