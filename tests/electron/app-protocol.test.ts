import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { contentSecurityPolicy } from '@core/contract/page-security';
import { answerPageRequest } from '@core/electron/app-protocol';
import { PrintPages } from '@core/electron/print-pages';
import { temporaryFolder } from '../support/temporary-folder';

/** out/renderer with a page, and beside it what nobody may read. */
function builtPage(): string {
  const folder = temporaryFolder();
  const root = join(folder, 'renderer');
  mkdirSync(join(root, 'assets'), { recursive: true });
  mkdirSync(join(folder, 'renderer-evil'));
  writeFileSync(join(root, 'index.html'), 'page');
  writeFileSync(join(root, 'assets/x.js'), 'code');
  writeFileSync(join(root, 'notes.map'), 'unknown type');
  writeFileSync(join(folder, 'secret.js'), 'secret');
  writeFileSync(join(folder, 'renderer-evil/x.js'), 'secret');
  symlinkSync(join(folder, 'secret.js'), join(root, 'link.js'));
  return root;
}

test.each([
  ['app://yishitai/', 200],
  ['app://yishitai/index.html?x=1', 200],
  ['app://yishitai/assets/x.js', 200],
  ['app://evil/index.html', 403],
  ['app://yishitai.evil/index.html', 403],
  ['app://yishitai:81/index.html', 403],
  ['app://yishitai/nothing.js', 404],
  ['app://yishitai/assets', 404],
  ['app://yishitai/notes.map', 404],
  ['app://yishitai/link.js', 404],
  ['app://yishitai/..%2fsecret.js', 404],
  ['app://yishitai/%2e%2e/secret.js', 404],
  ['app://yishitai/..%2frenderer-evil/x.js', 404],
  ['app://yishitai/..%5csecret.js', 404],
  ['app://yishitai/index.html%00.js', 404],
  ['app://yishitai/%ff.js', 404],
])('%s is answered %i, under the policy', async (address, status) => {
  const answer = await answerPageRequest(new Request(address), builtPage(), new PrintPages());
  expect(answer.status).toBe(status);
  expect(answer.headers.get('content-security-policy')).toBe(contentSecurityPolicy);
  expect(answer.headers.get('x-content-type-options')).toBe('nosniff');
  expect(await answer.text()).not.toContain('secret');
});

test.each(['POST', 'PUT', 'DELETE', 'HEAD'])('%s is refused', async (method) => {
  const answer = await answerPageRequest(
    new Request('app://yishitai/index.html', { method }),
    builtPage(),
    new PrintPages(),
  );
  expect(answer.status).toBe(405);
});

test('the policy is the one of the design, word for word', () => {
  expect(contentSecurityPolicy.split('; ').sort()).toEqual(
    [
      "default-src 'none'",
      "script-src 'self'",
      "style-src 'self' 'unsafe-inline'",
      "img-src 'self' data: blob:",
      "font-src 'self'",
      "connect-src 'self'",
      "object-src 'none'",
      "base-uri 'none'",
      "form-action 'none'",
      "frame-ancestors 'none'",
    ].sort(),
  );
});
