/** Commands of 任免事项 in the table of undo-every-command.test.ts. */
import type { CallName, InputOf } from '@core/contract/contract';
import { defaultAppointmentSettings } from '@core/domain/appointments/appointment-settings';
import { aDeputy, aMember } from '../roster-cases';
import type { TestOffice } from '../test-office';
import { aMotionOf, anItem, aVoteOn, itemIn, motionNow, yunlingOffice, type YunlingOffice } from './yunling-office';

const government = '云岭市人民政府';
const finance = '云岭市财政局局长';

/** A motion of the government with somebody for an empty seat, and the one who sits in another. */
async function started(office: TestOffice): Promise<YunlingOffice & { motion: number; item: number; leaving: number }> {
  const yunling = await yunlingOffice(office);
  const motion = await aMotionOf(yunling, government);
  const item = await itemIn(yunling, motion, ['李长河', 'decide-appoint', '云岭市水利局局长']);
  const leaving = await itemIn(yunling, motion, ['王守成', 'decide-remove', finance]);
  return { ...yunling, motion, item, leaving };
}

const stored = async <Name extends CallName>(office: TestOffice, method: Name, input: InputOf<Name>) => {
  const { id, revision } = (await office.call(method, input)) as { id: number; revision: number };
  return { id, expectedRevision: revision };
};

const stage = (motion: number): InputOf<'appointments.enterStage'> => ({
  motion,
  item: null,
  stage: 'received',
  enteredOn: '2025-12-20',
  meeting: null,
  who: '周明远',
  remark: '',
});
const step = (motion: number): InputOf<'appointments.addPartyStep'> => ({
  motion,
  kind: 'party-letter',
  number: '云委〔2025〕88号',
  heldOn: '2025-12-18',
  remark: '',
});
const waiver = (motion: number): InputOf<'appointments.addWaiver'> => ({
  motion,
  item: null,
  rule: 'signed-by-head',
  finding: '没有写明提请人。',
  approver: '程景行',
  approvedOn: '2026-01-04',
  reason: '纸质议案已签署',
});
const departure = (item: number, expectedRevision: number): InputOf<'appointments.departItem'> => ({
  item,
  kind: 'withdrawn',
  byWhom: '市人民政府',
  requestedOn: '2026-01-08',
  consentedOn: '2026-01-08',
  consentedAt: '10:20',
  reason: '需要进一步了解',
  ballot: 'none',
  expectedRevision,
});
/** The chief procurator's resignation, accepted. */
async function resigned(office: TestOffice): Promise<{ item: number; revision: number }> {
  const yunling = await yunlingOffice(office);
  const motion = await aMotionOf(yunling, null, { headName: '沈立言' });
  const item = await itemIn(yunling, motion, ['沈立言', 'accept-resignation', '云岭市人民检察院检察长'], {
    requestedOn: '2025-12-30',
  });
  await office.call('appointments.recordItemVotes', { votes: [aVoteOn(yunling.meeting, [item])] });
  return { item, revision: (await motionNow(office, motion)).items[0]!.revision };
}

const deputyChange = async (office: TestOffice, kind: 'ended' | 'suspended' = 'ended') => {
  const { person } = await yunlingOffice(office);
  const one = await person('温如玉');
  await office.call('organization.addMember', aMember(one));
  const { id: deputy } = await office.call('organization.addDeputy', aDeputy(one));
  const said = { meeting: null, reason: '', restricted: false, announcedOn: null };
  return { deputy, kind, happenedOn: '2025-12-01', ...said };
};

