import type { Provision } from '../laws';
import { dismissal, resignation, row, way, type PositionRow, type PositionRows } from '../position-row';

/** 政府 and 监察委员会. */

const members: readonly Provision[] = ['government-members'];

/** 政府组成人员 but for the heads: 行政首长 proposes, the committee decides, the government files it above. */
const decided = (more: Partial<PositionRow> = {}): PositionRow =>
  row({
    organs: ['government-department'],
    branch: 'executive',
    singleSeat: true,
    confers: [way('decide-appoint', 'government-head', members, { followUps: ['file-upper-government'] })],
    ends: [way('decide-remove', 'government-head', members, { followUps: ['file-upper-government'] }), dismissal()],
    group: { name: 'desk', within: 'anywhere' },
    renewedByGovernment: true,
    ...more,
  });

const supervisory: readonly Provision[] = ['supervisory-members', 'supervisory-law'];
const supervisor: Partial<PositionRow> & Pick<PositionRow, 'organs' | 'branch'> = {
  organs: ['supervisory-commission'],
  branch: 'supervisory',
  confers: [way('appoint', 'supervisory-director', supervisory)],
  ends: [way('remove', 'supervisory-director', supervisory), dismissal()],
  group: { name: 'supervisory', within: 'organ' },
};

export const governmentRows = {
  'government-head': row({
    organs: ['government'],
    branch: 'executive',
    elected: true,
    singleSeat: true,
    ends: [resignation()],
    acting: [way('decide-acting', 'council', ['acting-heads'], { betweenSessions: true })],
    actingFrom: ['government-deputy-head'],
    certificate: false,
  }),
  'government-deputy-head': row({
    organs: ['government'],
    branch: 'executive',
    confers: [way('decide-appoint', 'government-head', ['deputy-heads'], { betweenSessions: true })],
    ends: [
      way('decide-remove', 'government-head', ['deputy-heads'], { betweenSessions: true }),
      resignation(),
      dismissal({ betweenSessions: true }),
    ],
  }),
  'government-secretary-general': decided({ organs: ['government'], notAt: { county: 'error' } }),
  'department-chief': decided({ notAt: { city: 'warning', county: 'error' } }),
  'bureau-chief': decided(),
  'commission-chief': decided(),
  'section-chief': decided({ notAt: { province: 'error', city: 'error' } }),
  'government-office-chief': decided({ organs: ['government-department', 'government'] }),
  'supervisory-director': row({
    organs: ['supervisory-commission'],
    branch: 'supervisory',
    elected: true,
    singleSeat: true,
    ends: [resignation()],
    acting: [way('decide-acting', 'council', ['acting-heads'], { betweenSessions: true })],
    actingFrom: ['supervisory-deputy-director'],
    certificate: false,
  }),
  'supervisory-deputy-director': row(supervisor),
  'supervisory-member': row(supervisor),
} as const satisfies PositionRows;
