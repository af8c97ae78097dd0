/** 题注 is composed of the records, never typed: in every form offices print it, and read back as what it says. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { numeralValue } from '@core/domain/documents/chinese-numerals';
import { meetingKinds, type MeetingKind } from '@core/domain/meetings/meeting';
import {
  defaultMeetingSettings,
  passingWords,
  sessionNameForms,
  type MeetingSettings,
} from '@core/domain/meetings/meeting-settings';
import type { SessionParts } from '@core/domain/meetings/meeting-name.messages';
import type { NoteAct } from '@core/domain/resolutions/resolution';
import { composePassageNote, type PassageFacts } from '@core/official-document/compose/passage-note';
import type { PassageNote } from '@core/official-document/model';
import { readPassageNote } from '@core/official-document/recognise/passage-note';
import { chooseNoteLines } from '@core/official-document/title-lines/note-lines';
import { corpusTexts } from '../../support/corpus';

const committee: SessionParts = {
  kind: 'standing-committee',
  term: 5,
  countingYear: null,
  number: 16,
  congressSession: null,
  extended: false,
};
const facts = (more: Partial<PassageFacts> = {}): PassageFacts => ({
  place: '云岭市',
  session: committee,
  date: '2026-04-28',
  acts: [],
  ...more,
});
const settings = (
  passageNote: Partial<MeetingSettings['passageNote']> = {},
  arabic: readonly MeetingKind[] = [],
): MeetingSettings => ({
  ...defaultMeetingSettings,
  counting: Object.fromEntries(
    meetingKinds.map((kind) => [kind, { base: 'term', numerals: arabic.includes(kind) ? 'arabic' : 'chinese' }]),
  ) as MeetingSettings['counting'],
  passageNote: { ...defaultMeetingSettings.passageNote, ...passageNote },
});
const act = (more: Partial<NoteAct>): NoteAct => ({
  place: 'before',
  body: '云岭市第四届人民代表大会常务委员会',
  meetingKind: 'standing-committee',
  meeting: 10,
  date: '2018-03-27',
  act: 'passed',
  by: '',
  ...more,
});
const approval = act({
  place: 'after',
  body: '澜江省第十四届人民代表大会常务委员会',
  meeting: 23,
  date: '2026-05-30',
  act: 'approved',
});
const council: SessionParts = { ...committee, kind: 'council-of-chairpersons', number: 21 };

describe('a 题注', () => {
  it.each<[string, PassageFacts, MeetingSettings, string]>([
    [
      'of the standing committee, in full',
      facts(),
      settings(),
      '（2026年4月28日云岭市第五届人民代表大会常务委员会第十六次会议通过）',
    ],
    [
      'of the standing committee, short',
      facts(),
      settings({ name: 'short' }),
      '（2026年4月28日市五届人大常委会第十六次会议通过）',
    ],
    [
      'of the standing committee, the body abbreviated',
      facts(),
      settings({ name: 'abbreviated' }),
      '（2026年4月28日云岭市第五届人大常委会第十六次会议通过）',
    ],
    [
      'of the standing committee, the place in full and the rest short',
      facts(),
      settings({ name: 'placed' }),
      '（2026年4月28日云岭市五届人大常委会第十六次会议通过）',
    ],
    [
      'without brackets',
      facts(),
      settings({ brackets: false }),
      '2026年4月28日云岭市第五届人民代表大会常务委员会第十六次会议通过',
    ],
    [
      'of a council of chairpersons, in digits',
      facts({ session: council }),
      settings({}, ['council-of-chairpersons']),
      '（2026年4月28日云岭市第五届人民代表大会常务委员会第21次主任会议通过）',
    ],
    [
      'of a council of chairpersons counted by the year',
      facts({ session: { ...council, countingYear: 2026, number: 9 } }),
      settings({}, ['council-of-chairpersons']),
      '（2026年4月28日云岭市人民代表大会常务委员会2026年第9次主任会议通过）',
    ],
    [
      'of a congress',
      facts({ session: { ...committee, kind: 'congress', number: 6 } }),
      settings(),
      '（2026年4月28日云岭市第五届人民代表大会第六次会议通过）',
    ],
    [
      'of a presidium',
      facts({ session: { ...committee, kind: 'presidium', congressSession: 6, number: 1 } }),
      settings(),
      '（2026年4月28日云岭市第五届人民代表大会第六次会议主席团第一次会议通过）',
    ],
    [
      'approved by the province',
      facts({ acts: [approval] }),
      settings(),
      '（2026年4月28日云岭市第五届人民代表大会常务委员会第十六次会议通过　2026年5月30日澜江省第十四届人民代表大会常务委员会第二十三次会议批准）',
    ],
    [
      'approved by the province, with a comma between',
      facts({ acts: [approval] }),
      settings({ between: 'comma' }),
      '（2026年4月28日云岭市第五届人民代表大会常务委员会第十六次会议通过，2026年5月30日澜江省第十四届人民代表大会常务委员会第二十三次会议批准）',
    ],
    [
      'of a text revised now',
      facts({ acts: [act({})] }),
      settings(),
      '（2018年3月27日云岭市第四届人民代表大会常务委员会第十次会议通过　2026年4月28日云岭市第五届人民代表大会常务委员会第十六次会议修订）',
    ],
    [
      'of a text amended by a decision',
      facts({ acts: [act({})], ownAct: { act: 'amended', by: '关于修改《云岭市议事规则》的决定' } }),
      settings(),
      '（2018年3月27日云岭市第四届人民代表大会常务委员会第十次会议通过　根据2026年4月28日云岭市第五届人民代表大会常务委员会第十六次会议《关于修改〈云岭市议事规则〉的决定》修正）',
    ],
    [
      'of a text amended twice, revised and approved',
      facts({
        acts: [
          act({}),
          act({ act: 'amended', by: '《关于修改部分法规的决定》', meeting: 20, date: '2020-10-30' }),
          approval,
        ],
        ownAct: { act: 'amended', by: '关于修改两件法规的决定' },
      }),
      settings(),
      '（2018年3月27日云岭市第四届人民代表大会常务委员会第十次会议通过　根据2020年10月30日云岭市第四届人民代表大会常务委员会第二十次会议《关于修改部分法规的决定》第一次修正　根据2026年4月28日云岭市第五届人民代表大会常务委员会第十六次会议《关于修改两件法规的决定》第二次修正　2026年5月30日澜江省第十四届人民代表大会常务委员会第二十三次会议批准）',
    ],
    [
      'of an office that writes 审议通过',
      facts({ acts: [act({}), approval], ownAct: { act: 'revised', by: '' } }),
      settings({ word: 'considered' }),
      '（2018年3月27日云岭市第四届人民代表大会常务委员会第十次会议审议通过　2026年4月28日云岭市第五届人民代表大会常务委员会第十六次会议修订　2026年5月30日澜江省第十四届人民代表大会常务委员会第二十三次会议批准）',
    ],
    [
      'of an office that puts each act into brackets of its own',
      facts({ acts: [act({})], ownAct: { act: 'revised', by: '' } }),
      settings({ pairs: 'each' }),
      '（2018年3月27日云岭市第四届人民代表大会常务委员会第十次会议通过）（2026年4月28日云岭市第五届人民代表大会常务委员会第十六次会议修订）',
    ],
  ])('%s', (_case, given, form, note) => {
    expect(composePassageNote(given, form)).toBe(note);
    expect(chooseNoteLines(note).join('').replaceAll('　', '')).toBe(note.replaceAll('　', ''));
  });

  const words = { passed: '通过', approved: '批准', revised: '修订', amended: '修正' };
  const day = fc
    .date({ min: new Date('1980-01-01'), max: new Date('2099-12-31'), noInvalidDate: true })
    .map((moment) => moment.toISOString().slice(0, 10));
  const anAct = fc.record({
    place: fc.constantFrom('before' as const, 'after' as const),
    body: fc.constantFrom('云岭市第四届人民代表大会常务委员会', '澜江省第十四届人民代表大会常务委员会'),
    meetingKind: fc.constantFrom('standing-committee' as const, 'council-of-chairpersons' as const),
    meeting: fc.integer({ min: 1, max: 120 }),
    date: day,
    act: fc.constantFrom('passed' as const, 'approved' as const, 'revised' as const, 'amended' as const),
    by: fc.constantFrom('', '关于修改部分地方性法规的决定', '关于修改《云岭市议事规则》的决定'),
  });

  it('is read back act by act as what it was composed of', () => {
    fc.assert(
      fc.property(
        fc.record({
          kind: fc.constantFrom(...meetingKinds),
          term: fc.integer({ min: 1, max: 30 }),
          number: fc.integer({ min: 1, max: 120 }),
          date: day,
          acts: fc.array(anAct, { maxLength: 4 }),
          name: fc.constantFrom(...sessionNameForms),
          brackets: fc.boolean(),
          between: fc.constantFrom('space' as const, 'comma' as const),
          word: fc.constantFrom(...passingWords),
          pairs: fc.constantFrom('one' as const, 'each' as const),
          arabic: fc.subarray([...meetingKinds]),
        }),
        ({ kind, term, number, date, acts, name, brackets, between, word, pairs, arabic }) => {
          const session = { ...committee, kind, term, number, congressSession: kind === 'presidium' ? 4 : null };
          const form = settings({ name, brackets, between, word, pairs }, arabic);
          const note = composePassageNote(facts({ session, date, acts, ownAct: { act: 'passed', by: '' } }), form);
          const read = readPassageNote(note)!;
          const said = [...acts.filter(({ place }) => place === 'before')].map(expected);
          said.push({ meetingKind: kind, term, meeting: number, date, act: '通过' });
          said.push(...acts.filter(({ place }) => place === 'after').map(expected));
          expect([read, ...read.amendments].map(comparable)).toEqual(said);
        },
      ),
      { numRuns: 1_000 },
    );
  });

  const expected = (one: NoteAct) => ({
    meetingKind: one.meetingKind,
    term: one.body.includes('第四届') ? 4 : 14,
    meeting: one.meeting,
    date: one.date,
    act: words[one.act] as string,
  });
  const comparable = ({ meetingKind, term, meeting, date, act: done }: Omit<PassageNote, 'text' | 'amendments'>) => ({
    meetingKind,
    term,
    meeting,
    date,
    act: done,
  });
});

describe('the notes of the corpus', () => {
  const notes = [
    ...new Set(corpusTexts().map(({ expected }) => (expected['passageNote'] as PassageNote | null)?.text ?? '')),
  ].filter((note) => note !== '');

  /** What is not a note of an adopted text, or says more than records of meetings hold. */
  const others = [
    {
      form: /会议上）?$|^（\d{4}年\d{1,2}月\d{1,2}日[^会]*）$/u,
      why: 'the day of a speech or a paper, not an adoption',
    },
    { form: /预备会议|全体会议/u, why: 'adopted in a part of a session' },
    { form: /^[^　]*第一次修[正订]）?$/u, why: 'numbers the only revision there was' },
    { form: /公布|施行/u, why: 'tells when it was published or takes effect' },
    { form: /批准的《/u, why: 'a decision that was itself passed and approved' },
    { form: /^（?[^（\d]/u, why: 'the session before the day' },
    { form: /日县十八届人民代表大会/u, why: 'a short place before the full name of the body' },
  ];

  it('are composed equal from their parts', () => {
    const adopted = notes.filter((note) => !others.some(({ form }) => form.test(note)));
    const composed = adopted.map((note) => recomposed(note));
    const differing = adopted.filter((note, index) => composed[index] !== note);
    expect(differing).toEqual([]);
    expect(adopted.length).toBeGreaterThan(30);
  });

  /** The note taken apart by the recogniser, and composed anew in the form it shows. */
  function recomposed(note: string): string {
    const read = readPassageNote(note)!;
    const clauses = note.replace(/^（|）$/gu, '').split(/　|）（|，(?=\d{4}年)/u);
    const all = [read, ...read.amendments].map((one, index) => actOf(one, clauses[index] ?? ''));
    const [own, ...after] = all;
    const arabic = meetingKinds.filter((kind) =>
      new RegExp(`第\\d+次${kind.startsWith('council') ? '主任' : ''}会议`, 'u').test(note),
    );
    const said = own!.said;
    return composePassageNote(
      {
        place: said.place,
        session: said.session,
        date: own!.act.date,
        ownAct: { act: own!.act.act, by: own!.act.by },
        acts: after.map(({ act: one }) => one),
      },
      settings(
        {
          name: said.form,
          brackets: note.startsWith('（'),
          between: /，\d{4}年/u.test(note) ? 'comma' : 'space',
          word: note.includes('审议通过') ? 'considered' : note.includes('表决通过') ? 'voted' : 'passed',
          pairs: note.includes('）（') ? 'each' : 'one',
        },
        arabic,
      ),
    );
  }

  function actOf(one: PassageNote | PassageNote['amendments'][number], clause: string) {
    const named =
      /^(?:根据)?\d{4}年\d{1,2}月\d{1,2}日(?<body>.*?)(?:第[一二三四五六七八九十百零\d]+次|\d{4}年第)/u.exec(clause);
    const body = named?.groups?.['body'] ?? '';
    const presidium = /第([一二三四五六七八九十]+)次会议主席团/u.exec(clause);
    const unit = /^(?<place>.*?)(?<term>第?[一二三四五六七八九十]+届)?(?:人民代表大会|人大)/u.exec(body);
    const place = unit?.groups?.['place'] ?? '';
    const full = body.includes('人民代表大会');
    const form = full
      ? ('full' as const)
      : unit?.groups?.['term']?.startsWith('第')
        ? ('abbreviated' as const)
        : place.length > 1
          ? ('placed' as const)
          : ('short' as const);
    return {
      said: {
        place,
        form,
        session: {
          kind: one.meetingKind!,
          term: one.term ?? 1,
          countingYear: one.term === null ? Number(/(\d{4})年第/u.exec(clause)?.[1]) : null,
          number: one.meeting!,
          congressSession: presidium ? numeralValue(presidium[1]!) : null,
          extended: /扩大/u.test(clause),
        } satisfies SessionParts,
      },
      act: {
        place: 'after' as const,
        body,
        meetingKind: one.meetingKind!,
        meeting: one.meeting!,
        date: one.date!,
        act: ({ 通过: 'passed', 批准: 'approved', 修订: 'revised', 修正: 'amended' } as const)[one.act as '通过']!,
        by: /《(.*)》/u.exec(clause)?.[1] ?? '',
      } satisfies NoteAct,
    };
  }

  it.each(others)('hold one that is left out for a reason: $why', ({ form }) => {
    expect(notes.some((note) => form.test(note))).toBe(true);
  });
});
