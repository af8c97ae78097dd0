/**
 * npm run tour: every view at two sizes as pictures in out/tour, and a click on every enabled control of every view of
 * the rooms: a request, a route, a dialog, a file or a change of the document must follow. What stands outside the
 * rooms (first start, lock, recovery) is pictured only: pressing there is what the end-to-end tests do.
 */
import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Locator } from 'playwright-core';
import { chromiumAt, openWindowOn, type Window } from '../e2e/browser/window';
import { controlsOf, Echo } from './controls';
import { emptyOffice, sampleOffice, scratch } from './offices';
import { apartStages } from './stages/apart';
import { firstStages } from './stages/first-start';
import { refusedStages } from './stages/refused';
import { onStage } from './stages/stage';
import { goTo, typeset, type View } from './view';
import { afterAppointmentViews } from './views/after-appointment';
import { appointmentViews, emptyAppointmentViews } from './views/appointments';
import { ledgerViews } from './views/ledger';
import { emptyMeetingViews, meetingViews } from './views/meetings';
import { emptyResolutionViews, resolutionViews } from './views/resolutions';
import { emptyViews, roomViews } from './views/rooms';
import { emptyRosterViews, rosterViews } from './views/roster';
import { backupViews, settingsViews } from './views/settings';
import { typesettingViews } from './views/typesetting';

/**
 * --view NAME: those alone whose names begin so; --pictures: no clicking;
 * --rooms: not what stands outside them.
 */
const only = process.argv.includes('--view') ? (process.argv[process.argv.indexOf('--view') + 1] ?? '') : '';
const pictures = process.argv.includes('--pictures');
const chosen = <Seen extends { name: string }>(all: Seen[]): Seen[] => all.filter(({ name }) => name.startsWith(only));
const folder = join(process.cwd(), 'out/tour');
const sizes = [
  { width: 1366, height: 768 },
  { width: 1920, height: 1080 },
];

async function makeWord({ page }: Window, origin: string): Promise<void> {
  await goTo(page, origin, { name: '', path: typeset, reach: async () => undefined });
  await page.getByRole('button', { name: '载入示例' }).click();
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: '生成 Word' }).click();
  await (await download).saveAs(join(folder, 'made.docx'));
}

/** What was seen so far. */
const seen = { pictures: 0, clicked: 0, dead: [] as string[], faults: [] as string[] };

async function takePicture({ page }: Window, name: string, width: number): Promise<void> {
  await page.waitForTimeout(600);
  await page.screenshot({ path: join(folder, `${name}-${width}.png`), animations: 'disabled' });
  seen.pictures++;
}

async function takePictures(window: Window, origin: string, views: View[]): Promise<void> {
  for (const size of sizes) {
    await window.page.setViewportSize(size);
    for (const view of views) {
      try {
        await goTo(window.page, origin, view);
      } catch (error) {
        seen.faults.push(`${view.name}: ${String(error).split('\n')[0]}`);
      }
      await takePicture(window, view.name, size.width);
    }
  }
}

/** By mouse; what stands outside the window until it is focused (the skip link) and the splitter by key. */
async function press(target: Locator): Promise<boolean> {
  const role = await target.getAttribute('role');
  const outside = await target.evaluate((element) => element.getBoundingClientRect().bottom < 0);
  const done = () => true;
  const failed = (error: Error) => {
    console.log(error.message.split('\n').slice(0, 12).join('\n'));
    return false;
  };
  if (role === 'separator') return target.press('ArrowLeft').then(done, failed);
  if (outside) return target.press('Enter').then(done, failed);
  return target.click({ timeout: 2500 }).then(done, failed);
}

/** Takes the second place of backups away, which other views show. The end-to-end tests press it. */
const lastPlace = '停用';

