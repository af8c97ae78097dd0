import type { PublishedFigure } from '@core/domain/appointments/ledger-settings';
import { unitMarks } from '@core/domain/appointments/statistics/statistics.messages';

export const rangeNames: Readonly<Record<string, (year: number) => string>> = {
  since: (year) => `${year}年以来`,
  last: (year) => `${year}年`,
  this: (year) => `${year}年以来`,
};

export const statisticsMessages = {
  copied: '统计结果和口径已复制。',
  notCopied: '没能复制，请用鼠标选中后复制。',
  exported: (file: string) => `已导出“${file}”。`,
  wrongRange: '请填起止日期，止的日期不早于起的日期。',
  kept: '已记下公布的数字。',
  removed: '已删除这个数字。',
  unsaved: '公布的数字还没有保存。',
  /** What a screen reader says of a bar. */
  bar: (conferred: number, ended: number) => `任 ${conferred}，免 ${ended}`,
  answer: (total: number, mark: string, definition: string) => `任免 ${total}${mark}。${definition}`,
  compared: (own: number, { figure, unit }: PublishedFigure) =>
    own === figure
      ? '与记录一致'
      : `记录${own > figure ? '多' : '少'} ${Math.abs(own - figure)} ${unitMarks[unit]}，请核对口径和记录`,
};
