/**
 * Every command of the contract: done, taken back, done again. After taking back, every row of every record is what it
 * was, only revisions have grown. A command without a case does not compile, and fails here.
 */
import { describe, expect, test } from 'vitest';
import { contract, type CallName, type CommandName, type InputOf } from '@core/contract/contract';
import { defaultMeetingSettings } from '@core/domain/meetings/meeting-settings';
import { defaultTypesettingSettings } from '@core/official-document/typesetting-settings';
import type { Driver } from '@core/storage/driver/database';
import { followupUndoCases } from '../../support/followup-cases';
import { rosterUndoCases } from '../../support/roster-cases';
import { ledgerUndoCases } from '../../support/appointments/ledger-cases';
import { certificateUndoCases } from '../../support/appointments/certificate-cases';
import { motionUndoCases } from '../../support/appointments/motion-undo-cases';
import { openTestData } from '../../support/data-folders';
import { drivers } from '../../support/drivers';
import { temporaryFolder } from '../../support/temporary-folder';
import { resolutionUndoCases } from '../../support/resolution-undo-cases';
import { returnedUndoCases } from '../../support/returned-cases';
import { paperUndoCases } from '../../support/paper-undo-cases';
import { anOffice, openTestOffice, type TestOffice } from '../../support/test-office';
import { wordingUndoCases } from '../../support/wording-cases';
import { recordsOf, revisionsOf, write } from '../../support/written-records';

interface Case {
  /** What the command is given, made after whatever has to stand before it. */
  input: (office: TestOffice) => Promise<unknown> | unknown;
  /** The file has no office yet. */
  empty?: boolean;
  /** A paper is on file. */
  paper?: true;
  /** After taking it back there is no office, so nothing further can be asked for. */
  leavesNoOffice?: true;
  /** It cannot be taken back, and says so. */
  final?: true;
}

const officeFields = () => {
  const { fullName, shortName, level, region, secrecy } = anOffice;
  return { fullName, shortName, level, region, secrecy };
};
const term = { number: 4, beginsOn: '2017-02-10', endsOn: '2022-02-18' };
const formerName = { name: '云岭县人民代表大会常务委员会', untilOn: '2012-06-01' };
const clerk = { name: '何知秋', duty: '', active: true };
const meeting = {
  kind: 'standing-committee' as const,
  term: 5,
  countingYear: null,
  number: 16,
  congressSession: null,
  extended: false,
  beginsOn: '2026-04-28',
  endsOn: null,
  place: '第一会议室',
  chair: '',
  quota: 35,
  inOffice: 33,
  majorityOf: null,
  note: '',
};
const vote = {
  resolution: null,
  matter: '关于会议议程的表决',
  heldOn: '2026-04-28',
  form: 'hands' as const,
  members: 33,
  majorityOf: null,
  expected: 33,
  present: 30,
  inFavour: null,
  against: null,
  abstained: null,
  notPressed: null,
  ballotsIssued: null,
  ballotsReturned: null,
  ballotsInvalid: null,
  tellers: '',
  note: '',
};
const storedVote = async (office: TestOffice) => {
  const { id } = await office.call('meetings.addMeeting', meeting);
  return stored(office, 'meetings.recordVote', { ...vote, meeting: id });
};
const stored = async <Name extends CallName>(office: TestOffice, method: Name, input: InputOf<Name>) => {
  const { id, revision } = (await office.call(method, input)) as { id: number; revision: number };
  return { id, expectedRevision: revision };
};

