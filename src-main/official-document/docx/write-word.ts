import { Document, Packer } from 'docx';
import { fittedFlow } from '../fitted-flow';
import { paragraphsOf, segmentsOf, type FlowItem, type GlyphFallback } from '../flow/flow';
import { fallbackByName } from '../glyph-coverage';
import type { OfficialDocument } from '../model';
import type { TypesettingSettings } from '../typesetting-settings';
import { fontTableXml } from './font-table-xml';
import { packStable } from './pack';
import { corePropertiesXml } from './properties-xml';
import { settingsXml } from './settings-xml';
import { stylesXml } from './styles-xml';
import { wordSections } from './sections';

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
  const sections = wordSections(flow, settings, fallback, pageCount);
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

/** Every face the file names. */
function facesOf(flow: readonly FlowItem[], settings: TypesettingSettings): Set<string> {
  const faces = new Set<string>(Object.values(settings.faces));
  for (const item of flow) for (const { face } of paragraphsOf(item).flatMap(segmentsOf)) faces.add(face);
  return faces;
}
