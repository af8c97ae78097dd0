import { securityHeaders } from '../contract/page-security';
import { rendererFile } from '../platform/renderer-files';
import type { PrintPages } from './print-pages';
import { pageHost } from './settings';

/** Answers app://yishitai/<path>: GET only, our host only, files of out/renderer and papers to be printed only. */
export async function answerPageRequest(
  request: Request,
  rendererRoot: string,
  printPages: PrintPages,
): Promise<Response> {
  const url = new URL(request.url);
  if (request.method !== 'GET') return refusal(405);
  if (url.host !== pageHost) return refusal(403);
  const paper = printPages.answer(url.pathname);
  if (paper) return paper;
  const file = await rendererFile(rendererRoot, url.pathname);
  if (!file) return refusal(404);
  return new Response(file.bytes, { headers: { ...securityHeaders, 'content-type': file.mediaType } });
}

const refusal = (status: number): Response => new Response(null, { status, headers: { ...securityHeaders } });
