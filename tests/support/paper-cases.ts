/** Papers of records for the tests: composed, signed, numbered, put on file. */
import type { InputOf, OutputOf } from '@core/contract/contract';
import type { PaperOwner, RecordPaper } from '@core/contract/documents/record-papers.contract';
import type { DispatchFields } from '@core/contract/documents/dispatches.contract';
import type { RecordPaperKind } from '@core/domain/documents/record-paper';
import { inSeries } from './number-series';
import type { TestOffice } from './test-office';
import { ownerOf } from '@core/domain/documents/paper-owner';

export { inSeries };

export const ofResolution = (resolution: number): PaperOwner => ownerOf({ resolution });
export const ofAnnouncement = (announcement: number): PaperOwner => ownerOf({ announcement });

export const papersOf = async (office: TestOffice, owner: PaperOwner): Promise<RecordPaper[]> =>
  (await office.call('documents.listRecordPapers', owner)).papers;

export async function lineOf(office: TestOffice, owner: PaperOwner, paper: RecordPaperKind): Promise<RecordPaper> {
  const line = (await papersOf(office, owner)).find((one) => one.paper === paper);
  if (!line) throw new Error(`no line for ${paper}`);
  return line;
}

/** Composes a paper, anew where it was composed before. */
export async function compose(
  office: TestOffice,
  owner: PaperOwner,
  paper: RecordPaperKind,
  more: Partial<InputOf<'documents.composeRecordPaper'>> = {},
): Promise<OutputOf<'documents.composeRecordPaper'>> {
  const { revision } = await lineOf(office, owner, paper);
  return office.call('documents.composeRecordPaper', { owner, paper, own: null, expectedRevision: revision, ...more });
}

export const aDispatch: DispatchFields = {
  title: '关于印发决定的通知',
  draftedBy: '周明远',
  draftedOn: '2026-04-29',
  checkedBy: '何知秋',
  checkedOn: '2026-04-29',
  countersignedBy: '',
  signedBy: '程景行',
  signedOn: '2026-04-30',
  signedOpinion: '同意',
  proofreadBy: '周明远',
  mainTo: '市人民政府',
  copyTo: '市委办公室',
  copies: 30,
  urgency: '',
  sealedBy: '',
  sealedOn: null,
  sender: 'committee',
  copyNumber: '',
  classification: null,
  upward: false,
  preprinted: false,
};

/** Enters the 发文稿纸 of a paper. */
export async function sign(office: TestOffice, recordPaper: number, more: Partial<DispatchFields> = {}) {
  const { revision } = await office.call('documents.getDispatch', { recordPaper });
  return office.call('documents.saveDispatch', { ...aDispatch, ...more, recordPaper, expectedRevision: revision });
}

/** The 发文稿纸 of a paper as it would be saved with some fields changed. */
export async function dispatchWith(office: TestOffice, recordPaper: number, more: Partial<DispatchFields>) {
  const entered = await office.call('documents.getDispatch', { recordPaper });
  const fields = Object.fromEntries(
    Object.keys(aDispatch).map((name) => [name, entered[name as keyof DispatchFields]]),
  );
  return { ...(fields as DispatchFields), recordPaper, expectedRevision: entered.revision, ...more };
}
