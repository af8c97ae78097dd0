declare module 'word-extractor' {
  /** What the tests use of it. */
  export default class WordExtractor {
    extract(source: Buffer): Promise<{ getBody(options: { filterUnicode: boolean }): string }>;
  }
}
