import type { Node } from 'prosemirror-model';
import type { OfficialDocument, PassageNote } from '@core/official-document/model';
import { readPassageNote } from '@core/official-document/recognise/passage-note';
import { fromEditor } from './from-editor';
import { proposeTitleLines } from './title-proposal';

const unread = { body: null, meetingKind: null, term: null, meeting: null, date: null, act: null };

/** A 题注 as typed; one that cannot be read keeps its words. */
function noteOf(text: string): PassageNote {
  return readPassageNote(text) ?? { text, ...unread, amendments: [] };
}

/** The paper in the editor, with the core's own title lines and reading of the 题注. */
export function paperOfEditor(doc: Node): OfficialDocument {
  const thisYear = new Date().getFullYear();
  return fromEditor(doc, { chooseTitleLines: proposeTitleLines, readPassageNote: noteOf, thisYear });
}
