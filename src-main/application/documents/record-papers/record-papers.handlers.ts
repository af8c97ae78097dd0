import type { recordPapersContract } from '../../../contract/documents/record-papers.contract';
import { openStore, type Core } from '../../core';
import type { Handlers } from '../../dispatcher';
import type { PaperFiling } from '../paper-filing';
import { factsSourceOf } from '../record-paper-facts/source';
import { listCheckPoints } from './check-points';
import { issueRecordPaper } from './issue';
import { keepRecordPaper, previewRecordPaper } from './keep';
import { listRecordPapers } from './list';
import { dispatchRecordPaper, settlePrepared } from './settle';

/** Papers of records: composed, changed for themselves alone, put on file, given out. */
export function recordPapersHandlers(core: Core, filing: PaperFiling): Handlers<typeof recordPapersContract> {
  return {
    'documents.listRecordPapers': (owner) =>
      openStore(core).read((database) => ({ papers: listRecordPapers(factsSourceOf(core, database), owner) })),
    'documents.previewRecordPaper': (input) =>
      openStore(core).read((database) => previewRecordPaper(factsSourceOf(core, database), input)),
    'documents.listCheckPoints': (input) =>
      openStore(core).read((database) => listCheckPoints(factsSourceOf(core, database), input)),
    'documents.composeRecordPaper': (input, writer) =>
      keepRecordPaper(writer, factsSourceOf(core, writer.database), input, core.ports.clock.now()),
    'documents.issueRecordPaper': (input, context) => issueRecordPaper(core, filing, input, context),
    'documents.settlePrepared': (input, writer) => settlePrepared(writer, factsSourceOf(core, writer.database), input),
    'documents.dispatchRecordPaper': (input, writer) => dispatchRecordPaper(writer, input),
  };
}
