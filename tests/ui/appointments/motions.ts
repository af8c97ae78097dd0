import type { Motion, MotionFinding, MotionItem } from '@core/contract/appointments/motions.contract';
import type { Meeting, Vote } from '@core/contract/meetings/meetings.contract';

/** An item of an invented motion; a test replaces what it is about. */
export const item = (replaced: Partial<MotionItem> = {}): MotionItem => ({
  ...{ id: 1, revision: 1, ordinal: 1, person: 11, personName: '周予安', personHint: '', act: 'decide-appoint' },
  posts: [{ post: 21, organ: 3, position: 'bureau-chief', title: '云岭市财政局局长' }],
  ...{ reason: '', requestedOn: null, defence: null, examOn: null, examResult: null, examScore: null },
  ...{ dueUntil: null, note: '', state: 'pending', stateOn: null, departure: null, approvedOn: null },
  ...{ approvalNumber: '', votes: [] },
  ...replaced,
});

export const finding = (replaced: Partial<MotionFinding> = {}): MotionFinding => ({
  ...{ rule: 'signed-by-head', severity: 'error', message: '议案没有提请人的姓名。', basis: '', item: null },
  ...{ field: 'head', waived: false },
  ...replaced,
});

export const motion = (replaced: Partial<Motion> = {}): Motion => ({
  ...{ id: 5, revision: 2, matter: '2026-003', title: '关于提请任命周予安职务的议案', proposer: '云岭市人民政府' },
  ...{ proposerOrgan: 2, headName: '韩启明', headPost: '市长', headCapacity: 'head', joinedBy: null },
  ...{ number: '云政任〔2026〕7号', signedOn: null, receivedOn: '2026-11-12', lateReason: '', meeting: 9 },
  ...{ meetingName: { id: 9, shortName: '常委会第十九次会议', beginsOn: '2026-11-28' }, reason: '', note: '' },
  ...{ closed: false, items: [item()], stages: [], partySteps: [], materials: [], votes: [], waivers: [] },
  findings: [],
  ...replaced,
});

export const meeting = (replaced: Partial<Meeting> = {}): Meeting =>
  ({
    ...{ id: 9, revision: 1, kind: 'standing-committee', term: 5, number: 19, beginsOn: '2026-11-28', endsOn: null },
    ...{ quota: 39, inOffice: 39, majorityOf: 'in-office', name: '', shortName: '常委会第十九次会议', used: true },
    ...replaced,
  }) as Meeting;

export const vote = (replaced: Partial<Vote> = {}): Vote => ({
  ...{ id: 71, revision: 1, meeting: 9, resolution: null, matter: '决定任命周予安为云岭市财政局局长' },
  ...{ heldOn: '2026-11-28', form: 'device', members: 39, majorityOf: 'in-office', expected: 39, present: 36 },
  ...{ inFavour: 35, against: 0, abstained: 1, notPressed: 0, ballotsIssued: null, ballotsReturned: null },
  ...{ ballotsInvalid: null, tellers: '', note: '', outcome: 'passed', needed: 20 },
  ...replaced,
});
