import type { InputOf, OutputOf } from '../../../contract/contract';
import type { DispatchFields, dispatchesContract } from '../../../contract/documents/dispatches.contract';
import { CallFailure } from '../../../contract/errors';
import { composeRecordPaper } from '../../../official-document/compose/compose-paper';
import type { RecordWriter } from '../../../storage/change-set/record-writer';
import { dispatchColumns, findDispatch, type Dispatch } from '../../../storage/documents/dispatches';
import { keptDocuments, keptPaper } from '../../../storage/documents/record-papers';
import type { Database } from '../../../storage/driver/database';
import { clerkAtDesk } from '../../../storage/organization/clerks';
import { findOffice } from '../../../storage/organization/offices';
import { readSettings } from '../../../storage/settings';
import { openStore, type Core } from '../../core';
import type { Handlers } from '../../dispatcher';
import { numbering } from '../../organization/setting-kinds';
import { wordingOfPaper } from '../../templates/wording-of-paper';
import { dispatchFormFacts } from '../record-paper-facts/dispatch-form';
import { factsSourceOf } from '../record-paper-facts/source';
import { emptyDispatch } from '../registers/change-numbers';
import { dispatchMessages as say } from './dispatches.messages';

/** 发文稿纸 of the papers of records. */
export function dispatchesHandlers(core: Core): Handlers<typeof dispatchesContract> {
  return {
    'documents.getDispatch': ({ recordPaper }) => openStore(core).read((database) => dispatchOf(database, recordPaper)),
    'documents.saveDispatch': (input, writer) => saveDispatch(writer, input),
    'documents.previewDispatch': ({ recordPaper }) =>
      openStore(core).read((database) => {
        const facts = dispatchFormFacts(factsSourceOf(core, database), dispatchOf(database, recordPaper));
        const { wording } = wordingOfPaper(database, 'dispatch-form');
        return { document: composeRecordPaper('dispatch-form', facts, wording).document };
      }),
  };
}

/** As entered, or with what is known before anything was. Throws NOT_FOUND. */
function dispatchOf(database: Database, recordPaper: number): OutputOf<'documents.getDispatch'> {
  if (!keptPaper(database, recordPaper)) throw new CallFailure('NOT_FOUND');
  const entered = findDispatch(database, recordPaper);
  if (entered) {
    const { number, ...fields } = entered;
    return { ...fields, documentNumber: number?.printed ?? null };
  }
  const documents = keptDocuments(database, recordPaper)!;
  const { title, recipients } = documents.own ?? documents.composed;
  return {
    ...emptyDispatch,
    sender: readSettings(database, numbering).settings.circularSender,
    title: title.text,
    draftedBy: clerkAtDesk(database)?.name ?? '',
    mainTo: (recipients ?? '').replace(/[：:]$/u, ''),
    id: null,
    revision: null,
    documentNumber: null,
  };
}

/** Throws NOT_FOUND, RULE_VIOLATED, STALE_REVISION. */
function saveDispatch(
  writer: RecordWriter,
  { recordPaper, expectedRevision, ...fields }: InputOf<'documents.saveDispatch'>,
): { id: number; revision: number } {
  const { database } = writer;
  if (!keptPaper(database, recordPaper)) throw new CallFailure('NOT_FOUND');
  const entered = findDispatch(database, recordPaper);
  requireSound(fields, entered);
  if (fields.classification !== null && findOffice(database)?.secrecy !== 'classified')
    throw new CallFailure('RULE_VIOLATED', { ...say.classification, rule: 'classification' });
  writer.describe(say.saved(fields.title));
  const values = dispatchColumns(fields);
  if (entered) {
    if (expectedRevision === null) throw new CallFailure('STALE_REVISION');
    return { id: entered.id, revision: writer.update('dispatch', entered.id, values, expectedRevision) };
  }
  if (expectedRevision !== null) throw new CallFailure('STALE_REVISION');
  const id = writer.insert('dispatch', { record_paper: recordPaper, document_number: null, ...values });
  return { id, revision: Number(writer.find('dispatch', id)?.['revision']) };
}

function requireSound({ signedBy, signedOn, sealedOn }: DispatchFields, entered: Dispatch | null): void {
  if (signedOn !== null && signedBy === '')
    throw new CallFailure('RULE_VIOLATED', { ...say.signerMissing, rule: 'signed-by-somebody' });
  if (signedOn === null && entered?.number)
    throw new CallFailure('RULE_VIOLATED', {
      ...say.numberGiven(entered.number.printed),
      rule: 'number-after-signing',
    });
  if (signedOn !== null && sealedOn !== null && sealedOn < signedOn)
    throw new CallFailure('RULE_VIOLATED', { ...say.sealedBeforeSigned, rule: 'sealed-after-signing' });
}
