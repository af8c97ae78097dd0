import { followUpNames } from '../appointments.messages';
import { citeShort } from '../laws.messages';
import type { Provision } from '../laws';
import type { FollowUpKind } from '../position-row';
import type { RuleWords } from './motion-rule';

const date = (day: string): string => {
  const [year, month, of] = day.split('-').map(Number);
  return `${year}年${month}月${of}日`;
};

/** Words of the rules on the vote and what follows it. */
export const resultRuleWords = {
  'chief-procurator-reported-upward': (name: string, kind: FollowUpKind, day: string): RuleWords => ({
    message: `${name}的一项已经通过，还没有“${followUpNames[kind]}”的待办。`,
    advice: '请添加待办，办理后记下文号和日期。',
    basis: citeShort([kind === 'approve-upper' ? 'resignation' : 'acting-heads'], day),
  }),
  'result-follows-vote': {
    noVote: (name: string, passed: boolean, day: string): RuleWords => ({
      message: `${name}记为${passed ? '通过' : '未通过'}，却没有表决记录。`,
      advice: '请在会议中记录表决。',
      basis: citeShort(['majority'], day),
    }),
    differs: (name: string, passed: boolean, needed: number | null, day: string): RuleWords => ({
      message: passed
        ? `${name}记为通过，但表决没有达到全体组成人员的过半数${needed === null ? '' : `（至少${needed}票赞成）`}。`
        : `${name}记为未通过，但表决已经达到全体组成人员的过半数。`,
      advice: '请核对赞成票数和全体组成人员的人数；过半数以全体组成人员计算，不以到会人数计算。',
      basis: citeShort(['majority'], day),
    }),
    undecided: (name: string, first: string, day: string): RuleWords => ({
      message: `${name}的表决结果不能确定：${first}`,
      advice: '请先改正表决记录。',
      basis: citeShort(['majority'], day),
    }),
  },
  'nothing-out-before-vote': (name: string, paper: string, on: string, passedOn: string | null): RuleWords => ({
    message:
      passedOn === null
        ? `${name}还没有表决通过，“${paper}”已经在${date(on)}发出或者公布。`
        : `“${paper}”在${date(on)}发出或者公布，早于${name}的通过日期（${date(passedOn)}）。`,
    advice: '请收回或者更正；会前备印的文件，表决后生效再发出。',
    basis:
      '广东任免办法第二十一条、深圳任免条例第二十一条、重庆任免条例第二十六条：未经依法任免，不得先行到职、离职和对外公布',
  }),
  'certificate-of-passed-appointment': {
    act: (name: string, titles: readonly string[]): RuleWords => ({
      message: `${name}的这一项不是任命或者决定任命，不颁发${titles.join('、')}的任命书。`,
      advice: '请作废这份任命书。',
      basis: '任命书颁发给任命、决定任命的人员（广东任免办法第二十二条、浙江任免条例第二十八条）',
    }),
    position: (name: string, titles: readonly string[]): RuleWords => ({
      message: `按本单位设置，${titles.join('、')}不颁发任命书，${name}却有一份。`,
      advice: '请作废这份任命书，或者修改设置“颁发任命书的职务”。',
      basis: '本单位设置：颁发任命书的职务',
    }),
    notPassed: (name: string): RuleWords => ({
      message: `${name}没有通过，任命书却已经生效或者颁发。`,
      advice: '请收回并作废这份任命书。',
      basis: '任命书只颁发给表决通过的人员',
    }),
    early: (name: string, handedOn: string, passedOn: string): RuleWords => ({
      message: `${name}的任命书在${date(handedOn)}颁发，早于通过日期（${date(passedOn)}）。`,
      advice: '请核对颁发日期。',
      basis: '任命书只颁发给表决通过的人员',
    }),
  },
  'oath-taken': {
    open: (name: string, title: string): RuleWords => ({
      message: `${name}任${title}，还没有记录宪法宣誓。`,
      advice: '请安排宣誓并记下日期；缺席的，写明原因，另行安排。',
      basis: '全国人大常委会关于实行宪法宣誓制度的决定；本地没有规定期限',
    }),
    overdue: (name: string, title: string, dueOn: string): RuleWords => ({
      message: `${name}任${title}，应当在${date(dueOn)}前进行宪法宣誓，还没有记录。`,
      advice: '请安排宣誓并记下日期；缺席的，写明原因，另行安排。',
      basis: '全国人大常委会关于实行宪法宣誓制度的决定；本单位设置：宣誓期限',
    }),
    early: (name: string, heldOn: string, passedOn: string, approved: boolean): RuleWords => ({
      message: `${name}的宣誓日期${date(heldOn)}早于${approved ? '批准' : '通过'}日期（${date(passedOn)}）。`,
      advice: approved ? '检察长在上一级人大常委会批准任命后宣誓，请核对日期。' : '请核对宣誓日期。',
      basis: '全国人大常委会关于实行宪法宣誓制度的决定',
    }),
  },
  'follow-ups-opened': (
    name: string,
    missing: readonly FollowUpKind[],
    basis: readonly Provision[],
    day: string,
  ): RuleWords => ({
    message: `${name}的一项已经通过，还没有这些待办：${missing.map((kind) => followUpNames[kind]).join('、')}。`,
    advice: '请添加待办；不需要的，可以特批或者不予处理。',
    basis: citeShort(basis, day),
  }),
  'new-government-within-two-months': (titles: readonly string[], electedOn: string, dueOn: string, day: string) => ({
    message: `新一届政府领导人员${date(electedOn)}选举产生，应当在${date(dueOn)}前提请任命政府组成人员，还有${titles.length}个职务没有提请：${titles.slice(0, 5).join('、')}${titles.length > 5 ? '等' : ''}。`,
    advice: '请提醒政府提请任命。',
    basis: citeShort(['new-government'], day),
  }),
  'sanction-after-dismissal': (name: string, sanctionOn: string, endedOn: string | null, day: string): RuleWords => ({
    message:
      endedOn === null
        ? `${name}的处分决定日期为${date(sanctionOn)}，常委会还没有撤销或者免去其职务。`
        : `${name}的处分决定日期为${date(sanctionOn)}，早于常委会撤销或者免去职务的日期（${date(endedOn)}）。`,
    advice: '应当先由常委会依法撤销或者免去职务，再给予撤职、开除处分；请核对日期。',
    basis: citeShort(['sanction-follows'], day),
  }),
};
