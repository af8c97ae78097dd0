import { limits } from '../limits';
import { ReadingRefused } from '../reading-refused';
import { childOf, type XmlElement } from '../xml/element';
import { paragraphLooks, runLooks, type ParagraphLooks, type RunLooks } from './looks';
import type { NumberCounter } from './numbering';
import { merged, propertySetOf, type PropertySet } from './properties';
import type { StyleSheet } from './styles';
import type { ThemeFaces } from './theme';

/** What the walkers of one file share: its styles and lists, and what they count on the way. */
export class ReadingContext {
  readonly tally = new Map<string, number>();
  /** Ids of notes in the order of their references: 'footnote 2', 'endnote 1'. */
  readonly noteReferences: string[] = [];
  section = 0;
  private readonly plainLooks = new Map<PropertySet, RunLooks>();
  private readonly plainParagraphs = new Map<PropertySet, ParagraphLooks>();

  constructor(
    readonly styles: StyleSheet,
    readonly theme: ThemeFaces,
    readonly counter: NumberCounter,
    /** Paragraphs read so far, over all stories of the file. */
    private readonly read: { paragraphs: number },
  ) {}

  count(notice: string): void {
    this.tally.set(notice, (this.tally.get(notice) ?? 0) + 1);
  }

  countParagraph(): void {
    if (++this.read.paragraphs > limits.paragraphs) throw new ReadingRefused('too-many-paragraphs');
  }

  /** Looks of a paragraph: its style's and its own. Those that say nothing of their own share one object. */
  paragraphLooksOf(style: PropertySet, own: PropertySet): ParagraphLooks {
    const set = merged(style, own);
    if (set !== style) return paragraphLooks(set);
    let looks = this.plainParagraphs.get(style);
    if (!looks) this.plainParagraphs.set(style, (looks = paragraphLooks(style)));
    return looks;
  }

  /** Looks of a run: the paragraph style's, the character style's, its own. Runs without w:rPr share one object. */
  looksOf(paragraphStyle: PropertySet, runProperties: XmlElement | null): RunLooks {
    if (!runProperties || runProperties.children.length === 0) {
      let looks = this.plainLooks.get(paragraphStyle);
      if (!looks) this.plainLooks.set(paragraphStyle, (looks = runLooks(paragraphStyle, this.theme)));
      return looks;
    }
    const characterStyle = childOf(runProperties, 'w:rStyle')?.attributes['w:val'];
    const under =
      characterStyle === undefined
        ? paragraphStyle
        : merged(paragraphStyle, this.styles.characterStyle(characterStyle));
    return runLooks(merged(under, propertySetOf(runProperties)), this.theme);
  }
}
