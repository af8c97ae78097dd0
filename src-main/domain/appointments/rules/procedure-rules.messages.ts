import { materialNames } from '../appointments.messages';
import type { MaterialKey } from '../appointment-settings';
import type { Law } from '../laws';
import { citeShort, lawNames } from '../laws.messages';
import { numeralOf } from '../../documents/chinese-numerals';
import { voteFormNames } from '../../meetings/vote.messages';
import type { VoteForm } from '../../meetings/vote';
import type { RuleWords } from './motion-rule';

const date = (day: string): string => {
  const [year, month, of] = day.split('-').map(Number);
  return `${year}年${month}月${of}日`;
};

/** Words of the rules on how a motion is brought and dealt with. */
export const procedureRuleWords = {
  'renomination-after-failure': {
    wait: (name: string, title: string, failedOn: string, months: number): RuleWords => ({
      message: `${name}任${title}在${date(failedOn)}未获通过，不满${months}个月，不能再次提请。`,
      advice: '请推迟提请，或者更换人选。',
      basis: '本单位设置：未获通过的，间隔期满才能再次提请（深圳任免条例第二十条）',
    }),
    barred: (name: string, title: string, times: number, consecutively: boolean): RuleWords => ({
      message: `${name}任${title}在本届内已经${consecutively ? '连续' : ''}${times}次未获通过，本届内不能再提名。`,
      advice: '请更换人选。',
      basis: '本单位设置：未获通过达到次数的，本届内不再提名（深圳任免条例第二十条、重庆任免条例第二十一条）',
    }),
  },
  'submitted-in-time': {
    late: (receivedOn: string, lastDay: string, days: number): RuleWords => ({
      message: `议案${date(receivedOn)}收到，晚于会议举行${days}日前的最后一天（${date(lastDay)}）。`,
      advice: '请写明迟交的原因，向主任会议说明。',
      basis: `本单位设置：会议举行${days}日前提出`,
    }),
    unknown: (days: number): RuleWords => ({
      message: `没有填写收到议案的日期，无法核对是否在会议举行${days}日前提出。`,
      advice: '请填写收到日期。',
      basis: `本单位设置：会议举行${days}日前提出`,
    }),
  },
  'materials-complete': (name: string, missing: readonly MaterialKey[]): RuleWords => ({
    message: `${name}缺少材料：${missing.map((key) => materialNames[key]).join('、')}。`,
    advice: '请向提请机关索取，收到后在材料清单中记下日期。',
    basis: '本单位设置：提请任免应当附送的材料',
  }),
  'law-exam': {
    missing: (name: string): RuleWords => ({
      message: `${name}没有任前法律知识考试的成绩。`,
      advice: '请记下考试日期和结果；免考的，记为免考。',
      basis: '本单位设置：任前法律知识考试',
    }),
    failed: (name: string, bars: boolean): RuleWords => ({
      message: `${name}任前法律知识考试不合格${bars ? '，不能提请任命' : ''}。`,
      advice: '请安排补考，或者更换人选。',
      basis: '本单位设置：任前法律知识考试',
    }),
    outdated: (name: string, examOn: string): RuleWords => ({
      message: `${name}的考试（${date(examOn)}）在上一届，成绩已经失效。`,
      advice: '请重新安排考试。',
      basis: '本单位设置：考试成绩在本届内有效',
    }),
    otherBranch: (name: string): RuleWords => ({
      message: `${name}在国家机关之间交流任职，不能免考。`,
      advice: '请安排考试。',
      basis: '本单位设置：在国家机关之间交流任职的，重新参加考试（深圳任免条例第十五条）',
    }),
  },
  'signed-by-head': (missing: 'name' | 'post' | 'both'): RuleWords => ({
    message: `议案没有提请人的${{ name: '姓名', post: '职务', both: '姓名和职务' }[missing]}。`,
    advice: '议案由提请机关正职领导人签署，请填写签署人的姓名和职务。',
    basis: '广东任免办法第十一条、浙江任免条例第九条：由提请机关正职领导人签署',
  }),
  'session-of-record': {
    kind: (): RuleWords => ({
      message: '人事任免由常委会会议表决，所选的不是常委会会议。',
      advice: '请选择常委会会议；主任会议、党组会议记在办理步骤中。',
      basis: '题注由会议记录生成',
    }),
    term: (said: number, held: number | null): RuleWords => ({
      message:
        held === null
          ? `会议日期不在任何一届之内，题注的第${numeralOf(said)}届无法核实。`
          : `会议记为第${numeralOf(said)}届，而会议日期在第${numeralOf(held)}届。`,
      advice: '请核对会议的届次和日期，以及各届的起止日期。',
      basis: '题注的届次、次数和日期由会议记录生成',
    }),
    day: (name: string, stateOn: string): RuleWords => ({
      message: `${name}的表决结果记在${date(stateOn)}，与表决日期或者会期不符。`,
      advice: '请核对表决记录和会议日期。',
      basis: '题注写明的是会议表决的日期',
    }),
  },
  'cites-law-in-force': (law: Law, before: number, after: readonly number[], since: string): RuleWords => ({
    message: `文中引用的${lawNames[law].short}第${numeralOf(before)}条是修正前的条号，${date(since)}起为第${after.map(numeralOf).join('条或者第')}条。`,
    advice: '请按会议日期引用现行条号。',
    basis: `${lawNames[law].full}自${date(since)}起的条文顺序`,
  }),
  'dismissal-grounds': {
    reason: (name: string, day: string): RuleWords => ({
      message: `撤销${name}职务没有写明理由。`,
      advice: '请填写撤职的理由。',
      basis: citeShort(['dismissal-procedure'], day),
    }),
    material: (name: string, day: string): RuleWords => ({
      message: `撤销${name}职务没有提供有关的材料。`,
      advice: '请在材料清单中记下撤职的事实材料。',
      basis: citeShort(['dismissal-procedure'], day),
    }),
    mover: (day: string): RuleWords => ({
      message:
        '撤职案只能由本级人民政府、监察委员会、人民法院、人民检察院，主任会议，或者五分之一以上的常委会组成人员联名提出。',
      advice: '请改正提请人。',
      basis: citeShort(['dismissal-movers'], day),
    }),
    joined: (joined: number | null, needed: number, members: number, day: string): RuleWords => ({
      message:
        joined === null
          ? '联名提出撤职案，没有填写联名人数。'
          : `联名${joined}人，不足五分之一：全体组成人员${members}人，至少要${needed}人。`,
      advice: '请核对联名人数。',
      basis: citeShort(['dismissal-movers'], day),
    }),
    ballot: (name: string, form: VoteForm, day: string): RuleWords => ({
      message: `撤销${name}职务用了“${voteFormNames[form]}”，应当采用无记名投票。`,
      advice: '请用投票方式重新表决，或者改正表决记录。',
      basis: citeShort(['dismissal-procedure'], day),
    }),
    defence: (name: string, day: string): RuleWords => ({
      message: `撤销${name}职务已经表决，没有记录其申辩。`,
      advice: '请记下口头申辩、书面申辩或者没有申辩。',
      basis: citeShort(['dismissal-procedure'], day),
    }),
  },
  'form-of-vote': (name: string, form: VoteForm, wanted: VoteForm): RuleWords => ({
    message: `${name}的表决用了“${voteFormNames[form]}”，本地规定用“${voteFormNames[wanted]}”。`,
    advice: '请核对表决记录；设备故障改用其他方式的，不必处理。',
    basis: `本单位设置：表决方式为“${voteFormNames[wanted]}”`,
  }),
  'withdrawal-consented': (name: string, deferred: boolean, day: string): RuleWords => ({
    message: `${name}的任免案${deferred ? '暂不付表决' : '撤回'}，没有记录主任会议同意的日期。`,
    advice: '请记下主任会议同意的日期和时间。',
    basis: `${citeShort(['council'], day)}；北京任免条例第十六条、深圳任免条例第十七条、重庆任免条例第二十条`,
  }),
};
