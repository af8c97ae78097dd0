import type { DutyReviewFields } from '../../../domain/appointments/duty-review';
import { dutyReviewKindNames } from '../../../domain/appointments/duty-review.messages';

type Row = Readonly<Record<string, unknown>>;

/** Reviews in the history; see application/system/record-words.messages.ts. */
export const dutyReviewRecordWords = {
  duty_review: {
    name: '述职、评议',
    title: (row: Row) =>
      `${String(row['year'])}年${dutyReviewKindNames[row['kind'] as keyof typeof dutyReviewKindNames] ?? ''}`,
    columns: {
      kind: '方式',
      planned_month: '计划月份',
      held_on: '日期',
      ballots: '测评票',
      result: '结果',
      note: '备注',
    },
    told: {
      ballots: (value: string) =>
        (JSON.parse(value) as DutyReviewFields['ballots']).map(({ grade, votes }) => `${grade}${votes}票`).join('，'),
      planned_month: (value: string) => `${value}月`,
    },
  },
};
export const dutyReviewValueWords: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'duty_review.kind': dutyReviewKindNames,
};

export const dutyReviewMessages = {
  plan: (kind: string, year: number, people: number) => `列入${year}年${kind}计划 ${people} 人`,
  change: (name: string, kind: string) => `修改${name}的${kind}`,
  remove: (name: string, kind: string) => `删除${name}的${kind}`,
  notHeld: { message: '没有填写述职、评议的日期。', advice: '有了结果或者测评票，请把日期填上。' },
  leftOffice: { message: '选中的人员中有已经离任的。', advice: '请刷新后重新选择在任人员。' },
};
