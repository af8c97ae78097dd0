import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import fc from 'fast-check';
import { FormRefused, formRefusalReasons, type FormRefusal } from '@core/application/organization/forms/form-refused';
import { readPersonForm } from '@core/application/organization/forms/read-person-form';
import { nothingPrivate, type FormOptions, type PersonForm } from '@core/domain/organization/forms/person-form';
import { personFieldsSchema } from '@core/domain/organization/people/person';

const lrmx = readFileSync('tests/fixtures/person-forms/sample.lrmx');
const lrm = readFileSync('tests/fixtures/person-forms/sample.lrm');
const lrmxText = lrmx.toString('utf8').replace(/^\ufeff/, '');
const lrmText = new TextDecoder('gbk').decode(lrm);
const everything: FormOptions = { family: true, idNumber: true, photo: true };

const bytesOf = (text: string) => new TextEncoder().encode(text);
const wide = (text: string, mark = true) => new Uint8Array(Buffer.from((mark ? '\ufeff' : '') + text, 'utf16le'));
const read = (text: string, name = '沈岚.lrmx', options = nothingPrivate) =>
  readPersonForm(bytesOf(text), name, options);
const withElement = (name: string, content: string) =>
  lrmxText.replace(new RegExp(`<${name}>[\\s\\S]*?</${name}>`), () => `<${name}>${content}</${name}>`);
const odd = (form: PersonForm) => form.oddities.map(({ field, kind }) => `${field}: ${kind}`);

const refusalOf = (bytes: Uint8Array, name = '沈岚.lrmx', options = everything): FormRefusal | 'read' => {
  try {
    readPersonForm(bytes, name, options);
    return 'read';
  } catch (error) {
    expect(error).toBeInstanceOf(FormRefused);
    return (error as FormRefused).reason;
  }
};

describe('a form of the editor', () => {
  const expected = {
    name: '沈岚',
    sex: 'female',
    ethnicity: '汉族',
    born: '1979-08',
    nativePlace: '云岭清河',
    birthplace: '云岭市',
    party: '2002.06',
    workingSince: '2001-07',
    education: '大学',
    degree: '经济学学士',
    school: '云岭大学财政系财政学专业',
    laterEducation: '研究生',
    laterDegree: '公共管理硕士',
    laterSchool: '云岭行政学院公共管理专业',
    professionalTitle: '高级会计师',
    presentPosts: '云岭市财政局党组成员、副局长',
    homonymMark: '',
    reading: '',
    diedOn: null,
    note: '',
    resume:
      '1997.09--2001.07  云岭大学财政系财政学专业学习\n' +
      '2001.07--2009.03  云岭市财政局预算科科员、副主任科员\n' +
      '2009.03--2016.11  云岭市财政局预算科科长（其间：2010.09--2013.06在云岭行政学院公共管理专业学习）\n' +
      '2016.11--2021.05  云岭市财政局总会计师\n' +
      '2021.05--         云岭市财政局党组成员、副局长',
  };

  test.each([
    ['.lrmx', lrmx, '沈岚.lrmx'],
    ['.lrm', lrm, '沈岚.lrm'],
  ])('%s says all that papers print, and nothing private', (_, bytes, name) => {
    const form = readPersonForm(bytes, name);
    expect(form.fields).toEqual(expected);
    expect(form).toMatchObject({
      appointing: '云岭市审计局局长',
      removing: '',
      reason: '工作需要',
      reportingUnit: '中共云岭市委组织部',
      filledOn: '2025-06-12',
      ageOn: '2025-06-01',
      family: [],
      idNumber: '',
      photo: null,
      oddities: [],
    });
    expect(JSON.stringify(form)).not.toMatch(/周原|周念|沈明河|110105/);
  });

  test('what is private is read where the office asks for it, padding of the editor left out', () => {
    const form = readPersonForm(lrmx, '沈岚.lrmx', everything);
    expect(form.family).toEqual([
      { relation: '丈夫', name: '周原', born: '1977-11', politicalStatus: '中共党员', post: '云岭市第一中学教师' },
      { relation: '女儿', name: '周念', born: '2009-05', politicalStatus: '共青团员', post: '云岭市第二中学学生' },
      { relation: '父亲', name: '沈明河', born: '1949-03', politicalStatus: '群众', post: '清河县退休教师' },
    ]);
    expect(form.idNumber).toBe('110105197908120024');
    expect(form.photo?.subarray(1, 4)).toEqual(bytesOf('PNG'));
    expect(readPersonForm(lrm, '沈岚.lrm', everything).family).toEqual(form.family);
  });

  test.each<[string, Uint8Array]>([
    ['UTF-8 without a mark', bytesOf(lrmxText)],
    ['UTF-16 with a mark', wide(lrmxText)],
    ['UTF-16 without one', wide(lrmxText, false)],
    ['UTF-16 big-endian', new Uint8Array(Buffer.from('\ufeff' + lrmxText, 'utf16le').swap16())],
    ['LF', bytesOf(lrmxText.replaceAll('\r\n', '\n'))],
    ['.lrm in UTF-8', bytesOf(lrmText)],
    ['.lrm in UTF-8 with a mark', bytesOf('\ufeff' + lrmText)],
    ['.lrm in UTF-16', wide(lrmText)],
    ['blanks around', bytesOf(`\r\n  ${lrmText}\r\n`)],
    ['names of a namespace', bytesOf(lrmxText.replace('<Person>', '<Person xmlns="urn:x">'))],
    ['the person wrapped', bytesOf(lrmxText.replace('<Person>', '<Root><Person>') + '</Root>')],
    ['comments and CDATA', bytesOf(withElement('XingMing', '<!-- a --><![CDATA[沈岚]]>'))],
  ])('in other clothes: %s', (_, bytes) => {
    expect(readPersonForm(bytes, '').fields).toEqual(expected);
  });

  test('in GBK whatever its declaration says', () => {
    const text = lrmxText.slice(0, lrmxText.indexOf('<XingMing>'));
    const gbk = Buffer.concat([
      Buffer.from(text),
      Buffer.from('<XingMing>'),
      lrm.subarray(1, 7),
      Buffer.from('</XingMing></Person>'),
    ]);
    expect(readPersonForm(gbk, 'x.lrmx').fields.name).toBe('沈岚');
  });

  test('by what it is, not by what it is called', () => {
    expect(odd(readPersonForm(lrm, '沈岚.lrmx'))).toEqual(['file: wrong-ending']);
    expect(odd(readPersonForm(lrmx, '沈岚.xml'))).toEqual(['file: wrong-ending']);
    expect(odd(readPersonForm(lrmx, 'D:\\任免\\沈岚.LRMX'))).toEqual([]);
  });
});

