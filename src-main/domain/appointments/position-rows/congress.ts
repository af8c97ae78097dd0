import type { Provision } from '../laws';
import { dismissal, resignation, row, way, type PositionRow, type PositionRows } from '../position-row';

/** 人大 and its committee. */

/** A post of the committee's own organs: 主任会议 proposes, 任命 and 免去. */
const proposedByCouncil = (
  basis: readonly Provision[],
  more: Partial<PositionRow> & Pick<PositionRow, 'organs'>,
): PositionRow =>
  row({
    branch: 'congress',
    confers: [way('appoint', 'council', basis)],
    // 撤职 of its own staff is known to local rules only (深31).
    ends: [way('remove', 'council', basis), dismissal({ local: true })],
    ...more,
  });

const seat = (more: Partial<PositionRow>): PositionRow =>
  row({
    organs: ['standing-committee'],
    branch: 'congress',
    elected: true,
    ends: [resignation()],
    oath: false,
    certificate: false,
    ...more,
  });

const special: readonly Provision[] = ['special-committees'];
const specialCommittee: Partial<PositionRow> & Pick<PositionRow, 'organs' | 'branch'> = {
  organs: ['special-committee'],
  branch: 'congress',
  membership: 'deputy',
  confers: [way('appoint', 'council', special, { betweenSessions: true })],
  ends: [way('remove', 'council', special, { betweenSessions: true }), resignation()],
  group: { name: 'special-committee', within: 'organ' },
};

const credentials = (more: Partial<PositionRow> = {}): PositionRow =>
  row({
    organs: ['credentials-committee'],
    branch: 'congress',
    membership: 'committee',
    // Before the amendment of 2022 the law said 通过.
    confers: [
      way('appoint', 'council', ['credentials-committee']),
      way('approve-members', 'council', ['credentials-committee']),
    ],
    ends: [way('remove', 'council', ['credentials-committee'])],
    group: { name: 'credentials-committee', within: 'organ' },
    ...more,
  });

const desk = { name: 'desk', within: 'anywhere' } as const;
const staff: readonly Provision[] = ['working-organs'];

export const congressRows = {
  'committee-chairperson': seat({
    singleSeat: true,
    acting: [way('choose-acting', 'council', ['acting-chairperson'])],
    actingFrom: ['committee-vice-chairperson'],
  }),
  'committee-vice-chairperson': seat({}),
  'committee-secretary-general': seat({
    singleSeat: true,
    // 代理秘书长: 粤8, 深10.
    acting: [way('choose-acting', 'council', ['acting-chairperson'], { local: true })],
    actingFrom: ['committee-vice-chairperson', 'committee-member'],
    notAt: { county: 'error' },
  }),
  'committee-member': seat({}),
  'committee-deputy-secretary-general': proposedByCouncil(staff, {
    organs: ['standing-committee'],
    notAt: { county: 'error' },
    group: desk,
  }),
  'special-committee-chair': row({
    ...specialCommittee,
    elected: true,
    singleSeat: true,
    confers: [],
    ends: [resignation()],
    // 深10.
    acting: [way('decide-acting', 'council', special, { local: true })],
    actingFrom: ['special-committee-vice-chair'],
    oath: false,
    certificate: false,
  }),
  'special-committee-vice-chair': row(specialCommittee),
  'special-committee-member': row(specialCommittee),
  'credentials-committee-chair': credentials({ singleSeat: true }),
  'credentials-committee-vice-chair': credentials(),
  'credentials-committee-member': credentials(),
  'investigation-committee-member': row({
    organs: ['investigation-committee'],
    branch: 'congress',
    membership: 'deputy',
    confers: [way('approve-members', 'council', ['investigation-committee'])],
    oath: false,
    certificate: false,
  }),
  'working-organ-head': proposedByCouncil(staff, { organs: ['working-organ'], singleSeat: true, group: desk }),
  'working-organ-deputy-head': proposedByCouncil(staff, { organs: ['working-organ'], group: desk }),
  'working-organ-member': proposedByCouncil(staff, { organs: ['working-organ'] }),
  'special-committee-office-head': proposedByCouncil(staff, {
    organs: ['special-committee-office'],
    singleSeat: true,
    group: desk,
  }),
  'special-committee-office-deputy-head': proposedByCouncil(staff, {
    organs: ['special-committee-office'],
    group: desk,
  }),
  'subdistrict-office-head': proposedByCouncil(staff, {
    organs: ['subdistrict-office'],
    singleSeat: true,
    notAt: { province: 'error', city: 'error' },
    group: desk,
  }),
  'subdistrict-office-deputy-head': proposedByCouncil(staff, {
    organs: ['subdistrict-office'],
    notAt: { province: 'error', city: 'error' },
    group: desk,
  }),
  'subdistrict-office-member': proposedByCouncil(staff, {
    organs: ['subdistrict-office'],
    notAt: { province: 'error', city: 'error' },
  }),
  // Who proposes is said nowhere (domain/appointments.md 5): a proposer other than 主任会议 is not held against a motion.
  'district-office-head': row({
    organs: ['district-office'],
    branch: 'congress',
    singleSeat: true,
    confers: [way('appoint', null, staff)],
    ends: [way('remove', null, staff)],
    notAt: { city: 'error', county: 'error' },
    group: desk,
  }),
  'district-office-deputy-head': row({
    organs: ['district-office'],
    branch: 'congress',
    confers: [way('appoint', null, staff)],
    ends: [way('remove', null, staff)],
    notAt: { city: 'error', county: 'error' },
    group: desk,
  }),
  // County committees only: its own rule says so, since it is the election law that does.
  'election-committee-member': row({
    organs: ['election-committee'],
    branch: 'congress',
    confers: [way('appoint', 'council', ['election-committees'])],
    ends: [way('remove', 'council', ['election-committees'])],
    oath: false,
    certificate: false,
  }),
  'upper-deputy': row({
    organs: ['congress'],
    branch: 'congress',
    confers: [way('by-elect', null, ['upper-deputies', 'by-election'], { betweenSessions: true })],
    ends: [
      way('accept-resignation', 'applicant', ['deputy-resigns'], { followUps: ['file-upper-committee'] }),
      way('recall', null, ['upper-deputies', 'deputy-recall-filed'], {
        followUps: ['file-upper-committee'],
        betweenSessions: true,
      }),
    ],
    oath: false,
    certificate: false,
  }),
  'own-deputy': row({
    organs: ['congress'],
    branch: 'congress',
    elected: true,
    // 县级的代表 may resign to the committee of their own level (选举法第五十五条); elsewhere to who elected them.
    ends: [way('accept-resignation', 'applicant', ['deputy-resigns'])],
    notAt: { province: 'error', city: 'error' },
    oath: false,
    certificate: false,
  }),
} as const satisfies PositionRows;
