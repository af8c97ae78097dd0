import { small, text, title } from '../../layout';
import { anyFace, isFace, type FaceFamily } from './faces.patterns';
import { visibleLength, type InspectedParagraph } from './inspected-paper';
import { textAfterStop } from './roles.patterns';
import type { Role } from './roles';

/** Face and size of a role: of its beginning, and of the text run on behind it where that differs. */
export interface FaceRule {
  lead: readonly FaceFamily[];
  after?: readonly FaceFamily[];
  /** Points; none for the organ's mark, whose size the organ chooses (7.2.4). */
  sizesPt?: readonly number[];
}

const bodySize = [text.sizePt];
const smallSize = [small.sizePt];
const fang: FaceRule = { lead: ['fang'], sizesPt: bodySize };

/** Clauses 7.2 to 7.4; 题注 by practice (gbt9704.md 1). */
export const faceRules: Partial<Record<Role, FaceRule>> = {
  title: { lead: ['xiaobiaosong'], sizesPt: [title.sizePt] },
  note: { lead: ['kai'], sizesPt: bodySize },
  body: fang,
  level1: { lead: ['hei'], after: ['fang'], sizesPt: bodySize },
  level2: { lead: ['kai'], after: ['fang'], sizesPt: bodySize },
  level3: fang,
  level4: fang,
  article: { lead: ['hei', 'fang'], after: ['fang'], sizesPt: bodySize },
  attendance: { lead: ['hei'], after: ['fang'], sizesPt: bodySize },
  lead: { lead: ['fang', 'hei', 'kai'], sizesPt: bodySize },
  centred: { lead: anyFace, sizesPt: [text.sizePt, 18, title.sizePt] },
  'copy-number': { lead: anyFace, sizesPt: bodySize },
  secrecy: { lead: ['hei'], sizesPt: bodySize },
  urgency: { lead: ['hei'], sizesPt: bodySize },
  'document-number': { lead: ['fang', 'kai'], sizesPt: bodySize },
  signatory: { lead: ['fang', 'kai'], sizesPt: bodySize },
  'serial-number': { lead: ['fang', 'kai'], sizesPt: bodySize },
  attachment: { lead: ['hei'], sizesPt: bodySize },
  'attachment-names': fang,
  date: fang,
  'copies-to': { lead: ['fang'], sizesPt: smallSize },
  'issued-by': { lead: ['fang'], sizesPt: smallSize },
  'organ-mark': { lead: ['xiaobiaosong'] },
  signature: { lead: ['fang', 'kai'], sizesPt: bodySize },
  recipients: fang,
  'supplementary-note': { lead: ['fang', 'kai'], sizesPt: bodySize },
};

export interface WrongFace {
  characters: number;
  /** The first wrong run opens the paragraph, or a fifth of it is wrong: a face chosen, not a stray character. */
  grave: boolean;
  face: string;
  sizePt: number;
}

/**
 * Wrong characters of a paragraph: face of its first run and of every run with Chinese in it, size of every run. A
 * heading's face that runs on through the text behind its full stop is wrong too.
 */
export function wrongFace(paragraph: InspectedParagraph, rule: FaceRule): WrongFace | null {
  let characters = 0;
  let first: { index: number; face: string; sizePt: number } | null = null;
  paragraph.runs.forEach((run, index) => {
    const isLead = isFace(run.face, rule.lead);
    const isAfter = rule.after ? isFace(run.face, rule.after) : false;
    let right = isLead || (index > 0 && (isAfter || !run.chinese));
    if (right && run.chinese && rule.after && !isAfter && textAfterStop.test(run.text)) right = false;
    if (right && (!rule.sizesPt || rule.sizesPt.includes(run.halfPoints / 2))) return;
    characters += visibleLength(run.text);
    first ??= { index, face: run.face ?? '', sizePt: run.halfPoints / 2 };
  });
  if (!first) return null;
  const { index, face, sizePt } = first as { index: number; face: string; sizePt: number };
  return { characters, grave: index === 0 || characters > 0.2 * visibleLength(paragraph.text), face, sizePt };
}
