import { numberOf, switchOf, textOf, type PropertySet } from './properties';
import type { ThemeFaces } from './theme';

/** Looks of a paragraph after docDefaults, styles and direct formatting. Measures in twips, sizes in half-points. */
export interface ParagraphLooks {
  alignment: string | null;
  /** 0 to 8, null for body text. */
  outlineLevel: number | null;
  line: number | null;
  lineRule: string;
  before: number;
  after: number;
  firstLine: number;
  /** Hundredths of a character. */
  firstLineCharacters: number;
  hanging: number;
  left: number;
  right: number;
  leftCharacters: number;
  rightCharacters: number;
  widowControl: boolean;
  lineBreakRules: boolean;
  hangingPunctuation: boolean;
  autoSpaceLatin: boolean;
  autoSpaceDigits: boolean;
  snapToGrid: boolean;
  pageBreakBefore: boolean;
  frame: boolean;
  numbering: { id: string; level: number | null } | null;
}

export interface RunLooks {
  ascii: string | null;
  highAnsi: string | null;
  eastAsia: string | null;
  hint: string | null;
  /** Some face is still named through the theme. */
  themed: boolean;
  halfPoints: number;
  spacing: number;
  bold: boolean;
  hidden: boolean;
  colour: string | null;
}

export function paragraphLooks(set: PropertySet): ParagraphLooks {
  const outline = numberOf(set, 'w:outlineLvl', 'w:val');
  const id = textOf(set, 'w:numPr', 'w:numId');
  const level = textOf(set, 'w:numPr', 'w:ilvl');
  return {
    alignment: textOf(set, 'w:jc'),
    outlineLevel: outline !== null && outline >= 0 && outline < 9 ? outline : null,
    line: numberOf(set, 'w:spacing', 'w:line'),
    lineRule: textOf(set, 'w:spacing', 'w:lineRule') ?? 'auto',
    before: spaceOf(set, 'before'),
    after: spaceOf(set, 'after'),
    firstLine: numberOf(set, 'w:ind', 'w:firstLine') ?? 0,
    firstLineCharacters: numberOf(set, 'w:ind', 'w:firstLineChars') ?? 0,
    hanging: numberOf(set, 'w:ind', 'w:hanging') ?? 0,
    left: numberOf(set, 'w:ind', 'w:left', 'w:start') ?? 0,
    right: numberOf(set, 'w:ind', 'w:right', 'w:end') ?? 0,
    leftCharacters: numberOf(set, 'w:ind', 'w:leftChars', 'w:startChars') ?? 0,
    rightCharacters: numberOf(set, 'w:ind', 'w:rightChars', 'w:endChars') ?? 0,
    widowControl: switchOf(set, 'w:widowControl', true),
    lineBreakRules: switchOf(set, 'w:kinsoku', true),
    hangingPunctuation: switchOf(set, 'w:overflowPunct', true),
    autoSpaceLatin: switchOf(set, 'w:autoSpaceDE', true),
    autoSpaceDigits: switchOf(set, 'w:autoSpaceDN', true),
    snapToGrid: switchOf(set, 'w:snapToGrid', true),
    pageBreakBefore: switchOf(set, 'w:pageBreakBefore', false),
    frame: 'w:framePr' in set,
    numbering: id === null ? null : { id, level: level === null ? null : Number(level) || 0 },
  };
}

/** Space above or below: “automatic” (HTML's 14 pt) and hundredths of a line count as well (17.3.1.33). */
function spaceOf(set: PropertySet, side: 'before' | 'after'): number {
  const automatic = textOf(set, 'w:spacing', `w:${side}Autospacing`);
  if (automatic === '1' || automatic === 'true' || automatic === 'on') return 280;
  const lines = numberOf(set, 'w:spacing', `w:${side}Lines`);
  return lines ? (lines * 240) / 100 : (numberOf(set, 'w:spacing', `w:${side}`) ?? 0);
}

export function runLooks(set: PropertySet, theme: ThemeFaces): RunLooks {
  const face = (name: string, themeAttribute: string): string | null => {
    const themed = textOf(set, 'w:rFonts', themeAttribute);
    return (themed !== null ? theme.faceOf(themed) : null) ?? textOf(set, 'w:rFonts', name);
  };
  return {
    ascii: face('w:ascii', 'w:asciiTheme'),
    highAnsi: face('w:hAnsi', 'w:hAnsiTheme'),
    eastAsia: face('w:eastAsia', 'w:eastAsiaTheme'),
    hint: textOf(set, 'w:rFonts', 'w:hint'),
    themed: ['w:asciiTheme', 'w:hAnsiTheme', 'w:eastAsiaTheme'].some((name) => textOf(set, 'w:rFonts', name) !== null),
    halfPoints: halfPointsOf(set),
    spacing: numberOf(set, 'w:spacing', 'w:val') ?? 0,
    bold: switchOf(set, 'w:b', false),
    hidden: switchOf(set, 'w:vanish', false) || switchOf(set, 'w:webHidden', false),
    colour: textOf(set, 'w:color'),
  };
}

/** w:sz is in half-points unless a Strict file gives a unit (“16pt”). 10 pt when nothing is said (17.3.2.38). */
function halfPointsOf(set: PropertySet): number {
  const value = textOf(set, 'w:sz');
  const points = value === null ? null : /^(\d+(?:\.\d+)?)pt$/.exec(value);
  return points ? Number(points[1]) * 2 : (numberOf(set, 'w:sz', 'w:val') ?? 20);
}
