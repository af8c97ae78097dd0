import type { LeftOutPart } from '../left-out-parts';
import type { PaperRuleName, PaperUnderRules } from './paper-rules';

const partNames: Record<LeftOutPart, string> = {
  signature: '署名',
  date: '成文日期',
  recipients: '主送机关',
  byline: '报告人',
  supplementaryNote: '附注',
  documentNumber: '发文字号',
};

/** What a broken rule says to the clerk, and what it rests on. */
export const paperRuleWords: Record<PaperRuleName, { message: (paper: PaperUnderRules) => string; basis: string }> = {
  'fields-filled': {
    message: ({ missing }) => `还缺：${missing.join('、')}。请在记录或发文稿纸中填写后重新生成。`,
    basis: '措辞模板中要印的内容',
  },
  'circular-signed': {
    message: () => '还没有签发。请先在发文稿纸中填写签发人和签发日期。',
    basis: '《党政机关公文处理工作条例》第二十二条：公文应当经本机关负责人审批签发',
  },
  'announcement-numbered': {
    message: () => '公告还没有编号。本单位公告不编号的，可以不填。',
    basis: '公告按届次连续编号的惯例',
  },
  'prepared-before-vote': {
    message: () => '还没有表决。现在存档的，按“会前备印”登记，表决通过前不得发出。',
    basis: '表决前的文件不得表述为已经通过',
  },
  'text-printed-whole': {
    message: ({ leftOut }) =>
      `正文中的${leftOut.map((part) => partNames[part]).join('、')}不印在这份文件上，由题注说明通过的会议和日期。确需印出的，请写在正文段落中。`,
    basis: '有题注的决议、决定不另署名、不标成文日期',
  },
};
