/** Words a subject ends in that can be bidden to do something. */
const bodies =
  '政府|部门|委员会|法院|检察院|监委|常委会|党组|党委|人大|机关|机构|办公室|专工委|工委|单位|站点|一府一委两院”|一府两院”|组成人员|代表|主任会议|[委局厅]';
/** A subject: nothing in it but the names of organs and what joins them. */
const subject = `(?<who>(?:(?![的把对为以将在按经从])[\\u4e00-\\u9fa5、“”（）\\d]){0,36}?(?:${bodies})(?:（[^）]{1,8}）)?(?:及其(?:所属|有关|工作)?部门|及其常委会)?)`;
/** What binds. 要求, 要件 and the like do not. */
const modal =
  '(?:应当|应(?![对急用届])|要(?![求件素点闻])|必须|须|负责(?!人)|牵头|每年|每半年|每季度|每月|按季度|于\\d{4}年)';

/** A clause that says who has to do something: 市、县（区）人民政府应当…. */
export const biddenClause = new RegExp(`^(?:由)?${subject}(?:[，,])?(?:要)?${modal}`, 'u');
/** A clause that hands something over: 由代表联络机构汇总整理. */
export const handedOver = new RegExp(
  `由${subject}(?=负责|牵头|汇总|统筹|组织|会同|制定|协调|督办|实施|按照|分别|在)`,
  'u',
);
/** Sentences that bid nobody, whatever words they have. */
export const noTask = /^(?:本(?:决议|决定|办法|规则|规定|条例)自|会议认为|会议听取|会议指出)/u;

/** A day, a part of a month or a month by which something is to be done. */
export const byDay =
  /(?<year>\d{4})年(?<month>\d{1,2})月(?:(?<day>\d{1,2})日|(?<part>底|末|中旬|上旬|下旬))?(?:以前|之前|前)/u;
export const byYearEnd = /(?<year>\d{4})年(?:年)?(?:底|末)(?:以前|之前|前)?/u;
/** A period that comes again, and a span counted from somewhere: said as it stands. */
export const recurring =
  /每(?:半年|季度|月|两年|年(?:第[一二三四]季度|[上下]半年|\d{1,2}月(?:底|份)?(?:前)?|年底(?:前)?|年初)?)|按(?:季度|年度|月)/u;
export const within =
  /(?:自[^，。；]{0,14}之日起)?(?:[一二三四五六七八九十两]+|\d+)(?:年|个月|日|个工作日|个?季度)(?:内|以内|之内)/u;
export const firstThird = /^上旬$/;
export const middleThird = /^中旬$/;
export const sentenceEnd = /(?<=[。；])/u;
export const clauseEnd = /[，,：:]/u;
export const lastStop = /[。；：:]$/u;
/** How the head of an item and its sentence are joined. */
export const headMark = '：';
