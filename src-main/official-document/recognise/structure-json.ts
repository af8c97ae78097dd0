import { changeRules } from '../changes';
import { imprintLines } from '../flow/imprint-rows';
import type { Attachment, Block, OfficialDocument, PassageNote } from '../model';
import type { Recognition } from './recognition';

/**
 * The recognised structure as `typeset --json` prints it: English ids, head and text of an item apart, numbers as
 * printed. Keys of elements that most papers lack (documentNumber, serialNumber, byline, attachmentNames,
 * supplementaryNote, imprint) appear only where the paper has them.
 */
export function toStructureJson(recognition: Recognition): Record<string, unknown> {
  const { document } = recognition;
  return {
    kind: document.kind,
    kindTitle: document.kindTitle,
    titleText: document.title.text,
    title: document.title.lines,
    passageNote: document.passageNote && noteJson(document.passageNote),
    ...present('documentNumber', document.documentNumber),
    ...present('serialNumber', document.serialNumber),
    ...present('byline', document.byline),
    recipients: document.recipients,
    blocks: document.blocks.map(blockJson),
    ...(document.attachmentNames.length > 0 ? { attachmentNames: document.attachmentNames } : {}),
    signature: document.signature?.organs ?? [],
    date: document.date,
    ...present('supplementaryNote', document.supplementaryNote),
    attachments: attachmentsJson(document),
    ...(document.imprint === null ? {} : { imprint: imprintLines(document.imprint) }),
    changes: changeRules
      .map((rule) => ({ rule, count: recognition.changes.filter((change) => change.rule === rule).length }))
      .filter(({ count }) => count > 0),
    warnings: recognition.warnings.map(({ id, path, excerpt }) => ({ id, path, excerpt })),
  };
}

function present(key: string, value: string | null): Record<string, string> {
  return value === null ? {} : { [key]: value };
}

function noteJson(note: PassageNote): Record<string, unknown> {
  const { text, body, meetingKind, term, meeting, date, act, amendments } = note;
  return { text, body, meetingKind, term, meeting, date, act, amendments };
}

function blockJson(block: Block): Record<string, unknown> {
  switch (block.role) {
    case 'heading':
      return { role: block.role, level: block.level, number: block.number, text: block.text };
    case 'item':
      return { role: block.role, level: block.level, number: block.number, head: block.head, text: block.text };
    default:
      return { ...block };
  }
}

/**
 * Every attachment the paper names or carries, in order: one that is only named in the 附件说明 has its name as title and
 * no blocks.
 */
function attachmentsJson({ attachmentNames, attachments }: OfficialDocument): Record<string, unknown>[] {
  const carried = [...attachments];
  const named = attachmentNames.map((name, index) => {
    const number = attachmentNames.length > 1 ? index + 1 : null;
    const at = carried.findIndex((one) => one.number === number || one.number === index + 1 || one.title.text === name);
    const body = at < 0 ? undefined : carried.splice(at, 1)[0];
    return body ? attachmentJson(body) : { number, titleText: name, blocks: [] };
  });
  return [...named, ...carried.map(attachmentJson)];
}

function attachmentJson(attachment: Attachment): Record<string, unknown> {
  return {
    number: attachment.number,
    titleText: attachment.title.text,
    ...present('passageNote', attachment.passageNote),
    blocks: attachment.blocks.map(blockJson),
  };
}
