import type { Attachment, Block, ElementPath, OfficialDocument, Title } from '../model';
import { readDate, readPassageNote } from '../recognise/passage-note';
import { chooseTitleLines } from '../title-lines/title-lines';
import { mainToLabel, signatoryLine } from './given-lines.patterns';
import type { GivenLine } from './given-lines';
import { returnedImprint } from './printed-imprint';
import { diffText } from './text-pieces';
import { withoutBlanks } from './without-blanks';

type TextSlot = 'documentNumber' | 'serialNumber' | 'byline' | 'recipients' | 'supplementaryNote';
const textSlots = new Set<string>(['documentNumber', 'serialNumber', 'byline', 'recipients', 'supplementaryNote']);

/** The elements a paper has once, as they came back. What did not come back is gone, but for 版头, which stays. */
export class ReturnedSlots {
  private readonly texts = new Map<TextSlot, string>();
  private readonly names: string[] = [];
  private readonly organs: string[] = [];
  private readonly imprint: string[] = [];
  private titleText: Title = { text: '', lines: [] };
  private note: string | null = null;
  private date: string | null = null;
  private head: OfficialDocument['head'];

  constructor(private readonly given: OfficialDocument) {
    this.head = given.head && structuredClone(given.head);
  }

  /** The line of an element that was given out; answers its place now. */
  take(given: GivenLine, line: string): ElementPath {
    const text = line.startsWith(given.before) ? line.slice(given.before.length).trim() : ownWords(given, line);
    const [root = ''] = given.path.split('/');
    switch (root) {
      case 'title':
        this.titleText = this.title(this.given.title, text);
        return 'title';
      case 'passageNote':
        this.note = text;
        return root;
      case 'head':
        this.takeHead(given, text);
        return given.path;
      case 'imprint':
        this.imprint.push(line);
        return root;
      default:
        return this.put(root as TextSlot | 'date' | 'signature' | 'attachmentNames', text);
    }
  }

  put(slot: TextSlot | 'date' | 'signature' | 'attachmentNames', text: string): ElementPath {
    if (textSlots.has(slot)) this.texts.set(slot as TextSlot, text);
    else if (slot === 'date') {
      const iso = readDate(text);
      // A date that is none in the calendar stays visible.
      if (iso === null) return this.put('signature', text);
      this.date = iso;
    } else {
      const list = slot === 'signature' ? this.organs : this.names;
      list.push(text);
      return `${slot}/${list.length - 1}`;
    }
    return slot;
  }

  isFree(slot: 'date' | 'supplementaryNote'): boolean {
    return slot === 'date' ? this.date === null : !this.texts.has(slot);
  }

  /** The title's words as they came back; its spaced parts and lines stay while the words do. */
  title(given: Title, text: string): Title {
    if (withoutBlanks(text) === withoutBlanks(given.text)) return given;
    const words = withBlanksOf(given.text, text);
    return { text: words, lines: chooseTitleLines(words) };
  }

  document(blocks: Block[], attachments: Attachment[]): OfficialDocument {
    const { given, texts, organs } = this;
    const text = (slot: TextSlot): string | null => texts.get(slot) ?? null;
    return {
      ...given,
      head: this.head,
      documentNumber: text('documentNumber'),
      title: this.titleText,
      serialNumber: text('serialNumber'),
      passageNote: this.passageNote(),
      byline: text('byline'),
      recipients: text('recipients') ?? this.movedRecipients(),
      blocks,
      attachmentNames: this.names,
      signature: organs.length === 0 ? null : { form: given.signature?.form ?? 'unsealed', organs },
      date: this.date,
      supplementaryNote: text('supplementaryNote'),
      attachments,
      imprint: returnedImprint(given, this.imprint),
    };
  }

  private passageNote(): OfficialDocument['passageNote'] {
    const { note, given } = this;
    if (note === null) return null;
    if (given.passageNote && withoutBlanks(given.passageNote.text) === withoutBlanks(note)) return given.passageNote;
    const empty = { body: null, meetingKind: null, term: null, meeting: null, date: null, act: null, amendments: [] };
    const text = withBlanksOf(given.passageNote?.text ?? note, note);
    return readPassageNote(text) ?? { ...empty, text };
  }

  private takeHead({ path, before, text: whole }: GivenLine, text: string): void {
    if (!this.head || withoutBlanks(text) === withoutBlanks(whole.slice(before.length))) return;
    const [, part = '', index] = path.split('/');
    if (part === 'copyNumber' || part === 'secrecy' || part === 'urgency') this.head[part] = text;
    else if (part === 'organs') {
      const { suffix } = this.head;
      const own =
        this.head.organs.length === 1 && text.endsWith(suffix) ? text.slice(0, text.length - suffix.length) : text;
      this.head.organs[Number(index)] = own;
    } else if (part === 'signatories') {
      const name = signatoryLine.exec(text)?.[1] ?? text;
      this.head.signatories = this.head.signatories.map((one, at) => (at === Number(index) ? { ...one, name } : one));
    }
  }

  /** 主送 that did not fit above the text is printed in the 版记 (7.3.2). */
  private movedRecipients(): string | null {
    const { recipients } = this.given;
    if (recipients === null) return null;
    const words = withoutBlanks(recipients).replace(/[\uff1a:]$/, '');
    return this.imprint.some((line) => withoutBlanks(line).startsWith(mainToLabel + words)) ? recipients : null;
  }
}

/** A text whose lines were joined, with the blanks between its parts as they were given out. */
export function withBlanksOf(given: string, text: string): string {
  return diffText(given, text)
    .map((piece) => (piece.kind === 'removed' && withoutBlanks(piece.text) !== '' ? '' : piece.text))
    .join('');
}

/** The element's own words where what is printed in front of them was changed too. */
function ownWords({ before, path }: GivenLine, line: string): string {
  if (before === '') return line;
  const shortest = path.startsWith('attachmentNames')
    ? /^(?:[^:\uff1a]{1,4}[:\uff1a])?\s*(?:\d{1,2}[.\uff0e\u3001])?\s*/u
    : /^/;
  return line.replace(shortest, '').trim();
}
