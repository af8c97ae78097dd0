import { ReadingRefused } from '../reading-refused';
import { childOf, childrenOf, valueOf, type XmlElement } from '../xml/element';
import { openZip } from '../zip/open-zip';
import { BlockReader } from './blocks';
import { numberCounterOf } from './numbering';
import { openPackage, type PackageParts } from './package-parts';
import { textOf } from './properties';
import { ReadingContext } from './reading-context';
import { sectionsOf } from './sections';
import { styleSheetOf } from './styles';
import { themeFacesOf } from './theme';
import { paragraphsOf, type WordBlock, type WordFile, type WordParagraph } from './word-file';

/** Opens a .docx (also .docm, .dotx) and resolves everything in it. Throws ReadingRefused and nothing else. */
export function openWordFile(bytes: Uint8Array): WordFile {
  const parts = openPackage(openZip(bytes));
  const root = parts.part(parts.main);
  const body = childOf(root, 'w:body');
  if (root?.name !== 'w:document' || !body) throw new ReadingRefused('missing-part', `${parts.main}: no w:body`);
  const styles = styleSheetOf(parts.related('styles'));
  const settings = parts.related('settings');
  const listStyles = new Map(
    childrenOf(parts.related('styles'), 'w:style').map((style) => [style.attributes['w:styleId'] ?? '', style]),
  );
  const newCounter = () =>
    numberCounterOf(parts.related('numbering'), (id) => {
      const style = styles.paragraphStyle(id);
      return (style ? textOf(style.paragraph, 'w:numPr', 'w:numId') : null) ?? listStyleNumber(listStyles.get(id));
    });
  const theme = themeFacesOf(parts.related('theme'));
  const sections = sectionsOf(body, parts, settings);
  const read = { paragraphs: 0 };
  const context = new ReadingContext(styles, theme, newCounter(), read);
  const blocks = new BlockReader(context, 'body').read(body);
  const notes = readNotes(parts, context);
  parts.forget(parts.main);
  const furniture = new Map<string, WordParagraph[]>();
  const lastSection = sections.length - 1;
  for (const paragraph of paragraphsOf(blocks)) paragraph.section = Math.min(paragraph.section, lastSection);
  return {
    parts,
    styles,
    settings,
    sections,
    blocks,
    notes,
    tally: context.tally,
    furnitureOf(part) {
      const known = furniture.get(part);
      if (known) return known;
      const story = parts.part(part);
      const own = new ReadingContext(styles, theme, newCounter(), read);
      const paragraphs = story ? [...paragraphsOf(new BlockReader(own, 'text-box').read(story))] : [];
      furniture.set(part, paragraphs);
      return paragraphs;
    },
  };
}

/** A list style (w:type="numbering") keeps its w:numPr in its own w:pPr (17.9.27). */
function listStyleNumber(style: XmlElement | undefined): string | null {
  return valueOf(childOf(childOf(style, 'w:pPr'), 'w:numPr'), 'w:numId');
}

/** Notes in the order they are referred to; separators and notes nobody refers to stay out. */
function readNotes(parts: PackageParts, context: ReadingContext): WordBlock[] {
  const byKind = new Map<string, Map<string, XmlElement>>();
  const blocks: WordBlock[] = [];
  const reader = new BlockReader(context, 'note');
  const seen = new Set<string>();
  for (const reference of [...context.noteReferences]) {
    if (seen.has(reference)) continue;
    seen.add(reference);
    const [kind = '', id = ''] = reference.split(' ');
    let notes = byKind.get(kind);
    if (!notes) {
      const elements = childrenOf(parts.related(`${kind}s`), `w:${kind}`);
      byKind.set(kind, (notes = new Map(elements.map((note) => [note.attributes['w:id'] ?? '', note]))));
    }
    const note = notes.get(id);
    if (!note) continue;
    context.count('note-moved-to-end');
    blocks.push(...reader.read(note));
  }
  return blocks;
}
