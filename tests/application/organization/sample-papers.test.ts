/** The papers of the sample office: numbers, copies, 会前备印, 公告, a paper behind its record, in every view there is. */
import { describe, expect, test } from 'vitest';
import { contradictionsIn } from '@core/storage/consistency/consistency';
import { drivers } from '../../support/drivers';
import { lineOf, ofAnnouncement, ofResolution } from '../../support/paper-cases';
import { openFilingOffice, type FilingOffice } from '../documents/filing-office';

const late = { clock: { now: () => Date.UTC(2026, 10, 22, 2) } };

async function loaded(driver: (typeof drivers)[0][1]): Promise<FilingOffice> {
  const office = await openFilingOffice({ driver, empty: true, ports: late });
  const job = await office.run('organization.loadSample', {});
  if (job.error) throw new Error(JSON.stringify(job.error));
  return office;
}

async function matterOf(office: FilingOffice, words: string): Promise<number> {
  const filter = { year: null, term: null, kind: null, states: [], offset: 0, limit: 50 };
  const { resolutions } = await office.call('resolutions.listResolutions', { ...filter, search: words });
  return resolutions[0]!.id;
}

describe.each(drivers)('over %s', (_name, driver) => {
  test('its registers show every kind of number, and next to none that nobody has explained', async () => {
    const office = await loaded(driver);
    const all = { series: '', year: null, states: [], search: '', offset: 0, limit: 200 };
    const { rows, counts } = await office.call('documents.listNumbers', all);
    expect([counts.reserved, counts.used, counts.gap]).toEqual([1, 8, 1]);
    expect(rows.filter((row) => row.kind === 'number' && row.emergency)).toHaveLength(2);
    const voided = rows.filter((row) => row.kind === 'number' && row.state === 'voided');
    expect(voided.every((row) => row.kind === 'number' && row.reason !== '')).toBe(true);
    expect(contradictionsIn(office.database())).toEqual([]);
  });

  test('a text printed before its vote became effective, was numbered and given out; another one waits', async () => {
    const office = await loaded(driver);
    const elderly = ofResolution(await matterOf(office, '社区养老服务'));
    const passed = await lineOf(office, elderly, 'resolution-passed');
    expect([passed.preparation, passed.state, passed.findings]).toEqual(['effective', 'current', []]);
    const { copies, outstanding } = await office.call('documents.listCopies', { issuedPaper: passed.issued!.id });
    expect([copies.length, outstanding]).toEqual([36, 33]);
    const circular = await lineOf(office, elderly, 'circular');
    expect([circular.state, circular.issued?.documentNumber, circular.dispatchedOn]).toEqual([
      ...['current', '云人常发〔2025〕1号', '2025-06-27'],
    ]);
    const form = await office.call('documents.getDispatch', { recordPaper: circular.id! });
    expect(form.title).toBe(circular.issued?.title);
    expect([form.signedBy, form.documentNumber]).toEqual(['程景行', '云人常发〔2025〕1号']);
    const { document } = await office.call('documents.getIssuedPaper', { id: circular.issued!.id });
    expect(JSON.stringify(document.blocks)).toContain('请结合实际，认真贯彻执行');
    const congress = ofResolution(await matterOf(office, '召开云岭市第六届'));
    expect((await lineOf(office, congress, 'resolution-passed')).preparation).toBe('prepared');
  });

  test('a 公告 of two texts, a 更正 on file, and a 草案 whose record went on after it', async () => {
    const office = await loaded(driver);
    const { announcements } = await office.call('documents.listAnnouncements', {
      ...{ resolution: null, term: null, before: null, limit: 10 },
    });
    expect([announcements[0]?.number, announcements[0]?.texts.length]).toEqual([12, 2]);
    const line = await lineOf(office, ofAnnouncement(announcements[0]!.id), 'announcement');
    expect([line.state, line.issued?.state]).toEqual(['current', 'issued']);
    const accounts = await matterOf(office, '2024年市级决算');
    expect((await lineOf(office, ofResolution(accounts), 'correction')).issued).not.toBeNull();
    const budget = await matterOf(office, '2026年市级预算调整');
    expect((await lineOf(office, ofResolution(budget), 'resolution-draft')).state).toBe('changed');
    const { versions } = await office.call('resolutions.getResolution', { id: budget });
    expect(versions.filter(({ reason }) => reason === 'demand')).toHaveLength(2);
  });

  test('votes of every form, a 特批, tasks open, done and overdue, a wording of its own', async () => {
    const office = await loaded(driver);
    const { meetings } = await office.call('meetings.listMeetings', {
      ...{ search: '', kind: null, year: null, before: null, limit: 50 },
    });
    const forms = new Set<string>();
    for (const { id } of meetings)
      for (const { form } of (await office.call('meetings.getMeeting', { id })).votes) forms.add(form);
    expect(forms).toEqual(new Set(['tacit', 'hands', 'device', 'ballot']));
    const filter = { search: '', year: null, term: null, kind: null, states: [], offset: 0, limit: 50 };
    const { resolutions } = await office.call('resolutions.listResolutions', filter);
    const matters = await Promise.all(resolutions.map(({ id }) => office.call('resolutions.getResolution', { id })));
    expect(matters.flatMap(({ waivers }) => waivers)).toHaveLength(1);
    const tasks = matters.flatMap((matter) => matter.tasks);
    expect(tasks.filter(({ state, dueOn }) => state === 'open' && dueOn !== null && dueOn < '2026-11-22')).toHaveLength(
      1,
    );
    expect(tasks.filter(({ state }) => state === 'done').length).toBeGreaterThan(0);
    const { wordings } = await office.call('templates.listWordings', {});
    expect(wordings.filter(({ version }) => version > 0).map(({ paper }) => paper)).toEqual(['circular']);
    // 题注 is composed: no text of a matter says itself that it was passed.
    for (const { document, title } of matters)
      expect(JSON.stringify(document.blocks), title).not.toMatch(/^（.*会议通过）/u);
    const congress = matters.find(({ title }) => title.includes('第六届'))!;
    expect(JSON.stringify(congress.document)).not.toContain('会议通过');
  });

  test('the workbench tells what is due, the next meeting with what is on its way, and papers behind their record', async () => {
    const office = await loaded(driver);
    const work = await office.call('system.getOpenWork', {});
    expect(work.tasks.map(({ dueOn, days }) => [dueOn, days])).toEqual([
      ['2026-10-31', -22],
      ['2026-12-05', 13],
    ]);
    expect([work.meeting?.name, work.meeting?.days]).toEqual([
      ...['云岭市第五届人民代表大会常务委员会第三十三次会议', 31],
    ]);
    expect(work.meeting?.matters.map(({ state, papersToCompose }) => [state, papersToCompose])).toEqual([
      ['vote-text', ['表决稿', '表决票']],
      ['submitted', ['草案']],
    ]);
    expect(work.behind.map(({ name, title }) => [name, title.includes('预算调整')])).toEqual([['草案', true]]);
    // Done, it is told no more.
    const [task] = work.tasks;
    const { tasks } = await office.call('resolutions.getResolution', { id: task!.owner!.id });
    await office.call('resolutions.saveTasks', {
      id: task!.owner!.id,
      tasks: tasks.map(({ ordinal: _ordinal, revision, ...one }) => ({
        ...one,
        ...(one.id === task!.id ? { state: 'done' as const, doneOn: '2026-11-20' } : {}),
        expectedRevision: revision,
      })),
    });
    expect((await office.call('system.getOpenWork', {})).tasks).toHaveLength(1);
  });

  test('an office without records has nothing to do', async () => {
    const office = await openFilingOffice({ driver });
    const { tasks, meeting, behind } = await office.call('system.getOpenWork', {});
    expect([tasks, meeting, behind]).toEqual([[], null, []]);
  });
});
