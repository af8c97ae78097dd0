import type { MeetingKind } from '../../../domain/meetings/meeting';
import type { VoteForm } from '../../../domain/meetings/vote';
import type { ResolutionKind } from '../../../domain/resolutions/resolution';

/** Words that facts of papers bring along, as papers print them. */
export const factWords = {
  standingCommittee: '人民代表大会常务委员会',
  congress: '人民代表大会',
  council: '主任会议',
  presidium: '主席团',
  meeting: '会议',
  termOf: (numeral: string) => `第${numeral}届`,
  timesOf: (number: string) => `第${number}次`,
  announcementNumber: (number: number) => `第${number}号`,
  voteForms: { tacit: '默示', hands: '举手', device: '无记名按表决器', ballot: '无记名投票' } satisfies Record<
    VoteForm,
    string
  >,
  howPassed: (form: VoteForm | null) => (form === 'tacit' ? '审议通过' : '表决通过'),
  fromPublication: '公布之日',
  fromPassing: '通过之日',
  kindTitle: { resolution: '决议', decision: '决定', measures: '办法', 'meeting-decision': '决定' } satisfies Record<
    ResolutionKind,
    string
  >,
  version: (version: number) => `第${version}版`,
  textLabel: (label: string, date: string) => `${label}（${date}）`,
  pages: { replaced: '替换', added: '增加', withdrawn: '撤下' },
  pageLine: (page: number, line: number) => `第${page}页第${line}行`,
  before: '修改前',
  after: '修改后',
};

/** Why a paper cannot be composed now, and what to do about it. */
export const obstacles = {
  gone: '这件决议决定已不存在。',
  noText: '正文还是空的，请先录入正文。',
  noMeeting: '还没有填写在哪次会议上审议，请先在左侧选择会议。',
  noVoteText: '还没有表决稿，请先进入“表决稿”阶段。',
  notPassed: '还没有通过。表决前要备印的，请先进入“表决稿”阶段。',
  notAdopted: '这件决议决定没有通过，不能生成。',
  noVote: '还没有录入表决，请先录入表决结果。',
  twoVersions: '对照需要两个版本，现在只有一个。请先保存一个版本。',
  noSuchVersion: '要对照的版本不属于这件决议决定。',
  noCorrection: '没有更正。表决后的文本只能用“更正”修改，更正后才能生成更正通知。',
  sameText: '更正前后的文字相同，没有可列的内容。',
  noAnnouncement: '还没有建立公告，请先建立公告。',
  announcementOf: (title: string) => `《${title}》还没有通过，也没有表决稿，不能公告。`,
  announcementFailed: (title: string) => `《${title}》没有通过，不能公告。`,
  notOfThisRecord: '这种文件不属于这里的记录。',
  noMatters: '这次会议还没有要表决的事项。',
  companion: '请在“存档文件”中打开已存档的文件生成。',
} as const;

/** Bodies by the kind of their meeting, after the place and the term. */
export const bodyWords: Record<MeetingKind, string> = {
  'standing-committee': factWords.standingCommittee,
  'council-of-chairpersons': factWords.standingCommittee + factWords.council,
  congress: factWords.congress,
  presidium: factWords.congress,
};

/** Places in a text, as 更正 and 勘误 name them. */
export const placeWords = {
  title: '标题',
  passageNote: '题注',
  recipients: '主送机关',
  signature: '署名',
  date: '成文日期',
  attachment: (mark: string) => mark || '附件',
  paragraph: (ordinal: number) => `正文第${ordinal}段`,
  paragraphOf: (article: string, ordinal: number) => `${article}第${ordinal}款`,
  item: (number: string) => `第${number}项`,
  table: (row: number) => `表格第${row}行`,
  other: '版头和版记',
};
