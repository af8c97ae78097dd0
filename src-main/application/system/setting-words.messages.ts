import { appointmentSettingWords } from '../appointments/appointment-words.messages';
import {
  certificateSettingValues,
  certificateSettingWords,
} from '../appointments/certificates/certificate-words.messages';
import { ledgerSettingWords } from '../appointments/ledger/ledger-setting-words.messages';
import type { GeneralOffice, NumberSeries, Sender } from '../../domain/organization/office-settings';
import { followupSettingValues, followupSettingWords } from '../followups/followup-words.messages';
import { generalOfficeNames, senderNames } from '../../domain/organization/senders.messages';

/** Names of settings as their pages have them. */
const names: Readonly<Record<string, string>> = {
  'typesetting.profile': '版心',
  'typesetting.linePitchPt': '正文行距（磅）',
  'typesetting.faces.title': '标题字体',
  'typesetting.faces.note': '题注字体',
  'typesetting.faces.body': '正文字体',
  'typesetting.faces.level1': '一级标题字体',
  'typesetting.faces.level2': '二级标题字体',
  'typesetting.faces.pageNumber': '页码字体',
  'typesetting.digits': '数字和字母',
  'typesetting.titleLinePitchPt': '标题行距（磅）',
  'typesetting.emptyLinesAboveTitle': '标题上方空行',
  'typesetting.emptyLineAboveNote': '题注上方空行',
  'typesetting.emptyLinesAboveText': '正文上方空行',
  'typesetting.pageNumbers': '页码位置',
  'typesetting.numberSinglePage': '单页页码',
  'typesetting.imprintPage': '版记位置',
  'deadlines.remindDays': '提前提醒（天）',
  'deadlines.idleDraftDays': '未完成文稿提醒（天）',
  'deadlines.termEndDays': '届满提醒（天）',
  'meetings.counting.standing-committee.base': '常委会会议编次',
  'meetings.counting.standing-committee.numerals': '常委会会议次数写法',
  'meetings.counting.council-of-chairpersons.base': '主任会议编次',
  'meetings.counting.council-of-chairpersons.numerals': '主任会议次数写法',
  'meetings.counting.congress.numerals': '代表大会会议次数写法',
  'meetings.counting.presidium.numerals': '主席团会议次数写法',
  'meetings.passageNote.name': '题注中的会议名称',
  'meetings.passageNote.brackets': '题注加括号',
  'meetings.passageNote.word': '题注中通过的写法',
  'meetings.passageNote.pairs': '题注括号',
  'meetings.passageNote.between': '题注中两次日期之间',
  'meetings.majorityOf': '过半数的基数',
  'roster.declaredOn': '期初名册完整',
  'roster.keepsPrivateData': '保存家庭成员、身份证号和照片',
};

const values: Readonly<Record<string, string>> = {
  null: '按版式',
  true: '是',
  false: '否',
  '"common"': '常用版心',
  '"strict"': '严格版心',
  '"chinese-face"': '同正文字体',
  '"times-new-roman"': 'Times New Roman',
  '"outside"': '单页居右、双页居左',
  '"centre"': '居中',
  '"none"': '不编页码',
  '"term"': '按届连续编次',
  '"year"': '每年重新编次',
  '"chinese"': '汉字',
  '"arabic"': '阿拉伯数字',
  '"full"': '全称',
  '"abbreviated"': '全称，“人大常委会”用简称',
  '"placed"': '地名用全称，其余用简称',
  '"short"': '简称',
  '"passed"': '通过',
  '"considered"': '审议通过',
  '"voted"': '表决通过',
  '"one"': '一对',
  '"each"': '每次各一对',
  '"space"': '空一字',
  '"comma"': '逗号',
  '"quota"': '法定名额',
  '"in-office"': '在任人数',
  '"items"': '人次',
  '"people"': '人',
  '"posts"': '职务数',
  '"even"': '末个双页（双面印刷）',
  '"last"': '末页（单面印刷）',
};

export const settingWords = (area: string, path: string): string =>
  area === 'followups'
    ? followupSettingWords(path)
    : area === 'appointments'
      ? appointmentSettingWords(path)
      : area === 'ledger'
        ? ledgerSettingWords(path)
        : area === 'certificates'
          ? certificateSettingWords(path)
          : (names[`${area}.${path}`] ?? path);

/** What null says of a setting, where it says something of its own. */
const unsaid: Readonly<Record<string, string>> = {
  'meetings.majorityOf': '每次会议再定',
  'roster.declaredOn': '未声明',
  'ledger.ages.male': '不提示',
  'ledger.ages.female': '不提示',
};

/** Codes of the layout of 任命书 are told apart from those of other areas by their path. */
const certificateValue = (name: string, json: string): string | undefined =>
  certificateSettingValues[`${name} ${json.slice(1, -1)}`];

/** A leaf of the JSON body as a person reads it; `name` as area.path. */
export function settingValueText(json: string, name = ''): string {
  if (/^(?:followups|appointments)\./.test(name) && json === 'null') return '本地无规定';
  const word =
    (json === 'null' ? unsaid[name] : undefined) ??
    certificateValue(name, json) ??
    values[json] ??
    followupSettingValues[json];
  if (word !== undefined) return word;
  const value: unknown = JSON.parse(json);
  return typeof value === 'string' ? value : json;
}

const seriesParts = {
  name: '用途',
  organCode: '机关代字',
  yearly: '按年编号',
  sender: '发文机关',
  active: '状态',
} as const;
type SeriesPart = keyof typeof seriesParts;

/** A series of numbers in the history. */
export const seriesWords = {
  series: (name: string) => `文号“${name}”`,
  part: (name: string, part: SeriesPart) => `文号“${name}”的${seriesParts[part]}`,
  order: '文号的顺序',
  circularSender: '印发通知的发文机关',
  generalOffice: '办事机构',
  generalOfficeIs: (kind: GeneralOffice | null) => (kind === null ? '按层级' : generalOfficeNames[kind]),
  sender: (sender: Sender) => senderNames[sender],
  whole: ({ organCode, yearly, active }: NumberSeries) =>
    `${organCode}，${yearly ? '按年编号' : '不按年编号'}${active ? '' : '，已停用'}`,
  names: (series: readonly NumberSeries[]) => series.map(({ name }) => name).join('、'),
  value: (series: NumberSeries, part: SeriesPart): string => {
    const value = series[part];
    if (part === 'active') return value ? '在用' : '停用';
    if (part === 'sender') return senderNames[series.sender];
    return typeof value === 'string' ? value : value ? '是' : '否';
  },
};
