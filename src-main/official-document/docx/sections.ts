import { DocumentGridType, Header, PageOrientation, type FileChild, type ISectionOptions } from 'docx';
import { isTurned, type FlowImprint, type FlowItem, type FlowLetterhead, type GlyphFallback } from '../flow/flow';
import { letterTextGapPt } from '../flow/head';
import { SegmentSetter } from '../flow/segments';
import { linePitchPt, turnedArea } from '../layout';
import { cellLineCounter } from '../paginate/count-lines';
import { windowsMetrics } from '../paginate/face-metrics';
import { lineCacheOf } from '../paginate/line-cache';
import { paginate } from '../paginate/paginate';
import { imprintHeightPt } from '../paginate/place-imprint';
import { tableGeometry } from '../table-geometry';
import type { TypesettingSettings } from '../typesetting-settings';
import { emptyFooter, pageFooters, type Footers } from './footers';
import { imprintParagraph } from './imprint-box';
import { apartTable } from './apart-table';
import { belowLetterNumberPt, letterFooter, letterHeader, letterMarginsPt } from './letterhead';
import { markTable } from './mark-table';
import { pageTwips, twips, typeAreaTwips } from './measures';
import { isSideBySide, sideBySideParagraph } from './side-by-side';
import { spaceParagraph, tinyParagraph, wordParagraph } from './paragraphs';
import { styleSheet } from './style-sheet';
import { wordTable } from './tables';
import { turnedNumbers } from './turned-number';

/**
 * The flow as sections: one for the paper, one for each attachment, and where the 版记 has a page of its own, one for
 * that page and for the blank one before it. `pageCount` as in writeWord.
 */
export function wordSections(
  flow: readonly FlowItem[],
  settings: TypesettingSettings,
  fallback: GlyphFallback,
  pageCount?: number,
): ISectionOptions[] {
  const imprint = flow.find((item) => item.kind === 'imprint');
  const letterhead = flow.find((item) => item.kind === 'letterhead');
  const set = imprint || !settings.numberSinglePage ? paginate(flow, settings) : null;
  const footers = footersOf(letterhead, settings, pageCount ?? set?.pages.length);
  const texts = splitAtPageBreaks(flow.filter((item) => item.kind !== 'imprint'));
  const properties = sectionProperties(settings, letterhead !== undefined);
  const turns = texts.map(([first]) => first !== undefined && isTurned(first));
  const sections = texts.map((items, index): SectionDraft => {
    const children = wordItems(items, settings, fallback);
    if (turns[index]) return { ...turnedSection(settings, footers !== null), children };
    return {
      properties: index === 0 && letterhead ? { ...properties, titlePage: true } : properties,
      // A section without footers of its own carries on with those of the one before it.
      ...(footers && (index === 0 || turns[index - 1]) ? { footers } : {}),
      ...(turns[index - 1] ? { headers: noHeaders(settings) } : {}),
      ...(index === 0 && letterhead ? { headers: { first: headerOf(letterhead, settings) } } : {}),
      children,
    };
  });
  if (imprint && set) {
    const upright = turns.at(-1) ? { ...(footers ? { footers } : {}), headers: noHeaders(settings) } : {};
    addImprint(sections, imprint, set.imprintPages, settings, { properties, ...upright });
  }
  return sections;
}

type SectionDraft = ISectionOptions & { children: FileChild[] };

/** The 版记 at the end of the last section, or on a page of its own; no numbers where a blank page stands before it. */
function addImprint(
  sections: SectionDraft[],
  imprint: FlowImprint,
  pages: 0 | 1 | 2,
  settings: TypesettingSettings,
  own: Omit<SectionDraft, 'children'>,
): void {
  const styles = styleSheet(settings);
  const paragraph = imprintParagraph(
    imprint,
    imprintHeightPt(imprint, settings, lineCacheOf(windowsMetrics)),
    settings,
    styles,
  );
  if (pages === 0) sections.at(-1)?.children.push(paragraph);
  // One page each: as first pages of their sections they go without the number the others have.
  const unnumbered = {
    ...own,
    properties: { ...own.properties, titlePage: true },
    footers: { ...own.footers, first: emptyFooter(styles.footer) },
  };
  if (pages === 2) sections.push({ ...unnumbered, children: [tinyParagraph(styles.element)] });
  if (pages > 0) sections.push({ ...(pages === 2 ? unnumbered : own), children: [paragraph] });
}

