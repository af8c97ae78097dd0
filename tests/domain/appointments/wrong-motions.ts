/** Motions with one fault planted in each, and the rule that has to find it. */
import type { MotionSpec } from '../../support/appointments/motion-builder';
import { byBallot } from '../../support/appointments/motion-builder';

export interface WrongMotion {
  rule: string;
  fault: string;
  severity?: 'error' | 'warning' | 'note';
  spec: MotionSpec;
}
const wrong = (rule: string, fault: string, spec: MotionSpec, severity: WrongMotion['severity'] = 'error') => ({
  rule,
  fault,
  severity,
  spec,
});
const finance = '云岭市财政局局长';
const audit = '云岭市审计局局长';

/** Posts, verbs and who proposes. */
const ofPosts: WrongMotion[] = [
  wrong('elected-seat-by-resignation', 'the mayor is removed by the committee', {
    by: 'standing-committee',
    items: [{ who: '周明远', does: 'decide-remove', posts: '云岭市市长' }],
    held: [['周明远', '云岭市市长']],
  }),
  wrong('elected-seat-by-resignation', 'a court president is appointed', {
    by: 'standing-committee',
    items: [{ who: '何清平', does: 'appoint', posts: 'court-president' }],
  }),
  wrong('elected-seat-by-resignation', 'a vice-chairperson is removed', {
    by: 'standing-committee',
    items: [{ who: '陈若水', does: 'remove', posts: 'committee-vice-chairperson' }],
    people: { 陈若水: { seat: 'vice-chairperson' } },
  }),
  wrong('elected-seat-by-resignation', 'the chair of a special committee is appointed between sessions', {
    by: 'standing-committee',
    items: [{ who: '陈若水', does: 'appoint', posts: 'special-committee-chair' }],
    people: { 陈若水: { deputy: 'serving' } },
  }),
  wrong('elected-seat-by-resignation', 'the chief procurator is dismissed by the committee', {
    by: 'procuratorate',
    items: [{ who: '许正言', does: 'dismiss', posts: 'chief-procurator', reason: '严重违纪' }],
    held: [['许正言', 'chief-procurator']],
  }),
  wrong('verb-fits-post', 'a bureau chief is 任命 instead of 决定任命', {
    by: 'government',
    items: [{ who: '王立新', does: 'appoint', posts: finance }],
  }),
  wrong('verb-fits-post', 'a judge is 决定任命', {
    by: 'court',
    items: [{ who: '冯玉成', does: 'decide-appoint', posts: 'judge' }],
  }),
  wrong('verb-fits-post', 'a chief procurator of the county is 任命 instead of 批准任命', {
    by: 'procuratorate',
    items: [{ who: '沈同和', does: 'appoint', posts: 'lower-chief-procurator' }],
  }),
  wrong('verb-fits-post', 'a head of the supervisory commission is 决定免去', {
    by: 'supervisory-commission',
    items: [{ who: '韩志远', does: 'decide-remove', posts: 'supervisory-deputy-director' }],
    held: [['韩志远', 'supervisory-deputy-director']],
  }),
  wrong('verb-fits-post', 'members of the credentials committee are 通过 after the amendment of 2022', {
    by: 'standing-committee',
    items: [{ who: '陈若水', does: 'approve-members', posts: 'credentials-committee-member' }],
    people: { 陈若水: { seat: 'member' } },
  }),
  wrong('verb-fits-post', 'a chief procurator below is 撤换 by a city', {
    by: 'procuratorate',
    items: [{ who: '沈同和', does: 'replace', posts: 'lower-chief-procurator' }],
    held: [['沈同和', 'lower-chief-procurator']],
  }),
  wrong('proposer-fits-post', 'the court proposes a bureau chief', {
    by: 'court',
    items: [{ who: '王立新', does: 'decide-appoint', posts: finance }],
  }),
  wrong('proposer-fits-post', 'the government proposes who acts for the mayor', {
    by: 'government',
    items: [{ who: '孙伯年', does: 'decide-acting', posts: '云岭市市长' }],
    held: [['孙伯年', '云岭市副市长']],
  }),
  wrong('proposer-fits-post', 'joined members propose an appointment', {
    by: 'members',
    motion: { joinedBy: 9 },
    items: [{ who: '王立新', does: 'decide-appoint', posts: finance }],
  }),
  wrong(
    'proposer-fits-post',
    'the supervisory commission proposes a deputy mayor',
    { by: 'supervisory-commission', items: [{ who: '孙伯年', does: 'decide-appoint', posts: '云岭市副市长' }] },
    'warning',
  ),
  wrong('proposer-fits-post', 'the government puts in the resignation of a member of the committee', {
    by: 'government',
    items: [{ who: '陈若水', does: 'accept-resignation', posts: 'committee-member' }],
    people: { 陈若水: { seat: 'member' } },
  }),
  wrong('acting-from-deputies', 'somebody from outside acts for the mayor', {
    by: 'standing-committee',
    items: [{ who: '林向阳', does: 'decide-acting', posts: '云岭市市长' }],
  }),
  wrong('acting-from-deputies', 'the deputy post comes after the acting', {
    by: 'standing-committee',
    items: [
      { who: '林向阳', does: 'decide-acting', posts: '云岭市市长' },
      { who: '林向阳', does: 'decide-appoint', posts: '云岭市副市长' },
    ],
  }),
  wrong('acting-from-deputies', 'a plain member acts for the chairperson', {
    by: 'standing-committee',
    items: [{ who: '陈若水', does: 'choose-acting', posts: 'committee-chairperson' }],
    people: { 陈若水: { seat: 'member' } },
  }),
  wrong('post-fits-level', 'a county decides on a secretary-general', {
    level: 'county',
    by: 'government',
    items: [{ who: '王立新', does: 'decide-appoint', posts: 'government-secretary-general' }],
  }),
  wrong('post-fits-level', 'a county approves a chief procurator below', {
    level: 'county',
    by: 'procuratorate',
    items: [{ who: '沈同和', does: 'approve-appoint', posts: 'lower-chief-procurator' }],
  }),
  wrong('post-fits-level', 'a city has a subdistrict office of its committee', {
    by: 'standing-committee',
    items: [{ who: '田有福', does: 'appoint', posts: 'subdistrict-office-head' }],
  }),
  wrong('post-fits-level', 'a city has an organ in a 地区', {
    by: 'standing-committee',
    items: [{ who: '田有福', does: 'appoint', posts: 'district-office-head' }],
  }),
  wrong('post-fits-level', 'a city decides on a 科长', {
    by: 'government',
    items: [{ who: '田有福', does: 'decide-appoint', posts: 'section-chief' }],
  }),
  wrong(
    'post-fits-level',
    'a city decides on a 厅长',
    { by: 'government', items: [{ who: '田有福', does: 'decide-appoint', posts: 'department-chief' }] },
    'warning',
  ),
  wrong('election-committee-of-county', 'a city appoints an election committee', {
    by: 'standing-committee',
    items: [{ who: '田有福', does: 'appoint', posts: 'election-committee-member' }],
  }),
  wrong(
    'between-sessions',
    'a deputy mayor is decided on while the congress sits',
    {
      meeting: { congressInSession: true },
      by: 'government',
      items: [{ who: '孙伯年', does: 'decide-appoint', posts: '云岭市副市长' }],
    },
    'warning',
  ),
  wrong('legal-title', '常务 in a title', {
    by: 'government',
    items: [{ who: '孙伯年', does: 'decide-appoint', posts: '云岭市副市长', titled: ['云岭市常务副市长'] }],
  }),
  wrong('legal-title', 'an abbreviated organ', {
    by: 'government',
    items: [{ who: '王立新', does: 'decide-appoint', posts: 'commission-chief', titled: ['云岭市发改委主任'] }],
  }),
  wrong('legal-title', 'the organ itself is kept under its abbreviation', {
    by: 'government',
    items: [{ who: '王立新', does: 'decide-appoint', posts: 'commission-chief', titled: ['云岭市发改委主任'] }],
    organs: { 云岭市发展和改革委员会: { name: '云岭市发改委' } },
    posts: { 云岭市发展和改革委员会主任: { title: '云岭市发改委主任' } },
  }),
  wrong(
    'organ-name-in-force',
    'the body was abolished in March',
    {
      by: 'government',
      items: [{ who: '王立新', does: 'decide-appoint', posts: audit }],
      organs: { 云岭市审计局: { untilOn: '2026-03-01', filingOn: '2026-03-10' } },
    },
    'warning',
  ),
  wrong(
    'organ-name-in-force',
    'the title bears the name of before',
    {
      by: 'government',
      items: [{ who: '王立新', does: 'decide-appoint', posts: audit, titled: ['云岭市审计监督局局长'] }],
      organs: { 云岭市审计局: { formerNames: [{ name: '云岭市审计监督局', untilOn: '2025-06-01' }] } },
    },
    'warning',
  ),
  wrong(
    'organ-name-in-force',
    'appointed anew though the place only files a change of name',
    {
      settings: { organs: { renaming: 'file-only' } },
      by: 'government',
      items: [{ who: '王立新', does: 'decide-appoint', posts: audit }],
      held: [['王立新', audit]],
      organs: { 云岭市审计局: { formerNames: [{ name: '云岭市审计监督局', untilOn: '2025-06-01' }] } },
    },
    'warning',
  ),
];

