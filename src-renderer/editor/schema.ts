import { Schema, type DOMOutputSpec, type Node, type NodeSpec } from 'prosemirror-model';

/**
 * The document's elements and blocks as ProseMirror nodes. Numbers of levels are attributes, drawn in the margin; the
 * order of the elements is the content expression of `doc`, so that no edit can put a date above a title.
 */
const element = (name: string, spec: NodeSpec = {}): NodeSpec => ({
  content: 'text*',
  marks: '',
  defining: true,
  toDOM: (): DOMOutputSpec => ['p', { class: `element ${name}`, 'data-element': name }, 0],
  parseDOM: [{ tag: `p[data-element=${name}]` }],
  ...spec,
});

const numbered = (name: string, attrs: NodeSpec['attrs'], spec: NodeSpec = {}): NodeSpec => ({
  content: 'text*',
  marks: '',
  group: 'block',
  defining: true,
  attrs,
  toDOM: (node: Node): DOMOutputSpec => [
    'p',
    { class: `block ${name}`, 'data-role': name, 'data-level': String(node.attrs['level'] ?? '') },
    0,
  ],
  parseDOM: [{ tag: `p[data-role=${name}]` }],
  ...spec,
});

const titleSpec = (name: string): NodeSpec => ({
  content: '(text | title_break)*',
  marks: '',
  defining: true,
  /** Whether the line breaks were chosen by hand; else they are proposed when the pages are made. */
  attrs: { fixed: { default: false } },
  toDOM: (): DOMOutputSpec => ['h2', { class: `element ${name}`, 'data-element': name }, 0],
});

const wrapper = (name: string, content: string, attrs: NodeSpec['attrs'] = {}): NodeSpec => ({
  content,
  attrs,
  toDOM: (): DOMOutputSpec => ['div', { class: `group ${name}` }, 0],
});

export const editorSchema = new Schema({
  nodes: {
    doc: {
      content:
        'head? document_number? title serial_number? passage_note? byline? recipients? block* attachment_names? signature? date? supplementary_note? attachment* imprint?',
      attrs: { kind: { default: 'other' }, kindTitle: { default: '' } },
    },
    text: {},
    title_break: {
      inline: true,
      selectable: false,
      toDOM: () => ['br', { class: 'title-break' }],
      leafText: () => '',
    },
    paragraph: numbered('paragraph', {}),
    heading: numbered('heading', { level: { default: 1 }, number: { default: '' } }),
    item: numbered('item', { level: { default: 3 }, number: { default: '' } }, { marks: 'run_in_head' }),
    chapter: numbered('chapter', { number: { default: '' } }),
    section: numbered('section', { number: { default: '' } }),
    article: numbered('article', { number: { default: '' } }),
    attendance: numbered('attendance', { label: { default: '' } }),
    lead: numbered('lead', {}),
    table: {
      group: 'block',
      content: 'table_caption? table_row*',
      isolating: true,
      attrs: { headerRows: { default: 0 }, columnShares: { default: [] }, landscape: { default: false } },
      toDOM: (node) => [
        'div',
        { class: 'block table', 'data-role': 'table', 'data-header-rows': String(node.attrs['headerRows']) },
        ['table', ['tbody', 0]],
      ],
    },
    table_caption: {
      content: 'text*',
      marks: '',
      toDOM: () => ['tr', { class: 'table-caption' }, ['td', { colspan: 100 }, 0]],
    },
    table_row: { content: 'table_cell*', toDOM: () => ['tr', 0] },
    table_cell: {
      content: 'text*',
      marks: '',
      isolating: true,
      attrs: { colSpan: { default: null }, rowSpan: { default: null }, align: { default: null } },
      toDOM: (node) => [
        'td',
        {
          colspan: String(node.attrs['colSpan'] ?? 1),
          rowspan: String(node.attrs['rowSpan'] ?? 1),
          class: `cell-${node.attrs['align'] ?? 'left'}`,
        },
        0,
      ],
    },
    title: titleSpec('title'),
    document_number: element('document_number'),
    serial_number: element('serial_number'),
    /** `parsed` is the note as the recogniser read it, good as long as the text is the same. */
    passage_note: element('passage_note', { attrs: { parsed: { default: null } } }),
    byline: element('byline'),
    recipients: element('recipients'),
    attachment_names: wrapper('attachment_names', 'attachment_name+'),
    attachment_name: element('attachment_name'),
    signature: wrapper('signature', 'organ*', { form: { default: 'unsealed' } }),
    organ: element('organ'),
    date: element('date'),
    supplementary_note: element('supplementary_note'),
    attachment: wrapper('attachment', 'attachment_title attachment_note? block*', {
      mark: { default: '' },
      number: { default: null },
    }),
    attachment_title: titleSpec('attachment_title'),
    attachment_note: element('attachment_note'),
    head: wrapper('head', 'head_copy_number? head_secrecy? head_urgency? head_organ* head_suffix? head_signatory*', {
      form: { default: 'document' },
      upward: { default: false },
      stock: { default: 'plain' },
    }),
    head_copy_number: element('head_copy_number'),
    head_secrecy: element('head_secrecy'),
    head_urgency: element('head_urgency'),
    head_organ: element('head_organ'),
    head_suffix: element('head_suffix'),
    head_signatory: element('head_signatory', { attrs: { organ: { default: null } } }),
    imprint: wrapper(
      'imprint',
      'imprint_line* imprint_main_to? imprint_copy_to? imprint_organ? imprint_date? imprint_copies?',
    ),
    imprint_line: element('imprint_line'),
    imprint_main_to: element('imprint_main_to'),
    imprint_copy_to: element('imprint_copy_to'),
    imprint_organ: element('imprint_organ'),
    imprint_date: element('imprint_date'),
    imprint_copies: element('imprint_copies'),
  },
  marks: {
    /** The run-in head of an item, full stop included; it counts only at the item's beginning. */
    run_in_head: {
      inclusive: false,
      toDOM: () => ['b', { class: 'run-in-head' }, 0],
      parseDOM: [{ tag: 'b.run-in-head' }],
    },
  },
});

export type NodeName = keyof typeof editorSchema.nodes;
export const nodeType = editorSchema.nodes;
export const runInHead = editorSchema.marks.run_in_head;
