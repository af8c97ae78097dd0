import type { FaceFamily } from './faces.patterns';

/** Chinese of 格式检查: what each check is called, what is wrong, and what to do about it in Word or WPS. */
interface CheckTexts {
  title: string;
  message: string;
  remedy: string;
}

const pageSetup = '“布局—页面设置”（WPS：“页面布局—页面设置”）';
const paragraphSetup = '选中正文，右键“段落”';
const asianTypography = `${paragraphSetup}，打开“中文版式”选项卡`;

const texts: Record<string, CheckTexts> = {
  'page-size': {
    title: '纸张大小',
    message: '纸张不是 A4，或者没有页面设置。',
    remedy: `${pageSetup}，“纸张大小”选 A4（21 厘米×29.7 厘米），应用于整篇文档。`,
  },
  margins: {
    title: '天头与订口',
    message: '上边距（天头）或左边距（订口）不合规定。',
    remedy: `${pageSetup}，“页边距”按应有数值填写上、左边距，装订线填 0。`,
  },
  'margins-bottom-right': {
    title: '下边距与右边距',
    message: '下边距或右边距与版心不符。',
    remedy: `${pageSetup}，“页边距”按应有数值填写下、右边距。`,
  },
  'type-area': {
    title: '版心尺寸',
    message: '版心（页边距以内的文字区）大小不合规定。',
    remedy: `${pageSetup}，核对四个页边距和装订线，使版心达到应有尺寸。`,
  },
  'margins-other-pages': {
    title: '表格页、横页的页边距',
    message: '表格页或横排页的页边距小于 20 毫米。',
    remedy: `把光标放到该页，${pageSetup}，各边页边距不小于 2 厘米，应用于本节。`,
  },
  'landscape-area': {
    title: '横页版心',
    message: '横排页的版心与竖页转过来的版心不一致。',
    remedy: `把光标放到横排页，${pageSetup}，使上下边距合计 5.4 厘米、左右边距合计 7.2 厘米。`,
  },
  'document-grid': {
    title: '文档网格行数',
    message: '文档网格每页不是 22 行。',
    remedy: `${pageSetup}，“文档网格”选“只指定行网格”，每页 22 行；或者选“无网格”。`,
  },
  'grid-type': {
    title: '文档网格类型',
    message: '设了“指定行和字符网格”，换一个软件打开每行字数会变。',
    remedy: `${pageSetup}，“文档网格”改选“只指定行网格”，每行字数用字符间距紧缩 0.25 磅来实现。`,
  },
  'recognised-text': {
    title: '可检查的文字',
    message: '有较多文字认不出是公文的哪个要素，其他各项结果可能不全。',
    remedy: '选中这些段落，改用“公文正文”等对应样式，或者改为“正文”样式后再检查。',
  },
  'text-in-boxes': {
    title: '文本框中的文字',
    message: '文本框里的文字过多，正文不应放在文本框里。',
    remedy: '选中文本框里的文字，剪切后粘贴到正文中，再删去文本框。',
  },
  'title-face': {
    title: '标题字体字号',
    message: '标题不是 2 号小标宋体。',
    remedy: '选中标题，字体选“方正小标宋简体”，字号选“二号”；电脑没有此字体时请先安装。',
  },
  'note-face': {
    title: '题注字体字号',
    message: '题注不是 3 号楷体。',
    remedy: '选中题注，字体选“楷体_GB2312”或“楷体”，字号选“三号”。',
  },
  'heading-face': {
    title: '各级标题字体字号',
    message: '层次标题的字体或字号不合规定（“一、”黑体，“（一）”楷体，“1.”“（1）”仿宋，均为 3 号）。',
    remedy: '选中所列标题，按层次改字体，字号选“三号”；标题后接排的文字改为仿宋。',
  },
  'body-face': {
    title: '正文字体字号',
    message: '正文不是 3 号仿宋体。',
    remedy: '选中所列段落，字体选“仿宋_GB2312”或“仿宋”，字号选“三号”。',
  },
  'element-face': {
    title: '其他要素字体字号',
    message: '发文字号、主送机关、附件、署名、日期等要素的字体或字号不合规定。',
    remedy: '选中所列要素，按应有的字体、字号修改（一般为 3 号仿宋；密级、紧急程度和“附件”二字用黑体；版记用 4 号）。',
  },
  'lines-a-page': {
    title: '每页行数',
    message: '正文行距不能使每页正好排 22 行。',
    remedy: `${paragraphSetup}，“行距”选“固定值”28.95 磅（严格版心 29.45 磅），段前、段后均为 0。`,
  },
  'characters-a-line': {
    title: '每行字数',
    message: '正文字号和字符间距不能使每行正好排 28 字。',
    remedy: '选中正文，右键“字体—高级”（WPS：“字符间距”），“间距”选“紧缩”0.25 磅，字号为三号。',
  },
  'first-line-indent': {
    title: '首行缩进',
    message: '段落首行没有缩进 2 字，或者是用空格代替的。',
    remedy: `${paragraphSetup}，“特殊格式”选“首行缩进”2 字符，并删去段首空格。`,
  },
  'list-indent': {
    title: '名单缩进',
    message: '名单中同类的行缩进不一致。',
    remedy: `选中同类的行，右键“段落”，缩进统一为 0、2 或 4 字符。`,
  },
  'widow-control': {
    title: '孤行控制',
    message: '打开了孤行控制，有的页面会少于 22 行。',
    remedy: `${paragraphSetup}，“换行和分页”选项卡中去掉“孤行控制”。`,
  },
  'line-break-rules': {
    title: '避头尾',
    message: '关闭了按中文习惯控制首尾字符，行首会出现句号、逗号。',
    remedy: `${asianTypography}，勾选“按中文习惯控制首尾字符”。`,
  },
  'hanging-punctuation': {
    title: '标点溢出边界',
    message: '允许标点溢出边界，行末标点会排到版心之外。',
    remedy: `${asianTypography}，去掉“允许标点溢出边界”。`,
  },
  'automatic-spacing': {
    title: '中文与数字的间距',
    message: '自动调整了中文与西文、数字的间距，每行会少于 28 字。',
    remedy: `${asianTypography}，去掉“自动调整中文与西文的间距”“自动调整中文与数字的间距”。`,
  },
  justified: {
    title: '两端对齐',
    message: '正文不是两端对齐，行末参差不齐。',
    remedy: `${paragraphSetup}，“对齐方式”选“两端对齐”。`,
  },
  'quotes-face': {
    title: '引号、破折号字体',
    message: '引号、省略号、破折号会用西文字体显示。',
    remedy: '选中所列段落，在“字体”对话框中把“西文字体”设为与中文字体相同。',
  },
  'theme-faces': {
    title: '主题字体',
    message: '字体跟随主题（如“+中文正文”），换电脑打开会变。',
    remedy: '选中所列段落，在“字体”对话框中把中文字体和西文字体都选为具体的字体。',
  },
  'no-bold': {
    title: '标题加粗',
    message: '标题、题注或层次标题加了粗。',
    remedy: '选中所列段落，去掉加粗（快捷键 Ctrl+B）。',
  },
  'full-width-punctuation': {
    title: '中文标点',
    message: '汉字旁边有半角标点。',
    remedy: '把所列标点改为中文（全角）标点。',
  },
  'plain-dates': {
    title: '日期写法',
    message: '日期的月、日编了虚位（如 1 编成 01）。',
    remedy: '去掉月、日前面的 0。',
  },
  'title-line-length': {
    title: '标题每行字数',
    message: '标题一行超过 20 字，会自动折行，断在不该断的地方。',
    remedy: '在词意完整处按 Enter 键把标题分成几行，每行不超过 20 字。',
  },
  'title-shape': {
    title: '标题排列',
    message: '标题各行长短排列不是梯形或菱形。',
    remedy: '调整标题分行的位置，排成上长下短、上短下长或者中间长两头短。',
  },
  'odd-even-pages': {
    title: '奇偶页不同',
    message: '没有设置奇偶页不同，页码不能单页居右、双页居左。',
    remedy: '双击页脚，在“页眉和页脚”选项卡中勾选“奇偶页不同”，再分别设置单、双页页码。',
  },
  'page-number-footers': {
    title: '单双页页脚',
    message: '缺少单页或双页的页脚。',
    remedy: '双击页脚，在单页和双页分别插入页码。',
  },
  'page-number-field': {
    title: '页码',
    message: '页脚里没有自动页码。',
    remedy: '双击页脚，用“插入—页码”插入页码，不要手工录入数字。',
  },
  'page-number-place': {
    title: '页码位置',
    message: '页码位置不对，应当单页居右空一字、双页居左空一字。',
    remedy: '双击页脚，单页页码右对齐、右缩进 1 字符，双页页码左对齐、左缩进 1 字符。',
  },
  'page-number-face': {
    title: '页码字体字号',
    message: '页码不是 4 号半角宋体。',
    remedy: '选中页码（包括两边的一字线），中文字体和西文字体都选“宋体”，字号选“四号”。',
  },
  'page-number-dashes': {
    title: '页码两边的一字线',
    message: '页码左右没有各放一条一字线。',
    remedy: '把页码写成“— 1 —”的形式，一字线与数字之间空半角一格。',
  },
  'page-number-other-pages': {
    title: '表格页、横页的页码',
    message: '表格页或横排页没有页码。',
    remedy: '把光标放到该页，双击页脚，插入页码；横排页页码位置与其他页一致。',
  },
  'compatibility-mode': {
    title: '兼容模式',
    message: '文档处于旧版兼容模式，换行位置可能不同。',
    remedy: '在 Word 中选“文件—信息—转换”，或者另存为新的 .docx 文件。',
  },
  'punctuation-compression': {
    title: '标点压缩',
    message: '打开了标点压缩，每行字数会多于 28 字。',
    remedy: '在“文件—选项—版式”中，“字符间距控制”选“不压缩”。',
  },
  'styles-defined': {
    title: '样式定义',
    message: '有的段落用了文档里没有定义的样式，换一个软件打开会变样。',
    remedy: '选中所列段落，重新套用样式，或者套用“正文”样式后再设格式。',
  },
};

