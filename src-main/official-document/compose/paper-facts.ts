import type { RecordPaperKind } from '../../domain/documents/record-paper';
import type { FactsOf } from '../../domain/templates/fields';
import type { PaperFields } from '../../domain/templates/paper-fields';
import type { Attachment, Block, Title } from '../model';

/** A whole text inside a paper: what the 原文, 附文 and 附件 lines of a wording take. */
export interface PaperContent {
  title: Title;
  /** As printed, where the text has one of its own. */
  passageNote: string | null;
  blocks: Block[];
  /** 附件 of the text itself. */
  attachments: Attachment[];
}

/** What the record says for each paper; collected from the records in application/documents/record-paper-facts. */
export type PaperFacts = { [Paper in RecordPaperKind]: FactsOf<PaperFields[Paper], PaperContent> };