/** Presses every control of a view; keeps the names of those after which nothing followed. */
async function pressView({ page }: Window, echo: Echo, origin: string, view: View, withFrame: boolean): Promise<void> {
  await goTo(page, origin, view);
  const controls = (await controlsOf(page)).filter(({ frame }) => !frame || withFrame);
  let fresh = true;
  for (const wanted of controls) {
    // Quitting ends the host: the end-to-end tests press it last.
    const quits = view.name === 'about' && wanted.name === '退出程序';
    if (wanted.name === lastPlace) continue;
    if (!fresh) await goTo(page, origin, view);
    // What was saved by an earlier click may have put a control to rest since.
    const control = (await controlsOf(page)).find((one) => one.key === wanted.key);
    if (!control) continue;
    await page.waitForTimeout(150);
    await echo.begin(control.index);
    const target = page.locator(`[data-tour="${control.index}"]`).first();
    const pressed = await press(target);
    seen.clicked++;
    fresh = false;
    if (!pressed) seen.dead.push(`${view.name}: ${control.name} (cannot be clicked)`);
    else if (!(await echo.followed())) seen.dead.push(`${view.name}: ${control.name}`);
    if (quits) await page.keyboard.press('Escape');
  }
  console.log(`${view.name}: ${controls.length} controls`);
}

async function pressAll(window: Window, origin: string, views: View[]): Promise<void> {
  const echo = new Echo(window.page);
  await window.page.setViewportSize(sizes[0] as { width: number; height: number });
  for (const view of views) {
    try {
      await pressView(window, echo, origin, view, view === views[0]);
    } catch (error) {
      seen.faults.push(`${view.name}, pressing: ${String(error).split('\n')[0]}`);
    }
  }
}

/** The views of one office: pictures first, since pressing changes what there is. */
async function visit(office: string, views: View[]): Promise<void> {
  if (views.length === 0) return;
  const window = await openWindowOn(office);
  const { origin } = new URL(window.host.address);
  try {
    await window.page.getByRole('region', { name: '提醒' }).waitFor();
    if (views.some((view) => view.name.startsWith('inspect'))) await makeWord(window, origin);
    await takePictures(window, origin, views);
    const pressed = views.filter((view) => !view.pictured && !view.textSize);
    if (!pictures) await pressAll(window, origin, pressed);
    seen.faults.push(...window.faults());
  } finally {
    await window.close();
  }
}

async function visitStages(): Promise<void> {
  for (const stage of chosen([...firstStages, ...apartStages, ...refusedStages])) {
    try {
      await onStage(stage, async (window) => {
        for (const size of sizes) {
          await window.page.setViewportSize(size);
          await takePicture(window, stage.name, size.width);
        }
      });
    } catch (error) {
      seen.faults.push(`${stage.name}: ${String(error).split('\n')[0]}`);
    }
  }
}

if (chromiumAt === null) throw new Error('Chromium is not installed');
mkdirSync(folder, { recursive: true });
try {
  if (!process.argv.includes('--rooms')) await visitStages();
  const rooms = [
    ...roomViews,
    ...meetingViews,
    ...resolutionViews,
    ...rosterViews,
    ...appointmentViews,
    ...afterAppointmentViews,
    ...ledgerViews,
    ...settingsViews,
    ...backupViews(scratch),
    ...typesettingViews,
  ];
  await visit(await sampleOffice(), chosen(rooms));
  await visit(
    await emptyOffice(),
    chosen([
      ...[...emptyViews, ...emptyMeetingViews, ...emptyResolutionViews],
      ...[...emptyRosterViews, ...emptyAppointmentViews],
    ]),
  );
} finally {
  rmSync(scratch, { recursive: true, force: true });
}
console.log(`pictures: ${seen.pictures} in out/tour`);
console.log(`${seen.clicked} controls clicked, ${seen.dead.length} without effect, ${seen.faults.length} faults`);
for (const line of [...seen.dead, ...seen.faults]) console.log(`  ${line}`);
process.exit(seen.dead.length + seen.faults.length > 0 ? 1 : 0);
