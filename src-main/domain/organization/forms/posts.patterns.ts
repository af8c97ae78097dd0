/** Words by which a string of posts is taken apart. */

const rank = '(?:常务|第[一二三四五]|专职|兼职|驻会|名誉|代理|代|执行)?';
const kinds = [
  '(?:审判|检察)委员会(?:专职)?委员',
  '主任委员|委员长|秘书长|检察长|审判长|督察长|大队长|支队长|总队长|理事长|董事长|书记长',
  '省长|市长|州长|盟长|县长|区长|旗长|镇长|乡长|厅长|局长|司长|处长|科长|股长|院长|校长|庭长|部长|所长|站长|队长|馆长|园长|社长|会长|行长|台长|组长|主任',
  '主席|会计师|经济师|工程师|规划师|农艺师|总经理|经理|政委|政治委员|督学|督察专员|参事|专员|顾问',
  '审判员|检察员|法官|检察官|调研员|巡视员|主任科员|科员|书记|常委|委员|成员|干事|教师|教授|研究员',
].join('|');

/** The name of a post, as a whole: 副局长, 审判委员会委员, 总会计师, 第一副主任. */
export const postName = new RegExp(`^${rank}副?${rank}总?(?:${kinds})$`, 'u');
/** Behind a court or a procuratorate everything belongs to the post: 民事审判第一庭庭长. */
export const judicialOrgan = /^(.*?人民(?:法院|检察院))(.+)$/u;

/** Brackets and what is in them: （正处级）, (兼). */
export const bracketed = /[（(〔[]([^（）()〔〕[\]]{0,40})[）)〕\]]/gu;

/** Between posts. 和, 及, 与 are parts of names. */
export const postSeparator = /[、，,；;。\n\r]+/u;
/** One post beside another, behind a whole one: 副市长兼市公安局局长. */
export const besides = /^(.+?)兼任?(.+)$/u;

/** What stands around posts in a list: 拟任, 免去……职务. */
export const leadWords =
  /^(?:\d{1,2}[.．、]|[一二三四五六七八九十]{1,3}、)?(?:拟?(?:任命|提名|免去|决定任命|决定免去|任|免|不再担任)[：:]?)?(?:其|同志)?(?=.{2})/u;
export const tailWords = /(?:等?的?职务|一职)$/u;
export const noPost = /^(?:无|暂无|[-—]+|同前|不变|待定|离职|退休|)$/u;

/** Posts of the Party: 党组书记, 市委常委, 纪委副书记, 统战部部长. No committee of a congress fills them. */
export const partyPost = new RegExp(
  [
    '党组|党委|党工委|党总支|党支部|党校|中共',
    '(?:^|[省市县区州旗盟地])委(?:(?:副?书记|常委|委员|秘书长|副秘书长)$|办公|组织|宣传|统战|统一战线|政法|政研|政策研究|机构编制|编办|巡察|网信|老干部|机关|社会工作|社工)',
    '纪委|纪律检查委员会|纪检监察组|纪检组|(?:^|委)(?:组织部|宣传部|统战部|统一战线工作部|政法委|政法委员会|社会工作部|巡察办|巡察组)',
    '^(?:常委|书记|副书记)$|机关党委',
  ].join('|'),
  'u',
);
/** 国家监察机关 share their name with nobody of the Party. */
export const notParty = /监察委员会(?:副?主任|委员)$|监委(?:副?主任|委员)$/u;

/** 职级 and 等级: a rank and no post. */
export const gradePost =
  /(?:[一二三四]级(?:高级)?(?:巡视员|调研员|主任科员|科员|法官|检察官|警长|主办|主管|警务|警监|警督)(?:助理)?|(?:正|副)(?:部|厅|局|地|市|处|县|科|乡)级(?:干部|待遇|领导职务)?|非领导职务|首席大法官|大法官|大检察官)$/u;

/** Offices inside an organ that are named without it: 办公室, 法制工作委员会. */
export const innerOffice =
  /^(?:办公[室厅]|研究室|政治部|执行局|机关|调研室|信访室|法制委员会|(?:财政经济|监察和司法|监察司法|社会建设|教育科学文化卫生|环境与资源保护|城乡建设与环境资源保护|农业与农村|民族宗教侨务外事|民族宗教|民族|外事)委员会|代表资格审查委员会|.{2,18}工作委员会|[^省市县区州旗盟]{2,14}庭|(?:机关)?党(?:组|委|总支|支部)|(?:组织|宣传|统战|统一战线工作|社会工作)部|政法委(?:员会)?)$/u;
/** Party groups stand in every organ. */
export const partyGroup = /^(?:机关)?党(?:组|委|总支|支部)$/u;
/** Organs that have such. */
export const outerOrgan =
  /^(.*?(?:人民代表大会常务委员会|人大常委会|人民代表大会|人大|人民政府|政府|人民法院|人民检察院|监察委员会|监委|^(?:中共)?.{1,12}?[省市县区州旗盟]委(?!员)))/u;

/** Organs named without their region, behind one that has it. */
export const withoutRegion =
  /^(?:监察委员会|监委|人民政府|政府|人民代表大会常务委员会|人大常委会|人民法院|人民检察院)$/u;
export const regionAtHead = /^(?:中共)?(.{1,12}?[省市县区州旗盟])(?=委|纪|人|监|政)/u;
/** Committees of the Party of a region, and heads of its government, which are named after the region alone. */
export const regionalCommittee = /^(?:中共)?(.{1,12}[省市县区州旗盟])委$/u;
export const regionHead = /(?:省|市|州|盟|县|区|旗)长$/u;
/** Between two remarks on one post. */
export const remarkJoiner = '；';
