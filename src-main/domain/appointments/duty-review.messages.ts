import type { DutyReviewKind, ExpiryKind } from './duty-review';

export const dutyReviewKindNames: Readonly<Record<DutyReviewKind, string>> = {
  'written-report': '书面述职',
  report: '会上述职',
  assessment: '述职评议',
};

export const expiryNames: Readonly<Record<ExpiryKind, string>> = {
  secondment: '任期届满（挂职等）',
  juror: '人民陪审员任期届满',
  age: '到任职年龄界限',
  review: '述职、评议计划',
};
