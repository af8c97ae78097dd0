import type { FaceRole, FlowParagraph, FlowStyle } from '../flow/flow';
import { firstLineCharacters, head, linePitchPt, pageNumber, small, table, text, title } from '../layout';
import type { TypesettingSettings } from '../typesetting-settings';

/** The style of the 发文机关标志. */
export const markStyleId = 'GwHead';
/** The style of the 版记, by which a reader knows its own text box again. */
export const imprintStyleId = 'GwImprint';

/** A paragraph style of the Word file: what it is called there and what it sets. */
export interface WordStyle {
  id: string;
  /** Shown in Word's list of styles. */
  name: string;
  role: FaceRole;
  sizePt: number;
  characterSpacingPt: number;
  linePitchPt: number;
  align: FlowParagraph['align'];
  /** First line, in characters. */
  firstLine: number;
  keepWithNext: boolean;
  /** 0 to 3 for the four levels of the standard, null for text. */
  outlineLevel: number | null;
}

/** Styles that stand in tables and footers, not in the flow. */
export type FurnitureStyle = 'table' | 'footer';
export type WordStyleName = FlowStyle | FurnitureStyle;

/**
 * The styles of a paper under these settings. Names are what clerks and checkers look for: 公文标题, 公文正文 …
 * Chapters have no outline level on purpose: a checker takes a centred paragraph with one for a badly indented 一、.
 */
export function styleSheet(settings: TypesettingSettings): Record<WordStyleName, WordStyle> {
  const pitch = linePitchPt(settings);
  const style = (id: string, name: string, role: FaceRole, more: Partial<WordStyle> = {}): WordStyle => ({
    id,
    name,
    role,
    sizePt: text.sizePt,
    characterSpacingPt: text.characterSpacingPt,
    linePitchPt: pitch,
    align: 'justify',
    firstLine: 0,
    keepWithNext: false,
    outlineLevel: null,
    ...more,
  });
  const indented = { firstLine: firstLineCharacters };
  const centred = { align: 'center', keepWithNext: true } as const;
  return {
    title: style('GwTitle', '公文标题', 'title', {
      ...centred,
      sizePt: title.sizePt,
      characterSpacingPt: title.characterSpacingPt,
      linePitchPt: settings.titleLinePitchPt ?? pitch,
    }),
    note: style('GwNote', '公文题注', 'note', centred),
    body: style('GwBody', '公文正文', 'body', indented),
    level1: style('GwH1', '公文一级', 'level1', { ...indented, outlineLevel: 0 }),
    level2: style('GwH2', '公文二级', 'level2', { ...indented, outlineLevel: 1 }),
    level3: style('GwH3', '公文三级', 'body', { ...indented, outlineLevel: 2 }),
    level4: style('GwH4', '公文四级', 'body', { ...indented, outlineLevel: 3 }),
    chapter: style('GwChapter', '公文章题', 'level1', centred),
    section: style('GwSection', '公文节题', 'level2', centred),
    article: style('GwArticle', '公文条文', 'body', indented),
    serial: style('GwSerial', '公文编号', 'body', centred),
    element: style('GwEl', '公文要素', 'body'),
    attachmentMark: style('GwAttachment', '公文附件', 'level1', { keepWithNext: true }),
    caption: style('GwCaption', '公文表题', 'level2', centred),
    mark: style(markStyleId, '公文版头', 'title', {
      ...centred,
      sizePt: head.markSizePt,
      characterSpacingPt: 0,
      linePitchPt: head.markSizePt,
    }),
    imprint: style(imprintStyleId, '公文版记', 'body', {
      sizePt: small.sizePt,
      characterSpacingPt: small.characterSpacingPt,
      linePitchPt: small.linePitchPt,
    }),
    table: style('GwTable', '公文表格', 'body', {
      sizePt: table.sizePt,
      characterSpacingPt: table.characterSpacingPt,
      linePitchPt: table.linePitchPt,
      align: 'left',
    }),
    footer: style('GwFooter', '公文页码', 'pageNumber', {
      sizePt: pageNumber.sizePt,
      characterSpacingPt: 0,
      linePitchPt: pageNumber.linePitchPt,
      align: 'left',
    }),
  };
}
