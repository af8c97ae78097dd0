/** What 发文稿纸 says of a 印发通知 reaches its 版头, 署名 and 版记, over both drivers. */
import { describe, expect, test } from 'vitest';
import type { IssuedPaper } from '@core/contract/documents/issued-papers.contract';
import type { DispatchFields } from '@core/contract/documents/dispatches.contract';
import { writeText } from '@core/official-document/text';
import { drivers } from '../../support/drivers';
import { inSeries } from '../../support/number-series';
import { compose, dispatchWith, lineOf, ofResolution, sign } from '../../support/paper-cases';
import { passed } from '../../support/resolution-cases';
import { openFilingOffice, type FilingOffice } from './filing-office';

const committee = '云岭市人民代表大会常务委员会';
const generalOffice = `${committee}办公室`;

/** A circular whose 发文稿纸 was signed with these fields, composed after it. */
async function circular(office: FilingOffice, more: Partial<DispatchFields> = {}) {
  const { id } = await passed(office);
  const owner = ofResolution(id);
  const paper = await compose(office, owner, 'circular');
  await sign(office, paper.id, more);
  const anew = await compose(office, owner, 'circular');
  const { document } = await office.call('documents.previewRecordPaper', { owner, paper: 'circular' });
  return { owner, document, ...anew };
}
const declareClassified = (office: FilingOffice): void =>
  void office.database().prepare("UPDATE office SET secrecy = 'classified'").run([]);

