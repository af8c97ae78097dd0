/** Commands of papers of records, numbers, copies and 公告 in the table of undo-every-command.test.ts. */
import { aDispatch, compose, ofResolution } from './paper-cases';
import { aSeries, withSeries } from './number-series';
import { aMatter, enter, passed, toVoteText } from './resolution-cases';
import type { TestOffice } from './test-office';

const reservation = { series: aSeries.id, year: 2026, serial: null, count: 3, purpose: '印发决定' };
const reserved = async (office: TestOffice) => {
  await withSeries(office);
  return office.call('documents.reserveNumbers', reservation);
};
const announcement = async (office: TestOffice) => {
  const { id } = await passed(office);
  const fields = await office.call('documents.proposeAnnouncement', { texts: [id] });
  return { id, fields };
};
const copies = { issuedPaper: 1, from: 1, to: 3, holder: '市委办公室', givenOn: '2026-01-06', remark: '' };
const given = async (office: TestOffice) => {
  const { ids } = await office.call('documents.giveCopies', copies);
  return ids.map((id) => ({ id, expectedRevision: 1 }));
};
/** The composed paper counts as on file: the row of the paper that is there points at it. */
const onFile = (office: TestOffice, recordPaper: number, preparation: string) =>
  office
    .database()
    .prepare('UPDATE record_paper SET issued_paper = 1, preparation = ? WHERE id = ?')
    .run([preparation, recordPaper]);

export const paperUndoCases = {
  'documents.composeRecordPaper': {
    input: async (office: TestOffice) => ({
      owner: ofResolution((await office.call('resolutions.addResolution', aMatter())).id),
      paper: 'resolution-draft',
      own: null,
      expectedRevision: null,
    }),
  },
  'documents.settlePrepared': {
    // Voided with its paper on file, which goes to 作废 and comes back.
    input: async (office: TestOffice) => {
      const { id } = await toVoteText(office);
      const paper = await compose(office, ofResolution(id), 'resolution-passed');
      onFile(office, paper.id, 'prepared');
      await enter(office, id, 'deferred', '2026-04-29');
      return { resolution: id, effective: false };
    },
    paper: true as const,
  },
  'documents.dispatchRecordPaper': {
    input: async (office: TestOffice) => {
      const { id } = await office.call('resolutions.addResolution', aMatter());
      const paper = await compose(office, ofResolution(id), 'resolution-draft');
      onFile(office, paper.id, 'none');
      return { id: paper.id, dispatchedOn: '2026-05-01', expectedRevision: paper.revision };
    },
    paper: true as const,
  },
  'documents.addAnnouncement': { input: async (office: TestOffice) => (await announcement(office)).fields },
  'documents.updateAnnouncement': {
    input: async (office: TestOffice) => {
      const { fields } = await announcement(office);
      const { id, revision } = await office.call('documents.addAnnouncement', fields);
      const { id: other } = await office.call('resolutions.addResolution', aMatter('关于接受辞职的决定'));
      return { ...fields, texts: [other, ...fields.texts], number: 7, id, expectedRevision: revision };
    },
  },
  'documents.removeAnnouncement': {
    input: async (office: TestOffice) => {
      const { fields } = await announcement(office);
      const { id, revision } = await office.call('documents.addAnnouncement', fields);
      return { id, expectedRevision: revision };
    },
  },
  'documents.saveDispatch': {
    input: async (office: TestOffice) => {
      const { id } = await office.call('resolutions.addResolution', aMatter());
      const paper = await compose(office, ofResolution(id), 'resolution-draft');
      return { ...aDispatch, recordPaper: paper.id, expectedRevision: null };
    },
  },
  'documents.reserveNumbers': {
    input: async (office: TestOffice) => {
      await withSeries(office);
      return reservation;
    },
  },
  'documents.releaseNumber': {
    input: async (office: TestOffice) => ({ id: (await reserved(office)).ids.at(-1), expectedRevision: 1 }),
  },
  'documents.voidNumber': {
    input: async (office: TestOffice) => ({ id: (await reserved(office)).ids[0], reason: '未发', expectedRevision: 1 }),
  },
  'documents.explainGap': {
    input: async (office: TestOffice) => {
      await withSeries(office);
      await office.call('documents.reserveNumbers', { ...reservation, serial: 9 });
      return { series: aSeries.id, year: 2026, from: 2, to: 5, reason: '原登记簿上跳号' };
    },
  },
  'documents.enterEmergencyNumber': {
    input: async (office: TestOffice) => {
      await withSeries(office);
      const signed = { signedBy: '程景行', signedOn: '2026-01-04', reason: '防汛紧急' };
      return { series: aSeries.id, year: 2026, serial: null, title: '关于防汛的紧急通知', ...signed };
    },
  },
  'documents.giveCopies': { input: () => copies, paper: true as const },
  'documents.markCopies': {
    input: async (office: TestOffice) => ({
      copies: await given(office),
      mark: 'destroyed',
      on: '2026-01-21',
    }),
    paper: true as const,
  },
  'documents.removeCopies': {
    input: async (office: TestOffice) => ({ copies: (await given(office)).slice(1) }),
    paper: true as const,
  },
};
