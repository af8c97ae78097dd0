/**
 * The official document: what a paper says and which element of it each part is, and nothing of how it looks.
 * Every writer (pages, HTML, text, Word) and the recogniser meet in this model.
 *
 * Elements follow GB/T 9704-2012 clause 7.3 (主体) and the practice of people's-congress meeting papers (题注, 章, 条).
 * Numbers of levels are text: they are composed or recognised, never left to Word's automatic numbering.
 */

/** Kinds of paper (文种). `rules` is 办法, 规则, 条例 by articles; `other` is a paper whose kind is not known. */
export const documentKinds = [
  'resolution',
  'decision',
  'opinions',
  'agenda',
  'schedule',
  'notice',
  'announcement',
  'letter',
  'request',
  'reply',
  'minutes',
  'report',
  'list',
  'rules',
  'other',
] as const;
export type DocumentKind = (typeof documentKinds)[number];

/** The four levels of the standard (7.3.3): 1 一、 2 （一） 3 1. 4 （1）. */
export type Level = 1 | 2 | 3 | 4;

export interface ParagraphBlock {
  role: 'paragraph';
  text: string;
}
/** A level's head on a line of its own: “一、” + “坚持党的领导”. */
export interface HeadingBlock {
  role: 'heading';
  level: Level;
  /** As printed, with its mark: “一、”, “（一）”, “1.”, “（1）”. */
  number: string;
  text: string;
}
/** A numbered paragraph. `head` is the run-in head with its full stop, or null. */
export interface ItemBlock {
  role: 'item';
  level: Level;
  number: string;
  head: string | null;
  text: string;
}
/** 第一章 总则, 第一节 …, 第一编 …: number and name apart. */
export interface ChapterBlock {
  role: 'chapter' | 'section';
  /** As printed: “第一章”, “第二节”. */
  number: string;
  text: string;
}
/** 第一条 and its first 款; further 款 follow as paragraphs. */
export interface ArticleBlock {
  role: 'article';
  /** As printed: “第一条”, “第十条之一”. */
  number: string;
  text: string;
}
/** 出席, 请假, 列席 of minutes (GB/T 9704 10.3). `label` without its colon. */
export interface AttendanceBlock {
  role: 'attendance';
  label: string;
  text: string;
}
/** A lead line of a list on its own line: “任命：”, “免去：”. `text` with its colon. */
export interface LeadBlock {
  role: 'lead';
  text: string;
}
/** A stretch of a text marked as removed (删除线) or added (下划线): UTF-16 offsets, in order, never overlapping. */
export interface TextMark {
  kind: 'removed' | 'added';
  start: number;
  end: number;
}
export interface TableCell {
  text: string;
  /** Columns covered, 1 when absent. */
  colSpan?: number;
  /** Rows covered, 1 when absent; covered cells are left out of the following rows. */
  rowSpan?: number;
  align?: 'left' | 'center' | 'right';
  /** Stretches shown as taken out or put in (对照稿); absent everywhere else. */
  marks?: TextMark[];
}
export interface TableBlock {
  role: 'table';
  /** Name of the table printed above it, or null. */
  caption: string | null;
  /** How many rows at the top are repeated on every page. */
  headerRows: number;
  /** Shares of the width, one a column; by the content of the columns when empty. */
  columnShares: number[];
  /** 横排 (clause 8): on pages of its own, turned by 90 degrees. */
  landscape?: boolean;
  rows: TableCell[][];
}
export type Block =
  ParagraphBlock | HeadingBlock | ItemBlock | ChapterBlock | ArticleBlock | AttendanceBlock | LeadBlock | TableBlock;
export type BlockRole = Block['role'];

/** 标题: one string as recorded, parts apart by an ideographic space; `lines` are the lines chosen for print. */
export interface Title {
  text: string;
  lines: string[];
}

export type MeetingKind = 'standing-committee' | 'council-of-chairpersons' | 'congress' | 'presidium';
/** One act of one meeting named in a 题注. What is not said there is null. */
export interface PassageAct {
  body: string | null;
  meetingKind: MeetingKind | null;
  /** 届. */
  term: number | null;
  /** 次. */
  meeting: number | null;
  /** ISO date, yyyy-mm-dd. */
  date: string | null;
  /** 通过, 批准, 修订, 修正, 废止 …; null for a note that names only the meeting (…会议上). */
  act: string | null;
}
/** 题注: the first act, and what later changed or approved the text. */
export interface PassageNote extends PassageAct {
  /** The whole note as printed, brackets included. */
  text: string;
  amendments: PassageAct[];
}

