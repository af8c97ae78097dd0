import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readSourceText } from '../../../src-main/official-document/docx/read/read-source-text';
import { level, listed, paragraph, run, wordFile, type Parts } from './word-file-builder';

const fixture = (name: string): Uint8Array =>
  new Uint8Array(readFileSync(resolve(import.meta.dirname, '../../fixtures/read', name)));
const read = (parts: Parts | string) => readSourceText(wordFile(parts), '文件.docx');
const texts = async (parts: Parts | string) => (await read(parts)).paragraphs.map((entry) => entry.text);
const notices = async (parts: Parts | string) =>
  Object.fromEntries((await read(parts)).notices.map(({ id, count }) => [id, count]));

describe('a resolution typeset by the standard', () => {
  it('comes in paragraph by paragraph with what its looks say', async () => {
    const { paragraphs, notices: said } = await readSourceText(fixture('resolution.docx'), 'resolution.docx');
    expect(paragraphs.slice(0, 5)).toEqual([
      { text: '云岭市人民代表大会常务委员会', alignment: 'center', sizePt: 22, face: '方正小标宋简体' },
      { text: '关于深化代表联络工作  推动全过程', alignment: 'center', sizePt: 22, face: '方正小标宋简体' },
      { text: '人民民主实践走深走实的决议', alignment: 'center', sizePt: 22, face: '方正小标宋简体' },
      { text: '（2024年11月28日云岭市第六届人民代表大会', alignment: 'center', sizePt: 16, face: '楷体_GB2312' },
      { text: '常务委员会第十九次会议通过）', alignment: 'center', sizePt: 16, face: '楷体_GB2312' },
    ]);
    const heading = paragraphs.find((entry) => entry.text.startsWith('一、'));
    expect(heading).toMatchObject({ outlineLevel: 0, sizePt: 16, face: '黑体', alignment: 'justify' });
    expect(said).toEqual([]);
  });

  it('keeps the tab between document number and signatory', async () => {
    const { paragraphs } = await readSourceText(fixture('red-header.docx'), 'red-header.docx');
    expect(paragraphs.map((entry) => entry.text)).toContain('云人常〔2024〕8号\t签发人：陈志远');
  });
});

describe('automatic numbers', () => {
  const numbering = (levels: string, overrides = '') =>
    `<w:abstractNum w:abstractNumId="1">${levels}</w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="1"/></w:num>` +
    `<w:num w:numId="2"><w:abstractNumId w:val="1"/>${overrides}</w:num>`;
  const four =
    level(0, 'chineseCountingThousand', '%1、') +
    level(1, 'chineseCounting', '（%2）') +
    level(2, 'decimal', '%3.') +
    level(3, 'decimal', '（%4）');

  it('the four levels of the standard stand in front of the text', async () => {
    const body = [
      listed('加强领导', 1),
      listed('压实责任', 1, 1),
      listed('明确分工', 1, 1),
      listed('列出清单', 1, 2),
      listed('逐项销号', 1, 3),
      listed('强化保障', 1),
      listed('落实经费', 1, 1),
    ].join('');
    expect(await texts({ body, numbering: numbering(four) })).toEqual([
      '一、加强领导',
      '（一）压实责任',
      '（二）明确分工',
      '1.列出清单',
      '（1）逐项销号',
      '二、强化保障',
      '（一）落实经费',
    ]);
  });

  it('articles count through the chapters and stand a space off their text', async () => {
    const levels =
      level(0, 'chineseCountingThousand', '第%1章') +
      level(1, 'chineseCountingThousand', '第%2条', '<w:lvlRestart w:val="0"/>');
    const body = [
      listed('总则', 1),
      listed('为了规范', 1, 1),
      listed('附则', 1),
      listed('自公布之日起施行', 1, 1),
    ].join('');
    expect(await texts({ body, numbering: numbering(levels) })).toEqual([
      '第一章　总则',
      '第一条　为了规范',
      '第二章　附则',
      '第二条　自公布之日起施行',
    ]);
  });

  it('a second list of the same kind counts on, or begins anew where it says so', async () => {
    const body = [listed('甲', 1), listed('乙', 1), listed('丙', 2), listed('丁', 2)].join('');
    expect(await texts({ body, numbering: numbering(four) })).toEqual(['一、甲', '二、乙', '三、丙', '四、丁']);
    const restart = '<w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride>';
    expect(await texts({ body, numbering: numbering(four, restart) })).toEqual([
      '一、甲',
      '二、乙',
      '一、丙',
      '二、丁',
    ]);
  });

  it('a numbered style numbers its paragraphs; number 0 takes it off again', async () => {
    const styles =
      '<w:style w:type="paragraph" w:styleId="A"><w:name w:val="标题 1"/><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr><w:outlineLvl w:val="0"/></w:pPr></w:style>' +
      '<w:style w:type="paragraph" w:styleId="B"><w:name w:val="标题 2"/><w:basedOn w:val="A"/><w:pPr><w:outlineLvl w:val="1"/></w:pPr></w:style>';
    const levels =
      level(0, 'chineseCounting', '%1、', '<w:pStyle w:val="A"/>') +
      level(1, 'chineseCounting', '（%2）', '<w:pStyle w:val="B"/>');
    const body =
      paragraph('工作情况', '<w:pStyle w:val="A"/>') +
      paragraph('主要做法', '<w:pStyle w:val="B"/>') +
      paragraph('说明', '<w:pStyle w:val="A"/><w:numPr><w:ilvl w:val="0"/><w:numId w:val="0"/></w:numPr>');
    const { paragraphs } = await read({ body, styles, numbering: numbering(levels) });
    expect(paragraphs.map((entry) => [entry.text, entry.outlineLevel])).toEqual([
      ['一、工作情况', 0],
      ['（一）主要做法', 1],
      ['说明', 0],
    ]);
  });

  it.each([
    ['decimal', '1', '23'],
    ['upperRoman', 'I', 'XXIII'],
    ['lowerLetter', 'a', 'w'],
    ['chineseCounting', '一', '二十三'],
    ['chineseLegalSimplified', '壹', '贰拾叁'],
    ['ideographTraditional', '甲', '23'],
    ['decimalEnclosedCircle', '①', '23'],
    ['decimalFullWidth', '１', '２３'],
    ['decimalZero', '01', '23'],
    ['ideographDigital', '一', '二三'],
  ])('format %s prints %s … %s', async (format, first, last) => {
    const body = Array.from({ length: 23 }, () => listed('、项', 1)).join('');
    const all = await texts({ body, numbering: numbering(level(0, format, '%1', '<w:suff w:val="nothing"/>')) });
    expect([all[0], all[22]]).toEqual([`${first}、项`, `${last}、项`]);
  });
});

