import { verbOf } from '../appointments.messages';
import type { Act } from '../acts';
import type { Provision } from '../laws';
import { citeShort } from '../laws.messages';
import type { RuleWords } from './motion-rule';

/** Words of the rules on persons and what they hold. */
export const peopleRuleWords = {
  'incompatible-posts': {
    member: (name: string, title: string, day: string): RuleWords => ({
      message: `${name}是本级人大常委会组成人员，不能同时担任${title}。`,
      advice: '请在同一次会议上接受其辞去常委会的职务，或者删去这一项。',
      basis: citeShort(['incompatibility'], day),
    }),
    posts: (name: string, title: string, other: string, basis: readonly Provision[], day: string): RuleWords => ({
      message: `${name}的${other}职务没有免去，不能同时担任${title}。`,
      advice: `请加上免去${other}职务的一项，或者核对名册中的任职。`,
      basis: citeShort(basis, day),
    }),
  },
  'former-post-of-same-kind': {
    same: (name: string, title: string): RuleWords => ({
      message: `名册中${name}已经担任${title}，不需要再次任命。`,
      advice: '请核对职务；换届需要重新任命的，请在设置中列入“换届重新任命”。',
      basis: '与名册的任职记录一致',
    }),
    other: (name: string, title: string, other: string): RuleWords => ({
      message: `${name}现任${other}，任命为${title}后原职务是否免去？`,
      advice: `免去的，请加上免去${other}职务的一项；兼任的，不必处理。`,
      basis: '一人在同一次会议上任命职务和免去职务的，一并提请（深圳任免条例第十九条）',
    }),
  },
  'removed-from-post-held': (name: string, title: string, act: Act): RuleWords => ({
    message: `名册中${name}没有担任${title}，不能${verbOf[act].replace('职务', '')}。`,
    advice: '请核对姓名和职务；任职早于本系统记录的，请在名册中补记，或者由负责人特批。',
    basis: '与名册的任职记录一致',
  }),
  'membership-for-committee': {
    member: (name: string, title: string, day: string): RuleWords => ({
      message: `${name}不是常委会组成人员，不能担任${title}：人选在常委会组成人员中提名。`,
      advice: '请核对人选，或者在名册中补记其常委会职务。',
      basis: citeShort(['credentials-committee'], day),
    }),
    deputy: (name: string, title: string, basis: readonly Provision[], day: string): RuleWords => ({
      message: `${name}不是本级人民代表大会代表，不能担任${title}：人选在代表中提名。`,
      advice: '请核对人选，或者在名册中补记其代表资格。',
      basis: citeShort(basis, day),
    }),
    suspended: (name: string, title: string): RuleWords => ({
      message: `${name}正在暂停执行代表职务，不宜任命为${title}。`,
      advice: '请核对代表状态。',
      basis: '《中华人民共和国全国人民代表大会和地方各级人民代表大会代表法》',
    }),
  },
  'posts-end-with-seat': (name: string, titles: readonly string[], day: string): RuleWords => ({
    message: `${name}辞去职务后，其${titles.join('、')}职务相应终止。`,
    advice: '请在决定中写明相应终止的职务，并予以公告；不需要另行免职。',
    basis: citeShort(['deputy-posts-end', 'deputy-ends', 'credentials-committee'], day),
  }),
  'kin-in-one-court': (name: string, relation: string, other: string, court: boolean, day: string): RuleWords => ({
    message: `${name}的${relation}与${other}同名，而${other}在同一机关任职，请核对是否需要任职回避。`,
    advice: '有法律规定的亲属关系的，不得同时担任；没有关系的，不必处理。',
    basis: citeShort([court ? 'judges-kin' : 'procurators-kin'], day),
  }),
  'seat-vacated': {
    incumbent: (title: string, holder: string): RuleWords => ({
      message: `${title}现由${holder}担任，还没有免职、辞职或者终止，一个职务不能有两人。`,
      advice: `请加上${holder}离任的一项；已经离任的，请在名册中补记。`,
      basis: '与名册的任职记录一致',
    }),
    twice: (title: string, other: string): RuleWords => ({
      message: `本次会议还提请任命${other}为${title}，一个职务不能任命两人。`,
      advice: '请核对人选。',
      basis: '一个职务一人担任',
    }),
  },
  'vacated-before-filled': (title: string, leaving: string): RuleWords => ({
    message: `${title}的任命排在${leaving}的免职之前表决。`,
    advice: `请先表决${leaving}的免职，再表决任命；不需要的，可以修改设置“同一职务先免后任”。`,
    basis: '本单位设置：同一职务既免又任的，先表决免职（深圳任免条例第十九条）',
  }),
  'one-person-one-name': {
    homonym: (name: string): RuleWords => ({
      message: `名册中另有一人也叫${name}，没有注明区别。`,
      advice: '请核对是否选对了人；两人确实同名的，请在名册中为其注明区别，如籍贯、性别。',
      basis: '任免文件中的姓名应当能够指明一人',
    }),
    sameSound: (name: string, other: string): RuleWords => ({
      message: `${name}与${other}读音相同、出生年月相同，可能是同一人写成两样。`,
      advice: '请对照身份信息核对姓名；是同一人的，请在名册中合并。',
      basis: '姓名与身份信息一致',
    }),
    written: (name: string): RuleWords => ({
      message: `姓名“${name}”中有空格、括号或者其他符号。`,
      advice: '请在名册中改正：姓名不留空格，女、民族和区别另行填写。',
      basis: '姓名与身份信息一致',
    }),
  },
  'marks-known': (name: string, missing: 'sex' | 'ethnicity'): RuleWords => ({
    message: `${name}的${missing === 'sex' ? '性别' : '民族'}没有填写，名单中无法注明。`,
    advice: '请在名册中补填；本单位不注明的，可以修改设置。',
    basis: `本单位设置：名单中注明${missing === 'sex' ? '女' : '少数民族'}`,
  }),
  'officer-leaves-court': (name: string, others: readonly string[], court: boolean, day: string): RuleWords => ({
    message: `${name}退休、调离或者辞职，其${others.join('、')}职务还没有提请免去。`,
    advice: '请一并提请免去；仍在本院任职的，请改正免职理由。',
    basis: citeShort([court ? 'judges-removed' : 'procurators-removed'], day),
  }),
  'posts-of-one-person-joined': (name: string, act: Act): RuleWords => ({
    message: `${name}有几项“${verbOf[act]}”，可以并为一项，职务之间用顿号连接。`,
    advice: '请把几个职务并入一项，一并表决。',
    basis: '一人免去多项职务的，可以一并表决（深圳任免条例第十九条）',
  }),
  'resigns-and-acting-on-one-day': (title: string): RuleWords => ({
    message: `同一天接受${title}辞职并决定代理：辞职须报上一级人大常委会批准，批准前能否决定代理，各地做法不一。`,
    advice: '请按本地做法办理，并记下批准的日期。',
    basis: '各地做法不一，不影响办理',
  }),
  'item-once': {
    again: (name: string, title: string): RuleWords => ({
      message: `本次会议上${name}的${title}提了两次。`,
      advice: '请删去重复的一项。',
      basis: '一人一职务只提一次',
    }),
    opposite: (name: string, title: string): RuleWords => ({
      message: `本次会议上${name}的${title}既任命又免去。`,
      advice: '请核对两项的职务。',
      basis: '一人一职务只提一次',
    }),
  },
};
