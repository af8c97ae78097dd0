import { printedDate } from '../../../official-document/civil-date';

const named = (first: string, count: number): string => (count === 1 ? first : `${first}等${count}人`);

/** Words of 任命书, blanks and oaths: labels of changes, reasons, refusals. */
export const certificateMessages = {
  prepare: (first: string, count: number) => `备印任命书：${named(first, count)}`,
  hand: (first: string, count: number) => `颁发任命书：${named(first, count)}`,
  order: '调整任命书颁发顺序',
  void: (name: string) => `作废任命书：${name}`,
  addBlanks: (first: string, count: number) => `登记空白任命书：${first}起${count}份`,
  blank: (blank: string) => `修改空白任命书登记：${blank}`,
  oaths: (first: string, count: number) => `登记宪法宣誓：${named(first, count)}`,

  leftOut: {
    act: '免职、辞职等事项不发任命书',
    acting: '按设置，代理职务不发任命书',
    position: '按设置，这一职务不发任命书',
    failed: '表决未通过',
    withdrawn: '已撤回',
    deferred: '暂不付表决',
    historical: '录入的历史事项',
    existing: '已有任命书',
  },
  failedAtVote: (on: string) => `${printedDate(on)}表决未通过`,
  oathDone: '已宣誓',
  council: '主任会议',

  ballotAdvice: '请先把任免议案提请到这次会议。',

  nobody: { message: '所选事项都不发任命书。', advice: '请看各项不发任命书的原因，另选事项。' },
  uncountable: (number: string) => ({
    message: `“${number}”中没有可以递增的数字。`,
    advice: '请输入带数字的起始编号，例如“云人常任〔2026〕1号”。',
  }),
  numberUsed: (number: string) => ({
    message: `编号“${number}”已经用在另一份任命书上。`,
    advice: '请改用没有用过的起始编号，或者先作废那一份。',
  }),
  blankUsed: (blank: string) => ({
    message: `空白任命书“${blank}”已经用过。`,
    advice: '请输入下一份没有用过的空白编号。',
  }),
  blankUnknown: (blank: string) => ({
    message: `登记中没有编号为“${blank}”的空白任命书。`,
    advice: '请先登记空白任命书，或者改正编号。',
  }),
  blankNotUnused: (blank: string) => ({
    message: `空白任命书“${blank}”不是未用状态。`,
    advice: '请从一份未用的空白任命书开始。',
  }),
  tooFewBlanks: (wanted: number, there: number) => ({
    message: `需要空白任命书${wanted}份，从这一编号起只有${there}份未用。`,
    advice: '请登记新的空白任命书，或者分批备印。',
  }),
  blankExists: (blank: string) => ({
    message: `空白任命书“${blank}”已经登记过。`,
    advice: '请核对起始编号和份数。',
  }),
  blankTaken: (blank: string) => ({
    message: `空白任命书“${blank}”印着一份有效的任命书。`,
    advice: '请先作废那份任命书。',
  }),
  reasonWanted: { message: '没有写明原因。', advice: '请写明损坏或者作废的原因。' },
  notEffective: (name: string) => ({
    message: `${name}的任命书还没有生效，不能颁发。`,
    advice: '请先记录表决；表决通过后任命书自动生效。',
  }),
  voided: (name: string) => ({ message: `${name}的任命书已经作废。`, advice: '请重新备印后再办。' }),
  handedEarly: (name: string, on: string) => ({
    message: `颁发日期早于${name}的任命日期（${printedDate(on)}）。`,
    advice: '请核对颁发日期。',
  }),
  notSworn: (name: string) => ({
    message: `${name}的一项不需要宪法宣誓，或者还没有通过。`,
    advice: '只登记已经通过的任命和代理。',
  }),
  swornEarly: (name: string, on: string) => ({
    message: `宣誓日期早于${name}的任命日期（${printedDate(on)}）。`,
    advice: '请核对宣誓日期。',
  }),
  leadsAbsent: (name: string) => ({
    message: `${name}没有参加宣誓，不能领誓。`,
    advice: '请另定领誓人，或者删除未参加的原因。',
  }),
};
