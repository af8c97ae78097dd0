import type { OfficeLevel } from '../../organization/office';
import { proposerNames, verbOf } from '../appointments.messages';
import type { Act } from '../acts';
import type { Provision } from '../laws';
import { citeShort } from '../laws.messages';
import type { Proposer } from '../position-row';
import type { RuleWords } from './motion-rule';

const levels: Record<OfficeLevel, string> = { province: '省级', city: '设区的市（自治州）级', county: '县级' };
const capacities = { members: '常委会组成人员联名', applicant: '辞职人本人' } as const;

/** Words of the rules on posts, verbs and who proposes. Posts and names come as they are printed. */
export const postRuleWords = {
  'elected-seat-by-resignation': (title: string, act: Act, day: string): RuleWords => ({
    message: `${title}由本级人民代表大会选举（通过）产生，常委会不能${verbOf[act]}。`,
    advice:
      act === 'dismiss' || act === 'recall' || act === 'replace'
        ? '常委会只能决定是否接受辞职；罢免由代表大会决定。'
        : '离任的改用“接受辞职”；需要有人主持工作的，用“决定代理”（常委会主任用“推选代理”）。',
    basis: citeShort(['elected-by-congress', 'resignation'], day),
  }),
  'verb-fits-post': (title: string, act: Act, fitting: readonly Act[], basis: readonly Provision[], day: string) => ({
    message: `“${verbOf[act]}”不适用于${title}。`,
    advice:
      fitting.length > 0
        ? `这一职务应当用“${fitting.map((each) => verbOf[each]).join('”或者“')}”。`
        : '常委会对这一职务没有这样的权限，请核对职务和任免方式。',
    basis: citeShort(basis, day),
  }),
  'proposer-fits-post': {
    wrong: (title: string, wanted: Proposer, basis: readonly Provision[], day: string): RuleWords => ({
      message: `${title}的任免应当由${proposerNames[wanted]}${wanted === 'applicant' ? '提出' : '提请（提名）'}，与本议案的提请机关不一致。`,
      advice:
        wanted === 'applicant'
          ? '辞职由本人书面提出，请将提请人改为本人，或者由主任会议提请审议。'
          : '请改正提请机关，或者把这一项移到相应机关提出的议案中。',
      basis: citeShort(basis, day),
    }),
    deputyHead: (title: string, day: string): RuleWords => ({
      message: `${title}的个别任免，法律没有规定由谁提名，通常由本级人民政府正职领导人提请；缺位时由主任会议提请。`,
      advice: '请核对提请机关。',
      basis: citeShort(['deputy-heads'], day),
    }),
    capacity: (capacity: 'members' | 'applicant', day: string): RuleWords => ({
      message: `${capacities[capacity]}不能提出这一项任免。`,
      advice: capacity === 'members' ? '联名只能提出撤职案；请改正提请人。' : '本人只能提出辞职；请改正提请人。',
      basis: citeShort(capacity === 'members' ? ['dismissal-movers'] : ['resignation'], day),
    }),
  },
  'acting-from-deputies': (name: string, title: string, day: string, chairperson: boolean): RuleWords => ({
    message: `${name}没有担任本机关的副职，不能代理${title}职务：代理人选从副职领导人员中产生。`,
    advice: chairperson
      ? '主任职务只能在副主任中推选代理。'
      : '请先在同一次会议上任命其为副职，排在代理之前；已经担任副职的，请在名册中补记。',
    basis: citeShort([chairperson ? 'acting-chairperson' : 'acting-heads'], day),
  }),
  'post-fits-level': (title: string, level: OfficeLevel, severe: boolean, day: string): RuleWords => ({
    message: severe
      ? `${levels[level]}人大常委会没有任免${title}的权限，这一级不设这一职务。`
      : `${levels[level]}一般不设${title}，请核对职务的类别。`,
    advice: '请核对本单位的级别，或者在名册中改正职务的类别。',
    basis: citeShort(['incompatibility', 'government-members', 'government-composition', 'working-organs'], day),
  }),
  'election-committee-of-county': (title: string, level: OfficeLevel, day: string): RuleWords => ({
    message: `${title}由县级人大常委会任命，${levels[level]}人大常委会不能任免。`,
    advice: '请删去这一项。',
    basis: citeShort(['election-committees'], day),
  }),
  'between-sessions': (title: string, act: Act, basis: readonly Provision[], day: string): RuleWords => ({
    message: `本级人民代表大会正在举行会议，“${verbOf[act]}”${title}只能在大会闭会期间办理。`,
    advice: '请核对会议日期；大会期间的，由大会选举或者决定。',
    basis: citeShort(basis, day),
  }),
  'legal-title': {
    words: (title: string, word: string): RuleWords => ({
      message: `职务“${title}”中有“${word}”，不是法定的职务名称。`,
      advice: '请改用名册中的法定全称；党内职务、排序和分工不写入任免名单。',
      basis: '任免文件写明法定职务全称',
    }),
    organ: (title: string, full: string): RuleWords => ({
      message: `职务“${title}”与名册不一致，当日的法定全称是“${full}”。`,
      advice: `请改为“${full}”。`,
      basis: '任免文件写明法定职务全称，不用简称',
    }),
    short: (organ: string, short: string): RuleWords => ({
      message: `机关名称“${organ}”中的“${short}”是简称。`,
      advice: '请在名册中改为机关全称。',
      basis: '任免文件写明机关全称，不用简称',
    }),
  },
  'organ-name-in-force': {
    abolished: (title: string, organ: string, day: string): RuleWords => ({
      message: `${organ}已经撤销或者合并，不能再任命${title}。`,
      advice: '请核对机构的撤销日期，改选新设机构的职务。',
      basis: citeShort(['organ-filing'], day),
    }),
    formerName: (title: string, former: string, name: string): RuleWords => ({
      message: `职务“${title}”用的是原名称“${former}”，机构已更名为“${name}”。`,
      advice: '请改用更名后的名称。',
      basis: '任免文件写明机构更名后的全称',
    }),
    endsItself: (title: string, organ: string): RuleWords => ({
      message: `${organ}已经撤销或者合并，按本地规定${title}的职务自行终止，不需要办理免职。`,
      advice: '请删去这一项，由提请机关报常委会备案；或者修改设置“机构撤销、合并”。',
      basis: '本单位设置：机构撤销、合并的，职务自行终止',
    }),
    needless: (name: string, title: string): RuleWords => ({
      message: `${name}已经担任${title}，机构只是更名，按本地规定不重新任命。`,
      advice: '请删去这一项，由提请机关报常委会备案；或者修改设置“机构更名”。',
      basis: '本单位设置：机构更名、职责没有变动的，不重新任命',
    }),
    unfiled: (organ: string, day: string): RuleWords => ({
      message: `${organ}的撤销或者合并还没有记录报常委会备案的日期。`,
      advice: '请在名册中记下备案的文号和日期。',
      basis: citeShort(['organ-filing'], day),
    }),
  },
};