export function checkTexts(id: string): CheckTexts {
  return texts[id] ?? { title: id, message: '', remedy: '' };
}

const edges: Record<string, string> = { top: '上', bottom: '下', left: '左', right: '右' };
const alignments: Record<string, string> = {
  left: '左对齐',
  start: '左对齐',
  right: '右对齐',
  end: '右对齐',
  center: '居中',
  both: '两端对齐',
  distribute: '分散对齐',
};
const families: Record<FaceFamily, string> = {
  fang: '仿宋',
  kai: '楷体',
  hei: '黑体',
  xiaobiaosong: '小标宋',
  song: '宋体',
};
const sideNames = { odd: '单页', even: '双页' } as const;

function round(value: number): string {
  return String(Math.round(value * 10) / 10);
}

/** Pieces that `actual` and `expected` are made of. */
export const inspectWords = {
  notSaid: '未设置',
  none: '无',
  present: '有',
  lineGrid: '只指定行网格或无网格',
  characterGrid: '指定行和字符网格',
  looseLines: '行距不是固定值',
  spacesForIndent: '用空格代替缩进',
  evenIndents: '同类的行缩进一致（0、2 或 4 字）',
  chineseFace: '与中文字体相同',
  titleShapes: '梯形或菱形',
  numberPlaces: '单页居右空 1 字，双页居左空 1 字',
  numberForm: '— 1 —',
  mm: (value: number) => `${round(value)} 毫米`,
  atLeastMm: (value: number) => `不小于 ${round(value)} 毫米`,
  millimetres: (width: number, height: number) => `${round(width)}×${round(height)} 毫米`,
  margins: (named: readonly (readonly [string, number])[]) =>
    named.map(([edge, value]) => `${edges[edge] ?? edge} ${round(value)} 毫米`).join('，'),
  lines: (count: number) => `每页 ${count} 行`,
  exactLines: (points: number, lines: number, spaced: boolean) =>
    `固定值 ${Math.round(points * 100) / 100} 磅，每页 ${lines} 行${spaced ? '，另有段前段后间距' : ''}`,
  perLine: (count: number) => `${round(count)} 字`,
  atMostPerLine: (count: number) => `不超过 ${count} 字`,
  characters: (count: number) => `${count} 字`,
  atMostCharacters: (count: number) => `不超过 ${count} 字`,
  places: (count: number) => `${count} 处`,
  share: (share: number) => `${Math.floor(share * 100)}%`,
  shareAtLeast: (share: number) => `不少于 ${Math.round(share * 100)}%`,
  switched: (on: boolean) => (on ? '打开' : '关闭'),
  alignment: (name: string) => alignments[name] ?? name,
  face: (family: FaceFamily, sizePt: number | null) => `${families[family]}${sizePt === null ? '' : ` ${sizePt} 磅`}`,
  named: (face: string, sizePt: number) => `${face || '未设置'} ${sizePt} 磅`,
  lineLengths: (lengths: readonly number[]) => `各行 ${lengths.map(round).join('、')} 字`,
  missingOn: (sides: readonly ('odd' | 'even')[]) =>
    `${[...new Set(sides)].map((side) => sideNames[side]).join('、')}缺少`,
  numberPlace: (side: 'odd' | 'even', alignment: string, characters: number) =>
    `${sideNames[side]}${alignments[alignment] ?? alignment}，空 ${round(characters)} 字`,
};