/** Persons and what they hold. */
const ofPeople: WrongMotion[] = [
  wrong('incompatible-posts', 'a member of the committee becomes a bureau chief', {
    by: 'government',
    items: [{ who: '陈若水', does: 'decide-appoint', posts: finance }],
    people: { 陈若水: { seat: 'member' } },
  }),
  wrong('incompatible-posts', 'a deputy mayor becomes a judge', {
    by: 'court',
    items: [{ who: '孙伯年', does: 'appoint', posts: 'judge' }],
    held: [['孙伯年', '云岭市副市长']],
  }),
  wrong('incompatible-posts', 'a procurator becomes a member of the supervisory commission', {
    by: 'supervisory-commission',
    items: [{ who: '罗秉公', does: 'appoint', posts: 'supervisory-member' }],
    held: [['罗秉公', 'procurator']],
  }),
  wrong(
    'former-post-of-same-kind',
    'a bureau chief gets another bureau',
    {
      by: 'government',
      items: [{ who: '王立新', does: 'decide-appoint', posts: finance }],
      held: [['王立新', audit]],
    },
    'warning',
  ),
  wrong(
    'former-post-of-same-kind',
    'somebody is appointed to the post he holds',
    {
      by: 'government',
      items: [{ who: '王立新', does: 'decide-appoint', posts: finance }],
      held: [['王立新', finance]],
    },
    'warning',
  ),
  wrong('removed-from-post-held', 'somebody is removed from what he does not hold', {
    by: 'government',
    items: [{ who: '王立新', does: 'decide-remove', posts: finance }],
    held: [['王立新', audit]],
  }),
  wrong(
    'removed-from-post-held',
    'the same before the roster is declared complete',
    { rosterDeclared: false, by: 'government', items: [{ who: '王立新', does: 'decide-remove', posts: finance }] },
    'note',
  ),
  wrong('membership-for-committee', 'the credentials committee from outside the committee', {
    by: 'standing-committee',
    items: [{ who: '田有福', does: 'appoint', posts: 'credentials-committee-member' }],
    people: { 田有福: { deputy: 'serving' } },
  }),
  wrong('membership-for-committee', 'a special committee with somebody who is no deputy', {
    by: 'standing-committee',
    items: [{ who: '田有福', does: 'appoint', posts: 'special-committee-member' }],
  }),
  wrong(
    'posts-end-with-seat',
    'a member who resigns sits in the credentials committee',
    {
      by: 'applicant',
      items: [{ who: '陈若水', does: 'accept-resignation', posts: 'committee-member' }],
      people: { 陈若水: { seat: 'member' } },
      held: [['陈若水', 'credentials-committee-member']],
    },
    'note',
  ),
  wrong(
    'kin-in-one-court',
    'the wife of a new judge is vice-president',
    {
      by: 'court',
      items: [{ who: '冯玉成', does: 'appoint', posts: 'judge' }],
      people: { 冯玉成: { kin: [{ relation: '妻子', name: '蒋文秀' }] } },
      held: [['蒋文秀', 'court-vice-president']],
    },
    'warning',
  ),
  wrong(
    'seat-vacated',
    'the seat is taken',
    {
      by: 'government',
      items: [{ who: '王立新', does: 'decide-appoint', posts: finance }],
      held: [['赵长河', finance]],
    },
    'warning',
  ),
  wrong(
    'seat-vacated',
    'two for one seat',
    {
      by: 'government',
      items: [
        { who: '王立新', does: 'decide-appoint', posts: finance },
        { who: '赵长河', does: 'decide-appoint', posts: finance },
      ],
    },
    'warning',
  ),
  wrong(
    'vacated-before-filled',
    'filled first, where the place asks for the opposite',
    {
      settings: { votes: { vacateFirst: true } },
      by: 'government',
      items: [
        { who: '王立新', does: 'decide-appoint', posts: finance },
        { who: '赵长河', does: 'decide-remove', posts: finance },
      ],
      held: [['赵长河', finance]],
    },
    'warning',
  ),
  wrong(
    'one-person-one-name',
    'a homonym without a mark',
    {
      by: 'government',
      items: [{ who: '王立新', does: 'decide-appoint', posts: finance }],
      namesakes: [{ id: 5, name: '王立新', homonymMark: '', born: '1980-01', pinyinKey: 'x' }],
    },
    'warning',
  ),
  wrong(
    'one-person-one-name',
    'one person written in two ways',
    {
      by: 'government',
      items: [{ who: '王立新', does: 'decide-appoint', posts: finance }],
      people: { 王立新: { pinyinKey: 'wang li xin', born: '1975-03' } },
      namesakes: [{ id: 5, name: '王利新', homonymMark: '', born: '1975-03-12', pinyinKey: 'wang li xin' }],
    },
    'warning',
  ),
  wrong(
    'one-person-one-name',
    'a mark written into the name',
    { by: 'government', items: [{ who: '刘芳（女）', does: 'decide-appoint', posts: finance }] },
    'warning',
  ),
  wrong(
    'marks-known',
    '女 is printed here, and nobody said who is one',
    {
      settings: { list: { sexMark: true } },
      by: 'government',
      items: [{ who: '王立新', does: 'decide-appoint', posts: finance }],
      people: { 王立新: { sex: null } },
    },
    'warning',
  ),
  wrong(
    'officer-leaves-court',
    'a division chief retires and stays a judge',
    {
      by: 'court',
      items: [{ who: '冯玉成', does: 'remove', posts: 'division-chief', reason: '因退休' }],
      held: [
        ['冯玉成', 'division-chief'],
        ['冯玉成', 'judge'],
      ],
    },
    'warning',
  ),
  wrong(
    'posts-of-one-person-joined',
    'two posts of one person in two items',
    {
      by: 'court',
      items: [
        { who: '冯玉成', does: 'remove', posts: 'division-chief' },
        { who: '冯玉成', does: 'remove', posts: 'judge' },
      ],
      held: [
        ['冯玉成', 'division-chief'],
        ['冯玉成', 'judge'],
      ],
    },
    'warning',
  ),
  wrong('item-once', 'the same appointment twice', {
    by: 'government',
    items: [
      { who: '王立新', does: 'decide-appoint', posts: finance },
      { who: '王立新', does: 'decide-appoint', posts: finance },
    ],
  }),
  wrong('item-once', 'appointed and removed at once', {
    by: 'government',
    items: [
      { who: '王立新', does: 'decide-appoint', posts: finance },
      { who: '王立新', does: 'decide-remove', posts: finance },
    ],
  }),
  wrong(
    'resigns-and-acting-on-one-day',
    'the chief procurator resigns and his deputy acts the same day',
    {
      by: 'standing-committee',
      items: [
        { who: '许正言', does: 'accept-resignation', posts: 'chief-procurator' },
        { who: '罗秉公', does: 'decide-acting', posts: 'chief-procurator' },
      ],
      held: [
        ['许正言', 'chief-procurator'],
        ['罗秉公', 'deputy-chief-procurator'],
      ],
    },
    'note',
  ),
];

/** How a motion is brought, voted and followed up: wrong-procedures.ts. */
export const wrongMotions: readonly WrongMotion[] = [...ofPosts, ...ofPeople];
export { wrong, byBallot };
