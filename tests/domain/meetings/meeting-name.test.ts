/** Names of sessions as they are composed, and read back as what they were made of. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { meetingKinds, type MeetingKind } from '@core/domain/meetings/meeting';
import { sessionNameForms } from '@core/domain/meetings/meeting-settings';
import {
  placeOfOffice,
  placeUnit,
  sessionName,
  shortSessionName,
  type SessionParts,
} from '@core/domain/meetings/meeting-name.messages';
import { readSessionName } from '@core/domain/meetings/session-name';

const session = (parts: Partial<SessionParts>): SessionParts => ({
  kind: 'standing-committee',
  term: 5,
  countingYear: null,
  number: 16,
  congressSession: null,
  extended: false,
  ...parts,
});
const chinese = { form: 'full', numerals: 'chinese' } as const;

describe('the name of a session', () => {
  it.each([
    [session({}), chinese, '云岭市第五届人民代表大会常务委员会第十六次会议'],
    [session({}), { form: 'abbreviated', numerals: 'chinese' }, '云岭市第五届人大常委会第十六次会议'],
    [session({}), { form: 'short', numerals: 'chinese' }, '市五届人大常委会第十六次会议'],
    [
      session({ kind: 'council-of-chairpersons', number: 53 }),
      { form: 'full', numerals: 'arabic' },
      '云岭市第五届人民代表大会常务委员会第53次主任会议',
    ],
    [
      session({ kind: 'council-of-chairpersons', number: 10, extended: true }),
      { form: 'short', numerals: 'chinese' },
      '市五届人大常委会第十次主任（扩大）会议',
    ],
    [
      session({ kind: 'council-of-chairpersons', countingYear: 2024, number: 9 }),
      { form: 'full', numerals: 'arabic' },
      '云岭市人民代表大会常务委员会2024年第9次主任会议',
    ],
    [session({ kind: 'congress', number: 6 }), chinese, '云岭市第五届人民代表大会第六次会议'],
    [
      session({ kind: 'presidium', congressSession: 6, number: 3 }),
      chinese,
      '云岭市第五届人民代表大会第六次会议主席团第三次会议',
    ],
    [session({ number: 103, extended: true }), chinese, '云岭市第五届人民代表大会常务委员会第一百零三次（扩大）会议'],
  ] as const)('%#: is composed', (parts, style, name) => {
    expect(sessionName('云岭市', parts, style)).toBe(name);
  });

  it.each([
    [session({}), '常委会第十六次会议'],
    [session({ kind: 'council-of-chairpersons' }), '第十六次主任会议'],
    [session({ kind: 'council-of-chairpersons', countingYear: 2026, number: 7 }), '2026年第七次主任会议'],
    [session({ kind: 'congress', number: 6 }), '代表大会第六次会议'],
    [session({ kind: 'presidium', congressSession: 6, number: 1 }), '第六次会议主席团第一次会议'],
  ])('%#: is short among the meetings of a term', (parts, name) => {
    expect(shortSessionName(parts, 'chinese')).toBe(name);
  });

  it('is that of the place of the office', () => {
    expect(placeOfOffice({ fullName: '北京市朝阳区人民代表大会常务委员会', region: '朝阳区' })).toBe('北京市朝阳区');
    expect(placeOfOffice({ fullName: '乌兰旗人大机关', region: '乌兰旗' })).toBe('乌兰旗');
    expect(['云岭市', '西藏自治区', '岚山苗族侗族自治州', '青溪县', '澜江省'].map(placeUnit)).toEqual([
      '市',
      '自治区',
      '州',
      '县',
      '省',
    ]);
  });

  const places = ['云岭市', '六安市', '三亚市', '七台河市', '十堰市', '百色市', '海津市临江区', '岚山苗族侗族自治州'];
  const bodies: Record<MeetingKind, [full: string, short: string]> = {
    'standing-committee': ['人民代表大会常务委员会', '人大常委会'],
    'council-of-chairpersons': ['人民代表大会常务委员会', '人大常委会'],
    congress: ['人民代表大会', '人大'],
    presidium: ['人民代表大会', '人大'],
  };

  it('is read back as what it was made of, whatever the form', () => {
    fc.assert(
      fc.property(
        fc.record({
          place: fc.constantFrom(...places),
          kind: fc.constantFrom(...meetingKinds),
          term: fc.integer({ min: 1, max: 99 }),
          year: fc.option(fc.integer({ min: 1980, max: 2100 })),
          number: fc.integer({ min: 1, max: 999 }),
          congressSession: fc.integer({ min: 1, max: 99 }),
          extended: fc.boolean(),
          form: fc.constantFrom(...sessionNameForms),
          numerals: fc.constantFrom('chinese' as const, 'arabic' as const),
        }),
        ({ place, kind, term, year, number, congressSession, extended, form, numerals }) => {
          const ofCommittee = kind === 'standing-committee' || kind === 'council-of-chairpersons';
          const countingYear = ofCommittee ? year : null;
          const parts = { kind, term, countingYear, number, congressSession, extended };
          const read = readSessionName(sessionName(place, parts, { form, numerals }));
          const where = form === 'short' ? placeUnit(place) : place;
          expect(read).toMatchObject({ kind, term: countingYear === null ? term : null, meeting: number });
          expect(read?.body.startsWith(`${where}${bodies[kind][form === 'full' ? 0 : 1]}`)).toBe(true);
        },
      ),
      { numRuns: 2_000 },
    );
  });
});