describe('tracked changes', () => {
  it('what was put in is taken, what was struck out is left, and the clerk is told', async () => {
    const body = paragraph(
      run('会议') +
        `<w:ins w:id="1" w:author="甲">${run('认真')}</w:ins>` +
        '<w:del w:id="2" w:author="甲"><w:r><w:delText>大概</w:delText></w:r></w:del>' +
        `<w:moveFrom w:id="3">${run('旧处')}</w:moveFrom><w:moveTo w:id="4">${run('审议')}</w:moveTo>` +
        run('了报告。'),
    );
    expect(await texts(body)).toEqual(['会议认真审议了报告。']);
    expect(await notices(body)).toEqual({ 'tracked-changes-taken': 3 });
  });

  it('a paragraph whose end was struck out runs on into the next', async () => {
    const body =
      paragraph('上半句，', '<w:rPr><w:del w:id="1"/></w:rPr>') + paragraph('下半句。') + paragraph('又一段。');
    expect(await texts(body)).toEqual(['上半句，下半句。', '又一段。']);
  });
});

describe('text boxes', () => {
  const modern = (inside: string) =>
    `<w:drawing><wp:anchor><a:graphic><a:graphicData><wps:wsp><wps:txbx><w:txbxContent>${inside}</w:txbxContent></wps:txbx></wps:wsp></a:graphicData></a:graphic></wp:anchor></w:drawing>`;
  const old = (inside: string) =>
    `<w:pict><v:shape><v:textbox><w:txbxContent>${inside}</w:txbxContent></v:textbox></v:shape></w:pict>`;

  it('a box written twice for old and new programs is read once, where it stands', async () => {
    const inside = paragraph('云岭市人大常委会办公室');
    const box = `<w:r><mc:AlternateContent><mc:Choice Requires="wps">${modern(inside)}</mc:Choice><mc:Fallback>${old(inside)}</mc:Fallback></mc:AlternateContent></w:r>`;
    expect(await texts(paragraph('前') + paragraph(box) + paragraph('后'))).toEqual([
      '前',
      '云岭市人大常委会办公室',
      '后',
    ]);
    expect(await texts(paragraph(run('正文') + box))).toEqual(['正文', '云岭市人大常委会办公室']);
    expect(await texts(paragraph(box + run('正文')))).toEqual(['云岭市人大常委会办公室', '正文']);
  });

  it('old boxes and WordArt of red heads are read too', async () => {
    const art =
      '<w:r><w:pict><v:shape><v:textpath string="云岭市人民代表大会常务委员会文件"/></v:shape></w:pict></w:r>';
    const body = paragraph(art) + paragraph(`<w:r>${old(paragraph('抄送：市委办公室。'))}</w:r>`);
    expect(await texts(body)).toEqual(['云岭市人民代表大会常务委员会文件', '抄送：市委办公室。']);
  });
});

