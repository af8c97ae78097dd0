import { count, flag, list, optionalDate, optionalText, text } from '../../fields';

/** The lines of a list, and what the list is called. */
export const listFacts = {
  /** 云岭市人民代表大会常务委员会, or short, as the office prints it in the title of a list. */
  listBody: text,
  /** 任免名单, 任命名单, 免职名单. */
  listName: text,
  entries: list({
    /** 决定任命： before the first line it holds for; null before the others. */
    lead: optionalText,
    /** 因工作变动; null where the office does not print it. */
    reason: optionalText,
    /** Joined by 、, marks behind each name: 张三、李四（女）. */
    names: text,
    /** Full titles joined by 、. */
    titles: text,
    /** Whether the post is conferred; otherwise it is taken away. */
    confers: flag,
  }),
};

/** What is decided of single people outside of the list: 接受辞职, 代理, 撤职, 补选. */
export const decisionFacts = {
  decisions: list({
    /** 接受张三辞去云岭市市长职务. */
    sentence: text,
  }),
};

/** Of the motion. */
export const motionFacts = {
  motionTitle: text,
  motionNumber: optionalText,
  motionOn: optionalDate,
  /** 云岭市人民政府, 主任会议. */
  movedBy: text,
  /** Who signs it: 云岭市市长　张三; 主任会议. */
  moverSigns: text,
  /** 任免, 任命, 免职. */
  actsName: text,
  /** Provisions of the meeting's day. */
  legalBasis: optionalText,
  motionReason: optionalText,
  /** How many people. */
  peopleCount: count,
};

/** People of a motion or a session, one a row. */
export const personItem = {
  /** As names stand in columns. */
  name: text,
  /** The same without blanks. */
  plainName: text,
  sex: optionalText,
  ethnicity: optionalText,
  /** 1972年5月. */
  born: optionalText,
  /** Full titles of the item joined by 、. */
  titles: text,
  /** 任命张三为云岭市财政局局长. */
  matter: text,
} as const;

/** Head and imprint of a paper sent out under a number. */
export const sentFacts = {
  headOrgan: text,
  documentNumber: optionalText,
  copyNumber: optionalText,
  secrecy: optionalText,
  urgency: optionalText,
  preprinted: flag,
  upward: flag,
  signedBy: optionalText,
  mainTo: text,
  copyTo: optionalText,
  signer: text,
  issuedOn: optionalDate,
  printedBy: text,
  printedOn: optionalDate,
};
