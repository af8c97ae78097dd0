import { Fragment, type Node, type NodeType } from 'prosemirror-model';
import { printedDate } from '@core/official-document/civil-date';
import type { Attachment, Block, OfficialDocument, TableBlock } from '@core/official-document/model';
import { headToEditor, imprintToEditor } from './head-and-imprint';
import { editorSchema, nodeType, runInHead } from './schema';
import { titleContent, type TitleLineChooser } from './title-breaks';

const textNode = (text: string): Node[] => (text === '' ? [] : [editorSchema.text(text)]);
const simple = (type: NodeType, text: string, attrs: Record<string, unknown> = {}): Node =>
  type.create(attrs, textNode(text));
const optional = (type: NodeType, text: string | null): Node[] => (text === null ? [] : [simple(type, text)]);

/** The editor's document for a paper. */
export function toEditor(document: OfficialDocument, choose: TitleLineChooser): Node {
  const title = titleContent(document.title, choose);
  const { passageNote, signature, imprint } = document;
  const children: Node[] = [
    ...(document.head ? [headToEditor(document.head)] : []),
    ...optional(nodeType.document_number, document.documentNumber),
    nodeType.title.create({ fixed: title.fixed }, title.content),
    ...optional(nodeType.serial_number, document.serialNumber),
    ...(passageNote ? [simple(nodeType.passage_note, passageNote.text, { parsed: passageNote })] : []),
    ...optional(nodeType.byline, document.byline),
    ...optional(nodeType.recipients, document.recipients),
    ...document.blocks.map(blockToEditor),
  ];
  if (document.attachmentNames.length > 0)
    children.push(
      nodeType.attachment_names.create(
        null,
        document.attachmentNames.map((name) => simple(nodeType.attachment_name, name)),
      ),
    );
  if (signature)
    children.push(
      nodeType.signature.create(
        { form: signature.form },
        signature.organs.map((organ) => simple(nodeType.organ, organ)),
      ),
    );
  if (document.date !== null) children.push(simple(nodeType.date, printedDate(document.date)));
  children.push(...optional(nodeType.supplementary_note, document.supplementaryNote));
  children.push(...document.attachments.map((attachment) => attachmentToEditor(attachment, choose)));
  if (imprint) children.push(imprintToEditor(imprint));
  const { kind, kindTitle } = document;
  return editorSchema.topNodeType.createChecked({ kind, kindTitle }, Fragment.from(children));
}

function attachmentToEditor(attachment: Attachment, choose: TitleLineChooser): Node {
  const title = titleContent(attachment.title, choose);
  const { mark, number } = attachment;
  return nodeType.attachment.create({ mark, number }, [
    nodeType.attachment_title.create({ fixed: title.fixed }, title.content),
    ...optional(nodeType.attachment_note, attachment.passageNote),
    ...attachment.blocks.map(blockToEditor),
  ]);
}

export function blockToEditor(block: Block): Node {
  switch (block.role) {
    case 'paragraph':
    case 'lead':
      return simple(nodeType[block.role], block.text);
    case 'heading':
      return simple(nodeType.heading, block.text, { level: block.level, number: block.number });
    case 'item': {
      const head = block.head ? [editorSchema.text(block.head, [runInHead.create()])] : [];
      return nodeType.item.create({ level: block.level, number: block.number }, [...head, ...textNode(block.text)]);
    }
    case 'chapter':
    case 'section':
    case 'article':
      return simple(nodeType[block.role], block.text, { number: block.number });
    case 'attendance':
      return simple(nodeType.attendance, block.text, { label: block.label });
    case 'table':
      return tableToEditor(block);
  }
}

function tableToEditor(table: TableBlock): Node {
  const rows = table.rows.map((row) =>
    nodeType.table_row.create(
      null,
      row.map((cell) =>
        simple(nodeType.table_cell, cell.text, {
          colSpan: cell.colSpan ?? null,
          rowSpan: cell.rowSpan ?? null,
          align: cell.align ?? null,
        }),
      ),
    ),
  );
  const { headerRows, columnShares, landscape = false } = table;
  return nodeType.table.create({ headerRows, columnShares, landscape }, [
    ...optional(nodeType.table_caption, table.caption),
    ...rows,
  ]);
}
