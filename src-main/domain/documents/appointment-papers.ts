/** Papers of appointments: of a motion, of one person's item, of a session. */
export const motionPapers = [
  /** 议案, 说明, 初审报告. */
  'appointment-motion',
  'motion-explanation',
  'motion-review',
  /** 任免名单（草案）. */
  'appointment-list-draft',
  /** 拟任人员简介. */
  'candidate-profiles',
  /** 发言顺序. */
  'speaking-order',
  /** 任免名单 or 任命名单; 免职名单 where the office prints two. */
  'appointment-list',
  'removal-list',
  /** 任免通知 with red header, 通知函, 备案报告. */
  'appointment-notice',
  'notice-letter',
  'filing-report',
] as const;

export const itemPapers = [
  /** 草案 of the decision below, for the session to deliberate. */
  'decision-draft',
  /** 决定任命、免去副市长. */
  'deputy-head-decision',
  /** 关于……代理……的决定. */
  'acting-decision',
  /** 关于接受……辞去……职务请求的决定. */
  'resignation-decision',
  /** 撤职. */
  'dismissal-decision',
  /** 补选. */
  'by-election-notice',
] as const;

export const sessionPapers = [
  /** 表决票, 监票人名单, 计票单. */
  'appointment-ballot',
  'tellers-list',
  'counting-sheet',
  /** The lists of all motions of a session in one. */
  'joint-appointment-list',
  'joint-removal-list',
  'appointment-vote-result',
  'appointment-announcement',
  /** 宣誓人员名单, 领誓人和誓词, 宣誓仪式主持词. */
  'oath-list',
  'oath-leader',
  'oath-script',
  /** 考试成绩册. */
  'exam-scores',
] as const;

export const appointmentPapers = [...motionPapers, ...itemPapers, ...sessionPapers] as const;
export type AppointmentPaper = (typeof appointmentPapers)[number];
export type MotionPaper = (typeof motionPapers)[number];
export type ItemPaper = (typeof itemPapers)[number];
/** What an item is decided by. */
export type DecisionPaper = Exclude<ItemPaper, 'decision-draft'>;
export type SessionPaper = (typeof sessionPapers)[number];
