import { printedDate } from '../civil-date';
import type { Attachment, Block, DocumentHead, ElementPath, OfficialDocument } from '../model';
import type { ListEntry } from './align-lists';
import { attachmentsLabel, attachmentWord, signatoryLabel } from './given-lines.patterns';
import { entryOfBlock } from './printed-block';
import { printedImprint } from './printed-imprint';

/** One paragraph of the paper as it was given out. */
export interface GivenLine extends ListEntry {
  path: ElementPath;
  /** Printed in front of the element's own words and no part of them: “附件：1.”. */
  before: string;
  /** The block it is, where it is one. */
  block?: Block;
}

/** The paragraphs of a paper in the order they are printed; a title or 题注 on several lines is one of them. */
export function givenLinesOf(document: OfficialDocument): GivenLine[] {
  const { head, title, signature, date, attachmentNames, attachments } = document;
  const several = attachmentNames.length > 1;
  return [
    ...(head ? headLines(head) : []),
    ...line('documentNumber', document.documentNumber),
    ...(head?.signatories ?? []).flatMap(({ name }, index) =>
      line(`head/signatories/${index}`, name, index === 0 ? signatoryLabel : ''),
    ),
    ...line('title', title.text),
    ...line('serialNumber', document.serialNumber),
    ...line('passageNote', document.passageNote?.text ?? null),
    ...line('byline', document.byline),
    ...line('recipients', document.recipients),
    ...blockLines(document.blocks, 'blocks'),
    ...attachmentNames.flatMap((name, index) => {
      const mark = (index === 0 ? attachmentsLabel : '') + (several ? `${index + 1}.` : '');
      return line(`attachmentNames/${index}`, name, mark);
    }),
    ...(signature?.organs ?? []).flatMap((organ, index) => line(`signature/${index}`, organ)),
    ...line('date', date === null ? null : printedDate(date)),
    ...line('supplementaryNote', document.supplementaryNote),
    ...attachments.flatMap((attachment, index) => attachmentLines(attachment, `attachments/${index}`)),
    ...printedImprint(document).flatMap((text) => line('imprint', text)),
  ];
}

/** “附件1” however the record writes the number (GB/T 9704 7.3.7). */
export function printedAttachmentMark({ mark, number }: Pick<Attachment, 'mark' | 'number'>): string {
  return mark.startsWith(attachmentWord) ? `${attachmentWord}${number ?? ''}` : mark;
}

function line(path: ElementPath, text: string | null, before = ''): GivenLine[] {
  if (text === null || text === '') return [];
  // A number in front changes when another name is put in above; a label does not.
  const bare = /^\d/.test(before) ? text : before + text;
  return [{ path, before, text: before + text, bare, sort: 'text' }];
}

/** Word may have the mark of several organs on one line or on several. */
function headLines({ organs, suffix, copyNumber, secrecy, urgency }: DocumentHead): GivenLine[] {
  const mark = organs.length === 1 ? line('head/organs/0', `${organs[0] ?? ''}${suffix}`) : [];
  const joint = organs.length > 1 ? organs.flatMap((organ, index) => line(`head/organs/${index}`, organ)) : [];
  return [
    ...line('head/copyNumber', copyNumber),
    ...line('head/secrecy', secrecy),
    ...line('head/urgency', urgency),
    ...mark,
    ...joint,
    ...(organs.length > 1 ? line('head/suffix', suffix) : []),
  ];
}

function blockLines(blocks: readonly Block[], path: ElementPath): GivenLine[] {
  return blocks.flatMap((block, index): GivenLine[] => {
    const own: GivenLine = { path: `${path}/${index}`, before: '', block, ...entryOfBlock(block) };
    if (block.role !== 'table') return [own];
    const { caption, ...rest } = block;
    return [...line(`${path}/${index}/caption`, caption), { ...own, ...entryOfBlock({ ...rest, caption: null }) }];
  });
}

function attachmentLines(attachment: Attachment, path: ElementPath): GivenLine[] {
  return [
    ...line(path, printedAttachmentMark(attachment)),
    ...line(`${path}/title`, attachment.title.text),
    ...line(`${path}/passageNote`, attachment.passageNote),
    ...blockLines(attachment.blocks, `${path}/blocks`),
  ];
}
