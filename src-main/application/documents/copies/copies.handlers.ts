import type { OutputOf } from '../../../contract/contract';
import type { copiesContract } from '../../../contract/documents/copies.contract';
import { composeRecordPaper } from '../../../official-document/compose/compose-paper';
import { isOutstanding, listCopies } from '../../../storage/documents/copies';
import type { Database } from '../../../storage/driver/database';
import { openStore, type Core } from '../../core';
import type { Handlers } from '../../dispatcher';
import { wordingOfPaper } from '../../templates/wording-of-paper';
import { copyRegisterFacts } from '../record-paper-facts/copy-register';
import { factsSourceOf, type FactsSource } from '../record-paper-facts/source';
import { giveCopies, markCopies, paperOnFile, removeCopies } from './register-copies';
import { companionOf, compareVersions, composeChangedPages, composeErrata } from './version-papers';

/** Copies of papers on file and who holds them; how two versions differ on paper. */
export function copiesHandlers(core: Core): Handlers<typeof copiesContract> {
  const reading = <Value>(work: (source: FactsSource) => Value): Value =>
    openStore(core).read((database) => work(factsSourceOf(core, database)));
  return {
    'documents.listCopies': ({ issuedPaper }) => openStore(core).read((database) => copiesOf(database, issuedPaper)),
    'documents.giveCopies': (input, writer) => ({ ids: giveCopies(writer, input) }),
    'documents.markCopies': (input, writer) => {
      markCopies(writer, input);
      return {};
    },
    'documents.removeCopies': ({ copies }, writer) => {
      removeCopies(writer, copies);
      return {};
    },
    'documents.composeCopyRegister': ({ issuedPaper, collecting }) =>
      reading((source) => {
        const paper = paperOnFile(source.database, issuedPaper);
        const facts = copyRegisterFacts(source, paper, listCopies(source.database, issuedPaper), collecting);
        const { wording } = wordingOfPaper(source.database, 'copy-register');
        return companionOf(composeRecordPaper('copy-register', facts, wording).document, paper);
      }),
    'documents.compareVersions': ({ from, to }) => reading((source) => compareVersions(source, from, to)),
    'documents.composeChangedPages': ({ from, to }) => reading((source) => composeChangedPages(source, from, to)),
    'documents.composeErrata': ({ from, to }) => reading((source) => composeErrata(source, from, to)),
  };
}

function copiesOf(database: Database, issuedPaper: number): OutputOf<'documents.listCopies'> {
  paperOnFile(database, issuedPaper);
  const copies = listCopies(database, issuedPaper);
  return {
    copies,
    outstanding: copies.filter(isOutstanding).length,
    next: Math.min((copies.at(-1)?.copyNumber ?? 0) + 1, 999_999),
  };
}
