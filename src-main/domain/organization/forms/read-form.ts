import { isPlausibleName, normaliseName } from '../people/names';
import { personFieldsSchema, unknownPerson, type FamilyMember, type PersonFields } from '../people/person';
import { readEthnicity } from './ethnicity';
import { readFormDate } from './form-dates';
import { femaleWords, fileNameWords, maleWords, nothingWords, schoolJoiner } from './form-words.patterns';
import { idNumberFault } from './id-number';
import { readParty } from './party';
import type { FormElement, FormField, FormOptions, Oddity, OddityKind, PersonForm, RawForm } from './person-form';
import { readResume, resumeText } from './resume';

/**
 * Understands a raw form: every value in the shape 名册 keeps, everything odd told beside it. `fileName` names the person
 * where the form does not. Null where nobody is named at all. The photo is put in by who reads the bytes.
 */
export function readForm(raw: RawForm, fileName: string, options: FormOptions): PersonForm | null {
  const reading = new Reading(raw);
  const name = nameOf(reading, fileName);
  if (name === '') return null;
  const fields = fieldsOf(reading, name);
  const filledOn = reading.day('TianBiaoShiJian', 'filledOn');
  const family = options.family ? familyOf(raw, reading) : [];
  const idNumber = options.idNumber ? idNumberOf(reading, fields) : '';
  return {
    kind: raw.kind,
    fields,
    appointing: reading.line('NiRenZhiWu', 'appointing', 500),
    removing: reading.line('NiMianZhiWu', 'removing', 500),
    reason: reading.line('RenMianLiYou', 'reason', 500),
    reportingUnit: reading.line('ChengBaoDanWei', 'reportingUnit', 100),
    filledOn,
    ageOn: reading.day('JiSuanNianLingShiJian', 'ageOn'),
    version: reading.line('Version', 'file', 40),
    family,
    idNumber,
    photo: null,
    oddities: reading.oddities,
  };
}

const mostRaw = 60;
const blanks = /[\s\u00a0\u3000\ufeff]+/gu;

/** Values of a raw form, and what was odd about them. */
class Reading {
  readonly oddities: Oddity[] = [];

  constructor(private readonly raw: RawForm) {}

  value(element: FormElement): string {
    return (this.raw.values.get(element) ?? '').replace(/^[\s\u3000\ufeff]+|[\s\u3000\ufeff]+$/gu, '');
  }

  odd(field: FormField, kind: OddityKind, raw: string): void {
    this.oddities.push({ field, kind, raw: shortened(raw) });
  }

  /** A value of one line: no blanks beside Chinese characters, 无 as nothing, no longer than is kept. */
  line(element: FormElement, field: FormField, most: number): string {
    const value = this.value(element);
    if (/[\r\n]/.test(value)) this.odd(field, 'line-break', value);
    const line = value
      .replace(/[\u0000-\u001f\u007f]+/g, ' ')
      .replace(/(?<=[^\x21-\x7e])[\s\u00a0\u3000]+|[\s\u00a0\u3000]+(?=[^\x21-\x7e])/gu, '')
      .replace(blanks, ' ');
    return this.cut(nothingWords.test(line) ? '' : line, field, most);
  }

  cut(text: string, field: FormField, most: number): string {
    if (text.length <= most) return text;
    this.odd(field, 'too-long', text);
    // Not through the middle of a character of two units.
    return text.slice(0, most).replace(/[\ud800-\udbff]$/, '');
  }

  /** yyyy-mm or yyyy-mm-dd; null, and odd, where nothing can be made of it. */
  date(element: FormElement, field: FormField): string | null {
    const value = this.value(element);
    const date = nothingWords.test(value) ? null : readFormDate(value);
    if (date === null || date.ok) return date?.value ?? null;
    this.odd(field, date.why, value);
    return null;
  }

  day(element: FormElement, field: FormField): string | null {
    const date = this.date(element, field);
    return date?.length === 7 ? `${date}-01` : date;
  }
}

const shortened = (raw: string): string => {
  const characters = [...raw.replace(blanks, ' ').trim()];
  return characters.length > mostRaw ? `${characters.slice(0, mostRaw).join('')}…` : characters.join('');
};

function nameOf(reading: Reading, fileName: string): string {
  const name = normaliseName(reading.value('XingMing'));
  if (name !== '') {
    if (!isPlausibleName(name)) reading.odd('name', 'implausible-name', name);
    return reading.cut(name, 'name', 60);
  }
  const base = fileName.replace(/^.*[\\/]/, '').replace(/\.[^.]*$/, '');
  const named = normaliseName(base.replace(fileNameWords, '').replace(/[\d()（）[\]_\-—+.\s]+/gu, ''));
  if (!isPlausibleName(named)) return '';
  reading.odd('name', 'name-from-file', named);
  return named;
}