/** A sheet lying on its side, its number at the left edge (clause 8). */
function turnedSection(settings: TypesettingSettings, numbered: boolean): Omit<SectionDraft, 'children'> {
  const { footer } = styleSheet(settings);
  const { width, height, margin } = pageTwips(settings.profile);
  const across = twips(turnedArea(settings.profile).topPt);
  const margins = { top: across, bottom: across, left: margin.bottom, right: margin.top };
  return {
    properties: {
      page: {
        // The library turns width and height itself.
        size: { width, height, orientation: PageOrientation.LANDSCAPE },
        margin: { ...margins, header: twips(turnedHeaderPt), footer: twips(turnedHeaderPt) },
      },
      grid: { type: DocumentGridType.LINES, linePitch: twips(linePitchPt(settings)) },
    },
    headers: numbered ? turnedNumbers(settings, footer) : noHeaders(settings),
    footers: { default: emptyFooter(footer), even: emptyFooter(footer) },
  };
}

/** Well above the type area, so that nothing in it moves the text. */
const turnedHeaderPt = 30;

function noHeaders(settings: TypesettingSettings): { default: Header; even: Header } {
  const header = (): Header => new Header({ children: [tinyParagraph(styleSheet(settings).footer)] });
  return { default: header(), even: header() };
}

function headerOf(letterhead: FlowLetterhead, settings: TypesettingSettings): ReturnType<typeof letterHeader> {
  const { mark } = styleSheet(settings);
  return letterHeader(letterhead, settings.profile, mark, settings.faces[mark.role]);
}

function footersOf(
  letterhead: FlowLetterhead | undefined,
  settings: TypesettingSettings,
  pageCount: number | undefined,
): Partial<Footers> | null {
  const styles = styleSheet(settings);
  if (!letterhead) return pageFooters(settings, styles.footer, pageCount);
  const first = letterFooter(letterhead, settings.profile, styles.footer);
  const numbered = pageFooters(settings, styles.footer, pageCount, belowLetterNumberPt());
  return { ...numbered, first };
}

function sectionProperties(
  settings: TypesettingSettings,
  isLetter: boolean,
): NonNullable<ISectionOptions['properties']> {
  const { width, height, margin } = pageTwips(settings.profile);
  const { headerPt, footerPt } = letterMarginsPt();
  const edges = isLetter ? { header: twips(headerPt), footer: twips(footerPt) } : {};
  // LibreOffice sets a page's lines in the middle of what its grid leaves over. Below the mark of a letter, which pushes
  // the text down, that is most of a line: the text began 4 mm too low, and the page lost its last line.
  const type = isLetter ? DocumentGridType.DEFAULT : DocumentGridType.LINES;
  return {
    page: { size: { width, height, orientation: PageOrientation.PORTRAIT }, margin: { ...margin, ...edges } },
    grid: { type, linePitch: twips(linePitchPt(settings)) },
  };
}

function wordItems(items: readonly FlowItem[], settings: TypesettingSettings, fallback: GlyphFallback): FileChild[] {
  const styles = styleSheet(settings);
  const segments = new SegmentSetter(settings, fallback);
  const widthPt = typeAreaTwips(settings.profile) / 20;
  const children: FileChild[] = [];
  items.forEach((item, index) => {
    if (item.kind === 'paragraph' && item.apart) {
      children.push(apartTable(item, styles[item.style], settings));
    } else if (item.kind === 'paragraph' && isSideBySide(item)) {
      const style = styles[item.style];
      children.push(sideBySideParagraph(item, style, settings.faces[style.role]));
    } else if (item.kind === 'paragraph') {
      const style = styles[item.style];
      children.push(wordParagraph(item, style, settings.faces[style.role]));
    } else if (item.kind === 'mark') {
      children.push(markTable(item, styles.mark, settings.faces[styles.mark.role]));
    } else if (item.kind === 'letterhead') {
      children.push(spaceParagraph(styles.element, letterTextGapPt(item, settings.profile)));
    } else if (item.kind === 'table') {
      const room = item.table.landscape ? turnedArea(settings.profile).widthPt : widthPt;
      const geometry = tableGeometry(item.table, room, linePitchPt(settings), cellLineCounter(item.face));
      children.push(wordTable(item, { geometry, style: styles.table, segments, face: settings.faces.body }));
      // Two tables without anything between them would be one; and Word wants a paragraph after the last.
      if (items[index + 1]?.kind !== 'paragraph') children.push(tinyParagraph(styles.element));
    }
  });
  if (children.length === 0) children.push(tinyParagraph(styles.element));
  return children;
}

function splitAtPageBreaks(flow: readonly FlowItem[]): FlowItem[][] {
  const sections: FlowItem[][] = [];
  for (const item of flow) {
    const last = sections.at(-1);
    const turns = last?.[0] !== undefined && isTurned(last[0]) !== isTurned(item);
    if (last && !item.pageBreakBefore && !turns) last.push(item);
    else sections.push([item]);
  }
  return sections.length > 0 ? sections : [[]];
}
