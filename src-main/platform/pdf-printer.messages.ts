/** What the clerk is told where no PDF could be made. */
export const pdfMessages = {
  noBrowser: '本机没有可用来生成 PDF 的浏览器。',
  installBrowser:
    '请安装 Microsoft Edge、Chromium、谷歌浏览器、360 浏览器或奇安信可信浏览器中的一种；也可先保存为 Word 文件，用 Word 或 WPS 另存为 PDF。',
  noPages: '浏览器没有生成 PDF。',
  useWord: '请再试一次；仍不行时先保存为 Word 文件，用 Word 或 WPS 另存为 PDF。',
};
