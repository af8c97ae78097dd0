import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { expect, it } from 'vitest';
import { readReturnedFile } from '../../../src-main/official-document/docx/read/read-returned-file';
import { writeWord } from '../../../src-main/official-document/docx/write-word';
import { emptyDocument, type OfficialDocument } from '../../../src-main/official-document/model';
import { defaultTypesettingSettings } from '../../../src-main/official-document/typesetting-settings';
import { libreOfficePath, needed } from '../../support/programs';
import { namespaces, paragraph, run } from './word-file-builder';

const by = 'w:author="李四" w:date="2024-03-05T09:30:00Z"';
const given: OfficialDocument = {
  ...emptyDocument(),
  title: { text: '关于加强财政监督的决定', lines: ['关于加强财政监督的决定'] },
  blocks: [
    { role: 'paragraph', text: '会议听取了市人民政府的报告。' },
    { role: 'paragraph', text: '会议认为，报告符合实际情况。' },
    { role: 'item', level: 1, number: '一、', head: '加强领导。', text: '会议决定批准这个报告。' },
    {
      role: 'table',
      caption: null,
      headerRows: 1,
      columnShares: [],
      rows: [
        ['姓名', '职务'],
        ['王小明', '主任'],
      ].map((row) => row.map((text) => ({ text }))),
    },
  ],
  signature: { organs: ['云岭市人民代表大会常务委员会'], form: 'sealed' },
  date: '2024-03-05',
};

it(
  'a file LibreOffice opened and saved keeps the paper, its tracked changes and comments',
  { timeout: 120_000 },
  async (context) => {
    const soffice = needed(context, libreOfficePath(), 'LibreOffice');
    const folder = mkdtempSync(join(tmpdir(), 'returned-'));
    try {
      const parts = unzipSync(await writeWord(given, defaultTypesettingSettings));
      const xml = strFromU8(parts['word/document.xml'] as Uint8Array);
      const changed = xml.replace(
        /<w:r>(<w:rPr>.*?<\/w:rPr>)?<w:t[^>]*>会议认为，报告符合实际情况。<\/w:t><\/w:r>/,
        `${run('会议认为，')}<w:del w:id="2" ${by}><w:r><w:delText>报告</w:delText></w:r></w:del><w:ins w:id="1" ${by}>${run('工作')}</w:ins><w:commentRangeStart w:id="0"/>${run('符合实际情况。')}<w:commentRangeEnd w:id="0"/><w:r><w:commentReference w:id="0"/></w:r>`,
      );
      expect(changed).not.toBe(xml);
      parts['word/document.xml'] = strToU8(changed);
      parts['word/comments.xml'] = strToU8(
        `<w:comments ${namespaces}><w:comment w:id="0" w:author="王五" w:date="2024-03-07T08:00:00Z" w:initials="w">${paragraph('请核实')}</w:comment></w:comments>`,
      );
      parts['word/_rels/document.xml.rels'] = strToU8(
        strFromU8(parts['word/_rels/document.xml.rels'] as Uint8Array).replace(
          '</Relationships>',
          '<Relationship Id="rIdC" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/comments" Target="comments.xml"/></Relationships>',
        ),
      );
      parts['[Content_Types].xml'] = strToU8(
        strFromU8(parts['[Content_Types].xml'] as Uint8Array).replace(
          '</Types>',
          '<Override PartName="/word/comments.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.comments+xml"/></Types>',
        ),
      );
      writeFileSync(join(folder, 'given.docx'), zipSync(parts));
      execFileSync(
        soffice,
        [
          `-env:UserInstallation=file://${folder}/profile`,
          '--headless',
          '--convert-to',
          'docx:MS Word 2007 XML',
          '--outdir',
          join(folder, 'out'),
          join(folder, 'given.docx'),
        ],
        { stdio: 'ignore', timeout: 100_000 },
      );
      const file = await readReturnedFile(readFileSync(join(folder, 'out', 'given.docx')), '修改稿.docx', given);
      const [first, , ...others] = given.blocks;
      const changedBlock = { role: 'paragraph', text: '会议认为，工作符合实际情况。' };
      expect(file.document).toEqual({ ...given, blocks: [first, changedBlock, ...others] });
      const words = file.changes
        .filter(({ kind }) => kind !== 'format')
        .map(({ kind, author, text, path }) => [kind, author, text, path]);
      expect(words).toEqual([
        ['deleted', '李四', '报告', 'blocks/1'],
        ['inserted', '李四', '工作', 'blocks/1'],
      ]);
      expect(file.comments).toMatchObject([
        { author: '王五', text: '请核实', anchor: '符合实际情况。', path: 'blocks/1' },
      ]);
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  },
);
