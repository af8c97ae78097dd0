/** Papers of a motion the day before, in the room and after the vote, over both drivers. */
import { describe, expect, test } from 'vitest';
import type { IssuedPaper } from '@core/contract/documents/issued-papers.contract';
import type { PaperOwner } from '@core/contract/documents/record-papers.contract';
import { ownerOf } from '@core/domain/documents/paper-owner';
import { recordPaperKinds, type RecordPaperKind } from '@core/domain/documents/record-paper';
import { writeWord } from '@core/official-document/docx/write-word';
import { writeHtml } from '@core/official-document/html';
import type { OfficialDocument } from '@core/official-document/model';
import { defaultTypesettingSettings } from '@core/official-document/typesetting-settings';
import { writeText } from '@core/official-document/text';
import { contradictionsIn } from '@core/storage/consistency/consistency';
import { partsOf } from '../../support/docx-parts';
import { drivers } from '../../support/drivers';
import { compose, lineOf, papersOf, sign } from '../../support/paper-cases';
import {
  aMotionOf,
  aSession,
  aVoteOn,
  itemIn,
  yunlingOffice,
  type YunlingOffice,
} from '../../support/appointments/yunling-office';
import { openFilingOffice, type FilingOffice } from './filing-office';

const government = '云岭市人民政府';
const finance = '云岭市财政局局长';
const water = '云岭市水利局局长';

type Filing = YunlingOffice & { office: FilingOffice };

async function onFile(office: FilingOffice, owner: PaperOwner, paper: RecordPaperKind): Promise<IssuedPaper> {
  const { id, revision } = await compose(office, owner, paper);
  const job = await office.run('documents.issueRecordPaper', { id, number: null, expectedRevision: revision });
  if (job.state !== 'done') throw new Error(JSON.stringify(job.error));
  return job.value as IssuedPaper;
}

/** The rule that keeps a paper from the file, or 'ok'. */
async function filing(office: FilingOffice, owner: PaperOwner, paper: RecordPaperKind): Promise<string> {
  const { id, revision } = await compose(office, owner, paper);
  const job = await office.run('documents.issueRecordPaper', { id, number: null, expectedRevision: revision });
  return job.state === 'done' ? 'ok' : (job.error?.rule ?? String(job.error?.code));
}

async function ruleOf(office: FilingOffice, method: string, input: unknown): Promise<string> {
  const result = await office.application.dispatch({ method, input });
  return result.ok ? 'ok' : (result.error.rule ?? result.error.code);
}

const textOf = async (office: FilingOffice, owner: PaperOwner, paper: RecordPaperKind): Promise<string> =>
  writeText((await office.call('documents.previewRecordPaper', { owner, paper })).document as OfficialDocument);

const withdraw = ({ office }: Filing, item: number) =>
  office.call('appointments.departItem', {
    ...{ item, kind: 'withdrawn', byWhom: '市人民政府', requestedOn: '2026-01-08', consentedOn: '2026-01-08' },
    ...{ consentedAt: '10:05', reason: '', ballot: 'none', expectedRevision: 1 },
  });

