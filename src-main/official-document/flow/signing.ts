import { printedDate } from '../civil-date';
import { charactersALine, seals, signing } from '../layout';
import type { OfficialDocument, SigningForm } from '../model';
import type { FlowItem, FlowParagraph, FlowTab } from './flow';
import type { FlowTools } from './flow-of-document';
import { lineUnits } from './paragraphs';
import { sealRows } from './seal-rows';

/** Distance from the right edge of organ and date, in characters. */
interface SigningPlaces {
  organ: number[];
  date: number;
}

/** How many of the empty lines above a signing may go where it would else stand on a page without text (7.3.5.5). */
export const emptyLinesToSpare: Record<SigningForm, number> = { sealed: 1, unsealed: 1, 'signature-stamp': 2 };

/**
 * 署名 and 成文日期 (7.3.5): with a seal the organ stands centred over the date, without one the date begins 2
 * characters right of the organ, with a signature stamp the duty stands left of the stamp's place. They stay on one
 * page with each other and with the 附注 under them. `spared` empty lines above them are left out.
 */
export function flowOfSigning(document: OfficialDocument, tools: FlowTools, spared = 0): FlowItem[] {
  const { signature, date } = document;
  if (signature === null && date === null) return [];
  const form = signature?.form ?? 'unsealed';
  const organs = signature?.organs ?? [];
  const printed = date === null ? '' : printedDate(date);
  if (form === 'sealed' && organs.length > 1) return flowOfSeals(document, organs, printed, tools, spared);
  const places = signingPlaces(form, organs, printed);
  const items: FlowParagraph[] = empties(Math.max(0, signing[form].emptyLinesAbove - spared), tools);
  organs.forEach((organ, index) => {
    const path = `signature/${index}`;
    if (form === 'signature-stamp' && index > 0) items.push(...empties(signing[form].emptyLinesBetween, tools));
    items.push(tools.paragraphs.right(tools.segments.set(organ, 'body', path), path, places.organ[index] ?? 0));
  });
  if (printed !== '') {
    if (form === 'signature-stamp') items.push(...empties(signing[form].emptyLinesAboveDate, tools));
    items.push(tools.paragraphs.right(tools.segments.set(printed, 'body', 'date'), 'date', places.date));
  }
  const last = items.at(-1);
  if (last) last.keepWithNext = document.supplementaryNote !== null;
  return items;
}

/**
 * Joint issue under seal (7.3.5.1): the organs in rows, a seal on each, the last one also on the date; rows far enough
 * apart that no seal touches another.
 */
function flowOfSeals(
  document: OfficialDocument,
  organs: readonly string[],
  printed: string,
  tools: FlowTools,
  spared: number,
): FlowItem[] {
  const rows = sealRows(organs.map(lineUnits), lineUnits(printed));
  const items: FlowParagraph[] = empties(Math.max(0, signing.sealed.emptyLinesAbove - spared), tools);
  rows.forEach((row, at) => {
    if (at > 0) items.push(...empties(seals.linesARow - 1, tools));
    const tabs = row.map(({ index, centre }): FlowTab => {
      const path = `signature/${index}`;
      const segments = tools.segments.set(organs[index] ?? '', 'body', path);
      return { segments, at: centre, align: 'center', path };
    });
    items.push(tools.paragraphs.line(tabs, tabs[0]?.path ?? null));
  });
  const centre = rows.at(-1)?.at(-1)?.centre;
  if (printed !== '' && centre !== undefined) {
    const right = charactersALine - centre - lineUnits(printed) / 2;
    items.push(tools.paragraphs.right(tools.segments.set(printed, 'body', 'date'), 'date', right));
  }
  const last = items.at(-1);
  if (last) last.keepWithNext = document.supplementaryNote !== null;
  return items;
}

/** The rules of 7.3.5.1 to 7.3.5.3 as distances; exported for the tests that hold them against the clause. */
export function signingPlaces(form: SigningForm, organs: readonly string[], printed: string): SigningPlaces {
  const widths = organs.map(lineUnits);
  const longest = Math.max(0, ...widths);
  const dateWidth = lineUnits(printed);
  if (form === 'signature-stamp') {
    const { stampRight, stampCharacters, dutyLeftOfStamp, dateRight } = signing[form];
    return { organ: widths.map(() => stampRight + stampCharacters + dutyLeftOfStamp), date: dateRight };
  }
  if (form === 'sealed') {
    const { dateRight, longOrganRight } = signing.sealed;
    if (dateWidth === 0) return { organ: widths.map((width) => longOrganRight + (longest - width) / 2), date: 0 };
    // An organ longer than the room over the date is kept inside the type area and the date moved under its middle.
    const centre = Math.max(dateRight + dateWidth / 2, longOrganRight + longest / 2);
    return { organ: widths.map((width) => centre - width / 2), date: centre - dateWidth / 2 };
  }
  const { organRight, dateAfterOrgan } = signing.unsealed;
  if (dateWidth === 0 || longest === 0) return { organ: widths.map(() => organRight), date: organRight };
  const date = Math.max(organRight, organRight + longest - dateAfterOrgan - dateWidth);
  const organStart = date + dateWidth + dateAfterOrgan;
  return {
    organ: widths.map((width) =>
      width === longest ? organStart - width : organStart - longest + (longest - width) / 2,
    ),
    date,
  };
}

function empties(count: number, tools: FlowTools): FlowParagraph[] {
  return Array.from({ length: count }, () => tools.paragraphs.empty(true));
}