describe('tables', () => {
  const cell = (text: string, properties = '') =>
    `<w:tc><w:tcPr>${properties}</w:tcPr>${paragraph(text, text === '序号' ? '<w:jc w:val="center"/>' : '')}</w:tc>`;
  const row = (cells: string, properties = '') =>
    `<w:tr>${properties && `<w:trPr>${properties}</w:trPr>`}${cells}</w:tr>`;

  it('spans, repeated header rows, alignment and widths come over', async () => {
    const table =
      '<w:tbl><w:tblGrid><w:gridCol w:w="1000"/><w:gridCol w:w="2000"/><w:gridCol w:w="1000"/></w:tblGrid>' +
      row(cell('序号', '<w:vMerge w:val="restart"/>') + cell('任职', '<w:gridSpan w:val="2"/>'), '<w:tblHeader/>') +
      row(cell('', '<w:vMerge/>') + cell('姓名') + cell('职务'), '<w:tblHeader/>') +
      row(cell('1') + cell('陈志远') + cell('主任')) +
      '</w:tbl>';
    const { paragraphs } = await read(table + paragraph('后'));
    expect(paragraphs[0]).toEqual({
      text: '',
      table: {
        role: 'table',
        caption: null,
        headerRows: 2,
        columnShares: [0.25, 0.5, 0.25],
        rows: [
          [
            { text: '序号', rowSpan: 2, align: 'center' },
            { text: '任职', colSpan: 2 },
          ],
          [{ text: '姓名' }, { text: '职务' }],
          [{ text: '1' }, { text: '陈志远' }, { text: '主任' }],
        ],
      },
    });
  });

  it('several paragraphs and a table inside a cell become lines of it', async () => {
    const inner = `<w:tbl>${row(cell('内甲') + cell('内乙'))}</w:tbl>`;
    const body = `<w:tbl>${row(`<w:tc>${paragraph('上')}${inner}${paragraph('下')}</w:tc>${cell('旁')}`)}</w:tbl>`;
    const source = await read(body);
    expect(source.paragraphs[0]?.table?.rows[0]?.[0]?.text).toBe('上\n内甲 内乙\n下');
    expect(source.notices).toEqual([{ id: 'nested-table-flattened', count: 1 }]);
  });

  it('a frame of one cell around the text is no table', async () => {
    expect(
      await texts(`<w:tbl>${row(`<w:tc>${paragraph('第一段。')}${paragraph('第二段。')}</w:tc>`)}</w:tbl>`),
    ).toEqual(['第一段。', '第二段。']);
  });
});

describe('what stands inside a paragraph', () => {
  it('fields give their result, never their instruction', async () => {
    const field = (type: string) => `<w:r><w:fldChar w:fldCharType="${type}"/></w:r>`;
    const instruction = '<w:r><w:instrText> DATE \\@ "yyyy" </w:instrText></w:r>';
    const body =
      paragraph(run('共') + field('begin') + instruction + field('separate') + run('2024') + field('end') + run('年')) +
      paragraph(`<w:fldSimple w:instr=" PAGE ">${run('3')}</w:fldSimple>`);
    expect(await texts(body)).toEqual(['共2024年', '3']);
  });

  it('hidden text, comments and pictures stay out and are counted', async () => {
    const body = paragraph(
      run('看得见') +
        run('看不见', '<w:vanish/>') +
        '<w:r><w:commentReference w:id="0"/></w:r>' +
        '<w:r><w:drawing><wp:inline><a:graphic><a:graphicData><pic:pic/></a:graphicData></a:graphic></wp:inline></w:drawing></w:r>',
    );
    expect(await texts(body)).toEqual(['看得见']);
    expect(await notices(body)).toEqual({ 'hidden-text-left-out': 1, 'comment-left-out': 1, 'picture-left-out': 1 });
  });

  it('line breaks part paragraphs, page breaks say so, and hyphens, symbols, pinyin are text', async () => {
    const body =
      paragraph('<w:r><w:t>标题上行</w:t><w:br/><w:t>标题下行</w:t></w:r>') +
      paragraph('<w:r><w:br w:type="page"/></w:r>') +
      paragraph('附件') +
      paragraph(
        '<w:r><w:t>A</w:t><w:noBreakHyphen/><w:t>B</w:t><w:softHyphen/><w:sym w:font="Wingdings" w:char="F0FE"/><w:sym w:font="Webdings" w:char="F0FE"/></w:r>' +
          '<w:r><w:ruby><w:rt><w:r><w:t>qú</w:t></w:r></w:rt><w:rubyBase><w:r><w:t>璩</w:t></w:r></w:rubyBase></w:ruby></w:r>',
      );
    const { paragraphs } = await read(body);
    expect(paragraphs.map((entry) => [entry.text, entry.pageBreakBefore ?? false])).toEqual([
      ['标题上行', false],
      ['标题下行', false],
      ['', false],
      ['附件', true],
      ['A-B☑〓璩', false],
    ]);
  });

  it('links, content controls and smart tags are looked through; an unfilled control is not text', async () => {
    const body =
      paragraph(
        `<w:hyperlink>${run('链接')}</w:hyperlink><w:smartTag>${run('标记')}</w:smartTag><w:sdt><w:sdtContent>${run('控件')}</w:sdtContent></w:sdt>`,
      ) +
      `<w:sdt><w:sdtPr/><w:sdtContent>${paragraph('整段控件')}</w:sdtContent></w:sdt>` +
      paragraph(
        `<w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent>${run('单击此处输入文字')}</w:sdtContent></w:sdt>`,
      );
    expect(await texts(body)).toEqual(['链接标记控件', '整段控件', '']);
  });

  it('notes come at the end in the order of their references', async () => {
    const parts: Parts = {
      body: paragraph(
        `${run('甲')}<w:r><w:footnoteReference w:id="2"/></w:r>${run('乙')}<w:r><w:endnoteReference w:id="1"/></w:r>`,
      ),
      footnotes: `<w:footnote w:id="0" w:type="separator">${paragraph('—')}</w:footnote><w:footnote w:id="2">${paragraph('脚注文字')}</w:footnote>`,
      endnotes: `<w:endnote w:id="1">${paragraph('尾注文字')}</w:endnote>`,
    };
    expect(await texts(parts)).toEqual(['甲乙', '脚注文字', '尾注文字']);
    expect(await notices(parts)).toEqual({ 'note-moved-to-end': 2 });
  });
});

