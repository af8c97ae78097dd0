import { verbOf } from '../../domain/appointments/appointments.messages';
import type { Act } from '../../domain/appointments/acts';
import { printedDate } from '../../official-document/civil-date';

/** What is read out, at most. */
const longestMatter = 300;

/** Words of 任免事项: labels of changes, refusals, sentences for the host. */
export const appointmentsMessages = {
  addMotion: (title: string) => `新建任免议案：${title}`,
  updateMotion: (title: string) => `修改任免议案：${title}`,
  removeMotion: (title: string) => `删除任免议案：${title}`,
  addItem: (act: Act, name: string) => `添加任免事项：${verbOf[act]} ${name}`,
  addItems: (count: number, title: string) => `添加${count}项任免：${title}`,
  updateItem: (act: Act, name: string) => `修改任免事项：${verbOf[act]} ${name}`,
  removeItem: (act: Act, name: string) => `删除任免事项：${verbOf[act]} ${name}`,
  orderItems: (title: string) => `调整任免顺序：${title}`,
  moveItem: (name: string, title: string) => `${name}的任免事项移到：${title}`,
  enterStage: (stage: string, title: string) => `进入“${stage}”：${title}`,
  removeStage: (stage: string) => `删除阶段“${stage}”`,
  partyStep: (title: string) => `登记党内程序：${title}`,
  removePartyStep: '删除党内程序记录',
  saveMaterial: (label: string, title: string) => `登记材料“${label}”：${title}`,
  addWaiver: (title: string) => `特批：${title}`,
  removeWaiver: '撤回特批',
  withdrawn: (name: string) => `撤回：${name}`,
  deferred: (name: string) => `暂不付表决：${name}`,
  returned: (name: string) => `恢复提请：${name}`,
  recordVotes: (passed: number, failed: number) =>
    failed === 0 ? `记录任免表决：${passed}项通过` : `记录任免表决：${passed}项通过，${failed}项未通过`,
  removeVote: (matter: string) => `撤销任免表决：${matter}`,
  approval: (name: string) => `登记上级批准：${name}`,
  importJurors: (count: number) => `读入人民陪审员${count}名`,
  readingJurors: '读取名单',
  writingJurors: '写入名册和议案',

  council: '主任会议',
  members: (count: number | null) => (count === null ? '常委会组成人员联名' : `常委会组成人员${count}人联名`),
  defaultTitle: (proposer: string) =>
    proposer === '' ? '关于提请审议任免的议案' : `${proposer}关于提请审议任免的议案`,
  ownTitle: '关于提请审议人事任免的议案',

  merged: (first: string, count: number) => {
    const ending = `等${count}项`;
    return count === 1 ? first.slice(0, longestMatter) : `${first.slice(0, longestMatter - ending.length)}${ending}`;
  },
  hostSentence: ({
    kind,
    byWhom,
    consented,
    matter,
  }: {
    kind: 'withdrawn' | 'deferred';
    byWhom: string;
    consented: boolean;
    matter: string;
  }) =>
    kind === 'withdrawn'
      ? `经${byWhom}提出，${consented ? '主任会议同意，' : ''}“${matter}”一项不再提请本次会议表决。`
      : `经${byWhom}提出，${consented ? '主任会议决定，' : ''}“${matter}”一项本次会议暂不付表决。`,

  askFormerPost: (name: string, title: string) => `${name}现任${title}，是否同时免去？`,
  askIncumbent: (name: string, title: string) => `${title}现由${name}担任，是否同时免去？`,

  ended: {
    resigned: '辞职请求已被接受',
    recalled: '罢免',
    ceasedWithSeat: '组成人员或者代表职务终止，相应终止',
    actingEnded: '正职到任，代理相应终止',
    newGovernment: '新一届政府任命',
    reappointed: '重新任命',
    alreadyOnRecord: '名册原有记录',
    notOnRecord: '期初名册没有登记，免职时补记',
    byElected: '补选',
  },
  departed: (on: string) => `${printedDate(on)}退出本次会议表决`,

  held: { message: '已经表决或者录入的历史事项不能修改。', advice: '请先撤销它的表决记录，再修改。' },
  left: { message: '这一项已经撤回或者暂不付表决。', advice: '请先恢复提请，再修改。' },
  notLeft: { message: '这一项没有撤回，不需要恢复。', advice: '请刷新后再看。' },
  motionUsed: {
    message: '这件议案已有表决、文件、任命书或者任职记录，不能删除。',
    advice: '请先撤销表决，作废文件；不再办理的，可以注明后办结。',
  },
  itemUsed: {
    message: '这一项已有表决、文件、任命书或者任职记录，不能删除。',
    advice: '请改用“撤回”，或者先撤销表决、作废文件。',
  },
  otherProposer: {
    message: '两件议案的提请机关不同，不能移动。',
    advice: '请在该提请机关的议案中重新添加这一项。',
  },
  meetingHasVotes: {
    message: '这件议案已有事项在原来的会议上表决，不能改到别的会议。',
    advice: '请先撤销表决，或者为其余事项另建一件议案。',
  },
  stageUnknown: { message: '设置中没有使用这个阶段。', advice: '请在“设置·人事任免”中选用这个阶段后再试。' },
  noMeeting: (title: string) => ({
    message: `“${title}”还没有安排会议，或者安排在别的会议。`,
    advice: '请先在议案中选定这次会议。',
  }),
  notWaiting: (name: string) => ({
    message: `${name}的一项不是待表决，不能记录表决。`,
    advice: '已经表决的请先撤销原来的表决；已经撤回的请先恢复提请。',
  }),
  twice: (name: string) => ({
    message: `${name}的一项在这次记录里出现了两次。`,
    advice: '一项只在一次表决中记录。',
  }),
  notItemVote: { message: '这次表决不是任免表决。', advice: '请在“会议”中修改它。' },
  laterVote: {
    message: '这次表决带来的任职已有后来的任免记录。',
    advice: '请先撤销后来的表决，再撤销这一次。',
  },
  told: (title: string) => ({
    message: `“${title}”已经写明这次表决的结果，不能撤销表决。`,
    advice: '请先作废这份文件。',
  }),
  certificateOut: (name: string) => ({
    message: `${name}的任命书已经颁发，不能撤销表决。`,
    advice: '请先收回并作废任命书。',
  }),
  oathTaken: (name: string) => ({
    message: `${name}已经登记宪法宣誓，不能撤销表决。`,
    advice: '请先删除宣誓记录。',
  }),
  noApproval: (name: string) => ({
    message: `${name}的一项没有通过，或者不需要上级批准。`,
    advice: '只有已经接受的检察长辞职需要登记批准。',
  }),
  approvalEarly: (on: string) => ({
    message: `批准日期早于接受辞职的日期（${printedDate(on)}）。`,
    advice: '请核对批准日期。',
  }),
  departedLate: { message: '同意的日期早于提出的日期。', advice: '请核对两个日期。' },
  jurorPost: {
    message: '选定的职务不是人民陪审员。',
    advice: '请选择法院的“人民陪审员”职务；没有的，先在名册中添加。',
  },
};
