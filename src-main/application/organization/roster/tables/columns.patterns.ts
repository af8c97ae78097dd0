/** What the columns of tables are called, blanks and brackets left out (ecosystem.md 1.5). The first name is our own. */
export const personColumnNames = {
  name: ['姓名', '名字', '干部姓名', '人员姓名', '代表姓名', '陪审员姓名'],
  sex: ['性别'],
  ethnicity: ['民族', '族别'],
  born: ['出生年月', '出生日期', '出生时间', '出生年月日', '生日'],
  nativePlace: ['籍贯'],
  birthplace: ['出生地'],
  party: ['入党时间', '入党日期', '入党年月', '政治面貌', '党派'],
  workingSince: ['参加工作时间', '参工时间', '参加工作日期', '工作时间', '参加工作年月'],
  education: ['全日制学历', '全日制教育学历', '学历', '文化程度', '最高学历'],
  degree: ['全日制学位', '全日制教育学位', '学位'],
  school: ['全日制毕业院校系及专业', '毕业院校系及专业', '毕业院校及专业', '毕业院校', '全日制毕业院校'],
  laterEducation: ['在职学历', '在职教育学历'],
  laterDegree: ['在职学位', '在职教育学位'],
  laterSchool: ['在职毕业院校系及专业', '在职毕业院校', '在职教育毕业院校系及专业'],
  professionalTitle: ['专业技术职务', '专业技术职称', '职称'],
  presentPosts: ['现任职务', '职务', '现职务', '工作单位及职务', '单位及职务', '现任职务职级', '工作单位职务'],
  appointing: ['拟任职务', '拟任'],
  removing: ['拟免职务', '拟免'],
  reason: ['任免理由', '任免原因'],
  reportingUnit: ['呈报单位', '单位', '所在单位', '推荐单位'],
  idNumber: ['身份证号', '身份证号码', '公民身份号码', '身份证'],
  homonymMark: ['区别标注'],
  resume: ['简历', '主要简历', '工作简历'],
  note: ['备注', '说明'],
} as const;

export const organColumnNames = {
  organ: ['机关', '机关名称', '单位', '单位名称', '机构', '机构名称', '部门'],
  shortName: ['简称', '机关简称'],
  category: ['类别', '机关类别'],
  post: ['职务', '职务名称', '岗位'],
  singleSeat: ['只有一个席位', '单人职务', '单席', '职数'],
  since: ['设立日期', '设立时间', '成立日期'],
  note: ['备注', '说明'],
} as const;

export const ledgerColumnNames = {
  name: ['姓名', '名字', '干部姓名', '任免人员'],
  act: ['任免', '任免类别', '任免类型', '任免情况', '类别', '事项', '任/免', '任免方式'],
  title: ['职务', '任免职务', '职务名称', '任免的职务'],
  /** Tables with a column for each direction. */
  appointed: ['任命职务', '任职职务', '任职', '新任职务', '拟任职务', '任何职务', '任职务'],
  removed: ['免去职务', '免职', '原任职务', '拟免职务', '免何职务', '免职务'],
  on: ['任免日期', '日期', '任免时间', '通过日期', '通过时间', '表决日期', '时间', '会议日期'],
  meeting: ['会议', '会议届次', '会议名称', '常委会会议', '届次', '文号'],
  note: ['备注', '说明'],
} as const;

export const male = /^男/;
export const female = /^女/;
export const yesWords = /^(?:是|1|一|单|有|√|y|yes)$/i;
export const noWords = /^(?:否|无|0|多|×|n|no)$/i;
export const manySeats = /^(?:[2-9]|\d{2,})$/;
/** Written where nothing is to be said. */
export const nothingSaid = /^(?:无|没有|[-—－/／]+)$/;
