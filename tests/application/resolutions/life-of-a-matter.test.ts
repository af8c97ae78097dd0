/** A matter from its draft to its publication, over both drivers. */
import { describe, expect, test } from 'vitest';
import type { CallName, InputOf } from '@core/contract/contract';
import { drivers } from '../../support/drivers';
import {
  aMatter,
  aSession,
  aText,
  aTitle,
  aVote,
  enter,
  fields,
  passed,
  toVoteText,
  votedFor,
} from '../../support/resolution-cases';
import { openTestOffice, type TestOffice } from '../../support/test-office';

const get = (office: TestOffice, id: number) => office.call('resolutions.getResolution', { id });
const stageOf = async (office: TestOffice, id: number, state: string) =>
  (await get(office, id)).stages.find((stage) => stage.state === state)!;

/** The rule that refuses a call; 'ok' where none does. */
async function ruleOf(office: TestOffice, method: CallName, input: unknown): Promise<string> {
  const result = await office.application.dispatch({ method, input });
  return result.ok ? 'ok' : (result.error.rule ?? result.error.code);
}

async function save(office: TestOffice, id: number, document: ReturnType<typeof aText>) {
  const { revision } = await get(office, id);
  return office.call('resolutions.saveText', { id, document, expectedRevision: revision });
}

