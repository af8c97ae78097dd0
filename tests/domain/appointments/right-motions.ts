/** Motions with nothing wrong in them, and the one change by which each goes wrong. */
import type { MotionSpec } from '../../support/appointments/motion-builder';
import { byBallot } from '../../support/appointments/motion-builder';

export interface RightMotion {
  motion: string;
  spec: MotionSpec;
  change: (spec: MotionSpec) => MotionSpec;
  /** The rule that finds the change. */
  rule: string;
}
const finance = '云岭市财政局局长';
const audit = '云岭市审计局局长';

const right = (motion: string, spec: MotionSpec, rule: string, change: RightMotion['change']): RightMotion => ({
  motion,
  spec,
  rule,
  change,
});
/** Another first item. */
const first =
  (more: Partial<MotionSpec['items'][number]>) =>
  (spec: MotionSpec): MotionSpec => ({
    ...spec,
    items: spec.items.map((item, index) => (index === 0 ? { ...item, ...more } : item)),
  });
const with_ =
  (more: Partial<MotionSpec>) =>
  (spec: MotionSpec): MotionSpec => ({ ...spec, ...more });

export const rightMotions: readonly RightMotion[] = [
  right(
    'the mayor proposes a bureau chief for an empty seat',
    { by: 'government', items: [{ who: '王立新', does: 'decide-appoint', posts: finance }] },
    'verb-fits-post',
    first({ does: 'appoint' }),
  ),
  right(
    'a bureau is open years after the government was elected: somebody has left it since',
    {
      by: 'government',
      items: [{ who: '王立新', does: 'decide-appoint', posts: finance }],
      newGovernment: { electedOn: '2022-01-20', open: [{ post: 1301, title: audit }] },
    },
    'new-government-within-two-months',
    with_({ newGovernment: { electedOn: '2026-01-20', open: [{ post: 1301, title: audit }] } }),
  ),
  right(
    'a bureau changes hands',
    {
      by: 'government',
      items: [
        { who: '王立新', does: 'decide-appoint', posts: finance },
        { who: '赵长河', does: 'decide-remove', posts: finance },
      ],
      held: [['赵长河', finance]],
    },
    'removed-from-post-held',
    with_({ held: [] }),
  ),
  right(
    'somebody moves from one bureau to another',
    {
      by: 'government',
      items: [
        { who: '王立新', does: 'decide-appoint', posts: finance },
        { who: '王立新', does: 'decide-remove', posts: audit },
      ],
      held: [['王立新', audit]],
    },
    'former-post-of-same-kind',
    (spec) => ({ ...spec, items: spec.items.slice(0, 1) }),
  ),
  right(
    'the mayor proposes a deputy mayor who stays chief of a bureau',
    {
      by: 'government',
      items: [{ who: '王立新', does: 'decide-appoint', posts: '云岭市副市长' }],
      held: [['王立新', finance]],
    },
    'between-sessions',
    with_({ meeting: { congressInSession: true } }),
  ),
  right(
    'the council proposes a deputy mayor who acts for the mayor at once',
    {
      by: 'standing-committee',
      items: [
        { who: '林向阳', does: 'decide-appoint', posts: '云岭市副市长' },
        { who: '林向阳', does: 'decide-acting', posts: '云岭市市长' },
      ],
    },
    'acting-from-deputies',
    (spec) => ({ ...spec, items: spec.items.slice(1) }),
  ),
  right(
    'the mayor resigns and a deputy acts',
    {
      by: 'standing-committee',
      items: [
        { who: '周明远', does: 'accept-resignation', posts: '云岭市市长' },
        { who: '孙伯年', does: 'decide-acting', posts: '云岭市市长' },
      ],
      held: [
        ['周明远', '云岭市市长'],
        ['孙伯年', '云岭市副市长'],
      ],
    },
    'elected-seat-by-resignation',
    first({ does: 'decide-remove' }),
  ),
  right(
    'a member of the committee resigns and becomes a bureau chief in another motion',
    {
      by: 'government',
      items: [{ who: '陈若水', does: 'decide-appoint', posts: finance }],
      others: [{ who: '陈若水', does: 'accept-resignation', posts: 'committee-member' }],
      people: { 陈若水: { seat: 'member' } },
    },
    'incompatible-posts',
    with_({ others: [] }),
  ),
  right(
    'the court president proposes a vice-president who is a judge as well',
    {
      by: 'court',
      items: [
        {
          who: '冯玉成',
          does: 'appoint',
          posts: ['court-vice-president', 'judicial-committee-member', 'judge'],
        },
      ],
    },
    'proposer-fits-post',
    with_({ by: 'government' }),
  ),
  right(
    'a division chief retires from all posts',
    {
      by: 'court',
      items: [{ who: '冯玉成', does: 'remove', posts: ['division-chief', 'judge'], reason: '因退休' }],
      held: [
        ['冯玉成', 'division-chief'],
        ['冯玉成', 'judge'],
      ],
    },
    'officer-leaves-court',
    first({ posts: 'division-chief' }),
  ),
  right(
    'the deputy chief of a division becomes its chief',
    {
      by: 'court',
      items: [
        { who: '冯玉成', does: 'appoint', posts: 'division-chief' },
        { who: '冯玉成', does: 'remove', posts: 'division-deputy-chief' },
      ],
      held: [['冯玉成', 'division-deputy-chief']],
    },
    'former-post-of-same-kind',
    (spec) => ({ ...spec, items: spec.items.slice(0, 1) }),
  ),
  right(
    'a county appoints jurors',
    {
      level: 'county',
      by: 'court',
      items: [
        { who: '邓小梅', does: 'appoint', posts: 'juror' },
        { who: '田有福', does: 'appoint', posts: 'juror' },
      ],
    },
    'post-fits-level',
    with_({ level: 'city' }),
  ),
  right(
    'a city approves the chief procurator of a county',
    { by: 'procuratorate', items: [{ who: '沈同和', does: 'approve-appoint', posts: 'lower-chief-procurator' }] },
    'verb-fits-post',
    first({ does: 'decide-appoint' }),
  ),
  right(
    'a province replaces a chief procurator below',
    {
      level: 'province',
      by: 'procuratorate',
      items: [{ who: '沈同和', does: 'replace', posts: 'lower-chief-procurator' }],
      held: [['沈同和', 'lower-chief-procurator']],
    },
    'verb-fits-post',
    with_({ level: 'city' }),
  ),
  right(
    'a province decides on the president of an intermediate court on proposal of the council',
    {
      level: 'province',
      by: 'standing-committee',
      items: [{ who: '何清平', does: 'decide-appoint', posts: 'branch-court-president' }],
    },
    'proposer-fits-post',
    with_({ by: 'court' }),
  ),
  right(
    'a province decides on the chief of a branch procuratorate',
    {
      level: 'province',
      by: 'procuratorate',
      items: [{ who: '沈同和', does: 'decide-appoint', posts: 'branch-chief-procurator' }],
    },
    'post-fits-level',
    with_({ level: 'city' }),
  ),
  right(
    'the council proposes members of the credentials committee from the committee',
    {
      by: 'standing-committee',
      items: [{ who: '陈若水', does: 'appoint', posts: 'credentials-committee-member' }],
      people: { 陈若水: { seat: 'member' } },
    },
    'membership-for-committee',
    with_({ people: { 陈若水: { seat: 'none' } } }),
  ),
  right(
    'before the amendment of 2022 the credentials committee was 通过',
    {
      meeting: { beginsOn: '2022-03-01', endsOn: '2022-03-02' },
      by: 'standing-committee',
      items: [{ who: '陈若水', does: 'approve-members', posts: 'credentials-committee-member' }],
      people: { 陈若水: { seat: 'member' } },
    },
    'verb-fits-post',
    with_({ meeting: { beginsOn: '2022-04-01', endsOn: '2022-04-02' } }),
  ),
  right(
    'a vice-chairperson acts for the chairperson',
    {
      by: 'standing-committee',
      items: [{ who: '陈若水', does: 'choose-acting', posts: 'committee-chairperson' }],
      people: { 陈若水: { seat: 'vice-chairperson' } },
    },
    'acting-from-deputies',
    with_({ people: { 陈若水: { seat: 'member' } } }),
  ),
  right(
    'a motion of dismissal joined by a fifth, voted by ballot',
    {
      by: 'members',
      motion: { joinedBy: 7 },
      passed: true,
      items: [
        { who: '赵长河', does: 'dismiss', posts: finance, reason: '严重失职', defence: 'written', vote: byBallot },
      ],
      held: [['赵长河', finance]],
    },
    'dismissal-grounds',
    with_({ motion: { joinedBy: 6 } }),
  ),
  right(
    'a resignation passed, reported and announced',
    {
      by: 'applicant',
      passed: true,
      items: [{ who: '陈若水', does: 'accept-resignation', posts: 'committee-member' }],
      people: { 陈若水: { seat: 'member' } },
    },
    'follow-ups-opened',
    first({ tasks: [] }),
  ),
  right(
    'passed with a certificate and an oath',
    {
      by: 'government',
      passed: true,
      items: [
        {
          who: '王立新',
          does: 'decide-appoint',
          posts: finance,
          certificates: [{ state: 'handed', handedOn: '2026-04-29' }],
          sentOut: [{ paper: '任免通知', on: '2026-04-30' }],
        },
      ],
    },
    'result-follows-vote',
    first({ vote: { inFavour: 16, against: 13, abstained: 1 } }),
  ),
  right(
    'certificates printed the day before',
    {
      by: 'government',
      items: [
        {
          who: '王立新',
          does: 'decide-appoint',
          posts: finance,
          certificates: [{ state: 'prepared', handedOn: null }],
        },
      ],
    },
    'certificate-of-passed-appointment',
    first({ certificates: [{ state: 'effective', handedOn: null }] }),
  ),
  right(
    'a late motion that says why',
    {
      settings: { submission: { days: 10 } },
      by: 'government',
      motion: { receivedOn: '2026-04-25', lateReason: '因机构改革，人选刚刚确定' },
      items: [{ who: '王立新', does: 'decide-appoint', posts: finance }],
    },
    'submitted-in-time',
    with_({ motion: { receivedOn: '2026-04-25', lateReason: '' } }),
  ),
  right(
    'a new government appoints the bureau chief anew',
    {
      by: 'government',
      items: [{ who: '王立新', does: 'decide-appoint', posts: finance }],
      held: [['王立新', finance, '2018-03-01']],
    },
    'former-post-of-same-kind',
    with_({ held: [['王立新', finance, '2023-03-01']] }),
  ),
  right(
    'a new government appoints another chief without removing the old one',
    {
      by: 'government',
      items: [{ who: '王立新', does: 'decide-appoint', posts: finance }],
      held: [['赵长河', finance, '2018-03-01']],
    },
    'seat-vacated',
    with_({ held: [['赵长河', finance, '2023-03-01']] }),
  ),
  right(
    'an item withdrawn with the consent of the council',
    {
      by: 'government',
      items: [
        {
          who: '王立新',
          does: 'decide-appoint',
          posts: finance,
          state: 'withdrawn',
          departure: { kind: 'withdrawn', consentedOn: '2026-04-28' },
        },
      ],
    },
    'withdrawal-consented',
    first({ departure: { kind: 'withdrawn', consentedOn: null } }),
  ),
  right(
    'a motion that cites the law in force',
    {
      by: 'government',
      motion: { reason: '根据地方组织法第五十条的规定，提请决定任命。' },
      items: [{ who: '王立新', does: 'decide-appoint', posts: finance }],
    },
    'cites-law-in-force',
    with_({ motion: { reason: '根据地方组织法第四十四条的规定，提请决定任命。' } }),
  ),
  right(
    'the vice-chief procurator acts, filed above',
    {
      by: 'standing-committee',
      passed: true,
      items: [{ who: '罗秉公', does: 'decide-acting', posts: 'chief-procurator' }],
      held: [['罗秉公', 'deputy-chief-procurator']],
    },
    'chief-procurator-reported-upward',
    first({ tasks: ['notify-proposer', 'publish'] }),
  ),
  right(
    'homonyms told apart',
    {
      by: 'government',
      items: [{ who: '王立新', does: 'decide-appoint', posts: finance }],
      people: { 王立新: { homonymMark: '清河' } },
      namesakes: [{ id: 5, name: '王立新', homonymMark: '', born: '1980-01', pinyinKey: 'x' }],
    },
    'one-person-one-name',
    with_({ people: { 王立新: { homonymMark: '' } } }),
  ),
  right(
    'a county appoints its election committee',
    {
      level: 'county',
      by: 'standing-committee',
      items: [{ who: '田有福', does: 'appoint', posts: 'election-committee-member' }],
    },
    'election-committee-of-county',
    with_({ level: 'province' }),
  ),
  right(
    'the city elects a deputy to the province in the place of one who left',
    { by: 'standing-committee', items: [{ who: '田有福', does: 'by-elect', posts: 'upper-deputy' }] },
    'between-sessions',
    with_({ meeting: { congressInSession: true } }),
  ),
];
