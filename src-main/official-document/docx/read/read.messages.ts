import type { RefusalReason } from './reading-refused';

/** What the clerk is told when a file is refused: what is the matter, and what to do about it. */
const refusals: Record<RefusalReason, { message: string; advice: string }> = {
  empty: { message: '文件是空的。', advice: '请检查是否选错文件，或者拷贝时没有拷完。' },
  'not-a-document': {
    message: '这不是文字材料，无法读取。',
    advice: '可以读取 .docx、.doc、.txt 文件；其他文件请先用 Word 或 WPS 打开，另存为 .docx。',
  },
  'unsupported-kind': {
    message: '不能直接读取这种格式的文件。',
    advice: '请用 Word 或 WPS 打开，另存为 .docx 后再读取；也可以把文字复制后直接粘贴进来。',
  },
  'old-wps-or-doc-unreadable': {
    message: '这个旧格式文件读不出来。',
    advice: '请用 Word 或 WPS 打开，另存为 .docx 后再读取。',
  },
  'old-format-not-inspected': {
    message: '格式检查只能检查 .docx 文件。',
    advice: '请用 Word 或 WPS 打开，另存为 .docx 后再检查。',
  },
  encrypted: {
    message: '文件设有打开密码。',
    advice: '请用 Word 或 WPS 打开，在“文件—信息—保护文档”（WPS：“文件—文档加密”）中去掉密码，保存后再读取。',
  },
  'too-large': {
    message: '文件太大，超过 20 MB。',
    advice: '请删去图片等与文字无关的内容，或者分成几个文件后再读取。',
  },
  'inflates-too-large': {
    message: '文件展开后过大，不像正常的文字材料，已停止读取。',
    advice: '请用 Word 或 WPS 打开核对内容，把文字复制到新文档中保存后再读取。',
  },
  'too-many-parts': {
    message: '文件内部零件过多，不像正常的文字材料，已停止读取。',
    advice: '请用 Word 或 WPS 打开核对内容，把文字复制到新文档中保存后再读取。',
  },
  'damaged-zip': {
    message: '文件已损坏，或者没有拷贝完整。',
    advice: '请重新拷贝一份；或者用 Word 或 WPS 打开并修复，另存为 .docx 后再读取。',
  },
  'missing-part': {
    message: '文件里没有 Word 文档的正文。',
    advice: '请确认这是 Word 文档（不是表格或演示文稿）；用 Word 或 WPS 打开，另存为 .docx 后再读取。',
  },
  'document-type-declaration': {
    message: '文件里有不允许的外部声明，可能不安全，已停止读取。',
    advice: '请用 Word 或 WPS 打开核对内容，另存为 .docx 后再读取。',
  },
  'malformed-xml': {
    message: '文件内容已损坏，无法读取。',
    advice: '请用 Word 或 WPS 打开并修复，另存为 .docx 后再读取。',
  },
  'nested-too-deep': {
    message: '文件内部嵌套过深，不像正常的文字材料，已停止读取。',
    advice: '请用 Word 或 WPS 打开核对内容，把文字复制到新文档中保存后再读取。',
  },
  'too-many-elements': {
    message: '文件内容过多，超出可以读取的范围。',
    advice: '请分成几个文件后再读取。',
  },
  'too-many-paragraphs': {
    message: '文件段落过多，超出可以读取的范围。',
    advice: '请分成几个文件后再读取。',
  },
  'text-too-long': {
    message: '文件的文字超过一百万字，超出可以读取的范围。',
    advice: '请分成几个文件后再读取。',
  },
  'old-spreadsheet': {
    message: '这是旧格式的表格，或者设有打开密码，读不出来。',
    advice: '请用 Excel 或 WPS 表格打开，去掉密码，另存为 .xlsx 后再读取。',
  },
  'not-a-spreadsheet': {
    message: '这不是 .xlsx 表格。',
    advice: '请用 Excel 或 WPS 表格打开，另存为 .xlsx 后再读取。',
  },
  'table-too-large': {
    message: '表格太大，超出可以读取的范围（两万行）。',
    advice: '请删去表格下方的空行和无关的工作表，或者分成几个文件后再读取。',
  },
};

export function messageOf(reason: RefusalReason): string {
  return refusals[reason].message;
}

export function adviceOf(reason: RefusalReason): string {
  return refusals[reason].advice;
}
