/** Parties by the words forms use for them, and the short names papers print. */
export const partyNames: readonly (readonly [short: string, words: RegExp])[] = [
  ['民革', /^(?:民革|中国国民党革命委员会)/u],
  ['民盟', /^(?:民盟|中国民主同盟)/u],
  ['民建', /^(?:民建|中国民主建国会)/u],
  ['民进', /^(?:民进|中国民主促进会)/u],
  ['农工党', /^(?:农工党?|中国农工民主党)/u],
  ['致公党', /^(?:致公党?|中国致公党)/u],
  ['九三学社', /^九三(?:学社)?/u],
  ['台盟', /^(?:台盟|台湾民主自治同盟)/u],
  ['无党派', /^无党派(?:人士|民主人士)?/u],
  ['群众', /^(?:群众|无)$/u],
];

/** The Party, its month not said. */
export const communistWords = /^(?:中共|中国共产党|共产党)(?:党员|预备党员|正式党员)?$|^(?:预备党员|党员)$/u;
export const probationary = /预备/u;

export const communist = '中共党员';
export const communistProbationer = '中共预备党员';

/** What follows the name of a party: 成员, 会员, 盟员, 社员, 党员. */
export const memberWords = /(?:成员|会员|盟员|社员|党员)$/u;

/** Between two parties. */
export const partySeparator = /[；;、，,\s/]+/u;
export const partyJoiner = '；';