export const motionUndoCases = {
  'appointments.addMotion': {
    input: async (office: TestOffice) => {
      const { organ } = await yunlingOffice(office);
      return office.call('appointments.proposeMotion', { proposerOrgan: organ(government) });
    },
  },
  'appointments.updateMotion': {
    input: async (office: TestOffice) => {
      const { organ, meeting } = await yunlingOffice(office);
      const fields = await office.call('appointments.proposeMotion', { proposerOrgan: organ(government) });
      const { id, expectedRevision } = await stored(office, 'appointments.addMotion', fields);
      return { ...fields, meeting, number: '云政函〔2025〕31号', id, expectedRevision };
    },
  },
  'appointments.removeMotion': {
    input: async (office: TestOffice) => {
      const { motion } = await started(office);
      await office.call('appointments.enterStage', stage(motion));
      await office.call('appointments.addPartyStep', step(motion));
      await office.call('appointments.addWaiver', waiver(motion));
      return { id: motion, expectedRevision: 1 };
    },
  },
  'appointments.addItem': {
    input: async (office: TestOffice) => {
      const { motion, person, post } = await started(office);
      return { ...anItem(await person('何晓舟'), 'decide-appoint', [post(finance)]), motion };
    },
  },
  'appointments.addItems': {
    input: async (office: TestOffice) => {
      const { motion, person, post } = await started(office);
      const items = [anItem(await person('何晓舟'), 'decide-appoint', [post(finance)])];
      return { motion, items, expectedRevision: 1 };
    },
  },
  'appointments.updateItem': {
    input: async (office: TestOffice) => {
      const { item, person, post } = await started(office);
      const posts = [post(finance), post('云岭市水利局局长')];
      return { ...anItem(await person('何晓舟'), 'decide-appoint', posts), id: item, expectedRevision: 1 };
    },
  },
  'appointments.removeItem': {
    input: async (office: TestOffice) => ({ id: (await started(office)).item, expectedRevision: 1 }),
  },
  'appointments.orderItems': {
    input: async (office: TestOffice) => {
      const { motion, item, leaving } = await started(office);
      return { motion, items: [leaving, item] };
    },
  },
  'appointments.moveItem': {
    input: async (office: TestOffice) => {
      const yunling = await started(office);
      return { id: yunling.item, motion: await aMotionOf(yunling, government), expectedRevision: 1 };
    },
  },
  'appointments.enterStage': { input: async (office: TestOffice) => stage((await started(office)).motion) },
  'appointments.removeStage': {
    input: async (office: TestOffice) =>
      stored(office, 'appointments.enterStage', stage((await started(office)).motion)),
  },
  'appointments.addPartyStep': { input: async (office: TestOffice) => step((await started(office)).motion) },
  'appointments.updatePartyStep': {
    input: async (office: TestOffice) => {
      const { motion } = await started(office);
      const kept = await stored(office, 'appointments.addPartyStep', step(motion));
      return { ...step(motion), number: '云委〔2025〕89号', ...kept };
    },
  },
  'appointments.removePartyStep': {
    input: async (office: TestOffice) =>
      stored(office, 'appointments.addPartyStep', step((await started(office)).motion)),
  },
  'appointments.saveMaterial': {
    input: async (office: TestOffice) => {
      const { motion, item } = await started(office);
      const material = { motion, item, kind: 'form', receivedOn: '2025-12-21', remark: '' };
      return { ...material, id: null, expectedRevision: null };
    },
  },
  'appointments.addWaiver': { input: async (office: TestOffice) => waiver((await started(office)).motion) },
  'appointments.removeWaiver': {
    input: async (office: TestOffice) =>
      stored(office, 'appointments.addWaiver', waiver((await started(office)).motion)),
  },
  'appointments.departItem': {
    input: async (office: TestOffice) => departure((await started(office)).item, 1),
  },
  'appointments.returnItem': {
    input: async (office: TestOffice) => {
      const { item } = await started(office);
      const { revision } = await office.call('appointments.departItem', departure(item, 1));
      return { item, expectedRevision: revision };
    },
  },
  'appointments.recordItemVotes': {
    input: async (office: TestOffice) => {
      const { meeting, item, leaving } = await started(office);
      return { votes: [aVoteOn(meeting, [leaving]), aVoteOn(meeting, [item])] };
    },
  },
  'appointments.removeItemVote': {
    input: async (office: TestOffice) => {
      const { meeting, item, leaving } = await started(office);
      const { votes } = await office.call('appointments.recordItemVotes', {
        votes: [aVoteOn(meeting, [leaving, item])],
      });
      return { id: votes[0]!.id, expectedRevision: 1 };
    },
  },
  'appointments.recordApproval': {
    input: async (office: TestOffice) => {
      const { item, revision } = await resigned(office);
      return { item, approvedOn: '2026-01-20', number: '省检函〔2026〕2号', expectedRevision: revision };
    },
  },
  'appointments.addDeputyChange': { input: (office: TestOffice) => deputyChange(office) },
  'appointments.updateDeputyChange': {
    input: async (office: TestOffice) => {
      const change = await deputyChange(office, 'suspended');
      const kept = await stored(office, 'appointments.addDeputyChange', change);
      return { meeting: null, reason: '工作调动', restricted: true, announcedOn: '2025-12-20', ...kept };
    },
  },
  'appointments.removeDeputyChange': {
    input: async (office: TestOffice) => stored(office, 'appointments.addDeputyChange', await deputyChange(office)),
  },
  'appointments.beginNewTerm': {
    input: async (office: TestOffice) => {
      await deputyChange(office);
      const { members, number } = await office.call('appointments.previewNewTerm', { beginsOn: '2027-01-15' });
      return {
        ...{
          number,
          beginsOn: '2027-01-15',
          endsOn: null,
          quota: 37,
          quotaBasis: '',
          governmentElectedOn: '2027-01-18',
        },
        members: members.map(({ person, seat }) => ({ person, seat })),
      };
    },
  },
  'appointments.saveAppointmentSettings': {
    input: () => ({
      settings: { ...defaultAppointmentSettings, notice: { days: 3 } },
      expectedRevision: 0,
    }),
  },
};
