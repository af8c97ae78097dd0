import type { Act } from '../acts';

/** Leads and verbs, the longer before the shorter ones they begin with. */
export const verbs: readonly (readonly [RegExp, Act])[] = [
  [/^决定任命/, 'decide-appoint'],
  [/^决定免去/, 'decide-remove'],
  [/^(?:决定)?批准任命/, 'approve-appoint'],
  [/^(?:决定)?批准免去/, 'approve-remove'],
  [/^(?:通过|补充)?任命/, 'appoint'],
  [/^免去/, 'remove'],
  [/^免除/, 'remove'],
  [/^(?:决定)?接受/, 'accept-resignation'],
  [/^(?:决定)?撤销/, 'dismiss'],
  [/^(?:决定)?(?:批准)?撤换/, 'replace'],
  [/^(?:决定)?补选/, 'by-elect'],
  [/^(?:决定)?罢免/, 'recall'],
  [/^(?:决定)?推选/, 'choose-acting'],
];

/** A line that only says what the next lines are: 任命：, 一、决定免去, （二）免职名单, 任命下列人员为…… */
export const leadLine =
  /^(决定任命|决定免去|(?:决定)?批准任命|(?:决定)?批准免去|任命|任职|免去|免除|免职|撤销|补选|罢免|接受辞职|接受辞去)(?:的)?(?:职务)?(?:以下|下列)?(?:人员|同志)?(?:职务)?(?:的)?(?:名单)?(?:如下)?[:：]?$/;
export const leadActs: Readonly<Record<string, Act>> = {
  决定任命: 'decide-appoint',
  决定免去: 'decide-remove',
  批准任命: 'approve-appoint',
  批准免去: 'approve-remove',
  决定批准任命: 'approve-appoint',
  决定批准免去: 'approve-remove',
  任命: 'appoint',
  任职: 'appoint',
  免去: 'remove',
  免除: 'remove',
  免职: 'remove',
  撤销: 'dismiss',
  补选: 'by-elect',
  罢免: 'recall',
  接受辞职: 'accept-resignation',
  接受辞去: 'accept-resignation',
};
/** 任命下列人员为云岭市人民法院人民陪审员：names follow. */
export const leadOfNames =
  /^(决定任命|批准任命|任命|免去|免除)(?:以下|下列)(?:\d+名)?(?:人员|同志)?(?:为|的|担任)?(.+?)(?:职务)?(?:[（(]\d+[名人][)）])?[:：]?$/;

/** 一、 （一） 1. ① before a line. */
export const numbering =
  /^(?:[一二三四五六七八九十]{1,3}、|[（(][一二三四五六七八九十\d]{1,3}[)）]|\d{1,3}[.．、](?!\d)|[①-⑳])/u;

/** What stands before the verb in a decision: basis, proposal, meeting. */
export const preamble = /(?:根据|依照|按照|由于|鉴于|因|经|会议|常务委员会|委员会|提请|提名|[:：，,]$|^决定$)/;
export const verbInside =
  /决定任命|决定免去|批准任命|批准免去|决定接受|接受|任命|免去|免除|撤销|撤换|补选|罢免|推选|决定(?:由)?(?=[^，。:：；]{1,20}代理)/u;

export const comrade = /同志$/;
export const comradeAnywhere = /同志/g;
/** （女，回族） behind a name; （试用期一年） behind a title. */
export const bracketed = /[（(][^（）()]{0,30}[)）]/gu;

export const conferring = /^(.+?)(?:同志)?(?:为|担任|任)(.+)$/u;
/** Between who is appointed and the title. */
export const conferringWords = ['为', '担任', '任'] as const;
export const acting = /^(?:由)?(.+?)(?:同志)?(?:代理|为代理)(.+?)(?:的)?(?:职务)?$/u;
export const actingTitle = /代理(?=(?:副?[省市州县区旗盟]长|主席|院长|检察长|主任|秘书长))/u;
export const resigning =
  /^(.+?)(?:同志)?(?:因.{1,30}?)?(?:提出的?)?(?:关于)?(?:请求)?(?:要求)?辞去(?:其)?(?:所)?(?:担任的|担任)?(.+?)(?:职务)?(?:的)?(?:请求|申请|要求)?$/u;
export const ending = /^(.+?)(?:同志)?(?:的|担任的|原任的|所任的)(.+?)(?:职务)?$/u;
export const jobWord = /(?:等)?职务$/u;
/** 副市长张明 */
export const postBeforeName =
  /^.*(?:副?[省市州县区旗盟]长|副?主席|副?院长|副?检察长|副?主任|副?秘书长|委员|代表)(?=.{2,4}$)/u;

/** 免去其司法局局长职务: whom the sentence before named. */
export const samePerson = /^((?:决定|批准)?(?:任命|免去|免除|撤销))(?:其|他|她)(?!他)(?:担任)?的?/u;
export const belonging = '的';
export const nameMark = '、';
export const clauseMark = '，';
export const commaBetween = /[，,]/u;
export const enumerationMark = /、|和(?=[^、]{2,4}$)|以及/u;
export const titleMark = /[、，,]|兼(?:任)?/u;
export const sentenceStop = /[；;。]/u;

/** 题注: a bracketed line with a day, or a day and the words of passing. */
export const passageNote = /(?:通过|决定|审议|任命|任免|表决)/;
export const arabicDay = /(\d{4})\s*年\s*(\d{1,2})\s*月\s*(\d{1,2})\s*日/;
export const chineseDay =
  /([二〇○零一三四五六七八九]{4})年([一二三四五六七八九十]{1,3})月([一二三四五六七八九十]{1,3})日/;
export const chineseDigits = '〇一二三四五六七八九';
export const otherNoughts = /[○零]/g;
export const meetingInNote =
  /(?:第[一二三四五六七八九十百零〇\d]+届)?[^，。（）()]*?第[一二三四五六七八九十百零〇\d]+次(?:主任)?(?:会议|全体会议)/u;

/** Headings, addressees, signatures: nothing is missed where they are passed over. */
export const heading = /(?:名单|决定|决议|公告|通知|议案|简报)(?:[（(][^（）()]*[)）])?$/;
export const decisionHeading = /^(?:.*?(?:常务委员会|常委会))?关于(.+?)的?(?:决定|决议|公告)$/u;
export const passedOver =
  /^(?:(?:[^为的任]*人民代表大会常务委员会|[^为的任]*人大常委会)(?:办公[厅室])?(?:文件|公告)?|第?\s*[\d一二三四五六七八九十]+\s*号|[〔\[（(]?\d{4}[〕\])）].*号|.*[〔\[]\d{4}[〕\]].*号|现予公告.*|特此公告.*|此(?:布|致).*|主任[:：]?.{0,6}|—.*—|[-\d\s]+|共\d+[名人].*|(?:姓名|职务|序号).{0,12})$/;
/** 张三因工作变动，提出辞去……职务的请求。 What was asked for, told before what was decided. */
export const request =
  /^[^。，,]{2,40}(?:[，,]?因[^。]{1,40}?)?[，,]?(?:书面)?(?:提出|请求)(?:关于|请求|要求)*辞去[^。]+(?:请求|申请|要求|报告)。?$/u;
export const committeeOfPlace =
  /([\u4e00-\u9fff]{2,20}?)(?:第[一二三四五六七八九十百\d]+届)?人(?:民代表)?大(?:会)?常(?:务)?委(?:员)?会/u;
export const filing = /^(?:并)?(?:依法)?(?:报|提请).{0,40}(?:备案|批准|确认|追认)$/u;
export const effective = /^(?:本|以上|上述).{0,12}(?:施行|生效|执行)$/u;