describe.each(drivers)('over %s', (_name, driver) => {
  const open = () => openTestOffice({ driver });

  test('matters are numbered in the year of their draft', async () => {
    const office = await open();
    const add = async (draftedOn: string) =>
      (await office.call('resolutions.addResolution', { ...aMatter(), draftedOn })).matter;
    expect([await add('2026-03-02'), await add('2025-12-30'), await add('2026-03-03')]).toEqual([
      '2026-001',
      '2025-001',
      '2026-002',
    ]);
  });

  test('lines of a title that do not fit are chosen anew, those that fit stay', async () => {
    const office = await open();
    const add = async (lines: string[]) => {
      const matter = aMatter();
      const document = { ...matter.document, title: { text: aTitle, lines } };
      const { id } = await office.call('resolutions.addResolution', { ...matter, document });
      return (await get(office, id)).document.title.lines;
    };
    const chosen = await add([]);
    expect(chosen.length).toBeGreaterThan(1);
    expect(await add([aTitle])).toEqual(chosen);
    const own = [aTitle.slice(0, 15), aTitle.slice(15)];
    expect(await add(own)).toEqual(own);
  });

  test('from 草案 to 公布, each stage with its version, the 题注 composed of meeting and vote', async () => {
    const office = await open();
    const { id, session } = await passed(office);
    await enter(office, id, 'published', '2026-05-06');
    const matter = await get(office, id);
    expect(matter.state).toBe('published');
    expect(matter.passedOn).toBe('2026-04-29');
    expect(matter.locked).toBe(true);
    expect(matter.meeting).toBe(session);
    expect(matter.passageNote).toBe('（2026年4月29日云岭市第五届人民代表大会常务委员会第二十九次会议通过）');
    expect(matter.versions.map(({ version, state }) => [version, state])).toEqual([
      [3, 'passed'],
      [2, 'vote-text'],
      [1, 'submitted'],
    ]);
    expect(matter.passedText).toBe(matter.versions[0]!.id);
    expect(matter.voteText).toBe(matter.versions[1]!.id);
    expect((await stageOf(office, id, 'passed')).meeting?.shortName).toBe('常委会第二十九次会议');
    expect((await stageOf(office, id, 'draft')).enteredOn).toBe('2026-03-02');
  });

  test('there is no 题注 before the passing, however the text came in', async () => {
    const office = await open();
    const document = {
      ...aText(),
      passageNote: {
        text: '（2026年4月29日通过）',
        ...{ body: null, meetingKind: null, term: null, meeting: null, date: '2026-04-29', act: '通过' },
        amendments: [],
      },
    };
    const { id } = await office.call('resolutions.addResolution', { ...aMatter(), document });
    const matter = await get(office, id);
    expect(matter.document.passageNote).toBeNull();
    expect(matter.passageNote).toBeNull();
    expect(matter.passageNoteObstacle).not.toBe('');
  });

  test('nothing passes without a vote, against the vote, or on another day', async () => {
    const office = await open();
    const { id, session } = await toVoteText(office);
    const { revision } = await get(office, id);
    const passing = { id, state: 'passed', meeting: session, remark: '', expectedRevision: revision };
    const on = (enteredOn: string) => ruleOf(office, 'resolutions.enterStage', { ...passing, enteredOn });
    expect(await on('2026-04-29')).toBe('vote-that-passed');
    const failing = await office.call('meetings.recordVote', aVote(session, id, 10));
    expect(failing.outcome).toBe('failed');
    expect(await on('2026-04-29')).toBe('vote-that-passed');
    await office.call('meetings.recordVote', aVote(session, id));
    expect(await on('2026-04-28')).toBe('day-of-vote');
    expect((await stageOf(office, id, 'passed')).open).toBe(true);
    expect(await on('2026-04-29')).toBe('ok');
  });

  test('what failed is entered as failed', async () => {
    const office = await open();
    const { id, session } = await toVoteText(office);
    await office.call('meetings.recordVote', aVote(session, id, 10));
    await enter(office, id, 'failed', '2026-04-29', session);
    const matter = await get(office, id);
    expect(matter).toMatchObject({ state: 'failed', locked: true, passedOn: null, passageNote: null });
  });

  test('a text other than the 表决稿 does not pass, the 表决稿 taken back does', async () => {
    const office = await open();
    const { id, session } = await toVoteText(office);
    await save(office, id, aText(aTitle, '一、改过的正文。'));
    await office.call('meetings.recordVote', aVote(session, id));
    expect(await stageOf(office, id, 'passed')).toMatchObject({ open: false, rule: 'text-equals-vote-text' });
    const { voteText, revision, versions } = await get(office, id);
    expect(
      await ruleOf(office, 'resolutions.restoreVersion', { version: versions.at(-1)!.id, expectedRevision: revision }),
    ).toBe('text-locked');
    await office.call('resolutions.restoreVersion', { version: voteText!, expectedRevision: revision });
    await enter(office, id, 'passed', '2026-04-29', session);
    const { document, versions: kept } = await get(office, id);
    expect(document.blocks).toEqual(aText().blocks);
    // What was overwritten by taking the 表决稿 back is kept.
    const { document: overwritten } = await office.call('resolutions.getVersion', { version: kept[1]!.id });
    expect(overwritten.blocks).toEqual(aText(aTitle, '一、改过的正文。').blocks);
  });

  test('特批 passes the finding it names, and is shown with the record', async () => {
    const office = await open();
    const { id, session } = await toVoteText(office);
    await save(office, id, aText(aTitle, '一、表决时当场改过的正文。'));
    await office.call('meetings.recordVote', aVote(session, id));
    const { rule, obstacle, waivable } = await stageOf(office, id, 'passed');
    expect(waivable).toBe(true);
    await office.call('resolutions.addWaiver', {
      ...{ resolution: id, rule: rule!, finding: obstacle!, approver: '程景行', approvedOn: '2026-04-29' },
      reason: '表决时当场修改',
    });
    await enter(office, id, 'passed', '2026-04-29', session);
    expect((await get(office, id)).waivers).toMatchObject([{ rule, finding: obstacle, approver: '程景行' }]);
  });

  test('after the vote the text, its title and what the 题注 is made of stay', async () => {
    const office = await open();
    const { id } = await passed(office);
    const { revision: expectedRevision, meeting } = await get(office, id);
    const saving = { id, document: aText(aTitle, '别的。'), expectedRevision };
    expect(await ruleOf(office, 'resolutions.saveText', saving)).toBe('text-locked');
    const rename = { ...fields('别的标题的决定'), meeting, id, expectedRevision };
    expect(await ruleOf(office, 'resolutions.updateResolution', rename)).toBe('text-locked');
    const move = { ...fields(), meeting: null, id, expectedRevision };
    expect(await ruleOf(office, 'resolutions.updateResolution', move)).toBe('passing-settled');
    expect(await ruleOf(office, 'resolutions.removeResolution', { id, expectedRevision })).toBe('resolution-in-use');
    expect(
      await ruleOf(office, 'resolutions.updateResolution', {
        ...fields(),
        meeting,
        id,
        expectedRevision,
        remark: '存档盒5',
      }),
    ).toBe('ok');
  });

  test('a vote locks the text before the passing is entered', async () => {
    const office = await open();
    const { id } = await votedFor(office);
    const { revision, locked } = await get(office, id);
    expect(locked).toBe(true);
    expect(await ruleOf(office, 'resolutions.saveText', { id, document: aText(), expectedRevision: revision })).toBe(
      'text-locked',
    );
  });

  test('更正 makes the corrected text the passed one and keeps the old one', async () => {
    const office = await open();
    const { id } = await passed(office);
    const before = await get(office, id);
    const correction = {
      id,
      approver: '程景行',
      approvedOn: '2026-05-06',
      reason: '漏印',
      expectedRevision: before.revision,
    };
    expect(await ruleOf(office, 'resolutions.correctText', { ...correction, document: aText() })).toBe(
      'text-corrected',
    );
    await office.call('resolutions.correctText', { ...correction, document: aText(aTitle, '一、更正后的正文。') });
    const after = await get(office, id);
    expect(after.document.blocks).toEqual(aText(aTitle, '一、更正后的正文。').blocks);
    expect(after.passedText).not.toBe(before.passedText);
    expect(after.corrections).toMatchObject([{ approver: '程景行', reason: '漏印', fromVersion: 3, toVersion: 4 }]);
    const old = await office.call('resolutions.getVersion', { version: before.passedText! });
    expect(old.document.blocks).toEqual(aText().blocks);
  });

  test('a draft is not corrected but changed', async () => {
    const office = await open();
    const { id, revision } = await office.call('resolutions.addResolution', aMatter());
    const correction = { id, approver: '程景行', approvedOn: '2026-05-06', reason: '漏印', expectedRevision: revision };
    expect(await ruleOf(office, 'resolutions.correctText', { ...correction, document: aText(aTitle, '改。') })).toBe(
      'text-passed',
    );
  });

  test('a 表决稿 given up for another reading is none any more', async () => {
    const office = await open();
    const { id, session } = await toVoteText(office);
    await enter(office, id, 'deferred', '2026-04-29', session);
    expect((await get(office, id)).voteText).toBeNull();
    expect((await stageOf(office, id, 'submitted')).open).toBe(true);
  });

  test('saving while typing is one change of the history, as long as nothing else comes between', async () => {
    const office = await open();
    const { id } = await office.call('resolutions.addResolution', aMatter());
    for (const text of ['一', '一、正', '一、正文。']) await save(office, id, aText(aTitle, text));
    const all = { before: null, limit: 10, search: '', record: null };
    const { changeSets } = await office.call('system.listChangeSets', all);
    expect(changeSets.filter(({ label }) => label.includes('文本'))).toHaveLength(1);
    await office.call('system.undoChangeSet', { id: changeSets[0]!.id });
    expect((await get(office, id)).document.blocks).toEqual(aText().blocks);
  });

  test('two windows never overwrite each other', async () => {
    const office = await open();
    const { id, revision } = await office.call('resolutions.addResolution', aMatter());
    await office.call('resolutions.saveText', { id, document: aText(aTitle, '甲。'), expectedRevision: revision });
    const late = { id, document: aText(aTitle, '乙。'), expectedRevision: revision };
    expect(await office.codeOf('resolutions.saveText', late)).toBe('STALE_REVISION');
    const stage = {
      id,
      state: 'submitted',
      enteredOn: '2026-04-20',
      meeting: null,
      remark: '',
      expectedRevision: revision,
    };
    expect(await office.codeOf('resolutions.enterStage', stage)).toBe('STALE_REVISION');
  });

  test('a vote that a passed matter rests on is not taken back before it', async () => {
    const office = await open();
    await passed(office);
    const all = { before: null, limit: 10, search: '', record: null };
    const { changeSets } = await office.call('system.listChangeSets', all);
    const vote = changeSets.find(({ label }) => label.includes('表决：'))!;
    expect(await office.codeOf('system.undoChangeSet', { id: vote.id })).toBe('RULE_VIOLATED');
    await office.call('system.undoChangeSet', { id: changeSets[0]!.id });
    await office.call('system.undoChangeSet', { id: vote.id });
  });

  test('a passing taken back is not done again without its vote', async () => {
    const office = await open();
    await passed(office);
    const all = { before: null, limit: 1, search: '', record: null };
    const last = async () => (await office.call('system.listChangeSets', all)).changeSets[0]!.id;
    await office.call('system.undoChangeSet', { id: await last() });
    const undone = await last();
    const { votes } = await get(office, 1);
    await office.call('meetings.removeVote', { id: votes[0]!, expectedRevision: 1 });
    expect(await office.codeOf('system.undoChangeSet', { id: undone })).toBe('RULE_VIOLATED');
  });
});