describe.each(drivers)('over %s', (_name, driver) => {
  const open = () => openFilingOffice({ driver });

  test('the standing committee sends it, and its 办公室 prints it', async () => {
    const { document } = await circular(await open());
    expect(document.head).toMatchObject({ organs: [committee], suffix: '文件', upward: false, stock: 'plain' });
    expect([document.signature?.organs, document.imprint?.organ]).toEqual([[committee], generalOffice]);
    expect(document.head).toMatchObject({ copyNumber: null, secrecy: null, urgency: null, signatories: [] });
  });

  test('sent by the 办公室, its mark, title and signature are of the 办公室', async () => {
    const { document } = await circular(await open(), { sender: 'office' });
    expect(document.head?.organs).toEqual([generalOffice]);
    expect(document.title.text).toMatch(new RegExp(`^${generalOffice}关于印发`, 'u'));
    expect([document.signature?.organs, document.imprint?.organ]).toEqual([[generalOffice], generalOffice]);
  });

  test('at a province it is its 办公厅 that prints, sends and collects', async () => {
    const office = await open();
    office.database().prepare("UPDATE office SET level = 'province'").run([]);
    const { document, owner, id, revision } = await circular(office, { sender: 'office' });
    const ofProvince = `${committee}办公厅`;
    expect(document.head?.organs).toEqual([ofProvince]);
    expect(document.title.text).toMatch(new RegExp(`^${ofProvince}关于印发`, 'u'));
    expect([document.signature?.organs, document.imprint?.organ]).toEqual([[ofProvince], ofProvince]);
    const first = await office.run('documents.issueRecordPaper', {
      id,
      number: inSeries(1),
      expectedRevision: revision,
    });
    const own = { ...document, blocks: [...document.blocks, { role: 'paragraph' as const, text: '特此通知。' }] };
    const anew = await compose(office, owner, 'circular', { own });
    const second = await office.run('documents.issueRecordPaper', {
      id,
      number: null,
      expectedRevision: anew.revision,
    });
    const versions = [first, second].map(({ value }) => (value as IssuedPaper).id);
    const pages = await office.call('documents.composeChangedPages', { from: versions[0]!, to: versions[1]! });
    expect(writeText(pages.document)).toContain(`交回${ofProvince}`);
    expect(pages.document.signature?.organs).toEqual([ofProvince]);
    const state = await office.call('system.getState', {});
    expect(state.office?.level).toBe('province');
  });

  test('who sends circulars is set for the office, and chosen for one paper', async () => {
    const office = await open();
    const { settings, revision } = await office.call('organization.getNumberingSettings', {});
    await office.call('organization.saveNumberingSettings', {
      settings: { ...settings, circularSender: 'office' },
      expectedRevision: revision,
    });
    const { id } = await passed(office);
    const owner = ofResolution(id);
    const before = await office.call('documents.previewRecordPaper', { owner, paper: 'circular' });
    expect(before.document.head?.organs).toEqual([generalOffice]);
    const paper = await compose(office, owner, 'circular');
    expect((await office.call('documents.getDispatch', { recordPaper: paper.id })).sender).toBe('office');
    await sign(office, paper.id, { sender: 'committee' });
    expect((await lineOf(office, owner, 'circular')).state).toBe('changed');
    const after = await office.call('documents.previewRecordPaper', { owner, paper: 'circular' });
    expect(after.document.head?.organs).toEqual([committee]);
  });

  test('a large city has a 办公厅: its papers and its state say so', async () => {
    const office = await open();
    const { settings, revision } = await office.call('organization.getNumberingSettings', {});
    await office.call('organization.saveNumberingSettings', {
      settings: { ...settings, circularSender: 'office', generalOffice: 'general-office' },
      expectedRevision: revision,
    });
    const { id } = await passed(office);
    const { document } = await office.call('documents.previewRecordPaper', {
      ...{ owner: ofResolution(id), paper: 'circular' },
    });
    expect(document.head?.organs).toEqual([`${committee}办公厅`]);
    expect(document.imprint?.organ).toBe(`${committee}办公厅`);
    expect((await office.call('system.getState', {})).office?.generalOffice).toBe('general-office');
    expect((await office.call('organization.getOffice', {})).office.generalOffice).toBe('general-office');
  });

  test('份号, 紧急程度, 签发人 and pre-printed stock stand in the 版头 of what goes on file', async () => {
    const office = await open();
    const more = { copyNumber: '000017', urgency: '特急', upward: true, preprinted: true, signedBy: '程景行' };
    const { id, revision, document } = await circular(office, more);
    expect(document.head).toEqual({
      form: 'document',
      organs: [committee],
      suffix: '文件',
      signatories: [{ organ: null, name: '程景行' }],
      upward: true,
      copyNumber: '000017',
      secrecy: null,
      urgency: '特急',
      stock: 'preprinted',
    });
    const job = await office.run('documents.issueRecordPaper', {
      id,
      number: inSeries(1),
      expectedRevision: revision,
    });
    expect(job.state).toBe('done');
    const [onFile] = await office.papers();
    const kept = await office.call('documents.getIssuedPaper', { id: onFile!.id });
    expect(kept.document.head).toEqual(document.head);
    expect(writeText(kept.document)).toContain('签发人：程景行');
  });

  test('密级 is refused on a machine not declared for it', async () => {
    const office = await open();
    const { id } = await circular(office);
    const classification = { grade: 'confidential', years: 1 } as const;
    const result = await office.application.dispatch({
      method: 'documents.saveDispatch',
      input: await dispatchWith(office, id, { classification }),
    });
    expect(result.ok ? 'ok' : result.error.rule).toBe('classification');
  });

  test('on a classified machine 密级 is printed with its years, and kept with the paper on file', async () => {
    const office = await open();
    declareClassified(office);
    const classification = { grade: 'confidential', years: 1 } as const;
    const { id, revision, document } = await circular(office, { classification, copyNumber: '000001' });
    expect(document.head?.secrecy).toBe('机密★1年');
    const form = await office.call('documents.previewDispatch', { recordPaper: id });
    expect(writeText(form.document)).toContain('机密★1年');
    const job = await office.run('documents.issueRecordPaper', { id, number: null, expectedRevision: revision });
    expect(job.state).toBe('done');
    expect((await office.papers())[0]?.classification).toEqual(classification);
  });

  test('what was changed on a 发文稿纸 reads as words in the history', async () => {
    const office = await open();
    const { id } = await circular(office);
    await sign(office, id, { sender: 'office', upward: true, preprinted: true });
    const { changeSets } = await office.call('system.listChangeSets', {
      before: null,
      limit: 1,
      search: '填写发文稿纸',
      record: null,
    });
    const { changes } = await office.call('system.getChangeSet', { id: changeSets[0]!.id });
    const fields = changes.flatMap((change) => change.fields);
    expect(fields).toEqual(
      expect.arrayContaining([
        { name: '发文机关', before: '常委会', after: '办公室（厅）' },
        { name: '上行文', before: '否', after: '是' },
        { name: '红头留空', before: '否', after: '是' },
      ]),
    );
  });
});
