import { textUnits } from '@core/official-document/character-width';
import type { CharacterFindingId, PlacedFinding } from '@core/official-document/check-characters';
import { chooseFace } from '@core/official-document/faces';
import { characterMessage, faceMessage } from '@core/official-document/faces.messages';
import { title as titleMeasure } from '@core/official-document/layout';
import type { ElementPath, OfficialDocument } from '@core/official-document/model';
import { firstPageShowsText } from '@core/official-document/paginate/first-page';
import type { Page } from '@core/official-document/paginate/pages';
import { recognitionMessages } from '@core/official-document/recognise/recognise.messages';
import type { RecognitionWarning } from '@core/official-document/recognise/recognition';
import type { TypesettingSettings } from '@core/official-document/typesetting-settings';
import { checkMessages as messages, withExcerpt } from './checks.messages';

/** 错误 stops the Word file, 警告 is to be looked at, 提示 is to be known. */
export type Tone = 'error' | 'warning' | 'hint';

/** Something to look at before the paper goes out. `path` and `offset` lead to its place. */
export interface Check {
  id: string;
  tone: Tone;
  text: string;
  advice?: string;
  path: ElementPath | null;
  offset?: number;
  length?: number;
  /** What stands there and what belongs there, where that is known. */
  correction?: { character: string; instead: string };
}

const toneOrder: readonly Tone[] = ['error', 'warning', 'hint'];

/** Errors first; within a tone as they came. */
export function byTone(checks: readonly Check[]): Check[] {
  return toneOrder.flatMap((tone) => checks.filter((check) => check.tone === tone));
}

export interface FaceGlyphs {
  wanted: string;
  used: string | null;
  missing: string[];
}

/** What the paper itself shows: its title, its date, its first page. */
export function paperChecks(document: OfficialDocument, pages: readonly Page[]): Check[] {
  const checks: Check[] = [];
  for (const line of document.title.lines) {
    const units = textUnits(line);
    if (units > titleMeasure.charactersALine)
      checks.push({ id: 'title-line', tone: 'warning', ...messages.titleLine(line, units), path: 'title' });
  }
  if (pages.length > 0 && !firstPageShowsText({ pages: [...pages] }))
    checks.push({ id: 'first-page', tone: 'warning', ...messages.firstPage, path: null });
  return checks;
}

/** A date on the paper that is no date would not be printed. */
export function dateCheck(printed: string | null, iso: string | null): Check[] {
  if (printed === null || iso !== null) return [];
  return [{ id: 'date', tone: 'warning', ...messages.date(printed), path: 'date' }];
}

/** The core writes no Word file with one of these (rule `printable-characters`). */
const stopping: readonly CharacterFindingId[] = [
  'character.private-use',
  'character.replacement',
  'character.wrong-middle-dot',
];

/** Characters that print wrongly wherever they stand; `textAt` gives the words of an element. */
export function characterChecks(
  findings: readonly PlacedFinding[],
  textAt: (path: ElementPath) => string | null,
): Check[] {
  return findings.map((finding) => {
    const { id, path, offset, character, instead } = finding;
    return {
      id,
      tone: stopping.includes(id) ? 'error' : 'warning',
      ...messages.character(wordsAround(textAt(path) ?? '', offset, character), characterMessage(finding)),
      path,
      offset,
      length: character.length,
      ...(instead === null ? {} : { correction: { character, instead } }),
    };
  });
}

const around = 6;

function wordsAround(text: string, offset: number, character: string): { before: string; after: string } {
  const end = offset + character.length;
  const before = [...text.slice(0, offset)].slice(-around).join('');
  return { before: `${before}${text.slice(offset, end)}`, after: [...text.slice(end)].slice(0, around).join('') };
}

/** What is doubtful in the present words: unpaired marks, numbers out of turn, no title. */
export function faultChecks(faults: readonly RecognitionWarning[]): Check[] {
  return faults.flatMap(({ id, path, excerpt }): Check[] => {
    const known = recognitionMessages[id];
    if (!known) return [];
    return [{ id, tone: 'warning', text: withExcerpt(known.message, excerpt), advice: known.advice, path }];
  });
}

/** Faces this PC lacks: one by its own words, several in one line, so that they do not hide the rest. */
export function faceChecks(settings: TypesettingSettings, installed: readonly string[] | null): Check[] {
  if (installed === null) return [];
  const lacking = [...new Set(Object.values(settings.faces))]
    .map((wanted) => ({ wanted, chosen: chooseFace(wanted, installed) }))
    .filter(({ chosen }) => chosen.warning !== null);
  const [only, ...others] = lacking;
  if (!only) return [];
  const check = { id: 'face', tone: 'warning' as const, path: null };
  if (others.length === 0) return [{ ...check, text: faceMessage(only.wanted, only.chosen) ?? '' }];
  const pairs = lacking.map(({ wanted, chosen }) => [wanted, chosen.face] as const);
  return [{ ...check, ...messages.faces(pairs) }];
}

/** Characters the faces really used have no glyph for. */
export function glyphChecks(faces: readonly FaceGlyphs[]): Check[] {
  return faces
    .filter((face) => face.used !== null && face.missing.length > 0)
    .map((face) => ({ id: 'glyph', tone: 'warning', ...messages.glyphs(face.used ?? '', face.missing), path: null }));
}
