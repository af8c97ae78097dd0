import { recordPaperNames } from '../../../domain/documents/record-paper.messages';
import type { RecordPaperKind } from '../../../domain/documents/record-paper';

/** Papers that are called after the kind of their text: 决议（草案）. */
const marks: Partial<Record<RecordPaperKind, string>> = {
  'resolution-draft': '（草案）',
  'resolution-vote-text': '（表决稿）',
  'resolution-passed': '（通过文本）',
};

/** 决议（草案）, 印发通知. */
export const nameOfPaper = (paper: RecordPaperKind, kindTitle: string, person = ''): string => {
  const mark = marks[paper];
  if (person !== '') return `${recordPaperNames[paper]}（${person}）`;
  return mark === undefined ? recordPaperNames[paper] : kindTitle + mark;
};

export const recordPaperMessages = {
  composed: (name: string) => `生成：${name}`,
  ownKept: (name: string) => `修改（仅本件）：${name}`,
  dispatched: (name: string) => `发出：${name}`,
  settled: (title: string, effective: boolean) => (effective ? `会前备印生效：${title}` : `会前备印作废：${title}`),
  dispatchSaved: (title: string) => `填写发文稿纸：${title}`,

  obstacle: (message: string) => ({ message, advice: '请补齐后再生成。' }),
  notCurrent: {
    message: '记录在生成之后有变更，这份文件已不是最新的。',
    advice: '请先重新生成，核对后再存档。',
  },
  blocked: (messages: readonly string[]) => ({
    message: messages.join(''),
    advice: '请改正后再存档；确需放行的，请在“检查”中登记特批。',
  }),
  notSigned: {
    message: '还没有签发，不能编发文字号。',
    advice: '请先在发文稿纸中填写签发人和签发日期；紧急发文的，可在“文号登记”中事后补登。',
  },
  notOnFile: { message: '这份文件还没有存档，不能登记发出。', advice: '请先存档。' },
  notTheLatest: { message: '这份文件正在存档。', advice: '请等存档完成后再试。' },
  prepared: {
    message: '这份文件是会前备印的，表决通过前不得发出。',
    advice: '表决后请在“文件”中把会前备印的文件设为生效。',
  },
  void: { message: '这份文件已经作废，不能发出。', advice: '请重新生成并存档后再发出。' },
  dispatchedBeforeIssue: { message: '发出日期早于存档日期。', advice: '请核对日期。' },
  noOutcome: (effective: boolean) => ({
    message: effective
      ? '这件决议决定还没有通过，会前备印的文件不能生效。'
      : '这件决议决定没有被否决、撤回或者暂缓，不必作废。',
    advice: '请先录入表决并进入相应的阶段。',
  }),
  itemsOpen: (effective: boolean) => ({
    message: effective
      ? '这些文件中的任免事项还没有全部表决，会前备印的文件不能生效。'
      : '会前备印的文件与表决结果没有出入，不必作废。',
    advice: '请先录入表决结果；撤回的，请先登记撤回。',
  }),
  nothingPrepared: { message: '没有会前备印的文件。', advice: '无须处理。' },
  voidReason: '会前备印的文件，表决未获通过或者没有付表决。',
  changedReason: '会前备印的内容与表决结果不一致。',
};
