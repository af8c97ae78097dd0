// Opens the window, says so, and with FAKE_ELECTRON_ONCE quits again. Ends when the shell ends.
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { app, launch } from 'electron';

app.isPackaged = false;
app.once('quit', (_event, code) => process.exit(code));
// As Electron is started: the folder of the program comes first.
const folder = process.argv[2];
const entry = resolve(folder, JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')).main);
const window = await launch(entry);
console.log(`window ${window.webContents.getURL()} ${await window.page.title()}`);
if (process.env.FAKE_ELECTRON_ONCE) void app.quit();