describe.each(drivers)('over %s', (_name, driver) => {
  async function open(): Promise<Filing> {
    const office = await openFilingOffice({ driver });
    return { ...(await yunlingOffice(office)), office };
  }
  /** 李长河 comes and 王守成 goes; 苏若衡 gets the other bureau. */
  async function motionOfThree(yunling: Filing) {
    const motion = await aMotionOf(yunling, government);
    const coming = await itemIn(yunling, motion, ['李长河', 'decide-appoint', finance]);
    const leaving = await itemIn(yunling, motion, ['王守成', 'decide-remove', finance]);
    const other = await itemIn(yunling, motion, ['苏若衡', 'decide-appoint', water]);
    return { motion, owner: ownerOf({ motion }), coming, leaving, other };
  }

  test('a motion yields its papers, each made or saying what is in the way', async () => {
    const yunling = await open();
    const { owner } = await motionOfThree(yunling);
    const lines = await papersOf(yunling.office, owner);
    expect(lines.map(({ paper }) => paper)).toEqual([
      ...['appointment-motion', 'motion-explanation', 'motion-review', 'appointment-list-draft'],
      ...['candidate-profiles', 'speaking-order', 'appointment-list', 'appointment-notice', 'notice-letter'],
      'filing-report',
    ]);
    expect(lines.filter(({ obstacle }) => obstacle !== null).map(({ paper }) => paper)).toEqual(['filing-report']);
    for (const { paper, obstacle } of lines)
      if (obstacle === null) expect(await textOf(yunling.office, owner, paper), paper).toContain('财政局');
    const ofMeeting = await papersOf(yunling.office, ownerOf({ meeting: yunling.meeting }));
    expect(ofMeeting.filter(({ obstacle }) => obstacle === null).map(({ paper }) => paper)).toEqual([
      ...['appointment-ballot', 'tellers-list', 'counting-sheet', 'joint-appointment-list'],
      ...['appointment-announcement', 'oath-list', 'oath-leader', 'oath-script'],
    ]);
  });

  test('the decision of an item is listed with its motion and asked for by the item alone', async () => {
    const yunling = await open();
    const motion = await aMotionOf(yunling, null, { headName: '林秉文', headCapacity: 'applicant' });
    const item = await itemIn(yunling, motion, ['林秉文', 'accept-resignation', '云岭市副市长'], {
      requestedOn: '2025-12-18',
    });
    const lines = await papersOf(yunling.office, ownerOf({ motion }));
    const decision = lines.find(({ paper }) => paper === 'resignation-decision')!;
    expect(decision.owner).toEqual(ownerOf({ motion, item }));
    expect(decision.name).toBe('接受辞职的决定（林秉文）');
    const alone = await compose(yunling.office, ownerOf({ item }), 'resignation-decision');
    expect((await lineOf(yunling.office, ownerOf({ motion, item }), 'resignation-decision')).id).toBe(alone.id);
    expect(lines.find(({ paper }) => paper === 'appointment-list')!.obstacle).toContain('单独作决定');
    expect(await textOf(yunling.office, ownerOf({ motion }), 'filing-report')).toContain('报云岭市人民代表大会备案');
  });

  test('whoever leaves the batch is on no paper; the list that named him becomes void, with the copies to destroy', async () => {
    const yunling = await open();
    const { office, meeting } = yunling;
    const { owner, coming, leaving, other } = await motionOfThree(yunling);
    const list = await onFile(office, owner, 'appointment-list');
    expect((await lineOf(office, owner, 'appointment-list')).preparation).toBe('prepared');
    await office.call('documents.giveCopies', {
      ...{ issuedPaper: list.id, from: 1, to: 2, holder: '秘书处', givenOn: '2026-01-07', remark: '' },
    });
    expect(await ruleOf(office, 'documents.settlePrepared', { meeting, effective: true })).toBe('outcome-known');

    await withdraw(yunling, other);
    for (const paper of [
      'appointment-list-draft',
      'appointment-list',
      'candidate-profiles',
      'appointment-motion',
    ] as const)
      expect(await textOf(office, owner, paper), paper).not.toContain('苏若衡');
    expect((await lineOf(office, owner, 'appointment-list')).state).toBe('changed');
    await office.call('appointments.recordItemVotes', { votes: [aVoteOn(meeting, [coming, leaving])] });
    expect(contradictionsIn(office.database()).join('')).toContain('会前备印');
    const { papers } = await office.call('documents.settlePrepared', { meeting, effective: true });
    expect(papers.map(({ outcome, copies }) => [outcome, copies.length])).toEqual([['void', 2]]);
    expect(contradictionsIn(office.database()).join('')).not.toContain('会前备印');
    const adopted = await onFile(office, owner, 'appointment-list');
    expect(adopted.state).toBe('issued');
    expect((await lineOf(office, owner, 'appointment-list')).preparation).toBe('none');
  });

  test('prepared papers that say what was passed become effective in one press; who fails is never on the list', async () => {
    const yunling = await open();
    const { office, meeting } = yunling;
    const { owner, motion, coming, leaving, other } = await motionOfThree(yunling);
    const second = await aMotionOf(yunling, '云岭市中级人民法院');
    const judge = await itemIn(yunling, second, ['白知远', 'appoint', '云岭市中级人民法院审判员']);
    await onFile(office, owner, 'appointment-list');
    await onFile(office, ownerOf({ motion: second }), 'appointment-list');
    await onFile(office, ownerOf({ meeting }), 'appointment-announcement');
    await office.call('appointments.recordItemVotes', { votes: [aVoteOn(meeting, [judge])] });
    const settled = await office.call('documents.settlePrepared', { meeting, effective: true });
    // The other motion, and what tells of both, still wait.
    expect(settled.papers.map(({ outcome }) => outcome)).toEqual(['effective']);
    await office.call('appointments.recordItemVotes', {
      votes: [aVoteOn(meeting, [coming, leaving]), aVoteOn(meeting, [other], 10)],
    });
    const rest = await office.call('documents.settlePrepared', { meeting, effective: true });
    expect(rest.papers.map(({ outcome }) => outcome)).toEqual(['void', 'void']);
    expect(await textOf(office, owner, 'appointment-list')).not.toContain('苏若衡');
    const letter = await textOf(office, ownerOf({ motion }), 'notice-letter');
    expect(letter).toMatch(/下列事项未获通过：\n决定任命苏若衡为云岭市水利局局长。/u);
    const joint = await textOf(office, ownerOf({ meeting }), 'joint-appointment-list');
    expect(joint).toContain('李长河为云岭市财政局局长。');
    expect(joint).toContain('白知远为云岭市中级人民法院审判员。');
    expect(await textOf(office, ownerOf({ meeting }), 'appointment-vote-result')).toMatch(
      /决定任命苏若衡为云岭市水利局局长\t10\t20\t0\t0\t未通过/u,
    );
  });

  test('what is ticked one by one in a list: each name and post, the numbers of the session, the day', async () => {
    const yunling = await open();
    const { owner } = await motionOfThree(yunling);
    const { title, points } = await yunling.office.call('documents.listCheckPoints', {
      ...{ owner, paper: 'appointment-list' },
    });
    expect(title).toBe('云岭市人民代表大会常务委员会任免名单');
    expect(points.map(({ kind, text }) => `${kind} ${text}`)).toEqual([
      ...['date 2026年1月8日', 'number 第五届', 'number 第三十次'],
      ...['name 李长河', `post ${finance}`, 'name 苏若衡', `post ${water}`, 'name 王守成', `post ${finance}`],
    ]);
  });

  test('an error of the motion keeps its papers from the file until somebody passes it by 特批', async () => {
    const yunling = await open();
    const { office } = yunling;
    const motion = await aMotionOf(yunling, government);
    // A court's post is not for the mayor to propose.
    await itemIn(yunling, motion, ['白知远', 'appoint', '云岭市中级人民法院审判员']);
    const owner = ownerOf({ motion });
    const { findings } = await office.call('appointments.getMotion', { id: motion });
    const [error, ...more] = findings.filter(({ severity }) => severity === 'error');
    expect(more).toEqual([]);
    expect(await filing(office, owner, 'appointment-list-draft')).toBe(error!.rule);
    expect(await textOf(office, owner, 'motion-review')).toContain(error!.message);
    expect(await filing(office, owner, 'motion-review')).toBe('ok');
    await office.call('appointments.addWaiver', {
      ...{ motion, item: error!.item, rule: error!.rule, finding: error!.message },
      ...{ approver: '程景行', approvedOn: '2026-01-05', reason: '本地惯例' },
    });
    expect(await filing(office, owner, 'appointment-list-draft')).toBe('ok');
    expect(await textOf(office, owner, 'motion-review')).not.toContain(error!.message);
  });

  test('a 任免通知 goes out only after 签发, to whom its 发文稿纸 says', async () => {
    const yunling = await open();
    const { office } = yunling;
    const { owner } = await motionOfThree(yunling);
    expect(await filing(office, owner, 'appointment-notice')).toBe('circular-signed');
    const { id } = await lineOf(office, owner, 'appointment-notice');
    await sign(office, id!, { mainTo: '市人民政府办公室', signedOn: '2026-01-08' });
    const notice = await textOf(office, owner, 'appointment-notice');
    expect(notice).toContain('市人民政府办公室：');
    expect(notice).toContain('2026年1月8日');
    expect(await filing(office, owner, 'appointment-notice')).toBe('ok');
  });
});

