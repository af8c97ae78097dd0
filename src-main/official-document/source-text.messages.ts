/** What each notice of reading says (ids of source-text.ts), with how many times it happened. */
export const noticeTexts: Record<string, (count: number) => string> = {
  'picture-left-out': (n) => `有 ${n} 处图片没有读入。`,
  'chart-left-out': (n) => `有 ${n} 处图表没有读入。`,
  'embedded-object-left-out': (n) => `有 ${n} 处嵌入对象没有读入。`,
  'tracked-changes-taken': (n) => `文件里有 ${n} 处修订，已按接受修订后的文字读入。`,
  'comment-left-out': (n) => `有 ${n} 条批注没有读入。`,
  'hidden-text-left-out': (n) => `有 ${n} 处隐藏文字没有读入。`,
  'note-moved-to-end': (n) => `有 ${n} 条脚注或尾注移到了文末。`,
  'text-box-read': (n) => `有 ${n} 个文本框，其中的文字已读入正文，请核对位置。`,
  'nested-table-flattened': (n) => `有 ${n} 个嵌套表格已并入外层单元格。`,
  'equation-flattened': (n) => `有 ${n} 处公式只读入了文字，请核对。`,
  'symbol-unreadable': (n) => `有 ${n} 个符号认不出来，以“〓”代替。`,
  'ruby-left-out': (n) => `有 ${n} 处拼音没有读入。`,
  'placeholder-left-out': (n) => `有 ${n} 处没有填写的内容控件没有读入。`,
  'automatic-number-left-out': (n) => `有 ${n} 处自动编号没有读入，请补上序号，或者另存为 .docx 后再读取。`,
  'looks-unknown': () => '旧格式文件只读入了文字，没有读入字体和对齐方式。',
};