describe('looks', () => {
  it('come down from defaults, base styles, the style, and the run, the nearest winning', async () => {
    const styles =
      '<w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:eastAsia="宋体"/><w:sz w:val="21"/></w:rPr></w:rPrDefault></w:docDefaults>' +
      '<w:style w:type="paragraph" w:default="1" w:styleId="a"><w:name w:val="Normal"/></w:style>' +
      '<w:style w:type="paragraph" w:styleId="b"><w:basedOn w:val="a"/><w:pPr><w:jc w:val="center"/></w:pPr><w:rPr><w:sz w:val="44"/></w:rPr></w:style>' +
      '<w:style w:type="paragraph" w:styleId="c"><w:basedOn w:val="b"/><w:rPr><w:rFonts w:eastAsia="黑体"/></w:rPr></w:style>' +
      '<w:style w:type="paragraph" w:styleId="d"><w:basedOn w:val="e"/></w:style><w:style w:type="paragraph" w:styleId="e"><w:basedOn w:val="d"/></w:style>';
    const body =
      paragraph('默认') +
      paragraph('样式', '<w:pStyle w:val="c"/>') +
      paragraph(
        run('直接', '<w:sz w:val="32"/><w:rFonts w:eastAsia="仿宋"/>'),
        '<w:pStyle w:val="c"/><w:jc w:val="end"/>',
      ) +
      paragraph('循环', '<w:pStyle w:val="d"/>');
    expect((await read({ body, styles })).paragraphs).toEqual([
      { text: '默认', sizePt: 10.5, face: '宋体' },
      { text: '样式', alignment: 'center', sizePt: 22, face: '黑体' },
      { text: '直接', alignment: 'right', sizePt: 16, face: '仿宋' },
      { text: '循环', sizePt: 10.5, face: '宋体' },
    ]);
  });

  it('a section on a new page puts a page break before its first paragraph', async () => {
    const body =
      paragraph('甲', '<w:sectPr/>') +
      paragraph('乙', '<w:sectPr/>') +
      paragraph('丙') +
      '<w:sectPr><w:type w:val="continuous"/></w:sectPr>';
    const { paragraphs } = await read(body);
    expect(paragraphs.map((entry) => entry.pageBreakBefore ?? false)).toEqual([false, true, false]);
  });

  it('other prefixes and the Strict variant are the same document', async () => {
    const strict = `<?xml version="1.0"?><x:document xmlns:x="http://purl.oclc.org/ooxml/wordprocessingml/main"><x:body><x:p><x:pPr><x:jc x:val="center"/></x:pPr><x:r><x:rPr><x:sz x:val="22pt"/></x:rPr><x:t>标题</x:t></x:r></x:p></x:body></x:document>`;
    const source = await read({ body: '', others: { 'word/document.xml': strict } });
    expect(source.paragraphs).toEqual([{ text: '标题', alignment: 'center', sizePt: 22 }]);
  });
});
