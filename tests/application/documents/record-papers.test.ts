/** The papers of a resolution from its 草案 to its 更正, over both drivers. */
import { execFileSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import type { IssuedPaper } from '@core/contract/documents/issued-papers.contract';
import type { RecordPaperKind } from '@core/domain/documents/record-paper';
import type { OfficialDocument } from '@core/official-document/model';
import { writeText } from '@core/official-document/text';
import { contradictionsIn } from '@core/storage/consistency/consistency';
import { drivers } from '../../support/drivers';
import { inSeries } from '../../support/number-series';
import { compose, dispatchWith, lineOf, ofAnnouncement, ofResolution, papersOf, sign } from '../../support/paper-cases';
import { aMatter, aText, aTitle, aVote, enter, passed, toVoteText } from '../../support/resolution-cases';
import { temporaryFolder } from '../../support/temporary-folder';
import { openFilingOffice, until, workInProcess, type FilingOffice } from './filing-office';

const issueJob = (office: FilingOffice, id: number, expectedRevision: number, number: object | null = null) =>
  office.run('documents.issueRecordPaper', { id, number, expectedRevision });

async function issued(office: FilingOffice, id: number, revision: number, number: object | null = null) {
  const job = await issueJob(office, id, revision, number);
  if (job.state !== 'done') throw new Error(JSON.stringify(job.error));
  return job.value as IssuedPaper;
}

/** The rule that refuses a call. */
async function ruleOf(office: FilingOffice, method: string, input: unknown): Promise<string> {
  const result = await office.application.dispatch({ method, input });
  return result.ok ? 'ok' : (result.error.rule ?? result.error.code);
}

const stateOf = async (office: FilingOffice, id: number, paper: RecordPaperKind) =>
  (await lineOf(office, ofResolution(id), paper)).state;
const text = (document: unknown): string => writeText(document as OfficialDocument);

describe.each(drivers)('over %s', (_name, driver) => {
  const open = () => openFilingOffice({ driver });

  test('a new matter yields its 草案, and every other paper says what is in the way', async () => {
    const office = await open();
    const { id } = await office.call('resolutions.addResolution', aMatter());
    const lines = await papersOf(office, ofResolution(id));
    const possible = lines.filter(({ obstacle }) => obstacle === null).map(({ paper }) => paper);
    expect(possible).toEqual(['resolution-draft']);
    for (const { paper, obstacle } of lines.filter((line) => !possible.includes(line.paper)))
      expect(obstacle, paper).toMatch(/。$/u);
    expect(lines[0]!.name).toBe('决定（草案）');
    for (const { paper, owner } of lines.slice(1))
      expect(await ruleOf(office, 'documents.previewRecordPaper', { owner, paper }), paper).toBe('paper-obstacle');
  });

  test('a paper is 已生成 until its record changes, and again when it is composed anew', async () => {
    const office = await open();
    const { id } = await office.call('resolutions.addResolution', aMatter());
    expect(await stateOf(office, id, 'resolution-draft')).toBe('none');
    await compose(office, ofResolution(id), 'resolution-draft');
    expect(await stateOf(office, id, 'resolution-draft')).toBe('current');
    const { revision } = await office.call('resolutions.getResolution', { id });
    await office.call('resolutions.saveText', {
      id,
      document: aText(aTitle, '一、改过了。'),
      expectedRevision: revision,
    });
    expect(await stateOf(office, id, 'resolution-draft')).toBe('changed');
    await compose(office, ofResolution(id), 'resolution-draft');
    expect(await stateOf(office, id, 'resolution-draft')).toBe('current');
  });

  test('a paper behind its record is not put on file', async () => {
    const office = await open();
    const { id } = await office.call('resolutions.addResolution', aMatter());
    const paper = await compose(office, ofResolution(id), 'resolution-draft');
    const { revision } = await office.call('resolutions.getResolution', { id });
    await office.call('resolutions.saveText', {
      id,
      document: aText(aTitle, '一、改过了。'),
      expectedRevision: revision,
    });
    const { error } = await issueJob(office, paper.id, paper.revision);
    expect(error?.rule).toBe('paper-current');
  });

  test('what was changed in one paper alone stays in it when the record changes elsewhere', async () => {
    const office = await open();
    const { id } = await office.call('resolutions.addResolution', aMatter());
    const owner = ofResolution(id);
    const { document } = await office.call('documents.previewRecordPaper', { owner, paper: 'resolution-draft' });
    await compose(office, owner, 'resolution-draft', { own: { ...document, supplementaryNote: '（会议文件一）' } });
    expect((await lineOf(office, owner, 'resolution-draft')).ownChanges).toBe(true);
    const { revision } = await office.call('resolutions.getResolution', { id });
    await office.call('resolutions.saveText', {
      id,
      document: aText(aTitle, '一、市人民政府应当在2028年6月底前完成湿地勘界。', '二、任何单位不得侵占湿地。'),
      expectedRevision: revision,
    });
    const merged = await office.call('documents.previewRecordPaper', { owner, paper: 'resolution-draft' });
    expect(merged.conflicts).toEqual([]);
    expect(text(merged.document)).toContain('2028年6月底前');
    expect(merged.document.supplementaryNote).toBe('（会议文件一）');
  });

  test('where record and paper changed the same words, the conflict is shown and the record stands', async () => {
    const office = await open();
    const { id } = await office.call('resolutions.addResolution', aMatter('关于湿地的决定', '一、原来的话。'));
    const owner = ofResolution(id);
    const { document } = await office.call('documents.previewRecordPaper', { owner, paper: 'resolution-draft' });
    const own = structuredClone(document);
    const block = own.blocks.find((one) => 'text' in one && one.text.includes('原来'))!;
    if (!('text' in block)) throw new Error('no text');
    block.text = block.text.replace('原来的话', '本件的话');
    await compose(office, owner, 'resolution-draft', { own });
    const { revision } = await office.call('resolutions.getResolution', { id });
    const changed = aText('关于湿地的决定', '一、记录的话。');
    await office.call('resolutions.saveText', { id, document: changed, expectedRevision: revision });
    const { conflicts } = await office.call('documents.previewRecordPaper', { owner, paper: 'resolution-draft' });
    expect(conflicts).toHaveLength(1);
    expect(conflicts[0]!.record).toContain('记录的话');
    expect(conflicts[0]!.paper).toContain('本件的话');
  });

  test('the passed text carries the 题注 of its meeting and vote, and goes on file as it was composed', async () => {
    const office = await open();
    const { id } = await passed(office);
    const { id: paper, revision } = await compose(office, ofResolution(id), 'resolution-passed');
    const onFile = await issued(office, paper, revision);
    const { document } = await office.call('documents.getIssuedPaper', { id: onFile.id });
    expect(document.passageNote?.text).toBe('（2026年4月29日云岭市第五届人民代表大会常务委员会第二十九次会议通过）');
    const line = await lineOf(office, ofResolution(id), 'resolution-passed');
    expect([line.issued?.id, line.preparation, line.state]).toEqual([onFile.id, 'none', 'current']);
  });

  test('put on file again, a paper is a new version of itself', async () => {
    const office = await open();
    const { id } = await office.call('resolutions.addResolution', aMatter());
    const owner = ofResolution(id);
    const first = await compose(office, owner, 'resolution-draft');
    await issued(office, first.id, first.revision);
    const second = await compose(office, owner, 'resolution-draft');
    const again = await issued(office, second.id, second.revision);
    expect([again.version, second.id]).toEqual([2, first.id]);
  });

  test('a 印发通知 is not put on file before 签发, and has no number before', async () => {
    const office = await open();
    const { id } = await passed(office);
    const owner = ofResolution(id);
    const unsigned = await compose(office, owner, 'circular');
    expect((await issueJob(office, unsigned.id, unsigned.revision)).error?.rule).toBe('fields-filled');
    await sign(office, unsigned.id, { signedOn: null, signedBy: '' });
    const recomposed = await compose(office, owner, 'circular');
    expect((await issueJob(office, recomposed.id, recomposed.revision, inSeries(1))).error?.rule).toBe(
      'circular-signed',
    );
    await sign(office, unsigned.id);
    const signed = await compose(office, owner, 'circular');
    const onFile = await issued(office, signed.id, signed.revision, inSeries(1));
    expect(onFile.documentNumber).toBe('云人常发〔2026〕1号');
    expect((await office.call('documents.getDispatch', { recordPaper: signed.id })).documentNumber).toBe(
      '云人常发〔2026〕1号',
    );
    expect((await lineOf(office, owner, 'circular')).state).toBe('current');
    // What is looked at and printed from now on bears the number, as the file does.
    const { document } = await office.call('documents.previewRecordPaper', { owner, paper: 'circular' });
    expect(document.documentNumber).toBe('云人常发〔2026〕1号');
    const taken = await dispatchWith(office, signed.id, { signedOn: null });
    expect(await ruleOf(office, 'documents.saveDispatch', taken)).toBe('number-after-signing');
  });

  test('a paper of a record without 签发 gets no number', async () => {
    const office = await open();
    const { id } = await passed(office);
    const paper = await compose(office, ofResolution(id), 'resolution-passed');
    const { error } = await issueJob(office, paper.id, paper.revision, inSeries(1));
    expect(error?.rule).toBe('number-after-signing');
  });

  test('署名, date and 主送 of a text brought in are not printed beside a 题注, and the clerk is told so', async () => {
    const office = await open();
    const letter = { ...aText(), recipients: '各县（市、区）人大常委会：', date: '2026-04-29' };
    const { id } = await office.call('resolutions.addResolution', { ...aMatter(), document: letter });
    const { findings } = await lineOf(office, ofResolution(id), 'resolution-draft');
    const [found] = findings.filter(({ rule }) => rule === 'text-printed-whole');
    expect(found).toMatchObject({ severity: 'warning', waived: false });
    expect(found!.message).toContain('成文日期、主送机关');
    const { document } = await office.call('documents.previewRecordPaper', {
      owner: ofResolution(id),
      paper: 'resolution-draft',
    });
    expect(text(document)).not.toContain('各县');
    const whole = await office.call(
      'resolutions.addResolution',
      aMatter('云岭市人民代表大会常务委员会关于城市绿化的决定'),
    );
    const other = await lineOf(office, ofResolution(whole.id), 'resolution-draft');
    expect(other.findings.map(({ rule }) => rule)).not.toContain('text-printed-whole');
  });

  test('特批 lets a paper through that a check blocks', async () => {
    const office = await open();
    const { id } = await passed(office);
    const paper = await compose(office, ofResolution(id), 'circular');
    for (const rule of ['fields-filled', 'circular-signed'])
      await office.call('resolutions.addWaiver', {
        resolution: id,
        rule,
        finding: '',
        approver: '程景行',
        approvedOn: '2026-04-29',
        reason: '会议当场印发',
      });
    const { findings } = await lineOf(office, ofResolution(id), 'circular');
    expect(findings.filter(({ severity }) => severity === 'error').map(({ waived }) => waived)).toEqual([true, true]);
    expect((await issued(office, paper.id, paper.revision)).state).toBe('issued');
  });

  test('before the vote a paper that says 通过 is 会前备印: given out by nobody, made effective in one press', async () => {
    const office = await open();
    const { id, session } = await toVoteText(office);
    const owner = ofResolution(id);
    const line = await lineOf(office, owner, 'resolution-passed');
    expect(line.findings.map(({ rule }) => rule)).toContain('prepared-before-vote');
    const paper = await compose(office, owner, 'resolution-passed');
    await issued(office, paper.id, paper.revision);
    const prepared = await lineOf(office, owner, 'resolution-passed');
    expect(prepared.preparation).toBe('prepared');
    const dispatch = { id: paper.id, dispatchedOn: '2026-05-01', expectedRevision: prepared.revision! };
    expect(await ruleOf(office, 'documents.dispatchRecordPaper', dispatch)).toBe('prepared-not-dispatched');
    const settle = { resolution: id, effective: true };
    expect(await ruleOf(office, 'documents.settlePrepared', settle)).toBe('outcome-known');

    await office.call('meetings.recordVote', aVote(session, id));
    await enter(office, id, 'passed', '2026-04-29', session);
    expect(contradictionsIn(office.database()).join('')).toContain('会前备印');
    expect(await ruleOf(office, 'documents.dispatchRecordPaper', dispatch)).toBe('prepared-not-dispatched');
    const { revision: before } = await office.call('resolutions.getResolution', { id });
    const publish = { id, state: 'published', enteredOn: '2026-04-30', meeting: null, remark: '' };
    const early = { ...publish, expectedRevision: before };
    expect(await ruleOf(office, 'resolutions.enterStage', early)).toBe('prepared-papers-settled');
    const { papers } = await office.call('documents.settlePrepared', settle);
    expect(await ruleOf(office, 'resolutions.enterStage', early)).toBe('ok');
    expect(papers.map(({ outcome, copies }) => [outcome, copies])).toEqual([['effective', []]]);
    expect(contradictionsIn(office.database())).toEqual([]);
    const { revision } = await lineOf(office, owner, 'resolution-passed');
    expect(await ruleOf(office, 'documents.dispatchRecordPaper', { ...dispatch, expectedRevision: revision })).toBe(
      'ok',
    );
  });

  test('what was prepared becomes void when the vote fails, with the list of copies to destroy', async () => {
    const office = await open();
    const { id, session } = await toVoteText(office);
    const paper = await compose(office, ofResolution(id), 'resolution-passed');
    const onFile = await issued(office, paper.id, paper.revision);
    await office.call('documents.giveCopies', {
      issuedPaper: onFile.id,
      from: 1,
      to: 2,
      holder: '秘书处',
      givenOn: '2026-04-28',
      remark: '',
    });
    await office.call('meetings.recordVote', aVote(session, id, 10));
    await enter(office, id, 'failed', '2026-04-29', session);
    const { papers } = await office.call('documents.settlePrepared', { resolution: id, effective: false });
    expect(papers[0]!.outcome).toBe('void');
    expect(papers[0]!.copies.map(({ copyNumber, holder }) => [copyNumber, holder])).toEqual([
      [1, '秘书处'],
      [2, '秘书处'],
    ]);
    expect((await office.papers())[0]!.state).toBe('voided');
    const line = await lineOf(office, ofResolution(id), 'resolution-passed');
    expect([line.preparation, line.obstacle]).toEqual(['void', '这件决议决定没有通过，不能生成。']);
  });

  test('a prepared paper that says another day than the vote becomes void, not effective', async () => {
    const office = await open();
    const { id, session } = await toVoteText(office);
    const paper = await compose(office, ofResolution(id), 'resolution-passed');
    await issued(office, paper.id, paper.revision);
    await office.call('meetings.recordVote', { ...aVote(session, id), heldOn: '2026-04-28' });
    await enter(office, id, 'passed', '2026-04-28', session);
    const { papers } = await office.call('documents.settlePrepared', { resolution: id, effective: true });
    expect(papers.map(({ outcome, reason }) => [outcome, reason])).toEqual([
      ['void', '会前备印的内容与表决结果不一致。'],
    ]);
    const anew = await compose(office, ofResolution(id), 'resolution-passed');
    const second = await issued(office, anew.id, anew.revision);
    expect([second.version, (await lineOf(office, ofResolution(id), 'resolution-passed')).preparation]).toEqual([
      1,
      'none',
    ]);
  });

  test('a 公告 prepared for two texts waits for both votes', async () => {
    const office = await open();
    const { id, session } = await toVoteText(office);
    const { id: other } = await office.call('resolutions.addResolution', aMatter('关于加强河道保护的决定'));
    await enter(office, other, 'submitted', '2026-04-20', session);
    await enter(office, other, 'vote-text', '2026-04-28', session);
    const fields = await office.call('documents.proposeAnnouncement', { texts: [id, other] });
    const announcement = await office.call('documents.addAnnouncement', fields);
    const owner = ofAnnouncement(announcement.id);
    const paper = await compose(office, owner, 'announcement');
    await issued(office, paper.id, paper.revision);
    for (const matter of [id, other]) {
      await office.call('meetings.recordVote', { ...aVote(session, matter) });
      await enter(office, matter, 'passed', '2026-04-29', session);
      await office.call('documents.settlePrepared', { resolution: matter, effective: true });
      const { preparation } = await lineOf(office, owner, 'announcement');
      expect(preparation).toBe(matter === id ? 'prepared' : 'effective');
    }
    expect(
      (await papersOf(office, ofResolution(id))).find(({ paper: kind }) => kind === 'announcement')?.owner,
    ).toEqual(owner);
  });

  test('a 对照稿 needs two versions and keeps the two it was made of', async () => {
    const office = await open();
    const { id } = await office.call('resolutions.addResolution', aMatter());
    const owner = ofResolution(id);
    const keep = () => office.call('resolutions.keepVersion', { id, label: '' });
    const save = async (words: string) => {
      const { revision } = await office.call('resolutions.getResolution', { id });
      await office.call('resolutions.saveText', { id, document: aText(aTitle, words), expectedRevision: revision });
    };
    const first = await keep();
    await save('一、第二稿的话。');
    const second = await keep();
    await save('一、第三稿的话。');
    await keep();
    const compare = { from: first.version.id, to: second.version.id };
    await compose(office, owner, 'comparison', { compare });
    expect(await stateOf(office, id, 'comparison')).toBe('current');
    const { document } = await office.call('documents.previewRecordPaper', { owner, paper: 'comparison' });
    expect(text(document)).toContain('第二稿');
    expect(text(document)).not.toContain('第三稿');
  });

  test('a 更正 lists what was wrong and what is right, with the place', async () => {
    const office = await open();
    const { id } = await passed(office);
    const { revision } = await office.call('resolutions.getResolution', { id });
    await office.call('resolutions.correctText', {
      id,
      document: aText(aTitle, '一、市人民政府应当在2027年7月底前完成湿地勘界。', '二、任何单位不得侵占湿地。'),
      approver: '程景行',
      approvedOn: '2026-05-06',
      reason: '月份有误',
      expectedRevision: revision,
    });
    const { document } = await office.call('documents.previewRecordPaper', {
      owner: ofResolution(id),
      paper: 'correction',
    });
    expect(text(document)).toMatch(/正文第1段中的“.*2027年6月.*”更正为“.*2027年7月/u);
  });

  test('a paper cut off while it was put on file is finished at the next opening, and its record knows it', async () => {
    const image = join(temporaryFolder(), 'image');
    onTestFinished(() => rmSync(image, { recursive: true, force: true }));
    let folder = '';
    // Another process copies: closing the database file in this one would let go of its locks.
    const copy = (): void => void execFileSync('cp', ['-a', folder, image]);
    const office = await openFilingOffice({ driver, ports: { heavyWork: workInProcess({ before: copy }) } });
    folder = office.folder;
    const { id } = await passed(office);
    const owner = ofResolution(id);
    const paper = await compose(office, owner, 'circular');
    await sign(office, paper.id);
    const anew = await compose(office, owner, 'circular');
    const whole = await issued(office, anew.id, anew.revision, inSeries(1));

    const later = await openFilingOffice({ driver, folder: image, create: false });
    await until(async () => (await later.papers()).length === 1);
    const line = await lineOf(later, owner, 'circular');
    expect(line.issued).toEqual({ ...whole, issuedAt: line.issued?.issuedAt });
    expect([line.state, line.preparation]).toEqual(['current', 'none']);
    const { documentNumber } = await later.call('documents.getDispatch', { recordPaper: paper.id });
    expect(documentNumber).toBe(whole.documentNumber);
    expect(contradictionsIn(later.database())).toEqual([]);
  });

  test('a paper that cannot be rendered leaves its record as it was', async () => {
    const office = await open();
    const { id } = await office.call('resolutions.addResolution', aMatter());
    const paper = await compose(office, ofResolution(id), 'resolution-draft');
    office.ports.heavyWork.run = async () => {
      throw new Error('the disk is gone');
    };
    const { error } = await issueJob(office, paper.id, paper.revision);
    expect(error?.code).toBe('INTERNAL');
    const line = await lineOf(office, ofResolution(id), 'resolution-draft');
    expect([line.issued, line.state]).toEqual([null, 'current']);
    expect(contradictionsIn(office.database())).toEqual([]);
  });
});
