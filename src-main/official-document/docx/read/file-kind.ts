/** What a file is by its first bytes; names lie, and clerks rename .docx to .doc. */
export type FileKind = 'zip' | 'compound' | 'unsupported' | 'text';

const signatures: [FileKind, readonly number[]][] = [
  ['zip', [0x50, 0x4b, 0x03, 0x04]],
  // An empty or spanned archive.
  ['zip', [0x50, 0x4b, 0x05, 0x06]],
  ['zip', [0x50, 0x4b, 0x07, 0x08]],
  ['compound', [0xd0, 0xcf, 0x11, 0xe0]],
  ['unsupported', [0x25, 0x50, 0x44, 0x46]], // %PDF
  ['unsupported', [0x7b, 0x5c, 0x72, 0x74, 0x66]], // {\rtf
  ['unsupported', [0x89, 0x50, 0x4e, 0x47]], // PNG
  ['unsupported', [0xff, 0xd8, 0xff]], // JPEG
  ['unsupported', [0x47, 0x49, 0x46, 0x38]], // GIF
  ['unsupported', [0x52, 0x61, 0x72, 0x21]], // Rar!
  ['unsupported', [0x37, 0x7a, 0xbc, 0xaf]], // 7z
  ['unsupported', [0x1f, 0x8b]], // gzip
  ['unsupported', [0x4d, 0x5a, 0x90, 0x00]], // programs
];

/** Endings of formats that look like text but are not the text itself. */
const marked = new Set([
  'rtf',
  'pdf',
  'htm',
  'html',
  'mht',
  'mhtml',
  'xml',
  'odt',
  'ofd',
  'xls',
  'xlsx',
  'et',
  'ppt',
  'pptx',
  'dps',
  'csv',
  'jpg',
  'png',
]);

export function kindOf(bytes: Uint8Array, name: string): FileKind {
  for (const [kind, signature] of signatures) {
    if (signature.every((byte, index) => bytes[index] === byte)) return kind;
  }
  const ending = /\.([a-z0-9]+)$/i.exec(name)?.[1]?.toLowerCase() ?? '';
  if (marked.has(ending)) return 'unsupported';
  const head = String.fromCharCode(...bytes.subarray(0, 256)).replace(/^\u00ef\u00bb\u00bf/, '');
  return /^\s*<(?:!doctype html|html|\?xml|!--)/i.test(head) || /^MIME-Version:/i.test(head) ? 'unsupported' : 'text';
}
