import { describe, expect, test } from 'vitest';
import fc from 'fast-check';
import { readEthnicity } from '@core/domain/organization/forms/ethnicity';
import { ageDayOf, ageOn, readFormDate } from '@core/domain/organization/forms/form-dates';
import { formFieldNames, sayOddity } from '@core/domain/organization/forms/form-oddities.messages';
import { idNumberFault } from '@core/domain/organization/forms/id-number';
import { readParty } from '@core/domain/organization/forms/party';
import { oddityKinds, type FormField } from '@core/domain/organization/forms/person-form';
import { readResume, resumeText } from '@core/domain/organization/forms/resume';

describe('dates as forms write them', () => {
  test.each([
    ['197908', '1979-08'],
    ['19790812', '1979-08-12'],
    ['19790800', '1979-08'],
    ['1979.08', '1979-08'],
    ['1979.8', '1979-08'],
    ['1979-08', '1979-08'],
    ['1979/8/2', '1979-08-02'],
    ['2004.10.24', '2004-10-24'],
    ['1979年8月', '1979-08'],
    ['1979年08月12日', '1979-08-12'],
    ['１９７９．０８', '1979-08'],
    ['1979.08（46岁）', '1979-08'],
    [' 1979.08 ', '1979-08'],
    ['20000229', '2000-02-29'],
  ])('%j is %s', (raw, value) => {
    expect(readFormDate(raw)).toEqual({ ok: true, value });
  });

  test.each([
    ['1979', 'year-only'],
    ['1979年', 'year-only'],
    ['197900', 'year-only'],
    ['197913', 'impossible-date'],
    ['19790230', 'impossible-date'],
    ['19000229', 'impossible-date'],
    ['189908', 'impossible-date'],
    ['不详', 'unreadable-date'],
    ['79.08', 'unreadable-date'],
    ['1979.085', 'unreadable-date'],
    ['197908123', 'unreadable-date'],
    ['08/1979', 'unreadable-date'],
  ])('%j: %s', (raw, why) => {
    expect(readFormDate(raw)).toEqual({ ok: false, why });
  });

  test.each(['', '　', '--', '——'])('%j says nothing', (raw) => {
    expect(readFormDate(raw)).toBeNull();
  });

  test('what is read is read again as the same', () => {
    fc.assert(
      fc.property(
        fc.date({ min: new Date('1900-01-01'), max: new Date('2099-12-31'), noInvalidDate: true }),
        (date) => {
          const day = date.toISOString().slice(0, 10);
          for (const raw of [day, day.replaceAll('-', ''), day.replaceAll('-', '.')])
            expect(readFormDate(raw)).toEqual({ ok: true, value: day });
          expect(readFormDate(day.slice(0, 7))).toEqual({ ok: true, value: day.slice(0, 7) });
        },
      ),
    );
  });
});

describe('ages', () => {
  test.each([
    ['1979-08', '2025-07-31', 45],
    ['1979-08', '2025-08-01', 46],
    ['1979-08-12', '2025-08-11', 45],
    ['1979-08-12', '2025-08-12', 46],
    ['2004-02-29', '2025-02-28', 20],
    ['2025-08', '2025-08-01', 0],
    ['2025-08', '2025-07-01', null],
  ])('born %s, on %s: %s', (born, day, age) => {
    expect(ageOn(born, day)).toBe(age);
  });

  test('are counted on the day the form was filled in, else the day it names, else today', () => {
    const today = '2026-11-22';
    expect(ageDayOf({ filledOn: '2025-06-12', ageOn: '2025-06-01' }, today)).toBe('2025-06-12');
    expect(ageDayOf({ filledOn: null, ageOn: '2025-06-01' }, today)).toBe('2025-06-01');
    expect(ageDayOf({ filledOn: null, ageOn: null }, today)).toBe(today);
  });
});

describe('入党时间, the twelve ways of the editors and others', () => {
  test.each([
    ['1. 2001.08', '2001.08', '2001.08', '2001-08', []],
    ['2. one other party in brackets', '(民盟)', '民盟', null, ['民盟']],
    ['3. two in brackets', '(民盟、九三)', '民盟；九三学社', null, ['民盟', '九三学社']],
    ['4. three in brackets', '(民盟、九三、民建)', '民盟；九三学社；民建', null, ['民盟', '九三学社', '民建']],
    ['5. 200108', '200108', '2001.08', '2001-08', []],
    ['6. one other party', '民建', '民建', null, ['民建']],
    ['7. two', '民建；民盟', '民建；民盟', null, ['民建', '民盟']],
    ['8. three', '九三；民建；民盟', '九三学社；民建；民盟', null, ['九三学社', '民建', '民盟']],
    ['9. the Party first', '200108；民建', '2001.08；民建', '2001-08', ['民建']],
    ['10. the Party and two more', '200108；民建；民盟', '2001.08；民建；民盟', '2001-08', ['民建', '民盟']],
    ['11. the other first', '民建2001.08', '民建；2001.08', '2001-08', ['民建']],
    ['12. and solid', '民建200108', '民建；2001.08', '2001-08', ['民建']],
    ['full-width brackets', '（农工党）', '农工党', null, ['农工党']],
    ['full name', '中国致公党党员', '致公党', null, ['致公党']],
    ['no party', '无党派人士', '无党派', null, ['无党派']],
    ['nobody', '群众', '群众', null, ['群众']],
    ['month not said', '中共党员', '中共党员', null, []],
    ['on probation', '中共预备党员', '中共预备党员', null, []],
    ['said twice', '中共党员，2001.08', '2001.08', '2001-08', []],
    ['with a day', '20010701', '2001.07', '2001-07', []],
    ['empty', ' ', '', null, []],
  ])('%s: %j', (_, raw, text, joinedOn, others) => {
    expect(readParty(raw)).toEqual({ text, joinedOn, others, unknown: [] });
  });

  test.each(['某党', '2001.13', '二〇〇一年'])('%j is kept, and told', (raw) => {
    expect(readParty(raw)).toMatchObject({ text: raw, unknown: [raw], joinedOn: null });
  });
});

