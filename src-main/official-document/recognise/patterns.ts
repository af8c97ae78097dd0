/** Lines that name an element of a paper outside its numbered text. */

/** 发文字号 (GB/T 9704 7.2.5) on a line of its own; a copy may lack the 机关代字 (〔2024〕4号). */
export const documentNumberLine = /^(?:[^，。；：！？\s]{1,24}〔\d{4}〕\s*第?|〔\d{4}〕\s*)\d{1,4}号$/u;

/** 公告第4号, （第四号）, 〔十八届〕第二号, 2024年第4号 under a title. */
export const serialNumberLine =
  /^[（(]?(?:〔[^〕]{1,12}〕|[［[]\d{4}[］\]])?\s*(?:\d{4}年)?\s*第\s*[一二三四五六七八九十百\d]{1,5}\s*[号期][）)]?$/u;

/** 成文日期 on a line of its own. */
export const dateLine = /^\d{4}年\d{1,2}月\d{1,2}日$/;

/** 署名 and 成文日期 on one line. */
export const signedDateLine = /^(\S{4,30}?)[ \t\u3000\u00a0]*(\d{4}年\d{1,2}月\d{1,2}日)$/u;

/** “附件”, “附件1”, “附件一：” on a line of its own: an attachment begins. */
export const attachmentMarkLine = /^附[ \u3000]*件[ \u3000]*([0-9]{0,2}|[一二三四五六七八九十]{0,3})[ \u3000]*[：:]?$/;

/** 附件说明: “附件：1.…”, “附：…”, “附件1：…”. */
export const attachmentNamesLine =
  /^附[ \u3000]*件?[ \u3000]*(?:\d{1,2}|[一二三四五六七八九十]{1,2})?[ \u3000]*[：:][ \t\u3000]*(?=\S)/;

/** 版记 pasted along with the text: 抄送, 分送, 抄报 … */
export const imprintLine = /^(?:抄送|分送|抄报|发送|印送|主送|主题词)[：:]|^[（(]?共印[ \u3000]?\d+[ \u3000]?份[）)]?$/;
export const printedByLine = /\d{4}年\d{1,2}月\d{1,2}日印发$/;

/** 出席, 请假, 列席 of minutes (10.3). */
export const attendanceLine =
  /^(出[ \u3000]*席|请[ \u3000]*假|列[ \u3000]*席|缺[ \u3000]*席|主[ \u3000]*持|记[ \u3000]*录)([\u4e00-\u9fff]{0,4})[：:][ \t\u3000]*/u;

/** Lead line of an appointment list on its own line. */
export const leadLine =
  /^(?:会议)?(?:决定|批准|通过|补选)?(?:任命|免去|任免|接受|补选|撤销|撤职|辞去|推选|代理|通过|同意)[\u4e00-\u9fff]{0,16}：$/u;

/** The formula a paper closes with, on a line of its own. */
export const closingFormula =
  /^(?:特此(?:公告|通告|通知|通报|函复|函告|函达|报告|批复|请示|复函|说明|决定|证明)|此[复函致令]|[妥当可]否，?请|以上.{1,14}，?请(?:予)?(?:审议|批示|审查|批准|予)|请予(?:审议|批准)|本(?:决定|决议|办法|规定|条例|规则)自)/u;

/** Ends a sentence. */
export const sentenceEnd = /[。！？；：…]["”’」』）]*$/u;

/** An organ's name at the end of a line. */
export const organEnd =
  /(?:委员会|室|办公厅|政府|常委会|主席团|法院|检察院|局|厅|委|部|党组|党委|中心|人大|处|办|检查组|调研组|领导小组|组|院|协会|联合会|工会|大队|支队|公司|机关|市委|县委|区委|州委|代表大会|联席会议)(?:（(?:章|盖章|印章|公章)）)?$/u;

/** A post and, after it, perhaps a name. */
export const postInLine =
  /(?:主任|市长|县长|区长|州长|省长|局长|院长|检察长|组长|秘书长|委员|主席|书记|厅长|处长|科长|部长|行长|会长|所长|镇长|乡长|代表|盟长|旗长|专员)/u;