describe('what forms say oddly is read as far as it goes, and told', () => {
  test.each<[string, string, string, Partial<PersonForm['fields']>, string[]]>([
    ['a bare &', 'QuanRiZhiJiaoYu_XueWei', '管理学 & 法学', { degree: '管理学&法学' }, ['file: repaired-markup']],
    ['a bare <', 'JiGuan', '云岭<清河', { nativePlace: '云岭<清河' }, ['file: repaired-markup']],
    ['an entity of nobody', 'JiGuan', '云岭&nbsp;', { nativePlace: '云岭&nbsp;' }, ['file: repaired-markup']],
    ['a forbidden character', 'JiGuan', '云岭&#0;', { nativePlace: '云岭' }, ['file: repaired-markup']],
    ['no sex', 'XingBie', '', { sex: null }, []],
    ['an unknown sex', 'XingBie', '未知', { sex: null }, ['sex: unknown-sex']],
    ['month thirteen', 'ChuShengNianYue', '197913', { born: null }, ['born: impossible-date']],
    ['only a year', 'CanJiaGongZuoShiJian', '2001', { workingSince: null }, ['workingSince: year-only']],
    ['words for a month', 'ChuShengNianYue', '某年', { born: null }, ['born: unreadable-date']],
    ['a day of birth', 'ChuShengNianYue', '19790812', { born: '1979-08-12' }, []],
    ['a day of work', 'CanJiaGongZuoShiJian', '20010701', { workingSince: '2001-07' }, []],
    [
      'at work before born',
      'CanJiaGongZuoShiJian',
      '197507',
      { workingSince: '1975-07' },
      ['workingSince: dates-contradict'],
    ],
    ['a people of nobody', 'MinZu', '穿青人', { ethnicity: '穿青人' }, ['ethnicity: unknown-ethnicity']],
    ['a party of nobody', 'RuDangShiJian', '某党', { party: '某党' }, ['party: unknown-party']],
    ['two parties', 'RuDangShiJian', '民建200108', { party: '民建；2001.08' }, []],
    ['nothing', 'RuDangShiJian', '（无）', { party: '' }, []],
    ['a name in letters', 'XingMing', 'Shen Lan', { name: 'Shen Lan' }, ['name: implausible-name']],
    ['a name with a dot', 'XingMing', '艾力 • 买买提', { name: '艾力·买买提' }, []],
    [
      'a broken line',
      'XianRenZhiWu',
      '云岭市财政局\r\n副局长',
      { presentPosts: '云岭市财政局副局长' },
      ['presentPosts: line-break'],
    ],
    [
      'another school for the degree',
      'QuanRiZhiJiaoYu_XueWei_BiYeYuanXiaoXi',
      '云岭学院',
      { school: '云岭大学财政系财政学专业；云岭学院' },
      [],
    ],
    ['too long', 'JiGuan', '云'.repeat(100), { nativePlace: '云'.repeat(60) }, ['nativePlace: too-long']],
    ['no résumé', 'JianLi', '', { resume: '' }, []],
    ['a strange line', 'JianLi', '2010年获奖', { resume: '2010年获奖' }, ['resume: resume-line']],
    [
      'the wrong way round',
      'JianLi',
      '2010.01--2009.01 科员',
      { resume: '2010.01--2009.01  科员' },
      ['resume: period-reversed'],
    ],
  ])('%s', (_, element, content, fields, oddities) => {
    const form = read(withElement(element, content));
    expect(form.fields).toMatchObject(fields);
    expect(odd(form)).toEqual(oddities);
  });

  test('the file names the person where the form does not', () => {
    for (const name of ['沈岚.lrmx', '沈岚2.lrmx', '干部任免审批表（沈岚）.lrmx', '沈 岚_1.lrmx'])
      expect(read(withElement('XingMing', ' '), name)).toMatchObject({
        fields: { name: '沈岚' },
        oddities: [{ field: 'name', kind: 'name-from-file', raw: '沈岚' }],
      });
    expect(refusalOf(bytesOf(withElement('XingMing', '')), '1.lrmx')).toBe('no-name');
  });

  test('an ID number that is wrong is told without being repeated', () => {
    const wrong = read(withElement('ShenFenZheng', '110105197908120025'), 'x.lrmx', everything);
    expect(wrong.oddities).toEqual([{ field: 'idNumber', kind: 'id-number', raw: '' }]);
    const other = read(withElement('ChuShengNianYue', '198008'), 'x.lrmx', everything);
    expect(odd(other)).toEqual(['idNumber: id-birth-differs']);
  });

  test('a photo that is none, or too large, is left out', () => {
    for (const photo of ['AAAA', '*** no base64 ***', 'A'.repeat(4 * 1024 * 1024)])
      expect(odd(read(withElement('ZhaoPian', photo), 'x.lrmx', everything))).toEqual(['photo: photo-unusable']);
    expect(read(withElement('ZhaoPian', ''), 'x.lrmx', everything)).toMatchObject({ photo: null, oddities: [] });
    expect(odd(read(withElement('ZhaoPian', 'A'.repeat(4 * 1024 * 1024))))).toEqual([]);
  });

  test('commas and quotes inside .lrm do not break it; fields at its end may be missing', () => {
    const quoted = lrmText.replace('工作需要', '工作需要,另有“任用”、"任用"');
    expect(read(quoted, 'x.lrm')).toMatchObject({ reason: '工作需要,另有“任用”、"任用"', filledOn: '2025-06-12' });
    const short = lrmText.replace(/,"[^"]*","[^"]*"$/, '');
    expect(odd(read(short, 'x.lrm'))).toEqual(['file: field-count']);
  });

  test('unknown elements are left alone, those of newer editors too', () => {
    const form = read(
      lrmxText.replace(
        '<XingMing>',
        '<DaoLingNianYue>203908</DaoLingNianYue><X><Y><XingMing>别人</XingMing></Y></X><XingMing>',
      ),
    );
    expect(form.fields.name).toBe('沈岚');
  });
});

