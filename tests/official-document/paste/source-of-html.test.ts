import { Window } from 'happy-dom';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { HtmlNode } from '../../../src-main/official-document/paste/html-node';
import { sourceOfHtml } from '../../../src-main/official-document/paste/source-of-html';

const window = new Window();
const parse = (html: string) => new window.DOMParser().parseFromString(html, 'text/html') as unknown as HtmlNode;
const read = (html: string) => sourceOfHtml(html, parse);
const texts = (html: string) => read(html).paragraphs.map(({ text }) => text);

describe('the clipboard of Word', () => {
  const page = (body: string, styles = '') =>
    `<html xmlns:o="urn:schemas-microsoft-com:office:office"><head><meta name=Generator content="Microsoft Word 15">
<!--[if gte mso 9]><xml><w:WordDocument><w:View>Normal</w:View></w:WordDocument></xml><![endif]-->
<style><!-- @font-face {font-family:仿宋_GB2312;} p.MsoNormal, li.MsoNormal, div.MsoNormal {text-align:justify; font-size:16.0pt; mso-fareast-font-family:仿宋_GB2312;} ${styles} --></style></head>
<body lang=ZH-CN style='tab-interval:21.0pt'><!--StartFragment-->${body}<!--EndFragment--></body></html>`;

  it('gives paragraphs with alignment, size and Chinese face of styles and runs', () => {
    const body = `<p class=GwTitle align=center style='text-align:center'><span lang=EN-US>关于召开会议的通知<o:p></o:p></span></p>
<p class=MsoNormal style='text-indent:32.0pt;mso-char-indent-count:2.0'>各县（市、区）<br>人大常委会：<o:p></o:p></p>
<p class=MsoNormal><span lang=EN-US><o:p>&nbsp;</o:p></span></p>
<h1 style='text-indent:32.0pt'><span style='font-family:黑体;font-size:16.0pt'>一、会议时间</span></h1>`;
    expect(
      read(page(body, 'p.GwTitle {font-size:22.0pt; mso-fareast-font-family:方正小标宋简体; mso-outline-level:1}'))
        .paragraphs,
    ).toEqual([
      { text: '关于召开会议的通知', alignment: 'center', outlineLevel: 0, sizePt: 22, face: '方正小标宋简体' },
      { text: '各县（市、区）', alignment: 'justify', sizePt: 16, face: '仿宋_GB2312' },
      { text: '人大常委会：', alignment: 'justify', sizePt: 16, face: '仿宋_GB2312' },
      { text: '', alignment: 'justify' },
      { text: '一、会议时间', outlineLevel: 0, sizePt: 16, face: '黑体' },
    ]);
  });

  it('keeps the numbers of lists that Word wrote for programs without lists', () => {
    const item = (mark: string, text: string) =>
      `<p class=MsoListParagraph style='mso-list:l0 level1 lfo1'><![if !supportLists]><span lang=EN-US><span style='mso-list:Ignore'>${mark}<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp;&nbsp; </span></span></span><![endif]>${text}</p>`;
    expect(
      texts(
        page(item('一、', '加强领导') + item('（二）', '压实责任') + item('第三条', '为了规范') + item('l', '其他')),
      ),
    ).toEqual(['一、加强领导', '（二）压实责任', '第三条　为了规范', '●其他']);
  });

  it('joins Chinese that was wrapped in the source, keeps typed spaces, and drops the line ends between blocks', () => {
    const body = `<p class=MsoNormal>为深入贯彻\n中央人大</span><span>\n工作会议精神，Word\n2016 版<span style='mso-spacerun:yes'>&nbsp;&nbsp; </span>印发</p>\n\n<p class=MsoNormal>　　第二段\r\n。</p>`;
    expect(texts(page(body))).toEqual(['为深入贯彻中央人大工作会议精神，Word 2016 版   印发', '　　第二段。']);
  });

  it('takes tracked changes, leaves out hidden text, comments and pictures, and says so', () => {
    const body =
      "<p class=MsoNormal>会议<ins cite='mailto:a'>认真</ins><del cite='mailto:a'>大概</del>审议<span style='display:none;mso-hide:all'>内部</span><a class=MsoCommentReference>[A1]</a>。<img src=x></p>" +
      "<div style='mso-element:comment-list'><p>批注文字</p></div>";
    expect(texts(page(body))).toEqual(['会议认真审议。']);
    expect(Object.fromEntries(read(page(body)).notices.map(({ id, count }) => [id, count]))).toEqual({
      'tracked-changes-taken': 2,
      'hidden-text-left-out': 1,
      'comment-left-out': 2,
      'picture-left-out': 1,
    });
  });

  it('reads tables with spans, header rows, widths and alignment', () => {
    const body = `<table class=MsoTableGrid border=1><thead><tr><td width=100 rowspan=2 style='width:75.0pt'><p class=MsoNormal align=center style='text-align:center'>序号</p></td><td colspan=2><p>任职</p></td></tr></thead>
<tbody><tr><td style='width:150.0pt'><p>姓名</p></td><td><p>职务</p><p>说明</p></td></tr><tr><td width=100>1</td><td width=200>陈志远</td><td width=100 align=right>主任</td></tr></tbody></table><p>后</p>`;
    const [table, after] = read(page(body)).paragraphs;
    expect(after?.text).toBe('后');
    expect(table?.table).toEqual({
      role: 'table',
      caption: null,
      headerRows: 1,
      columnShares: [0.25, 0.5, 0.25],
      rows: [
        [
          { text: '序号', rowSpan: 2, align: 'center' },
          { text: '任职', colSpan: 2 },
        ],
        [{ text: '姓名' }, { text: '职务\n说明' }],
        [{ text: '1' }, { text: '陈志远' }, { text: '主任', align: 'right' }],
      ],
    });
  });

  it('a page break stands before the next paragraph', () => {
    const body =
      "<p>正文</p><span><br clear=all style='mso-special-character:line-break;page-break-before:always'></span><p>附件</p>";
    expect(read(page(body)).paragraphs).toEqual([{ text: '正文' }, { text: '附件', pageBreakBefore: true }]);
  });
});