describe('titles', () => {
  const renamed = async (office: TestOffice, id: number, title: string) => {
    const { revision } = await get(office, id);
    await office.call('resolutions.updateResolution', { ...fields(title), id, expectedRevision: revision });
  };
  const formerOf = async (office: TestOffice, id: number) =>
    (await get(office, id)).formerTitles.map(({ name }) => name);

  test('renaming a matter renames its text, renaming in the text renames the matter', async () => {
    const office = await openTestOffice();
    const { id } = await office.call('resolutions.addResolution', aMatter());
    await renamed(office, id, '关于加强河流保护的决定');
    expect((await get(office, id)).document.title.text).toBe('关于加强河流保护的决定');
    await save(office, id, aText('关于加强湖泊保护的决定（草案）'));
    const { title, document } = await get(office, id);
    expect([title, document.title.text]).toEqual(['关于加强湖泊保护的决定', '关于加强湖泊保护的决定']);
  });

  test('a title nobody has seen leaves no trace, one that was tabled is kept as 曾用', async () => {
    const office = await openTestOffice();
    const { id } = await office.call('resolutions.addResolution', aMatter());
    await renamed(office, id, '关于河流的决定');
    expect(await formerOf(office, id)).toEqual([]);
    await enter(office, id, 'submitted', '2026-04-20');
    for (const typed of ['关于河', '关于河流和湖泊', '关于河流和湖泊的决定']) await save(office, id, aText(typed));
    expect(await formerOf(office, id)).toEqual(['关于河流的决定']);
    await save(office, id, aText('关于河流的决定'));
    expect(await formerOf(office, id)).toEqual([]);
  });

  test('while the title is being written anew, the matter keeps the one it has', async () => {
    const office = await openTestOffice();
    const { id } = await office.call('resolutions.addResolution', aMatter());
    await save(office, id, aText(''));
    expect((await get(office, id)).title).toBe(aTitle);
    expect((await stageOf(office, id, 'submitted')).open).toBe(false);
  });
});

test('a meeting there is not is refused', async () => {
  const office = await openTestOffice();
  const input: InputOf<'resolutions.addResolution'> = { ...aMatter(), meeting: 99 };
  expect(await office.codeOf('resolutions.addResolution', input)).toBe('NOT_FOUND');
  await office.call('meetings.addMeeting', aSession);
  expect(await office.codeOf('resolutions.addResolution', { ...input, meeting: 1 })).toBe('ok');
});
