/**
 * Calls with what they must answer. The same table runs through dispatch, over HTTP and over the stand-in's IPC: every
 * way must give the same results. The cases run in order on one fresh data folder.
 */
import type { ErrorCode } from '@core/contract/errors';
import type { Result } from '@core/contract/result';
import type { CallRequest } from '@core/contract/transport';
import { emptyDocument } from '@core/official-document/model';
import { defaultTypesettingSettings } from '@core/official-document/typesetting-settings';

export interface ContractCase extends CallRequest {
  title: string;
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

export const contractCases: ContractCase[] = [
  { title: 'about', method: 'system.getAbout', input: {}, answers: 'ok' },
  { title: 'a method there is not', method: 'documents.burn', input: {}, answers: 'UNKNOWN_METHOD' },
  { title: 'a name of every object', method: 'constructor', input: {}, answers: 'UNKNOWN_METHOD' },
  { title: 'the prototype', method: '__proto__', input: {}, answers: 'UNKNOWN_METHOD' },
  { title: 'an unknown key', method: 'system.getAbout', input: { evil: 1 }, answers: 'VALIDATION_FAILED' },
  { title: 'an input that is no object', method: 'system.getAbout', input: [1], answers: 'VALIDATION_FAILED' },
  { title: 'nothing to cancel', method: 'system.cancelCall', input: { ticket: 'none' }, answers: 'ok' },
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
];

/** What differs between shells by nature. */
export function comparable({ method }: CallRequest, result: Result<unknown>): unknown {
  if (method !== 'system.getAbout' || !result.ok) return result;
  return { ok: true, value: { ...(result.value as object), shell: '*', dataFolder: '*' } };
}

export const codeOf = (result: Result<unknown>): string => (result.ok ? 'ok' : result.error.code);
