/** Motions brought, voted or followed up wrongly, one fault in each. */
import type { MotionSpec } from '../../support/appointments/motion-builder';
import { byBallot, wrong, type WrongMotion } from './wrong-motions';

const finance = '云岭市财政局局长';
const appointed = { who: '王立新', does: 'decide-appoint', posts: finance } as const;
const plain: MotionSpec = { by: 'government', items: [appointed] };
const passed: MotionSpec = { ...plain, passed: true };
const dismissed = {
  who: '赵长河',
  does: 'dismiss',
  posts: finance,
  reason: '严重失职，造成重大损失',
} as const;
const dismissal: MotionSpec = { by: 'standing-committee', items: [dismissed], held: [['赵长河', finance]] };
const voted = { vote: byBallot, defence: 'oral' } as const;

export const wrongProcedures: readonly WrongMotion[] = [
  wrong('session-of-record', 'put to a council of chairpersons', {
    ...plain,
    meeting: { kind: 'council-of-chairpersons' },
  }),
  wrong('session-of-record', 'a meeting of another term', { ...plain, meeting: { term: 4 } }),
  wrong('session-of-record', 'passed on another day than the vote', {
    ...passed,
    items: [{ ...appointed, stateOn: '2026-04-28' }],
  }),
  wrong('signed-by-head', 'nobody signed', { ...plain, motion: { headName: '', headPost: '' } }),
  wrong('signed-by-head', 'who signed has no post', { ...plain, motion: { headPost: '' } }),
  wrong(
    'submitted-in-time',
    'eight days before the session where ten are asked for',
    { ...plain, settings: { submission: { days: 10 } }, motion: { receivedOn: '2026-04-20' } },
    'warning',
  ),
  wrong(
    'submitted-in-time',
    'nobody noted when it came',
    { ...plain, settings: { submission: { days: 10 } }, motion: { receivedOn: null } },
    'warning',
  ),
  wrong(
    'cites-law-in-force',
    'the number of before 2022',
    {
      ...plain,
      motion: {
        reason: '根据《中华人民共和国地方各级人民代表大会和地方各级人民政府组织法》第四十四条的规定，提请决定任命。',
      },
    },
    'warning',
  ),
  wrong(
    'cites-law-in-force',
    'the number of before 2024 in a dismissal',
    { ...dismissal, motion: { reason: '依照监督法第四十四条，提出撤职案。' } },
    'warning',
  ),
  wrong('renomination-after-failure', 'twice not passed in this term', {
    ...plain,
    settings: { failures: { waitMonths: null, barredAfter: 2, consecutively: false } },
    failures: [
      ['王立新', finance, '2024-04-29'],
      ['王立新', finance, '2025-04-29'],
    ],
  }),
  wrong(
    'renomination-after-failure',
    'four months after the last time, where half a year is asked for',
    {
      ...plain,
      settings: { failures: { waitMonths: 6, barredAfter: 2, consecutively: false } },
      failures: [['王立新', finance, '2025-12-29']],
    },
    'warning',
  ),
  wrong(
    'materials-complete',
    'no assessment',
    { ...plain, items: [{ ...appointed, materials: [{ kind: 'form', receivedOn: '2026-04-10' }] }] },
    'warning',
  ),
  wrong(
    'materials-complete',
    'a body just set up without the paper that founds it',
    {
      ...plain,
      organs: { 云岭市财政局: { isNew: true } },
      items: [
        {
          ...appointed,
          materials: [
            { kind: 'form', receivedOn: '2026-04-10' },
            { kind: 'assessment', receivedOn: '2026-04-10' },
          ],
        },
      ],
    },
    'warning',
  ),
  wrong('law-exam', 'no exam', { ...plain, settings: { exam: { required: 'all' } } }, 'warning'),
  wrong('law-exam', 'failed, where that bars', {
    ...plain,
    settings: { exam: { required: 'all', failureBars: true } },
    items: [{ ...appointed, examOn: '2026-04-01', examResult: 'failed' }],
  }),
  wrong(
    'law-exam',
    'passed in the term before',
    {
      ...plain,
      settings: { exam: { required: 'all', validity: 'term' } },
      items: [{ ...appointed, examOn: '2021-04-01', examResult: 'passed' }],
    },
    'warning',
  ),
  wrong('dismissal-grounds', 'no reason', { ...dismissal, items: [{ ...dismissed, reason: '' }] }),
  wrong('dismissal-grounds', 'no material', { ...dismissal, items: [{ ...dismissed, materials: [] }] }),
  wrong('dismissal-grounds', 'by the device', {
    ...dismissal,
    passed: true,
    items: [{ ...dismissed, defence: 'oral' }],
  }),
  wrong('dismissal-grounds', 'no word on his defence', {
    ...dismissal,
    passed: true,
    items: [{ ...dismissed, vote: byBallot }],
  }),
  wrong('dismissal-grounds', 'too few joined', { ...dismissal, by: 'members', motion: { joinedBy: 6 } }),
  wrong('dismissal-grounds', 'the one dismissed moves it himself', { ...dismissal, by: 'applicant' }),
  wrong(
    'form-of-vote',
    'by hands, where the device is asked for',
    {
      ...passed,
      settings: { votes: { form: 'device' } },
      items: [{ ...appointed, vote: { form: 'hands', notPressed: null } }],
    },
    'warning',
  ),
  wrong(
    'withdrawal-consented',
    'withdrawn without the council',
    { ...plain, items: [{ ...appointed, state: 'withdrawn', stateOn: '2026-04-28' }] },
    'warning',
  ),
  wrong('result-follows-vote', 'more than half of those present only', {
    ...passed,
    items: [{ ...appointed, vote: { present: 20, inFavour: 16, against: 4, abstained: 0 } }],
  }),
  wrong('result-follows-vote', 'passed without a vote', { ...passed, items: [{ ...appointed, vote: null }] }),
  wrong('result-follows-vote', 'quota and members in office disagree', {
    ...passed,
    items: [{ ...appointed, vote: { majorityOf: null, inFavour: 17, against: 13, abstained: 0 } }],
  }),
  wrong('result-follows-vote', 'said to have failed though it passed', {
    ...passed,
    items: [{ ...appointed, state: 'failed' }],
  }),
  wrong('nothing-out-before-vote', 'the notice went out before the vote', {
    ...plain,
    items: [{ ...appointed, sentOut: [{ paper: '任免通知', on: '2026-04-27' }] }],
  }),
  wrong('nothing-out-before-vote', 'the notice bears a day before the passing', {
    ...passed,
    items: [{ ...appointed, sentOut: [{ paper: '任免通知', on: '2026-04-28' }] }],
  }),
  wrong('certificate-of-passed-appointment', 'who is removed gets a certificate', {
    by: 'government',
    passed: true,
    items: [
      { who: '赵长河', does: 'decide-remove', posts: finance, certificates: [{ state: 'prepared', handedOn: null }] },
    ],
    held: [['赵长河', finance]],
  }),
  wrong('certificate-of-passed-appointment', 'who acts gets a certificate', {
    by: 'standing-committee',
    passed: true,
    items: [
      {
        who: '孙伯年',
        does: 'decide-acting',
        posts: '云岭市市长',
        certificates: [{ state: 'handed', handedOn: '2026-04-29' }],
      },
    ],
    held: [['孙伯年', '云岭市副市长']],
  }),
  wrong('certificate-of-passed-appointment', 'handed before the vote', {
    ...plain,
    items: [{ ...appointed, certificates: [{ state: 'handed', handedOn: '2026-04-28' }] }],
  }),
  wrong('certificate-of-passed-appointment', 'a post that gets none here', {
    ...passed,
    settings: { certificates: { positions: ['judge'] } },
    items: [{ ...appointed, certificates: [{ state: 'effective', handedOn: null }] }],
  }),
  wrong('oath-taken', 'no oath yet, no term here', { ...passed, items: [{ ...appointed, oath: null }] }, 'note'),
  wrong(
    'oath-taken',
    'no oath, and the term of the place is over',
    { ...passed, today: '2026-06-01', items: [{ ...appointed, oath: null, oathDueOn: '2026-05-25' }] },
    'warning',
  ),
  wrong(
    'oath-taken',
    'a chief procurator swears before he is approved',
    {
      by: 'procuratorate',
      passed: true,
      items: [
        {
          who: '沈同和',
          does: 'approve-appoint',
          posts: 'lower-chief-procurator',
          oath: { heldOn: '2026-04-20', organiser: '主任会议' },
        },
      ],
    },
    'warning',
  ),
  wrong('chief-procurator-reported-upward', 'an acting chief procurator is not filed above', {
    by: 'standing-committee',
    passed: true,
    items: [{ who: '罗秉公', does: 'decide-acting', posts: 'chief-procurator', tasks: ['notify-proposer', 'publish'] }],
    held: [['罗秉公', 'deputy-chief-procurator']],
  }),
  wrong('chief-procurator-reported-upward', 'his resignation is not sent up for approval', {
    by: 'applicant',
    passed: true,
    items: [
      {
        who: '许正言',
        does: 'accept-resignation',
        posts: 'chief-procurator',
        tasks: ['notify-proposer', 'publish', 'file-own-congress'],
      },
    ],
    held: [['许正言', 'chief-procurator']],
  }),
  wrong(
    'follow-ups-opened',
    'a resignation is not reported to the congress',
    {
      by: 'applicant',
      passed: true,
      items: [
        {
          who: '陈若水',
          does: 'accept-resignation',
          posts: 'committee-member',
          tasks: ['notify-proposer', 'publish'],
        },
      ],
      people: { 陈若水: { seat: 'member' } },
    },
    'warning',
  ),
  wrong(
    'sanction-after-dismissal',
    'the sanction came first',
    {
      ...dismissal,
      passed: true,
      items: [
        {
          ...dismissed,
          ...voted,
          materials: [
            { kind: 'dismissal-material', receivedOn: '2026-04-10' },
            { kind: 'sanction', receivedOn: '2026-04-20' },
          ],
        },
      ],
    },
    'warning',
  ),
  wrong(
    'new-government-within-two-months',
    'three months after the election a bureau is still open',
    { ...plain, newGovernment: { electedOn: '2026-01-20', open: [{ post: 1301, title: '云岭市审计局局长' }] } },
    'warning',
  ),
];
