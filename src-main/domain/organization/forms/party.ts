import { plainDigits, readFormDate } from './form-dates';
import {
  communist,
  communistProbationer,
  communistWords,
  memberWords,
  partyJoiner,
  partyNames,
  partySeparator,
  probationary,
} from './party.patterns';

/** 入党时间, in any of the ways the editors fill it in. */
export interface PartyField {
  /** As 名册 keeps it: 2002.06; 民建; 民建；2001.08 in the order of the form. '' nothing. */
  text: string;
  /** Month of joining the Party, yyyy-mm; null not said. */
  joinedOn: string | null;
  /** Short names of other parties, 无党派, 群众. */
  others: string[];
  /** Parts nothing could be made of. */
  unknown: string[];
}

/**
 * Reads the field (ecosystem.md 1.2 row 7; the twelve patterns of the HZB editor): 200108, 2001.08, (民盟), (民盟、九三),
 * three parties in brackets, 民建, 九三；民盟, three so, 200108；民建, 200108；民建；民盟, 民建2001.08, 民建200108.
 */
export function readParty(raw: string): PartyField {
  const field: PartyField = { text: '', joinedOn: null, others: [], unknown: [] };
  const said: string[] = [];
  for (const part of partsOf(raw)) {
    const date = readFormDate(part);
    const name = shortName(part);
    if (date?.ok && field.joinedOn === null) {
      field.joinedOn = date.value.slice(0, 7);
      said.push(field.joinedOn.replace('-', '.'));
    } else if (communistWords.test(part)) said.push(probationary.test(part) ? communistProbationer : communist);
    else if (name !== null) {
      if (!field.others.includes(name)) field.others.push(name);
      said.push(name);
    } else {
      field.unknown.push(part);
      said.push(part);
    }
  }
  // A date says it already.
  const parts = field.joinedOn === null ? said : said.filter((part) => part !== communist);
  field.text = [...new Set(parts)].join(partyJoiner);
  return field;
}

/** 民盟盟员, 中国民主同盟 and 民盟 alike; nothing else may stand around the name. */
function shortName(part: string): string | null {
  const forms = [part, part.replace(memberWords, '')];
  const found = partyNames.find(([, words]) => forms.some((form) => words.exec(form)?.[0] === form && form !== ''));
  return found?.[0] ?? null;
}

/** Brackets are dropped; 民建200108 is two parts. */
function partsOf(raw: string): string[] {
  const text = plainDigits(raw).replace(/[()（）[\]【】]/gu, ' ');
  return text
    .split(partySeparator)
    .flatMap((part) => {
      const glued =
        /^([^\d]+?)(\d{4}[.\-/年]?\d{1,2}.*)$/u.exec(part) ?? /^(\d{4}[.\-/年]?\d{1,2}月?)([^\d月.\-/].*)$/u.exec(part);
      return glued ? [glued[1]!, glued[2]!] : [part];
    })
    .filter((part) => part !== '' && !/^[-—]+$/.test(part));
}
