/** The menu of the built shell on the stand-in, pressed at any moment. */
import { expect, test } from 'vitest';
import { chromiumPath, needed } from '../support/programs';
import { installation, runShell } from '../support/shell-process';

/** The code of the first room comes only when `bring` is called. */
const lateRoom = `
  const { promise: asked, resolve: ask } = Promise.withResolvers();
  const { promise: brought, resolve: bring } = Promise.withResolvers();
  const handle = protocol.handle;
  protocol.handle = (scheme, handler) => handle(scheme, async (request) => {
    if (/WorkbenchPage.*\\.js$/.test(request.url)) {
      ask();
      await brought;
    }
    return handler(request);
  });`;

test('关于 pressed while the first room is still on its way shows that room all the same', async (context) => {
  needed(context, chromiumPath(), 'Chromium');
  const { code, printed } = await runShell(
    installation(),
    `await asked;
     recorded.menus.at(-1).items.at(-1).submenu.find(({ label }) => label === '关于议事台').click();
     await window.page.waitForFunction(() => location.hash === '#/about');
     bring();
     await window.page.waitForLoadState('networkidle');
     say(await window.page.evaluate(() => location.hash));
     void app.quit();`,
    lateRoom,
  );
  expect(printed).toBe('"#/about"\n');
  expect(code).toBe(0);
});
