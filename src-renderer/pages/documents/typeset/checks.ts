import { textUnits } from '@core/official-document/character-width';
import { checkFlowCharacters } from '@core/official-document/check-characters';
import { chooseFace } from '@core/official-document/faces';
import { characterMessage, faceMessage } from '@core/official-document/faces.messages';
import { flowOfDocument } from '@core/official-document/flow/flow-of-document';
import { title as titleMeasure } from '@core/official-document/layout';
import type { ElementPath, OfficialDocument } from '@core/official-document/model';
import { firstPageShowsText } from '@core/official-document/paginate/first-page';
import type { Page } from '@core/official-document/paginate/pages';
import type { TypesettingSettings } from '@core/official-document/typesetting-settings';
import { checkMessages as messages } from './checks.messages';

/** Something to look at before the paper goes out. `path` and `offset` lead to its place. */
export interface Check {
  id: string;
  tone: 'warning' | 'hint';
  text: string;
  advice?: string;
  path: ElementPath | null;
  offset?: number;
  length?: number;
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

/** Characters that print wrongly wherever they stand. */
export function characterChecks(document: OfficialDocument, settings: TypesettingSettings): Check[] {
  return checkFlowCharacters(flowOfDocument(document, settings)).map((finding) => ({
    id: finding.id,
    tone: 'warning',
    text: characterMessage(finding),
    path: finding.path,
    offset: finding.offset,
    length: finding.character.length,
  }));
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
