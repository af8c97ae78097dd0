import type { MeetingKind } from '../../meetings/meeting';
import { resolutionStateWords as states } from '../resolution.messages';
import type { StageFacts } from './stage-facts';

export interface RuleWords {
  /** What is wrong, in one sentence. */
  message: string;
  /** What to do. */
  advice: string;
  /** Where the rule comes from. */
  basis: string;
}

const bodies: Record<MeetingKind, string> = {
  'standing-committee': '常委会会议',
  'council-of-chairpersons': '主任会议',
  congress: '代表大会会议',
  presidium: '主席团会议',
};

const day = (date: string | null): string => {
  const [year, month, of] = (date ?? '').split('-').map(Number);
  return `${year}年${month}月${of}日`;
};

const keeping = '议事台的记录规则：各阶段按时间先后记录';
const organic = '地方组织法第五十一条：常委会的决议由全体组成人员的过半数通过';

type Words = (facts: StageFacts) => RuleWords;

const rules: Readonly<Record<string, Words>> = {
  'stage-follows': ({ from, to }) => ({
    message: `现在是“${states[from]}”阶段，不能进入“${states[to]}”。`,
    advice: '请按阶段条的顺序办理；记错了的，在“历史”中撤销那一步。',
    basis: keeping,
  }),
  'stage-dates-in-order': ({ enteredOn, lastEnteredOn }) => ({
    message: `日期${day(enteredOn)}早于上一阶段的日期${day(lastEnteredOn)}。`,
    advice: '请核对两个阶段的日期。',
    basis: keeping,
  }),
  'meeting-named': ({ to }) => ({
    message: `“${states[to]}”没有写明在哪一次会议上。`,
    advice: '请选择会议；还没有的，先到“会议”中添加。',
    basis: '题注写明哪一次会议通过，由会议和表决记录生成',
  }),
  'meeting-of-right-kind': ({ to, bodyKind, meeting }) => ({
    message: `“${states[to]}”不能记在${meeting ? bodies[meeting.kind] : ''}上。`,
    advice:
      to === 'council'
        ? '请选择主任会议；由代表大会通过的，选择主席团会议。'
        : `这件事项由${bodies[bodyKind]}通过，请选择${bodies[bodyKind]}，或者修改通过机关。`,
    basis: '地方组织法第五十二条、第五十四条：议案由主任会议提请，由常委会会议审议通过',
  }),
  'meeting-of-same-term': ({ term, meeting }) => ({
    message: `会议是第${meeting?.term ?? ''}届的，这件事项记在第${term}届。`,
    advice: '请核对届次，或者选择本届的会议。',
    basis: keeping,
  }),
  'day-within-meeting': ({ enteredOn, meeting }) => ({
    message: `${day(enteredOn)}不在会期内：会议${
      meeting?.endsOn && meeting.endsOn !== meeting.beginsOn
        ? `自${day(meeting.beginsOn)}至${day(meeting.endsOn)}`
        : `在${day(meeting?.beginsOn ?? null)}`
    }举行。`,
    advice: '请核对日期和会议。',
    basis: '题注写明的是会议表决的日期',
  }),
  'text-written': ({ to }) => ({
    message: `文本还没有写好，不能进入“${states[to]}”。`,
    advice: '请先写好标题和正文。',
    basis: '提请审议和付表决的是完整的文本',
  }),
  'vote-text-before-passing': () => ({
    message: '还没有确定表决稿，不能记为通过。',
    advice: '请先进入“表决稿”阶段，把付表决的文本固定下来。',
    basis: '付表决的是表决稿，通过的文本与表决稿一致',
  }),
  'vote-that-passed': ({ vote }) => ({
    message:
      vote === null
        ? '没有这件事项的表决记录，不能记为通过。'
        : vote.outcome === 'failed'
          ? '最近一次表决没有通过，不能记为通过。'
          : '表决不是在这次会议上进行的。',
    advice: '请先在会议中记录表决，或者选择进行表决的会议。',
    basis: organic,
  }),
  'vote-that-failed': ({ vote }) => ({
    message:
      vote === null
        ? '没有这件事项的表决记录，不能记为未通过。'
        : vote.outcome === 'passed'
          ? '最近一次表决已经通过，不能记为未通过。'
          : '表决不是在这次会议上进行的。',
    advice: '请先在会议中记录表决；没有付表决的，记为“暂不付表决”或“撤回”。',
    basis: organic,
  }),
  'day-of-vote': ({ enteredOn, vote }) => ({
    message: `日期${day(enteredOn)}与表决日期${day(vote?.heldOn ?? null)}不一致。`,
    advice: '请核对表决记录的日期。',
    basis: '题注写明的是会议表决的日期',
  }),
  'text-equals-vote-text': () => ({
    message: '现在的文本与表决稿不一致。',
    advice: '请与表决稿逐字比较；应以表决稿为准，可以恢复表决稿，或者重新确定表决稿。',
    basis: '通过的文本与付表决的文本逐字一致',
  }),
  'prepared-papers-settled': ({ to, preparedPapers }) => ({
    message: `还有${preparedPapers}件会前备印的文件没有生效或者作废，不能进入“${states[to]}”。`,
    advice: '请先在文件栏中把会前备印的文件一并生效，或者一并作废；合并公告的，等其他文本也表决后办理。',
    basis: '会前备印的文件，表决后生效或者作废，在此之前不得发出',
  }),
  'published-before-archived': () => ({
    message: '还没有公布，不能归档。',
    advice: '请先记录公布；不公布的，由负责人特批。',
    basis: '常委会议事规则：通过的决议、决定应当公布',
  }),
};

/** The rule in words. Throws where a rule has none: the registry and the words do not agree. */
export function stageRuleWords(name: string, facts: StageFacts): RuleWords {
  const words = rules[name];
  if (!words) throw new Error(`no words for the rule ${name}`);
  return words(facts);
}

/** After the vote. */
export const textLocked: RuleWords & { rule: string } = {
  rule: 'text-locked',
  message: '已经表决，文本不能再改。',
  advice: '确需改正的，用“更正”，写明批准人和原因。',
  basis: '表决后文本锁定，只能更正',
};