/** Characters of every kind, controls and such as XML forbids among them. */
const anyText = fc
  .array(fc.oneof(fc.nat(0x2ff), fc.integer({ min: 0x2000, max: 0xffff }), fc.nat(0x10ffff)), { maxLength: 40 })
  .map((codes) => String.fromCodePoint(...codes));

describe('hostile and broken files are refused', () => {
  const entities = `<?xml version="1.0"?><!DOCTYPE Person [<!ENTITY a "${'云'.repeat(1000)}"><!ENTITY b "${'&a;'.repeat(1000)}">]>`;
  test.each<[FormRefusal, string, Uint8Array]>([
    ['empty', 'nothing', new Uint8Array()],
    ['too-large', 'eleven megabytes', new Uint8Array(11 * 1024 * 1024).fill(0x20)],
    [
      'unsafe',
      'an external entity',
      bytesOf('<!DOCTYPE Person [<!ENTITY x SYSTEM "file:///etc/passwd">]><Person><XingMing>&x;</XingMing></Person>'),
    ],
    ['unsafe', 'entities that multiply', bytesOf(`${entities}<Person><XingMing>&b;</XingMing></Person>`)],
    ['unsafe', 'a document type in UTF-16', wide('<!doctype Person><Person/>')],
    ['unsafe', 'an entity in the middle', bytesOf('<Person><!ENTITY a "b"><XingMing>沈岚</XingMing></Person>')],
    [
      'damaged',
      'nested two hundred and more deep',
      bytesOf(`<Person>${'<a>'.repeat(5000)}${'</a>'.repeat(5000)}</Person>`),
    ],
    ['damaged', 'too many elements', bytesOf(`<Person>${'<a/>'.repeat(6000)}</Person>`)],
    ['damaged', 'cut off', bytesOf(lrmxText.slice(0, 1500))],
    ['damaged', 'cut off inside the photo', bytesOf(lrmxText.slice(0, lrmxText.indexOf('<ZhaoPian>') + 40))],
    ['damaged', 'closed wrongly', bytesOf('<Person><XingMing>沈岚</XingBie></Person>')],
    ['damaged', 'two roots', bytesOf(`${lrmxText}<Person/>`)],
    ['damaged', '.lrm cut off', bytesOf(lrmText.slice(0, 200))],
    ['shifted', '.lrm with too many fields', bytesOf(lrmText.replace('工作需要', '工作","需要'))],
    ['too-many-people', 'two people', bytesOf('<All><Person><XingMing>沈岚</XingMing></Person><Person/></All>')],
    ['not-a-form', 'another XML', bytesOf('<html><body>沈岚</body></html>')],
    ['not-a-form', 'a person without a field', bytesOf('<Person><Name>沈岚</Name></Person>')],
    ['not-a-form', 'a Word file', new Uint8Array([0x50, 0x4b, 3, 4, 20, 0, 0, 0, 0, 0, 0, 0])],
    ['not-a-form', 'plain text', bytesOf('沈岚，女，1979年8月生')],
    ['not-a-form', 'one quoted word', bytesOf('"沈岚"')],
    ['not-a-form', 'bytes of nothing', new Uint8Array([1, 2, 3, 0, 255, 254, 7, 8, 9, 0, 0, 0])],
    ['picture', 'the .pic beside', new Uint8Array([0xff, 0xd8, 0xff, 0xe0, 0, 16])],
  ])('%s: %s', (reason, _, bytes) => {
    const began = performance.now();
    expect(refusalOf(bytes)).toBe(reason);
    expect(performance.now() - began).toBeLessThan(2000);
  });

  test('each refusal says what to do', () => {
    for (const reason of formRefusalReasons) {
      const { message, advice } = new FormRefused(reason);
      expect([message, advice].every((text) => /。$/u.test(text))).toBe(true);
    }
  });

  test('markup made to be slow to repair is not', () => {
    for (const text of [
      `<Person><XingMing>沈岚</XingMing>${'<'.repeat(190_000)}</Person>`,
      `<Person><XingMing>沈岚</XingMing>${'&'.repeat(190_000)}</Person>`,
      `<Person><XingMing>沈岚</XingMing><a ${'b="" '.repeat(38_000)}</Person>`,
      `<Person><XingMing>沈岚</XingMing>${'<a b='.repeat(38_000)}</Person>`,
      `<Person><XingMing>沈岚</XingMing>${'<ZhaoPian>'.repeat(19_000)}</Person>`,
      `<Person><XingMing>沈岚</XingMing><JianLi>${'1997.09-'.repeat(24_000)}</JianLi></Person>`,
      `<Person><XingMing>${'沈 '.repeat(95_000)}</XingMing></Person>`,
    ]) {
      const began = performance.now();
      refusalOf(bytesOf(text));
      expect(performance.now() - began).toBeLessThan(2000);
    }
  });

  test('a form that was damaged anywhere is read or refused, and what is read fits 名册', () => {
    const sources = [lrmx, lrm, Buffer.from(wide(lrmxText))];
    fc.assert(
      fc.property(
        fc.constantFrom(...sources),
        fc.array(fc.tuple(fc.nat(), fc.nat(255)), { minLength: 1, maxLength: 8 }),
        fc.option(fc.nat()),
        (source, flips, cut) => {
          const bytes = new Uint8Array(source);
          for (const [at, value] of flips) bytes[at % bytes.length] = value;
          const given = cut === null ? bytes : bytes.subarray(0, cut % bytes.length);
          try {
            const form = readPersonForm(given, '沈岚.lrmx', everything);
            expect(personFieldsSchema.safeParse(form.fields).error).toBeUndefined();
          } catch (error) {
            expect(error).toBeInstanceOf(FormRefused);
          }
        },
      ),
      { numRuns: 1500 },
    );
  });

  test('any text in any element is read or refused in the same way', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(
          'XingMing',
          'ChuShengNianYue',
          'RuDangShiJian',
          'JianLi',
          'XianRenZhiWu',
          'MinZu',
          'ShenFenZheng',
        ),
        anyText,
        (element, content) => {
          const escaped = content.replace(/[\ud800-\udfff]/g, '').replace(/[<>]/g, '');
          const result = refusalOf(bytesOf(withElement(element, escaped)), '沈岚.lrmx', everything);
          expect(['read', 'damaged', 'not-a-form']).toContain(result);
        },
      ),
      { numRuns: 500 },
    );
  });
});
