import { emptyDocument, type Block, type OfficialDocument } from '@core/official-document/model';

const clauses = [
  '坚持以习近平新时代中国特色社会主义思想为指导',
  '全年听取和审议专项工作报告17项',
  '开展《中华人民共和国农产品质量安全法》执法检查',
  '2024年1—9月一般公共预算收入完成38.65亿元，同比增长7.2%',
  '代表建议办结率达到98.5%',
  '“一府一委两院”依法接受监督',
  '推动GDP、R&D经费投入和PM2.5浓度等指标持续改善',
  '会议于9:00至11:30在市委礼堂召开',
  '增强“四个意识”、坚定“四个自信”、做到“两个维护”',
  '群众满意率为99%，比上年提高1.5个百分点',
  '按照《关于进一步加强代表工作的意见》（云人常发〔2023〕12号）要求',
  '审议意见（共8条）已于7月15日前全部交办',
  '重点解决3类、26个突出问题',
  '公开电话为0356-2233445，邮箱为ylrd@example.cn',
  '详见市人大常委会网站',
  '做到件件有着落、事事有回音，这是人民群众的期盼',
  '乡镇（街道）人大工作得到加强',
  '新建5G基站1200个，AI应用场景10余个',
  '新增耕地2.3万亩；改造老旧小区86个',
  '为什么要这样做？因为责任重于泰山！',
];
const ends = ['，', '，', '，', '。', '；', '：', '、'];

/** A paper of about 50 pages with digits, Latin words and every mark papers use; the same for the same seed. */
export function longPaper(paragraphs = 135, seed = 7): OfficialDocument {
  let state = seed;
  const pick = (count: number): number => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return Math.floor((state / 2_147_483_648) * count);
  };
  const blocks = Array.from({ length: paragraphs }, (_, index): Block => {
    let text = '';
    const count = 4 + pick(14);
    for (let at = 0; at < count; at += 1) {
      text += clauses[pick(clauses.length)] as string;
      text += at === count - 1 ? '。' : (ends[pick(ends.length)] as string);
    }
    if (index % 30 === 9) text += '网址为https://www.yunling.example.cn/zwgk/index.html。';
    if (index % 12 === 0) return { role: 'heading', level: 1, number: '一、', text: '强化党建引领，推动工作落实' };
    if (index % 4 === 1) return { role: 'item', level: 3, number: `${index}.`, head: '全面提高工作质量。', text };
    return { role: 'paragraph', text };
  });
  const title = '云岭市人民代表大会常务委员会工作报告';
  return { ...emptyDocument(), kind: 'report', kindTitle: '报告', title: { text: title, lines: [title] }, blocks };
}
