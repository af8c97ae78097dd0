import { characterUnits, textUnits } from '../character-width';
import {
  firstLineCharacters,
  imprint,
  linePitchPt,
  small,
  text as textMeasure,
  title as titleMeasure,
} from '../layout';
import type { ElementPath } from '../model';
import type { TypesettingSettings } from '../typesetting-settings';
import type { FlowParagraph, FlowSegment, FlowStyle, FlowTab } from './flow';
import type { MarkSize } from './mark-size';

/** Builds paragraphs of the flow with the measures of layout.ts for their style. */
export class ParagraphSetter {
  constructor(private readonly settings: TypesettingSettings) {}

  /** A paragraph of text: 2 characters in, both edges straight (7.3.3). */
  text(style: FlowStyle, segments: FlowSegment[], path: ElementPath, keepWithNext = false): FlowParagraph {
    return {
      ...this.plain(style, segments, path),
      align: 'justify',
      indent: indent(0, 0, firstLineCharacters),
      keepWithNext,
    };
  }

  /** A line of the title or an attachment's title: 2号, centred (7.3.1). */
  title(segments: FlowSegment[], path: ElementPath): FlowParagraph {
    return {
      ...this.plain('title', segments, path),
      align: 'center',
      sizePt: titleMeasure.sizePt,
      characterSpacingPt: titleMeasure.characterSpacingPt,
      linePitchPt: this.settings.titleLinePitchPt ?? linePitchPt(this.settings),
      keepWithNext: true,
    };
  }

  /** A centred line in the size of the text: 题注, 章, table caption. */
  centred(style: FlowStyle, segments: FlowSegment[], path: ElementPath, keepWithNext = true): FlowParagraph {
    return { ...this.plain(style, segments, path), align: 'center', keepWithNext };
  }

  /** Flush left, wrapped lines flush left: 主送, the mark “附件1”. */
  flushLeft(style: FlowStyle, segments: FlowSegment[], path: ElementPath): FlowParagraph {
    return { ...this.plain(style, segments, path), align: 'justify' };
  }

  /** First line `first` characters in, wrapped lines aligned `hang` characters in. */
  hanging(style: FlowStyle, segments: FlowSegment[], path: ElementPath, first: number, hang: number): FlowParagraph {
    return { ...this.plain(style, segments, path), align: 'justify', indent: indent(hang, 0, first - hang) };
  }

  /** Ends `right` characters before the right edge (7.3.5). */
  right(segments: FlowSegment[], path: ElementPath, right: number): FlowParagraph {
    return {
      ...this.plain('element', segments, path),
      align: 'right',
      indent: indent(0, right, 0),
      keepWithNext: true,
    };
  }

  /** A line with texts at places of their own: 发文字号 and 签发人, organs side by side. */
  line(tabs: FlowTab[], path: ElementPath | null, segments: FlowSegment[] = [], left = 0): FlowParagraph {
    return { ...this.plain('element', segments, path), indent: indent(left, 0, 0), tabs, keepWithNext: true };
  }

  /** 发文机关标志: red 小标宋 in a line as high as its characters. */
  mark(segments: FlowSegment[], path: ElementPath, { sizePt, scale }: MarkSize): FlowParagraph {
    return {
      ...this.plain('mark', segments, path),
      align: 'center',
      sizePt,
      scale,
      characterSpacingPt: 0,
      linePitchPt: sizePt,
      keepWithNext: true,
      ink: 'red',
    };
  }

  /** An empty line of any height. */
  space(heightPt: number): FlowParagraph {
    return { ...this.empty(true), linePitchPt: heightPt };
  }

  /** 版记: 4号, `hang` characters under its label where it wraps (7.4). */
  imprint(segments: FlowSegment[], path: ElementPath, hang = 0): FlowParagraph {
    return {
      ...this.plain('imprint', segments, path),
      align: 'justify',
      indent: indent(imprint.sideCharacters + hang, imprint.sideCharacters, -hang),
      sizePt: small.sizePt,
      characterSpacingPt: small.characterSpacingPt,
      linePitchPt: small.linePitchPt,
    };
  }

  empty(keepWithNext = false): FlowParagraph {
    return { ...this.plain('element', [], null), keepWithNext };
  }

  private plain(style: FlowStyle, segments: FlowSegment[], path: ElementPath | null): FlowParagraph {
    return {
      kind: 'paragraph',
      style,
      segments,
      align: 'left',
      indent: indent(0, 0, 0),
      sizePt: textMeasure.sizePt,
      characterSpacingPt: textMeasure.characterSpacingPt,
      linePitchPt: linePitchPt(this.settings),
      keepWithNext: false,
      pageBreakBefore: false,
      path,
    };
  }
}

function indent(left: number, right: number, firstLine: number): FlowParagraph['indent'] {
  return { left, right, firstLine };
}

/** Width of a printed line in characters. */
export function lineUnits(line: string): number {
  return textUnits(line);
}

/** Cuts a line into the leading characters that fit `units` characters and the rest. */
export function cutAtUnits(line: string, units: number): [string, string] {
  let width = 0;
  let at = 0;
  for (const character of line) {
    width += characterUnits(character);
    if (width > units) break;
    at += character.length;
  }
  return [line.slice(0, at), line.slice(at)];
}
