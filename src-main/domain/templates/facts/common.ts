import { content, date, flag, optionalDate, optionalText, text } from '../fields';

/** Of the office that makes the paper. */
export const officeFacts = {
  /** 云岭市人民代表大会常务委员会. */
  office: text,
  /** 云岭市人大常委会. */
  officeShort: text,
  /** 云岭市. */
  region: text,
  /** 云岭市人民代表大会常务委员会办公室. */
  generalOffice: text,
};

/** Of the meeting that adopts, or adopted, the text. */
export const meetingFacts = {
  /** 云岭市第五届人民代表大会常务委员会第三十次会议. */
  meeting: text,
  /** 市五届人大常委会第三十次会议. */
  meetingShort: text,
  /** 第五届. */
  meetingTerm: text,
  /** 第三十次. */
  meetingNumber: text,
  meetingOn: date,
  meetingPlace: optionalText,
};

/** The same while it may not be settled yet. */
export const plannedMeetingFacts = {
  meeting: optionalText,
  meetingShort: optionalText,
  meetingTerm: optionalText,
  meetingNumber: optionalText,
  meetingOn: optionalDate,
  meetingPlace: optionalText,
};

/** Of the matter. */
export const matterFacts = {
  /** Without （草案）, parts apart by an ideographic space. */
  title: text,
  /** 决议, 决定, 办法. */
  kindTitle: text,
  /** The adopting body without its term: 云岭市人民代表大会常务委员会. */
  body: text,
  /** With it: 云岭市第五届人民代表大会常务委员会. */
  bodyOfTerm: text,
  /** 2026-003. */
  matterNumber: text,
};

/** The text of a resolution at any stage. */
export const textFacts = {
  /** Title, blocks and attachments as recorded; without 题注 and without the closing below. */
  content,
  /** The clause of effect and repeal as one sentence; null where there is none or the text says it itself. */
  closing: optionalText,
  /** Whether the clause is the last numbered item instead of a paragraph. */
  closingIsItem: flag,
};
