import { replayChanges, type TextChange } from '../changes';
import { cleanCharacters, cleanMarks } from '../clean/clean';
import { TextUnderCleaning } from '../clean/text-under-cleaning';
import { emptyDocument, type Attachment, type DocumentKind, type OfficialDocument } from '../model';
import { readImprint } from './read-imprint';
import { stretchesOfImprint } from './imprint-stretches';
import type { SourceParagraph, SourceText } from '../source-text';
import { chooseTitleLines } from '../title-lines/title-lines';
import { readBody } from './body';
import { composeByline, readFront, type Front } from './front';
import { kindOfTitle } from './kind-of-title';
import { cutLines, separateNotes, type Line } from './lines';
import type { RecognisedStretch, Recognition, RecognitionWarning } from './recognition';
import { readProvisionMark } from './number-marks';
import { blankBetween, findBrokenLines } from './reflow';
import { isOfWebPage } from './surroundings';
import { signingFormOf } from './signing-form';
import { readTail, type Tail } from './tail';
import { findTextFaults } from './text-faults';

export interface RecogniseOptions {
  /** The kind the clerk named, or 'auto' to read it from the title. */
  kind: DocumentKind | 'auto';
}

/**
 * Recognises a paper in the text of a file or of the clipboard: cleans the marks, joins the lines a page's width broke,
 * finds the elements. What is not understood stays a paragraph; no character is lost (tests hold the stretches against
 * the cleaned text).
 */
export function recognise(source: SourceText, options: RecogniseOptions = { kind: 'auto' }): Recognition {
  const input = source.paragraphs.map((paragraph) => paragraph.text).join('\n');
  const text = new TextUnderCleaning(input);
  const paragraphAt = placeInSource(source.paragraphs);
  cleanCharacters(text);
  joinBrokenLines(text, paragraphAt);
  cleanMarks(text, countFrontLines(text.text));
  const lines = linesOf(text, paragraphAt);
  const front = readFront(lines);
  const tail = readTail(lines, front.end);
  const changes = text.changes();
  const recognition = compose(front, tail, lines, options, source.own);
  return {
    ...recognition,
    input,
    cleaned: text.text,
    changes,
    warnings: [...recognition.warnings, ...findTextFaults(lines)],
    notices: source.notices,
  };
}

/** The cleaned text of a recognition, from its input and changes: what the tests hold against `cleaned`. */
export function cleanedText(recognition: { input: string; changes: readonly TextChange[] }): string {
  return replayChanges(recognition.input, recognition.changes);
}

/** Lines above the text, whose blanks are read with the title: up to the first that ends a sentence or a call. */
function countFrontLines(input: string): number {
  const lines = input.split('\n');
  let open = false;
  const end = lines.slice(0, 16).findIndex((line) => {
    const bare = line.trim();
    if (/^[（(]/.test(bare)) open = true;
    const isText =
      !open &&
      !isOfWebPage(bare) &&
      (/[。；，,;：:]/.test(bare) ||
        /^[一二三四五六七八九十]+、|^\d{1,3}[.．、]|\t/.test(bare) ||
        readProvisionMark(bare) !== null);
    if (/[）)]$/.test(bare)) open = false;
    return isText;
  });
  return end < 0 ? Math.min(lines.length, 16) : end;
}

function placeInSource(paragraphs: readonly SourceParagraph[]): (inputOffset: number) => SourceParagraph {
  const starts: number[] = [];
  let offset = 0;
  for (const paragraph of paragraphs) {
    starts.push(offset);
    offset += paragraph.text.length + 1;
  }
  return (inputOffset) => {
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
      const middle = Math.ceil((low + high) / 2);
      if ((starts[middle] ?? 0) <= inputOffset) low = middle;
      else high = middle - 1;
    }
    return paragraphs[low] ?? { text: '' };
  };
}

function linesOf(text: TextUnderCleaning, paragraphAt: (inputOffset: number) => SourceParagraph): Line[] {
  const origins = text.origins();
  const lines = cutLines(text.text, (offset) => paragraphAt(origins[offset] ?? 0));
  return separateNotes(lines, (title) => kindOfTitle(title) !== null);
}

function joinBrokenLines(text: TextUnderCleaning, paragraphAt: (inputOffset: number) => SourceParagraph): void {
  const lines = linesOf(text, paragraphAt);
  const body = lines.slice(readFront(lines).end);
  const edits = findBrokenLines(body).map((index) => {
    const line = body[index] as Line;
    const next = body[index + 1] as Line;
    return { start: line.start + line.text.length, end: next.start, after: blankBetween(line.text, next.text) };
  });
  text.apply('broken-line', edits);
}

interface Composed {
  document: OfficialDocument;
  stretches: RecognisedStretch[];
  warnings: RecognitionWarning[];
}

