import { Document, DocumentGridType, Packer, PageOrientation, type FileChild, type ISectionOptions } from 'docx';
import { fittedFlow } from '../fitted-flow';
import type { FlowItem, GlyphFallback } from '../flow/flow';
import { SegmentSetter } from '../flow/segments';
import { fallbackByName } from '../glyph-coverage';
import { linePitchPt } from '../layout';
import type { OfficialDocument } from '../model';
import { cellLineCounter } from '../paginate/count-lines';
import { paginate } from '../paginate/paginate';
import { tableGeometry } from '../table-geometry';
import type { TypesettingSettings } from '../typesetting-settings';
import { fontTableXml } from './font-table-xml';
import { pageFooters } from './footers';
import { pageTwips, twips, typeAreaTwips } from './measures';
import { packStable } from './pack';
import { tinyParagraph, wordParagraph } from './paragraphs';
import { corePropertiesXml } from './properties-xml';
import { settingsXml } from './settings-xml';
import { styleSheet } from './style-sheet';
import { stylesXml } from './styles-xml';
import { wordTable } from './tables';

/**
 * A paper as a .docx of GB/T 9704-2012 page geometry. The same paper and settings give the same bytes.
 *
 * Every attachment is a section of its own that begins on a new page (7.3.7); pages are numbered through (7.5).
 * `fallback` says which face has the glyph the wanted one lacks; without it that is judged by the names of the faces.
 * `pageCount` is how many pages the paper has, where the caller knows it: it decides whether a single page is numbered
 * (settings.numberSinglePage).
 */
export async function writeWord(
  document: OfficialDocument,
  settings: TypesettingSettings,
  fallback: GlyphFallback = fallbackByName(settings.faces),
  pageCount?: number,
): Promise<Uint8Array> {
  const flow = fittedFlow(document, settings, fallback);
  const pages = settings.numberSinglePage ? pageCount : (pageCount ?? paginate(flow, settings).pages.length);
  const footers = pageFooters(settings, styleSheet(settings).footer, pages);
  const sections = splitAtPageBreaks(flow).map((items, index): ISectionOptions => ({
    properties: sectionProperties(settings),
    // A section without footers of its own carries on with those of the one before it.
    ...(footers && index === 0 ? { footers } : {}),
    children: wordItems(items, settings, fallback),
  }));
  const file = new Document({ sections });
  const parts = compiledParts(file, [
    { path: 'word/styles.xml', data: stylesXml(settings) },
    { path: 'word/settings.xml', data: settingsXml(settings) },
    { path: 'word/fontTable.xml', data: fontTableXml(facesOf(flow, settings)) },
    { path: 'docProps/core.xml', data: corePropertiesXml(document.title.text) },
  ]);
  return packStable(parts);
}

/**
 * The parts of the file before docx zips them: zipping once, in our own way, is a third of the whole time. The compiler
 * is the Packer's own, though not declared public: docx is pinned, and the tests would say if it went.
 */
function compiledParts(file: Document, overrides: { path: string; data: string }[]): Map<string, string | Uint8Array> {
  return Packer['compiler'].compile(file, undefined, overrides) as Map<string, string | Uint8Array>;
}

function sectionProperties(settings: TypesettingSettings): ISectionOptions['properties'] {
  const { width, height, margin } = pageTwips(settings.profile);
  return {
    page: { size: { width, height, orientation: PageOrientation.PORTRAIT }, margin },
    grid: { type: DocumentGridType.LINES, linePitch: twips(linePitchPt(settings)) },
  };
}

function wordItems(items: readonly FlowItem[], settings: TypesettingSettings, fallback: GlyphFallback): FileChild[] {
  const styles = styleSheet(settings);
  const segments = new SegmentSetter(settings, fallback);
  const widthPt = typeAreaTwips(settings.profile) / 20;
  const children: FileChild[] = [];
  items.forEach((item, index) => {
    if (item.kind === 'paragraph') {
      const style = styles[item.style];
      children.push(wordParagraph(item, style, settings.faces[style.role]));
      return;
    }
    const geometry = tableGeometry(item.table, widthPt, linePitchPt(settings), cellLineCounter(item.face));
    children.push(wordTable(item, { geometry, style: styles.table, segments, face: settings.faces.body }));
    // Two tables without anything between them would be one; and Word wants a paragraph after the last.
    if (items[index + 1]?.kind !== 'paragraph') children.push(tinyParagraph(styles.element));
  });
  if (children.length === 0) children.push(tinyParagraph(styles.element));
  return children;
}

function splitAtPageBreaks(flow: readonly FlowItem[]): FlowItem[][] {
  const sections: FlowItem[][] = [];
  for (const item of flow) {
    const last = sections.at(-1);
    if (last && !item.pageBreakBefore) last.push(item);
    else sections.push([item]);
  }
  return sections.length > 0 ? sections : [[]];
}

/** Every face the file names. */
function facesOf(flow: readonly FlowItem[], settings: TypesettingSettings): Set<string> {
  const faces = new Set<string>(Object.values(settings.faces));
  for (const item of flow) {
    if (item.kind === 'paragraph') for (const { face } of item.segments) faces.add(face);
  }
  return faces;
}
