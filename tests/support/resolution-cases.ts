/** Matters of 决议决定 for the tests: fields, texts, a meeting and a vote that passed one. */
import type { InputOf } from '@core/contract/contract';
import { emptyDocument, type Block, type OfficialDocument } from '@core/official-document/model';
import type { TestOffice } from './test-office';

export const aTitle = '云岭市人民代表大会常务委员会关于加强湿地保护的决定';

export const aText = (title = aTitle, ...texts: string[]): OfficialDocument => ({
  ...emptyDocument(),
  kind: 'decision',
  kindTitle: '决定',
  title: { text: title, lines: [title] },
  blocks: (texts.length > 0
    ? texts
    : ['一、市人民政府应当在2027年6月底前完成湿地勘界。', '二、任何单位不得侵占湿地。']
  ).map((text): Block => ({ role: 'paragraph', text })),
});

export const fields = (title = aTitle) =>
  ({
    kind: 'decision',
    title,
    bodyKind: 'standing-committee',
    term: 5,
    proposer: '市人大城乡建设与环境资源保护委员会',
    sourceMotion: '',
    sourceNumber: '',
    sourceOn: null,
    meeting: null,
    noteActs: [],
    closing: { form: 'paragraph', effect: { from: 'publication' }, repeals: [] },
    remark: '',
  }) satisfies Omit<InputOf<'resolutions.addResolution'>, 'document' | 'draftedOn'>;

export const aMatter = (title = aTitle, ...texts: string[]): InputOf<'resolutions.addResolution'> => ({
  ...fields(title),
  document: aText(title, ...texts),
  draftedOn: '2026-03-02',
});

export const aSession: InputOf<'meetings.addMeeting'> = {
  kind: 'standing-committee',
  term: 5,
  countingYear: null,
  number: 29,
  congressSession: null,
  extended: false,
  beginsOn: '2026-04-28',
  endsOn: '2026-04-29',
  place: '',
  chair: '',
  quota: 35,
  inOffice: 33,
  majorityOf: 'in-office',
  note: '',
};

export const aVote = (meeting: number, resolution: number, inFavour = 30): InputOf<'meetings.recordVote'> => ({
  meeting,
  resolution,
  matter: aTitle,
  heldOn: '2026-04-29',
  form: 'device',
  members: 33,
  majorityOf: 'in-office',
  expected: 33,
  present: 31,
  inFavour,
  against: 31 - inFavour,
  abstained: 0,
  notPressed: 0,
  ballotsIssued: null,
  ballotsReturned: null,
  ballotsInvalid: null,
  tellers: '',
  note: '',
});

/** Enters a stage on a day, with the revision as it stands. */
export async function enter(
  office: TestOffice,
  id: number,
  state: InputOf<'resolutions.enterStage'>['state'],
  enteredOn: string,
  meeting: number | null = null,
): Promise<void> {
  const { revision } = await office.call('resolutions.getResolution', { id });
  await office.call('resolutions.enterStage', {
    id,
    state,
    enteredOn,
    meeting,
    remark: '',
    expectedRevision: revision,
  });
}

/** A matter as far as its 表决稿, and the session that is to vote on it. */
export async function toVoteText(office: TestOffice): Promise<{ id: number; session: number }> {
  const { id } = await office.call('resolutions.addResolution', aMatter());
  const { id: session } = await office.call('meetings.addMeeting', aSession);
  await enter(office, id, 'submitted', '2026-04-20', session);
  await enter(office, id, 'vote-text', '2026-04-28', session);
  return { id, session };
}

/** The same, voted for. */
export async function votedFor(office: TestOffice): Promise<{ id: number; session: number; vote: number }> {
  const { id, session } = await toVoteText(office);
  const { id: vote } = await office.call('meetings.recordVote', aVote(session, id));
  return { id, session, vote };
}

/** And entered as passed. */
export async function passed(office: TestOffice): Promise<{ id: number; session: number; vote: number }> {
  const made = await votedFor(office);
  await enter(office, made.id, 'passed', '2026-04-29', made.session);
  return made;
}