function fieldsOf(reading: Reading, name: string): PersonFields {
  const ethnicity = readEthnicity(reading.value('MinZu'));
  if (!ethnicity.known) reading.odd('ethnicity', 'unknown-ethnicity', ethnicity.text);
  const party = readParty(nothingWords.test(reading.value('RuDangShiJian')) ? '' : reading.value('RuDangShiJian'));
  if (party.unknown.length > 0) reading.odd('party', 'unknown-party', reading.value('RuDangShiJian'));
  const working = reading.date('CanJiaGongZuoShiJian', 'workingSince');
  const born = reading.date('ChuShengNianYue', 'born');
  if (born !== null && working !== null && Number(working.slice(0, 4)) - Number(born.slice(0, 4)) < 14)
    reading.odd('workingSince', 'dates-contradict', `${born} ${working}`);
  const fields: PersonFields = {
    ...unknownPerson(name),
    sex: sexOf(reading),
    ethnicity: reading.cut(ethnicity.text, 'ethnicity', 20),
    born,
    nativePlace: reading.line('JiGuan', 'nativePlace', 60),
    birthplace: reading.line('ChuShengDi', 'birthplace', 60),
    party: reading.cut(party.text, 'party', 60),
    workingSince: working?.slice(0, 7) ?? null,
    education: reading.line('QuanRiZhiJiaoYu_XueLi', 'education', 40),
    degree: reading.line('QuanRiZhiJiaoYu_XueWei', 'degree', 60),
    school: schoolOf(reading, 'QuanRiZhiJiaoYu', 'school'),
    laterEducation: reading.line('ZaiZhiJiaoYu_XueLi', 'laterEducation', 40),
    laterDegree: reading.line('ZaiZhiJiaoYu_XueWei', 'laterDegree', 60),
    laterSchool: schoolOf(reading, 'ZaiZhiJiaoYu', 'laterSchool'),
    professionalTitle: reading.line('ZhuanYeJiShuZhiWu', 'professionalTitle', 100),
    presentPosts: reading.line('XianRenZhiWu', 'presentPosts', 500),
    resume: resumeOf(reading),
  };
  // What leaves here is what the contract takes.
  return personFieldsSchema.parse(fields);
}

function sexOf(reading: Reading): PersonFields['sex'] {
  const value = reading.value('XingBie').normalize('NFKC');
  if (maleWords.test(value)) return 'male';
  if (femaleWords.test(value)) return 'female';
  if (value !== '') reading.odd('sex', 'unknown-sex', value);
  return null;
}

/** The school of the degree is left empty where it is that of the diploma. */
function schoolOf(
  reading: Reading,
  course: 'QuanRiZhiJiaoYu' | 'ZaiZhiJiaoYu',
  field: 'school' | 'laterSchool',
): string {
  const diploma = reading.line(`${course}_XueLi_BiYeYuanXiaoXi`, field, 200);
  const degree = reading.line(`${course}_XueWei_BiYeYuanXiaoXi`, field, 200);
  const both =
    diploma === '' || degree === '' || diploma === degree ? diploma || degree : `${diploma}${schoolJoiner}${degree}`;
  return reading.cut(both, field, 200);
}

function resumeOf(reading: Reading): string {
  const { lines, strange, reversed } = readResume(
    reading.value('JianLi').replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f]/g, ''),
  );
  for (const line of strange.slice(0, 5)) reading.odd('resume', 'resume-line', line);
  for (const line of reversed.slice(0, 5)) reading.odd('resume', 'period-reversed', line);
  return reading.cut(resumeText(lines), 'resume', 20_000).trim();
}

/** Rows without a name are padding of the editor. Dates as month or as they stand. */
function familyOf(raw: RawForm, reading: Reading): FamilyMember[] {
  const members = raw.family.flatMap((row): FamilyMember[] => {
    const of = (element: Parameters<typeof row.get>[0]): string => {
      const text = (row.get(element) ?? '').replace(blanks, ' ').trim();
      return text === '#' || nothingWords.test(text) ? '' : text;
    };
    const name = normaliseName(of('XingMing'));
    const relation = of('ChengWei').replaceAll(' ', '');
    const post = of('GongZuoDanWeiJiZhiWu');
    if (name === '' && post === '') return [];
    const born = readFormDate(of('ChuShengRiQi'));
    if (born && !born.ok) reading.odd('family', born.why, of('ChuShengRiQi'));
    return [
      {
        relation: reading.cut(relation, 'family', 20),
        name: reading.cut(name, 'family', 60),
        born: born?.ok ? born.value : '',
        politicalStatus: reading.cut(of('ZhengZhiMianMao'), 'family', 30),
        post: reading.cut(post, 'family', 200),
      },
    ];
  });
  return members.slice(0, 40);
}

function idNumberOf(reading: Reading, { born }: PersonFields): string {
  const number = reading.value('ShenFenZheng').normalize('NFKC').replace(blanks, '').toUpperCase();
  if (number === '') return '';
  const fault = idNumberFault(number, born);
  // The number itself is not repeated in what is told.
  if (fault) reading.odd('idNumber', fault, '');
  return reading.cut(number, 'idNumber', 20);
}
