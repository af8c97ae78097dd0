// Opens the window, says so, and with FAKE_ELECTRON_ONCE quits again.
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { app, launch } from 'electron';

app.isPackaged = false;
const entry = resolve(JSON.parse(readFileSync('package.json', 'utf8')).main);
const window = await launch(entry);
console.log(`window ${window.webContents.getURL()} ${await window.page.title()}`);
if (process.env.FAKE_ELECTRON_ONCE) {
  await app.quit();
  process.exit(0);
}
