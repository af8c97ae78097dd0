import type { StageRule } from './stage-facts';

/** What was printed ahead of the vote is effective or void before the matter is made public or put away. */
export const preparedPapersSettled: StageRule = {
  name: 'prepared-papers-settled',
  waivable: true,
  broken: ({ to, preparedPapers }) => (to === 'published' || to === 'archived') && preparedPapers > 0,
};
