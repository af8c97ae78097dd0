/**
 * How much a foreign file may ask for. Chosen so that the worst file still ends in 5 s and under 300 MB in the worker
 * (architecture.md 8, "hostile input"; measured in tests/official-document/read/hostile-files.test.ts).
 * A 300-page paper of Word is about 6 MB of XML in 0.2 million elements.
 */
export const limits = {
  /** The file as it comes, bytes. */
  file: 20 * 1024 * 1024,
  /** All parts that are read, inflated, bytes. Pictures and embedded files are never inflated and do not count. */
  inflated: 40 * 1024 * 1024,
  /** One XML part, inflated, bytes. */
  xmlPart: 24 * 1024 * 1024,
  /** Entries in the zip. */
  parts: 5000,
  /** Elements of all parts together. */
  elements: 700_000,
  /** Attributes of one element. Word's root elements declare about forty namespaces. */
  attributes: 200,
  /** Elements inside one another. Text boxes in groups in tables in tables of Word reach about 60. */
  depth: 200,
  /** Paragraphs of one document, those of tables and text boxes included. */
  paragraphs: 200_000,
  /** Paragraphs with text or a table, and characters of the whole text: what the contract of the window carries. */
  filledParagraphs: 50_000,
  characters: 1_000_000,
  sections: 5000,
  /** Tracked changes of one paragraph, of the whole file, characters of one of them; comments and their characters. */
  revisions: 2000,
  allRevisions: 20_000,
  revisionText: 2000,
  comments: 2000,
  commentText: 4000,
  /** Columns of one table (Word's own limit is 63) and its rows. */
  tableColumns: 256,
} as const;