/**
 * How a paper is signed (7.3.5): 加盖印章, 不加盖印章, 加盖签名章, or – in meeting papers – no form said.
 */
export type SigningForm = 'sealed' | 'unsealed' | 'signature-stamp';
export interface Signature {
  /** 署名: one line an organ; for a signature stamp the duty (“主任”). */
  organs: string[];
  form: SigningForm;
}

/** 附件: from its own page on. */
export interface Attachment {
  /** As printed above it: “附件”, “附件1”; '' for a text that simply follows (the law after its 公告). */
  mark: string;
  /** 1, 2 …; null when the mark has none. */
  number: number | null;
  title: Title;
  /** 题注 under the attachment's title as printed, or null. */
  passageNote: string | null;
  blocks: Block[];
}

/** Which of the standard's forms a paper with a head has: 文件 (7.2), 信函 (10.1), 命令 (10.2), 纪要 (10.3). */
export const headForms = ['document', 'letter', 'order', 'minutes'] as const;
export type HeadForm = (typeof headForms)[number];

/** 签发人 of a paper to a superior organ (7.2.6). */
export interface Signatory {
  /** The organ the person signs for, in a joint issue; not printed. */
  organ: string | null;
  name: string;
}

/** 版头 (7.2). The 发文字号, which a paper may have without a head, stands in OfficialDocument. */
export interface DocumentHead {
  form: HeadForm;
  /** 发文机关标志 without its suffix, the organ in charge first; the whole mark (“…纪要”) for minutes. */
  organs: string[];
  /** What follows the organs in the mark: “文件”, “令”, or ''. */
  suffix: string;
  signatories: Signatory[];
  /** 上行文: the document number stands left and the 签发人 right. */
  upward: boolean;
  /** 份号, six digits. */
  copyNumber: string | null;
  /** 密级和保密期限: “机密★1年”. */
  secrecy: string | null;
  /** 紧急程度: “特急”, “加急”. */
  urgency: string | null;
  /** preprinted (红头留空): the red parts keep their space and print nothing, they are on the stock already. */
  stock: 'plain' | 'preprinted';
}

/** 版记 (7.4). */
export interface Imprint {
  /** 抄送 without its label and without the full stop at the end; null when there is none. */
  copyTo: string | null;
  /** 主送 that was moved here from above the text (7.3.2); as `copyTo`. */
  mainTo: string | null;
  /** 印发机关. */
  organ: string | null;
  /** 印发日期, ISO. */
  date: string | null;
  /** How many copies were printed; printed as 共印N份 when known. */
  copies: number | null;
  /** Lines that came in and are none of these (主题词：…, 抄报：…), printed above them as they stand. */
  otherLines?: string[];
}

export interface OfficialDocument {
  kind: DocumentKind;
  /** The 文种 as the title names it: 决议, 决定, 通知, 公告, 办法 …; '' when there is none. */
  kindTitle: string;
  head: DocumentHead | null;
  /** 发文字号: “云人常办发〔2024〕5号”, or null. */
  documentNumber: string | null;
  title: Title;
  /** “（第4号）” or “第4号” under the title of a 公告, or null. */
  serialNumber: string | null;
  passageNote: PassageNote | null;
  /** Post and name of the reporter under the title of a report, or null. */
  byline: string | null;
  /** 主送机关, or the 称谓 of a report, with its colon; null when there is none. */
  recipients: string | null;
  blocks: Block[];
  /** 附件说明: names without numbers or marks, in order; empty when there is none. */
  attachmentNames: string[];
  signature: Signature | null;
  /** 成文日期, ISO. */
  date: string | null;
  /** 附注 with its brackets, or null. */
  supplementaryNote: string | null;
  attachments: Attachment[];
  imprint: Imprint | null;
}

/** A document with nothing in it: what a new window starts from. */
export function emptyDocument(): OfficialDocument {
  return {
    kind: 'other',
    kindTitle: '',
    head: null,
    documentNumber: null,
    title: { text: '', lines: [] },
    serialNumber: null,
    passageNote: null,
    byline: null,
    recipients: null,
    blocks: [],
    attachmentNames: [],
    signature: null,
    date: null,
    supplementaryNote: null,
    attachments: [],
    imprint: null,
  };
}

/**
 * Names one place of a document: 'title', 'passageNote', 'blocks/3', 'attachments/0/blocks/2', 'blocks/4/rows/1/0'.
 * Pages, checks and the editor point at each other through it.
 */
export type ElementPath = string;