function compose(
  front: Front,
  tail: Tail,
  lines: readonly Line[],
  options: RecogniseOptions,
  own: SourceText['own'],
): Composed {
  const kind = options.kind === 'auto' ? (front.kind?.kind ?? 'other') : options.kind;
  const body = readBody([...front.stray, ...lines.slice(front.end, tail.end), ...tail.stray], kind, 'blocks');
  const attachments = tail.attachments.map((found, index) => composeAttachment(found, index, tail));
  const document: OfficialDocument = {
    ...emptyDocument(),
    kind,
    kindTitle: front.kind?.kindTitle ?? '',
    head: own?.head ?? null,
    documentNumber: own?.documentNumber ?? front.documentNumber?.text ?? null,
    title: { text: front.title.text, lines: chooseTitleLines(front.title.text) },
    serialNumber: front.serialNumber?.text ?? null,
    passageNote: front.note?.note ?? null,
    byline: front.byline?.text ?? null,
    recipients: front.recipients?.text ?? null,
    blocks: body.blocks,
    attachmentNames: tail.attachmentNames.map((name) => name.text),
    signature:
      tail.organs.length === 0
        ? null
        : {
            organs: tail.organs.map((organ) => composeSigned(organ.text)),
            form: signingFormOf(kind, tail.organs, tail.date?.line ?? null),
          },
    date: tail.date?.iso ?? null,
    supplementaryNote: tail.supplementaryNote?.text ?? null,
    attachments: attachments.map((one) => one.attachment),
    imprint: tail.imprint.length === 0 ? null : readImprint(tail.imprint.map((line) => spreadGaps(line.text))),
  };
  const stretches = [
    ...stretchesOfFront(front),
    ...body.stretches,
    ...stretchesOfTail(tail),
    ...(document.imprint ? stretchesOfImprint(document.imprint, tail.imprint) : []),
    ...attachments.flatMap((one) => one.stretches),
  ];
  const warnings = [...body.warnings, ...attachments.flatMap((one) => one.warnings)];
  if (front.title.text === '') warnings.unshift({ id: 'no-title', path: 'title', excerpt: '' });
  return { document, stretches, warnings };
}

/** An organ as printed; a post and a name (县　长　　何某某) apart by one ideographic space. */
const composeSigned = (text: string): string => (/[ \t\u3000\u00a0]/u.test(text) ? composeByline([text]) : text);

const spreadGaps = (text: string): string => text.replace(/[ \t\u3000\u00a0]+/g, '　');

function composeAttachment(
  found: Tail['attachments'][number],
  index: number,
  tail: Tail,
): { attachment: Attachment; stretches: RecognisedStretch[]; warnings: RecognitionWarning[] } {
  const path = `attachments/${index}`;
  const front = readFront(withNamedTitle(found.lines, tail.attachmentNames[index]?.text));
  // An attachment has a title and a 题注; whatever else a front may have is its text.
  const top = new Set([...front.title.lines, ...(front.note?.lines ?? [])].map((line) => line.start));
  const body = readBody(
    found.lines.filter((line) => !top.has(line.start)),
    front.kind?.kind ?? 'other',
    `${path}/blocks`,
  );
  return {
    attachment: {
      mark: found.mark,
      number: found.number,
      title: { text: front.title.text, lines: chooseTitleLines(front.title.text) },
      passageNote: front.note?.note.text ?? null,
      blocks: body.blocks,
    },
    stretches: [
      ...front.title.lines.flatMap((line) => stretchesOf(line, `${path}/title`, front.title.text)),
      ...(front.note?.lines ?? []).flatMap((line) =>
        stretchesOf(line, `${path}/passageNote`, front.note?.note.text ?? ''),
      ),
      ...body.stretches,
    ],
    warnings: body.warnings,
  };
}

/** The 附件说明 names the attachment: a first line of that name is its title, whatever follows. */
function withNamedTitle(lines: readonly Line[], name: string | undefined): readonly Line[] {
  const first = lines[0];
  if (!first || name === undefined || first.text.replace(/[ \u3000]/g, '') !== name.replace(/[ \u3000]/g, ''))
    return lines;
  return [{ ...first, looks: { ...first.looks, alignment: 'center' } }, ...lines.slice(1)];
}

function stretchesOfFront(front: Front): RecognisedStretch[] {
  const of = (part: { text: string; lines: Line[] } | null, path: string): RecognisedStretch[] =>
    part === null ? [] : part.lines.flatMap((line) => stretchesOf(line, path, part.text));
  return [
    ...of(front.documentNumber, 'documentNumber'),
    ...of(front.title, 'title'),
    ...of(front.serialNumber, 'serialNumber'),
    ...of(front.note && { text: front.note.note.text, lines: front.note.lines }, 'passageNote'),
    ...of(front.byline, 'byline'),
    ...of(front.recipients, 'recipients'),
  ];
}

function stretchesOfTail(tail: Tail): RecognisedStretch[] {
  const stretches: RecognisedStretch[] = [];
  const push = (path: string, start: number, length: number): void => {
    stretches.push({ path, textOffset: 0, cleanedOffset: start, length });
  };
  tail.attachmentNames.forEach((name, index) =>
    push(`attachmentNames/${index}`, name.line.start + name.offset, name.text.length),
  );
  tail.organs.forEach((organ, index) => {
    const piece = { ...organ.line, text: organ.text, start: organ.line.start + organ.offset };
    stretches.push(...stretchesOf(piece, `signature/${index}`, composeSigned(organ.text)));
  });
  if (tail.date) push('date', tail.date.line.start + tail.date.offset, tail.date.line.text.length - tail.date.offset);
  if (tail.supplementaryNote)
    push('supplementaryNote', tail.supplementaryNote.start, tail.supplementaryNote.text.length);
  return stretches;
}

/** Stretches of one line of an element whose blanks were read as structure: one a run without blanks. */
function stretchesOf(line: Line, path: string, whole: string): RecognisedStretch[] {
  return [...line.text.matchAll(/[^ \t\u3000\u00a0]+/gu)].map((match) => ({
    path,
    textOffset: Math.max(0, whole.indexOf(match[0])),
    cleanedOffset: line.start + match.index,
    length: match[0].length,
  }));
}