const cases: Record<CommandName, Case> = {
  'system.undoChangeSet': {
    input: async (office) => {
      await office.call('organization.addTerm', term);
      return { id: 2 };
    },
  },
  'organization.establishOffice': { input: () => anOffice, empty: true, leavesNoOffice: true },
  'organization.updateOffice': { input: () => ({ ...officeFields(), region: '云岭', expectedRevision: 1 }) },
  'organization.addFormerName': { input: () => formerName },
  'organization.removeFormerName': { input: (office) => stored(office, 'organization.addFormerName', formerName) },
  'organization.addTerm': { input: () => term },
  'organization.updateTerm': {
    input: async (office) => ({
      ...term,
      endsOn: '2022-02-17',
      ...(await stored(office, 'organization.addTerm', term)),
    }),
  },
  'organization.removeTerm': { input: (office) => stored(office, 'organization.addTerm', term) },
  'organization.addClerk': { input: () => clerk },
  'organization.updateClerk': {
    input: async (office) => ({
      ...clerk,
      name: '何知夏',
      active: false,
      ...(await stored(office, 'organization.addClerk', clerk)),
    }),
  },
  'organization.removeClerk': { input: (office) => stored(office, 'organization.addClerk', clerk) },
  'organization.saveNumberingSettings': {
    input: () => ({
      settings: {
        series: [{ id: 'main', name: '常委会发文', organCode: '云人常发', yearly: true }],
        generalOffice: 'general-office',
      },
      expectedRevision: 0,
    }),
  },
  'organization.saveDeadlineSettings': {
    input: async (office) => {
      const settings = { remindDays: 10, idleDraftDays: 7, termEndDays: 90 };
      await office.call('organization.saveDeadlineSettings', { settings, expectedRevision: 0 });
      // Another kind of change in between, so that it is a sitting of its own.
      await office.call('organization.addTerm', term);
      return { settings: { ...settings, remindDays: 20 }, expectedRevision: 1 };
    },
  },
  'meetings.addMeeting': { input: () => meeting },
  'meetings.updateMeeting': {
    input: async (office) => ({
      ...meeting,
      number: 17,
      extended: true,
      ...(await stored(office, 'meetings.addMeeting', meeting)),
    }),
  },
  'meetings.removeMeeting': { input: (office) => stored(office, 'meetings.addMeeting', meeting) },
  'meetings.recordVote': {
    input: async (office) => ({ ...vote, meeting: (await office.call('meetings.addMeeting', meeting)).id }),
  },
  'meetings.updateVote': {
    input: async (office) => ({ ...vote, meeting: 1, form: 'tacit', present: 31, ...(await storedVote(office)) }),
  },
  'meetings.removeVote': { input: storedVote },
  'meetings.saveMeetingSettings': {
    input: () => ({ settings: { ...defaultMeetingSettings, majorityOf: 'in-office' }, expectedRevision: 0 }),
  },
  ...followupUndoCases,
  ...rosterUndoCases,
  ...motionUndoCases,
  ...certificateUndoCases,
  ...ledgerUndoCases,
  ...resolutionUndoCases,
  ...returnedUndoCases,
  ...wordingUndoCases,
  'documents.saveTypesettingSettings': {
    input: () => ({ settings: { ...defaultTypesettingSettings, profile: 'strict' }, expectedRevision: 0 }),
  },
  ...paperUndoCases,
  'documents.voidIssuedPaper': { input: () => ({ id: 1, reason: '印错了', expectedRevision: 1 }), paper: true },
};

/** A folder with a paper on file: put there as the record is, without rendering one. */
async function folderWithPaper(driver: Driver): Promise<string> {
  const folder = temporaryFolder();
  const data = await openTestData(driver, folder);
  const hash = 'a'.repeat(64);
  data.store.note((database) =>
    database
      .prepare('INSERT INTO stored_file (hash, bytes, media_type, stored_at) VALUES (?, 1, ?, ?)')
      .run([
        hash,
        'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
        '2026-01-05T00:00:00.000Z',
      ]),
  );
  write(data.store, (writer) =>
    writer.insert('issued_paper', {
      title: '关于批准决算的决议',
      kind: 'resolution',
      document_number: null,
      version: 1,
      state: 'issued',
      model_version: 1,
      model: '{}',
      settings: '{}',
      year: 2026,
      frozen_at: '2026-01-05T00:00:00.000Z',
      issued_at: '2026-01-05T00:00:00.000Z',
      pages: 1,
      file_name: '决议.docx',
      place: '2026/决议.docx',
      file: hash,
    }),
  );
  data.close();
  return folder;
}

test('there is a case for every command, and for nothing else', () => {
  const commands = Object.entries(contract).filter(([, { kind }]) => kind === 'command');
  expect(Object.keys(cases).toSorted()).toEqual(commands.map(([name]) => name).toSorted());
});

describe.each(drivers)('over %s', (_name, driver) => {
  test.each(Object.entries(cases) as [CommandName, Case][])(
    '%s',
    async (name, { input, empty, paper, leavesNoOffice, final }) => {
      const folder = paper ? await folderWithPaper(driver) : temporaryFolder();
      const office = await openTestOffice({ folder, driver, empty: empty ?? false });
      const given = (await input(office)) as never;
      const before = recordsOf(office.database());
      await office.call(name, given);
      const after = recordsOf(office.database());
      expect(after).not.toEqual(before);
      const { changeSets } = await office.call('system.listChangeSets', {
        before: null,
        limit: 1,
        search: '',
        record: null,
      });
      const done = changeSets[0]!;
      expect(done.label).not.toBe('');
      expect(done.undoable).toBe(!final);
      if (final) return;
      const revisions = revisionsOf(office.database());
      await office.call('system.undoChangeSet', { id: done.id });
      expect(recordsOf(office.database())).toEqual(before);
      for (const [key, revision] of Object.entries(revisionsOf(office.database())))
        expect(revision, key).toBeGreaterThanOrEqual(revisions[key] ?? 1);
      if (leavesNoOffice) return;
      const { changeSets: last } = await office.call('system.listChangeSets', {
        before: null,
        limit: 1,
        search: '',
        record: null,
      });
      if (!last[0]!.undoable) return;
      await office.call('system.undoChangeSet', { id: last[0]!.id });
      expect(recordsOf(office.database())).toEqual(after);
    },
  );
});
