import type { ResolutionKind } from './resolution';

/** Words of the clauses of effect and repeal, as papers print them. */
export const closingWords = {
  /** What a text calls itself: 本决定. */
  self: {
    resolution: '本决议',
    decision: '本决定',
    measures: '本办法',
    'meeting-decision': '本决定',
  } satisfies Record<ResolutionKind, string>,
  named: (kindTitle: string) => `本${kindTitle}`,
  fromPublication: '自公布之日起施行',
  fromPassing: '自通过之日起施行',
  fromDay: (date: string) => {
    const [year, month, day] = date.split('-').map(Number);
    return `自${year}年${month}月${day}日起施行`;
  },
  stop: '。',
  repealed: '同时废止',
  and: '和',
  comma: '、',
  /** A title as it stands inside the marks, back as it is by itself. */
  unquoted: (title: string) => title.replaceAll('〈', '《').replaceAll('〉', '》'),
  /** A title inside the marks of titles. */
  title: (title: string) => `《${title.replaceAll('《', '〈').replaceAll('》', '〉')}》`,
};
