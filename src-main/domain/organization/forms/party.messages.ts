import { readParty } from './party';

/** A member of each party, as its own statute calls him. */
const members: Readonly<Record<string, string>> = {
  民革: '民革党员',
  民盟: '民盟盟员',
  民建: '民建会员',
  民进: '民进会员',
  农工党: '农工党党员',
  致公党: '致公党党员',
  九三学社: '九三学社社员',
  台盟: '台盟盟员',
  无党派: '无党派人士',
};

/**
 * 入党时间 as a sentence about a person says it: 2002年6月加入中国共产党，民建会员. What cannot be read stays as it was
 * written; '' where nothing is said.
 */
export function partyPhrase(raw: string): string {
  const { joinedOn, text, others } = readParty(raw);
  const parts = text.split('；').filter((part) => part !== '');
  return parts
    .map((part) => {
      if (joinedOn !== null && part === joinedOn.replace('-', '.'))
        return `${Number(joinedOn.slice(0, 4))}年${Number(joinedOn.slice(5))}月加入中国共产党`;
      return others.includes(part) ? (members[part] ?? part) : part;
    })
    .join('，');
}
