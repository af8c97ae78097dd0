import { numeralOf } from '../../documents/chinese-numerals';
import { dayWords } from '../../followups/deadline.messages';
import { organCategoryNames } from '../../organization/organs/organ.messages';
import { verbOf } from '../appointments.messages';
import { unknownGroup } from './count-items';
import type { CountGrouping, CountUnit, StatisticsQuestion } from './question';

export const unitNames: Readonly<Record<CountUnit, string>> = { people: '人', items: '人次', posts: '职务数' };
/** What stands behind a number. */
export const unitMarks: Readonly<Record<CountUnit, string>> = { people: '人', items: '人次', posts: '个职务' };
export const groupingNames: Readonly<Record<CountGrouping, string>> = {
  'organ-category': '机关类别',
  act: '任免方式',
  sex: '性别',
  ethnicity: '民族',
  term: '届次',
  year: '年度',
  meeting: '会议',
};
export const directionWords: Readonly<Record<StatisticsQuestion['direction'], string>> = {
  both: '任和免',
  confer: '只计任',
  end: '只计免',
};

const whatOneIs: Readonly<Record<CountUnit, string>> = {
  items: '每项任免计一人次，一项有几个职务的计一次；同一人既任又免的，任、免各计一次',
  people: '每人只计一次，在期间内任免几次、既任又免的也计一次；分组时一人在几组中的，各组都计',
  posts: '每项任免中的每个职务各计一个',
};
const directions: Readonly<Record<StatisticsQuestion['direction'], string>> = {
  both: '任和免都计',
  confer: '只计任，不计免',
  end: '只计免，不计任',
};
const deputyWords = '人大代表的补选、罢免、辞职不计';
const firstPost = '一项有几个职务、分属几类机关的，按列在最前的职务归类';

/** What the number counts, in words that can be quoted beside it. */
export function definitionOf(question: StatisticsQuestion): string {
  const { from, until, unit, direction, by } = question;
  const families = [
    { name: '法官', counted: question.withJudges },
    { name: '检察官', counted: question.withProcurators },
    { name: '人民陪审员', counted: question.withJurors },
  ];
  const named = (counted: boolean): string =>
    families
      .filter((family) => family.counted === counted)
      .map(({ name }) => name)
      .join('、');
  const within = [...(named(true) && [`含${named(true)}`]), ...(named(false) && [`不含${named(false)}`])].join('，');
  const parts = [
    `${dayWords(from)}至${dayWords(until)}（含首尾两日）常委会表决通过的和补录的以往任免，按${unitNames[unit]}统计：${whatOneIs[unit]}`,
    `${directions[direction]}。任，包括任命、决定任命、批准任命、决定代理、推选代理、通过；免，包括免去、决定免去、批准免去、接受辞职、撤销职务、撤换`,
    `${within}；法官包括法院的院长、副院长、审判委员会委员、庭长、副庭长、审判员和执行局局长、副局长，检察官包括检察院的检察长、副检察长、检察委员会委员、检察员`,
    ...(by === 'organ-category' && unit !== 'posts' ? [firstPost] : []),
    deputyWords,
  ];
  return `${parts.join('。')}。`;
}

/** Names of groups whose key says it; a meeting's is composed elsewhere. */
export function groupLabel(by: CountGrouping, key: string): string {
  if (key === unknownGroup) return by === 'meeting' ? '没有登记会议' : by === 'term' ? '没有登记届次' : '没有填写';
  if (by === 'organ-category') return organCategoryNames[key as keyof typeof organCategoryNames] ?? key;
  if (by === 'act') return verbOf[key as keyof typeof verbOf] ?? key;
  if (by === 'sex') return key === 'male' ? '男' : '女';
  if (by === 'term') return `第${numeralOf(Number(key))}届`;
  return by === 'year' ? `${key}年` : key;
}