test.each([
  ['汉', '汉族', true],
  ['汉族', '汉族', true],
  ['维吾尔', '维吾尔族', true],
  ['土家族', '土家族', true],
  ['毛难族', '毛南族', true],
  ['高 山', '高山族', true],
  ['', '', true],
  ['穿青人', '穿青人', false],
  ['族', '族', false],
])('民族 %j is %j', (raw, text, known) => {
  expect(readEthnicity(raw)).toEqual({ text, known });
});

describe('简历', () => {
  const post = (from: string | null, to: string | null, text: string, continuation: string[] = []) => ({
    from,
    to,
    text,
    continuation,
  });

  test.each([
    ['1997.09--2001.07  云岭大学学习', post('1997-09', '2001-07', '云岭大学学习')],
    ['1997.09——2001.07　云岭大学学习', post('1997-09', '2001-07', '云岭大学学习')],
    ['1997.09-2001.07 云岭大学学习', post('1997-09', '2001-07', '云岭大学学习')],
    ['1997.9—2001.7云岭大学学习', post('1997-09', '2001-07', '云岭大学学习')],
    ['1997.09 -- 2001.07：云岭大学学习', post('1997-09', '2001-07', '云岭大学学习')],
    ['1997年9月至2001年7月 云岭大学学习', post('1997-09', '2001-07', '云岭大学学习')],
    ['199709--200107  云岭大学学习', post('1997-09', '2001-07', '云岭大学学习')],
    ['１９９７．０９--２００１．０７  云岭大学学习', post('1997-09', '2001-07', '云岭大学学习')],
    ['1997--2001  云岭大学学习', post('1997', '2001', '云岭大学学习')],
    ['2021.05--         云岭市财政局副局长', post('2021-05', null, '云岭市财政局副局长')],
    ['2021.05--至今  云岭市财政局副局长', post('2021-05', null, '云岭市财政局副局长')],
    ['2021.05至今 云岭市财政局副局长', post('2021-05', null, '云岭市财政局副局长')],
    ['2021年5月— 云岭市财政局副局长', post('2021-05', null, '云岭市财政局副局长')],
    ['2016.11--2021.05  2018年援藏', post('2016-11', '2021-05', '2018年援藏')],
  ])('%j', (line, expected) => {
    expect(readResume(line)).toEqual({ lines: [expected], strange: [], reversed: [] });
  });

  test('lines that do not begin with a figure go on with the one before', () => {
    const { lines } = readResume(
      '2009.03--2016.11  云岭市财政局预算科\r\n                  科长\r\n（其间：2010.09--2013.06在职学习）\r\n\r\n2016.11--  总会计师',
    );
    expect(lines).toEqual([
      post('2009-03', '2016-11', '云岭市财政局预算科', ['科长', '（其间：2010.09--2013.06在职学习）']),
      post('2016-11', null, '总会计师'),
    ]);
    expect(resumeText(lines)).toBe(
      '2009.03--2016.11  云岭市财政局预算科科长（其间：2010.09--2013.06在职学习）\n2016.11--         总会计师',
    );
  });

  test('a line that is no period stands for itself and is told; so is a period the wrong way round', () => {
    const { lines, strange, reversed } = readResume(
      '1997.09--2001.07  学习\n2010年获先进工作者\n2020.05--2019.01  科长',
    );
    expect(lines.map(({ text }) => text)).toEqual(['学习', '2010年获先进工作者', '科长']);
    expect(strange).toEqual(['2010年获先进工作者']);
    expect(reversed).toEqual(['2020.05--2019.01 科长']);
  });

  test('once put in order it stays so, whatever was written', () => {
    const line = fc.oneof(
      fc.constantFrom(
        '1997.09--2001.07  学习',
        '2021.05--至今 副局长',
        '（其间：学习）',
        '2010年获奖',
        '',
        '1999-2000 科员',
      ),
      fc.string({ maxLength: 20 }),
      fc.stringMatching(/^[\d.\-—年月至今 学习]{0,24}$/u),
    );
    fc.assert(
      fc.property(fc.array(line, { maxLength: 6 }), (written) => {
        const text = resumeText(readResume(written.join('\n')).lines);
        expect(resumeText(readResume(text).lines)).toBe(text);
      }),
      { numRuns: 3000 },
    );
  });
});

test.each([
  ['11010519790812002X'.replace(/.$/, '4'), '1979-08', null],
  ['110105197908120024', '1979-08-12', null],
  ['110105197908120024', null, null],
  ['110105197908120024', '1979-09', 'id-birth-differs'],
  ['110105197908120025', '1979-08', 'id-number'],
  ['11010519790812002', '1979-08', 'id-number'],
])('ID number %s, born %s: %s', (number, born, fault) => {
  expect(idNumberFault(number, born)).toBe(fault);
});

test('everything odd is said in words, with the name of the field', () => {
  const fields = Object.keys(formFieldNames) as FormField[];
  const sentences = oddityKinds.map((kind, index) =>
    sayOddity({ field: fields[index % fields.length]!, kind, raw: 'X' }),
  );
  expect(new Set(sentences.map((sentence) => sentence.split('：')[1])).size).toBe(oddityKinds.length);
  for (const sentence of sentences) expect(sentence).toMatch(/^\p{Script=Han}+“X”：.+。$/u);
});
