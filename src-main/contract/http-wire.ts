import { draftLimit } from './documents/drafts.contract';

/**
 * The contract over HTTP, for both ends (src-main/host and src-renderer/api).
 *
 * POST /api/<method>, cookie of the session, same origin.
 * - query, command, fileExport: content type application/json, the body is the input.
 * - fileImport: content type application/octet-stream, the body is the file; X-File-Name its name and X-Input the
 *   input as JSON, both percent-encoded (encodeURIComponent).
 * - X-Ticket (optional): a UUID by which system.cancelCall stops the call; closing the connection stops it as well.
 *
 * The answer is a Result as application/json with status 200, whatever it says; guards that refuse a request answer a
 * failed Result with a status of 4xx. A file comes as its bare bytes, with X-Result: file, X-File-Name percent-encoded
 * and its media type as content type.
 */
export const apiPath = '/api/';
export const mediaTypes = { json: 'application/json', bytes: 'application/octet-stream' } as const;
export const headers = {
  fileName: 'x-file-name',
  input: 'x-input',
  ticket: 'x-ticket',
  result: 'x-result',
} as const;
export const fileResult = 'file';

/** Code units of a call beside its longest text: names of the fields, ids, the title and excerpt of a draft. */
const beside = 4096;
/** JSON writes a code unit in six bytes at most, \u0001. */
const escapedBytes = 6;
/**
 * The longest JSON body a host reads: the longest call of the contract, saving a draft, whatever stands in it. A paper
 * that fits into a draft can be composed and issued as well.
 */
export const jsonLimitBytes = escapedBytes * (draftLimit + beside);