test('a name, a post, an organ and a day that were changed are in no unissued paper: text, Word with its properties, HTML', async () => {
  const office = await openFilingOffice();
  const yunling: Filing = { ...(await yunlingOffice(office)), office };
  const motion = await aMotionOf(yunling, government);
  const item = await itemIn(yunling, motion, ['李长河', 'decide-appoint', finance]);
  await itemIn(yunling, motion, ['王守成', 'decide-remove', finance]);
  const resigned = await itemIn(yunling, motion, ['林秉文', 'accept-resignation', '云岭市副市长']);
  const owners = [
    ownerOf({ motion }),
    ownerOf({ motion, item }),
    ownerOf({ motion, item: resigned }),
    ownerOf({ meeting: yunling.meeting }),
  ];
  const printed = async (): Promise<Map<string, string>> => {
    const papers = new Map<string, string>();
    for (const owner of owners)
      for (const { owner: of, paper, obstacle } of await papersOf(office, owner)) {
        if (obstacle !== null) continue;
        const { document } = await office.call('documents.previewRecordPaper', { owner: of, paper });
        const made = document as OfficialDocument;
        const word = Object.values(partsOf(await writeWord(made, defaultTypesettingSettings)));
        const html = writeHtml(made, defaultTypesettingSettings, { title: made.title.text });
        papers.set(`${paper}/${of.item}`, [writeText(made), html, ...word].join('\n').replaceAll(/<[^>]*>|\n/gu, ''));
      }
    return papers;
  };
  const before = await printed();
  expect(before.size).toBeGreaterThan(12);
  const old = ['李长河', '局长', '云岭市财政局', '云岭市人民政府', '2026年1月8日'];
  for (const word of old)
    expect(
      [...before.values()].some((text) => text.includes(word)),
      word,
    ).toBe(true);

  const person = await yunling.person('李长河');
  const { revision } = await office.call('organization.getPerson', { id: person });
  await office.call('organization.renamePerson', {
    ...{ id: person, name: '李常河', renamedOn: '2025-06-01', expectedRevision: revision },
  });
  const { organs } = await office.call('organization.listOrgans', { on: '2026-01-05', withAbolished: false });
  const organ = (name: string) => organs.find((one) => one.name === name)!;
  const post = organ('云岭市财政局').posts[0]!;
  await office.call('organization.renamePost', {
    ...{ id: post.id, name: '首席', renamedOn: '2025-06-01', expectedRevision: post.revision },
  });
  for (const [name, to] of [
    ['云岭市财政局', '云岭市财务厅'],
    ['云岭市人民政府', '云岭市政务院'],
  ] as const)
    await office.call('organization.renameOrgan', {
      ...{ id: organ(name).id, name: to, shortName: '', renamedOn: '2025-06-01', basis: '' },
      expectedRevision: organ(name).revision,
    });
  const { meeting } = await office.call('meetings.getMeeting', { id: yunling.meeting });
  await office.call('meetings.updateMeeting', {
    ...aSession,
    ...{ id: yunling.meeting, endsOn: '2026-01-09', expectedRevision: meeting.revision },
  });
  const after = await printed();
  expect([...after.keys()]).toEqual([...before.keys()]);
  for (const [paper, text] of after)
    for (const word of old) expect(text.includes(word), `${paper}: ${word}`).toBe(false);
  expect([...after.values()].join('')).toContain('李常河为云岭市财务厅首席');
  expect(recordPaperKinds.length).toBeGreaterThan(after.size);
});
