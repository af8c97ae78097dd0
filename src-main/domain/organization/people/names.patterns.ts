/** Words and marks of names, with which texts are compared. */

/** Surnames of two characters that are still borne (ecosystem.md 2.1: sorted by their first character). */
export const compoundSurnames: ReadonlySet<string> = new Set(
  (
    '欧阳 太史 端木 上官 司马 东方 独孤 南宫 万俟 闻人 夏侯 诸葛 尉迟 公羊 赫连 澹台 皇甫 宗政 濮阳 公冶 太叔 申屠 公孙 ' +
    '慕容 仲孙 钟离 长孙 宇文 司徒 鲜于 司空 闾丘 子车 亓官 司寇 巫马 公西 颛孙 壤驷 公良 漆雕 乐正 宰父 谷梁 拓跋 夹谷 ' +
    '轩辕 令狐 段干 百里 呼延 东郭 南门 羊舌 微生 公户 公玉 梁丘 左丘 东门 西门 第五 公祖 淳于 单于 叱干 库狄 哥舒 耶律 ' +
    '完颜 纳兰 富察 叶赫'
  ).split(' '),
);

/** Dots that stand for · (U+00B7) between the parts of a name. A full stop too: it is what a keyboard has. */
export const nameDots = /(?<=\p{Script=Han})[.．﹒·•‧∙⋅・･●⸱ㆍ᛫]+(?=\p{Script=Han})/gu;

/** What stands in the place of a name and is none. */
export const notNames =
  /^(?:姓名|无|不详|待定|空缺|同上|合计|小计|备注)$|(?:同志|先生|女士|职务)$|^(?:任命|免去|决定|关于)/u;
