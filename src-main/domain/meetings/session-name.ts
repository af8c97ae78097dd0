import { numeralCharacters, numeralValue } from '../documents/chinese-numerals';

/** A session named in a text: whose, of which term, the how-manyth. What the text does not say is null. */
export interface SessionName {
  /** The body as named there without its term: 忻州市人民代表大会常务委员会, 市人大常委会. */
  body: string;
  kind: 'standing-committee' | 'council-of-chairpersons' | 'congress' | 'presidium';
  term: number | null;
  meeting: number | null;
}

const number = `[${numeralCharacters}\\d]{1,5}`;
const place = '(?<place>[\\u4e00-\\u9fff·]*?)';
const term = `(?:第?(?<term>${number})届)?(?<nation>全国)?`;
/** The term may stand after the body as well: 市人大常委会六届第三次会议. */
const lateTerm = `(?:第?(?<late>${number})届)?`;
const committee = '(?<committee>人民代表大会常务委员会|人大常委会|人大常务委员会)';
const year = '(?:\\d{4}年度?)?';
const session = (name: string): string => `第?(?<meeting>${number})次(?:（扩大）)?${name}`;

/**
 * The forms found in adoption notes, in the order in which they must be tried: a council of chairpersons and a
 * presidium are named after the body they belong to.
 */
const forms: {
  kind: SessionName['kind'];
  pattern: RegExp;
  body: (groups: Record<string, string | undefined>) => string;
}[] = [
  {
    kind: 'council-of-chairpersons',
    pattern: new RegExp(
      `^${place}${term}${committee}${year}${lateTerm}(?:主任会议)?${session('(?:主任（扩大）|主任)?(?:扩大)?会议')}`,
      'u',
    ),
    body: (groups) => `${groups['place']}${groups['nation'] ?? ''}${groups['committee']}`,
  },
  {
    kind: 'presidium',
    pattern: new RegExp(
      `^${place}${term}(?<congress>人民代表大会|人大)(?<of>第?${number}次会议)主席团(?:常务主席)?${session('会议')}`,
      'u',
    ),
    body: (groups) => `${groups['place']}${groups['nation'] ?? ''}${groups['congress']}${groups['of']}主席团`,
  },
  {
    kind: 'congress',
    pattern: new RegExp(`^${place}${term}(?<congress>人民代表大会|人大)${session('会议')}`, 'u'),
    body: (groups) => `${groups['place']}${groups['nation'] ?? ''}${groups['congress']}`,
  },
];

const numberOf = (text: string | undefined): number | null => (text === undefined ? null : numeralValue(text));

/**
 * Reads the session at the start of a text.
 * @returns null when no session stands there.
 */
export function readSessionName(text: string): SessionName | null {
  for (const form of forms) {
    const match = form.pattern.exec(text);
    if (!match) continue;
    const groups = match.groups as Record<string, string | undefined>;
    const isCouncil = form.kind === 'council-of-chairpersons' && match[0].includes('主任');
    return {
      body: form.body(groups),
      kind: form.kind === 'council-of-chairpersons' && !isCouncil ? 'standing-committee' : form.kind,
      term: numberOf(groups['term'] ?? groups['late']),
      meeting: numberOf(groups['meeting']),
    };
  }
  return null;
}