describe('the clipboard of WPS', () => {
  it('gives the same, from styles in the paragraph', () => {
    const html = `<html><head><style>p.MsoNormal{mso-style-name:正文;margin:0pt;text-align:justify;font-size:10.5000pt;}p.p{text-align:left}</style></head><body><!--StartFragment-->
<p class=MsoNormal align=center style="text-align:center;"><b><span style="mso-spacerun:'yes';font-family:方正小标宋简体;mso-bidi-font-family:方正小标宋简体;font-size:22.0000pt;">关于</span></b><span style="font-size:22.0000pt;">任免的决定</span><span><o:p></o:p></span></p>
<p class=MsoNormal style="text-indent:32.0000pt;mso-char-indent-count:2.0000;"><span style="mso-spacerun:'yes';font-family:仿宋_GB2312;font-size:16.0000pt;"><font face="仿宋_GB2312">任命陈志远为</font>2024<font face="仿宋_GB2312">年度委员。</font></span></p><!--EndFragment--></body></html>`;
    expect(read(html).paragraphs).toEqual([
      { text: '关于任免的决定', alignment: 'center', sizePt: 22, face: '方正小标宋简体' },
      { text: '任命陈志远为2024年度委员。', alignment: 'justify', sizePt: 16, face: '仿宋_GB2312' },
    ]);
  });
});

describe('pages of a browser', () => {
  it('divisions, breaks and preformatted lines are paragraphs; numbers of lists are put in', () => {
    const html =
      '<div>第一段<div>第二段</div>第三段<br>第四段</div><ol start="3"><li>甲</li><li><p>乙</p></li></ol><ul><li>丙</li></ul><pre>行一\n  行二</pre><script>alert(1)</script>';
    expect(texts(html)).toEqual(['第一段', '第二段', '第三段', '第四段', '3.甲', '4.乙', '丙', '行一', '  行二']);
  });

  it('plain text without any element is one paragraph', () => {
    expect(texts('只有文字')).toEqual(['只有文字']);
    expect(texts('')).toEqual([]);
  });

  it('no Chinese character is lost or put in, whatever the elements around it', () => {
    const character = fc.constantFrom(...'会议审议通过决定任免，。：（）');
    const tag = fc.constantFrom(
      'p',
      'div',
      'span',
      'b',
      'td',
      'table',
      'tr',
      'ul',
      'li',
      'h1',
      'center',
      'o:p',
      'section',
      'br',
      'a',
      'font',
    );
    const { node } = fc.letrec<{ node: string }>((tie) => ({
      node: fc.oneof(
        { depthSize: 'medium' },
        fc.string({ unit: character, minLength: 1, maxLength: 6 }),
        fc
          .tuple(tag, fc.array(tie('node'), { maxLength: 4 }))
          .map(([name, inner]) => `<${name}>${inner.join('\n')}</${name}>`),
      ),
    }));
    const only = (text: string) => [...text.replace(/<[^>]*>|\s/g, '')].sort().join('');
    fc.assert(
      fc.property(node, (html) => {
        const { paragraphs } = read(html);
        const all = paragraphs
          .map(
            ({ text, table }) =>
              text +
              (table?.rows
                .flat()
                .map((cell) => cell.text)
                .join('') ?? ''),
          )
          .join('');
        expect(only(all)).toBe(only(parseText(html)));
      }),
      { numRuns: 300 },
    );
  });
});

/** What the parser itself kept: text misplaced inside a table is moved or dropped by the rules of HTML, not by us. */
function parseText(html: string): string {
  const collect = (node: HtmlNode): string =>
    node.nodeType === 3 ? (node.nodeValue ?? '') : Array.from(node.childNodes).map(collect).join('');
  return collect(parse(html));
}
