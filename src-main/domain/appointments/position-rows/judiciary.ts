import type { OrganCategory } from '../../organization/organs/organ';
import type { Provision } from '../laws';
import { dismissal, resignation, row, way, type PositionRow, type PositionRows } from '../position-row';

/** 法院 and 检察院. */

const courts: readonly Provision[] = ['court-officers', 'courts-law', 'judges-appointed'];
const procuratorates: readonly Provision[] = ['procuratorate-officers', 'procuratorates-law', 'procurators-appointed'];
/** 院长 on proposal of 主任会议, 检察长 of an 分院 on that of the procurator: 省、自治区、直辖市 only. */
const provinceOnly = { city: 'error', county: 'error' } as const;

const courtOfficer = (more: Partial<PositionRow> = {}): PositionRow =>
  row({
    organs: ['court'],
    branch: 'court',
    confers: [way('appoint', 'court-president', courts)],
    ends: [way('remove', 'court-president', courts), dismissal()],
    ...more,
  });
const procuratorateOfficer = (organ: OrganCategory, more: Partial<PositionRow> = {}): PositionRow =>
  row({
    organs: [organ],
    branch: 'procuratorate',
    confers: [way('appoint', 'chief-procurator', procuratorates)],
    ends: [way('remove', 'chief-procurator', procuratorates), dismissal()],
    ...more,
  });

const bench = { name: 'bench', within: 'organ' } as const;

export const judiciaryRows = {
  'court-president': row({
    organs: ['court'],
    branch: 'court',
    elected: true,
    singleSeat: true,
    ends: [resignation()],
    acting: [way('decide-acting', 'council', ['acting-heads'], { betweenSessions: true })],
    actingFrom: ['court-vice-president'],
    certificate: false,
  }),
  'court-vice-president': courtOfficer({ group: bench }),
  'judicial-committee-member': courtOfficer(),
  'division-chief': courtOfficer({ singleSeat: true, group: bench }),
  'division-deputy-chief': courtOfficer({ group: bench }),
  judge: courtOfficer(),
  // Known to local rules (深8).
  'enforcement-chief': courtOfficer({ singleSeat: true, group: bench }),
  'enforcement-deputy-chief': courtOfficer({ group: bench }),
  juror: row({
    organs: ['court'],
    branch: 'juror',
    confers: [way('appoint', 'court-president', ['jurors-appointed'])],
    ends: [way('remove', 'court-president', ['jurors-removed'])],
    // Courts of the basic level have them.
    notAt: { province: 'error', city: 'error' },
    oath: false,
  }),
  'branch-court-president': row({
    organs: ['branch-court'],
    branch: 'court',
    singleSeat: true,
    confers: [way('decide-appoint', 'council', ['court-officers', 'courts-law'])],
    ends: [way('decide-remove', 'council', ['court-officers', 'courts-law']), dismissal()],
    notAt: provinceOnly,
  }),
  'branch-court-officer': courtOfficer({ organs: ['branch-court'], notAt: provinceOnly }),
  'chief-procurator': row({
    organs: ['procuratorate'],
    branch: 'procuratorate',
    elected: true,
    singleSeat: true,
    ends: [resignation(['approve-upper'])],
    acting: [
      way('decide-acting', 'council', ['acting-heads'], {
        followUps: ['file-upper-procuratorate-and-committee'],
        betweenSessions: true,
      }),
    ],
    actingFrom: ['deputy-chief-procurator'],
    certificate: false,
  }),
  'deputy-chief-procurator': procuratorateOfficer('procuratorate'),
  'procuratorial-committee-member': procuratorateOfficer('procuratorate'),
  procurator: procuratorateOfficer('procuratorate'),
  'branch-chief-procurator': row({
    organs: ['branch-procuratorate'],
    branch: 'procuratorate',
    singleSeat: true,
    confers: [way('decide-appoint', 'chief-procurator', ['procuratorate-officers'])],
    ends: [way('decide-remove', 'chief-procurator', ['procuratorate-officers']), dismissal()],
    notAt: provinceOnly,
  }),
  'branch-procuratorate-officer': procuratorateOfficer('branch-procuratorate', { notAt: provinceOnly }),
  'dispatched-procuratorate-officer': procuratorateOfficer('dispatched-procuratorate', { notAt: { county: 'error' } }),
  'lower-chief-procurator': row({
    organs: ['lower-procuratorate'],
    branch: 'procuratorate',
    singleSeat: true,
    confers: [way('approve-appoint', 'chief-procurator', ['procuratorate-officers', 'procuratorates-law'])],
    ends: [
      way('approve-remove', 'chief-procurator', ['procuratorate-officers', 'procuratorates-law']),
      way('replace', 'chief-procurator', ['procurators-replaced'], { levels: ['province'] }),
    ],
    // A county has no next lower level.
    notAt: { county: 'error' },
    certificate: false,
  }),
} as const satisfies PositionRows;
