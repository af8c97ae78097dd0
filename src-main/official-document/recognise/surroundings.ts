/**
 * Lines that came along with a paper and are no part of it: the navigation and dates of a web page, the red head of a
 * printed paper, the mark of a meeting file. They may stand above the title or between title and text; nothing is lost,
 * they become paragraphs before the text, where the clerk sees and deletes them.
 */
const webPageLine =
  /^(?:您?(?:当前|现在|所在)?的?位置|(?:发布|更新|生成|录入|发文|印发)(?:时间|日期)|(?:信息|稿件|文章|内容)?来源|作者|编辑|责任编辑|供稿|(?:浏览|阅读|点击|访问)(?:次数|数量|人数|量|数|率)?|【?字[体号](?:大小)?|索引号|发布机构|发文机[关构]|主题分类|信息类别|公开(?:方式|范围)|有效性)[\s\u3000]*[：:]|^(?:时间|日期)[：:][\s\u3000]*\d{4}-\d{1,2}-\d{1,2}|(?:>>|＞＞|»)|^首页\s*[>＞]|^【?(?:打印(?:本页)?|关闭(?:窗口)?|收藏)】?$/u;

/** 版头 (GB/T 9704 7.2) as far as it is copied: copy number, secrecy, urgency, 发文机关标志. */
const headLine =
  /^(?:\d{6}|(?:绝密|机密|秘密)(?:★.{1,8})?|特急|加急|平急|特提|签发人[：:].{2,12}|内部资料.{0,8}|.{4,40}文件)$/u;

/** “会议文件（3）”, “会议材料之五”: the mark of a file of a meeting; “（A类）”: the class of an answer. */
const fileMark =
  /^(?:.{0,40}会议)?(?:文件|材料)(?:之)?[\s\u3000]*[（(]?[一二三四五六七八九十\d]{1,3}[）)]?$|^[（(][^（）()]{1,10}[）)]$|^[A-D]类$/u;

/** What stands under a paper on a web page. */
const webTailLine =
  /^(?:责任编辑|编辑|责编|初审|复审|终审|审核|校对|来源|作者|供稿|上一[篇条]|下一[篇条]|分享到?|相关(?:附件|链接|文章)|附件下载|版权所有|主办|承办|技术支持|网站标识码)[\s\u3000]*[：:]|^扫一扫|^【?(?:打印|关闭)|(?:ICP备|公网安备)/u;

/** A line after the date that belongs to a web page. */
export function isUnderPaper(text: string): boolean {
  return webTailLine.test(text);
}

/** A line above the title that belongs to the page it was copied from. */
export function isAboveTitle(text: string): boolean {
  return webPageLine.test(text) || headLine.test(text) || fileMark.test(text);
}

/** A line between the title and the text that belongs to a web page. */
export function isOfWebPage(text: string): boolean {
  return webPageLine.test(text);
}
