import type { InputOf, OutputOf } from '../../../contract/contract';
import type { DispatchFields } from '../../../contract/documents/dispatches.contract';
import { CallFailure } from '../../../contract/errors';
import { largestSerial, printedNumber } from '../../../domain/documents/document-number';
import type { NumberSeries } from '../../../domain/organization/office-settings';
import type { RecordWriter } from '../../../storage/change-set/record-writer';
import { dispatchColumns } from '../../../storage/documents/dispatches';
import { bearerOf, highestSerial } from '../../../storage/documents/document-numbers';
import { findNumber, serialsBetween, type NumberEntry } from '../../../storage/documents/number-register';
import { clerkAtDesk } from '../../../storage/organization/clerks';
import { activeSeriesOf, seriesOf } from '../choose-number';
import { registerMessages as say } from './registers.messages';

/** Most numbers of a gap that are explained at once. */
const mostOfGap = 500;

type Entry = Pick<NumberEntry, 'state' | 'purpose' | 'reason' | 'emergency'>;

/** Takes numbers before there is a paper. Throws DUPLICATE_DOCUMENT_NUMBER, NOT_FOUND, RULE_VIOLATED (at rest). */
export function reserveNumbers(
  writer: RecordWriter,
  { series: id, year, serial, count, purpose }: InputOf<'documents.reserveNumbers'>,
  at: number,
): OutputOf<'documents.reserveNumbers'> {
  const series = activeSeriesOf(writer.database, id);
  const first = serial ?? nextSerial(writer, series, year);
  const taken = Array.from({ length: count }, (_, index) =>
    enter(writer, series, year, first + index, { state: 'reserved', purpose, reason: '', emergency: false }, at),
  );
  writer.describe(say.reserved(taken.map(({ printed }) => printed)));
  return { ids: taken.map((one) => one.id), printed: taken.map(({ printed }) => printed) };
}

/** Gives the last number of a series back. Throws NOT_FOUND, RULE_VIOLATED, STALE_REVISION. */
export function releaseNumber(writer: RecordWriter, id: number, expectedRevision: number): void {
  const entry = expectFree(writer, id);
  if (entry.state !== 'reserved' || entry.emergency)
    throw new CallFailure('RULE_VIOLATED', { ...say.notReserved, rule: 'release-reserved-number' });
  const series = seriesOf(writer.database, entry.series);
  if (highestSerial(writer.database, entry.series, series.yearly ? entry.year : null) !== entry.serial)
    throw new CallFailure('RULE_VIOLATED', { ...say.notLast, rule: 'release-last-number' });
  writer.describe(say.released(entry.printed));
  writer.remove('document_number', id, expectedRevision);
}

/** Voids a number that no paper bears. Answers the revision. Throws as releaseNumber. */
export function voidNumber(writer: RecordWriter, id: number, reason: string, expectedRevision: number): number {
  const entry = expectFree(writer, id);
  if (entry.state === 'voided')
    throw new CallFailure('RULE_VIOLATED', { ...say.alreadyVoided, rule: 'not-voided-twice' });
  writer.describe(say.voided(entry.printed));
  return writer.update('document_number', id, { state: 'voided', reason }, expectedRevision);
}

/** Numbers that were passed over stand in the register with the reason. Throws RULE_VIOLATED, NOT_FOUND. */
export function explainGap(
  writer: RecordWriter,
  { series: id, year, from, to, reason }: InputOf<'documents.explainGap'>,
  at: number,
): OutputOf<'documents.explainGap'> {
  const series = seriesOf(writer.database, id);
  if (to < from || to - from >= mostOfGap)
    throw new CallFailure('RULE_VIOLATED', { ...say.gapOrder, rule: 'gap-in-order' });
  const counted = series.yearly ? year : null;
  const isPassedOver = to < highestSerial(writer.database, id, counted);
  if (!isPassedOver || serialsBetween(writer.database, id, counted, from, to).length > 0)
    throw new CallFailure('RULE_VIOLATED', { ...say.noGap, rule: 'gap-unregistered' });
  const entry: Entry = { state: 'voided', purpose: '', reason, emergency: false };
  const ids = Array.from(
    { length: to - from + 1 },
    (_, index) => enter(writer, series, year, from + index, entry, at).id,
  );
  writer.describe(say.explained(printedNumber(series, year, from), printedNumber(series, year, to)));
  return { ids };
}

/** 紧急发文, entered afterwards with who signed it. Throws as reserveNumbers. @param today yyyy-mm-dd */
export function enterEmergencyNumber(
  writer: RecordWriter,
  { series: id, year, serial, title, signedBy, signedOn, reason }: InputOf<'documents.enterEmergencyNumber'>,
  at: number,
  today: string,
): OutputOf<'documents.enterEmergencyNumber'> {
  const series = activeSeriesOf(writer.database, id);
  if (signedOn > today) throw new CallFailure('RULE_VIOLATED', { ...say.signedLater, rule: 'signed-before-entry' });
  const entry: Entry = { state: 'used', purpose: title, reason, emergency: true };
  const number = enter(writer, series, year, serial ?? nextSerial(writer, series, year), entry, at);
  writer.insert('dispatch', {
    record_paper: null,
    document_number: number.id,
    ...dispatchColumns({ ...emptyDispatch, title, signedBy, signedOn }),
  });
  writer.describe(say.emergency(number.printed));
  return { ...number, revision: Number(writer.find('document_number', number.id)?.['revision']) };
}

/** A 发文稿纸 with nothing on it. */
export const emptyDispatch: DispatchFields = {
  title: '',
  draftedBy: '',
  draftedOn: null,
  checkedBy: '',
  checkedOn: null,
  countersignedBy: '',
  signedBy: '',
  signedOn: null,
  signedOpinion: '',
  proofreadBy: '',
  mainTo: '',
  copyTo: '',
  copies: null,
  urgency: '',
  sealedBy: '',
  sealedOn: null,
  sender: 'committee',
  copyNumber: '',
  classification: null,
  upward: false,
  preprinted: false,
};

const nextSerial = ({ database }: RecordWriter, series: NumberSeries, year: number): number =>
  highestSerial(database, series.id, series.yearly ? year : null) + 1;

/** A number of the register that no paper has and none is getting. Throws NOT_FOUND, RULE_VIOLATED. */
function expectFree({ database }: RecordWriter, id: number): NumberEntry {
  const entry = findNumber(database, id);
  if (!entry) throw new CallFailure('NOT_FOUND');
  if (entry.beingIssued) throw new CallFailure('RULE_VIOLATED', { ...say.inUse, rule: 'number-in-use' });
  if (entry.paper)
    throw new CallFailure('RULE_VIOLATED', { ...say.hasPaper(entry.paper.title), rule: 'number-without-paper' });
  return entry;
}

function enter(
  writer: RecordWriter,
  series: NumberSeries,
  year: number,
  serial: number,
  { state, purpose, reason, emergency }: Entry,
  at: number,
): { id: number; printed: string } {
  const { database } = writer;
  if (serial > largestSerial) throw new CallFailure('RULE_VIOLATED', { ...say.tooLarge, rule: 'largest-serial' });
  const printed = printedNumber(series, year, serial);
  // A series that counts on has a serial once, whatever the year.
  if (serialsBetween(database, series.id, series.yearly ? year : null, serial, serial).length > 0)
    throw new CallFailure('DUPLICATE_DOCUMENT_NUMBER', say.taken(printed, ''));
  const bearer = bearerOf(database, printed);
  if (bearer) throw new CallFailure('DUPLICATE_DOCUMENT_NUMBER', say.onPaper(printed, bearer.title));
  const id = writer.insert('document_number', {
    series: series.id,
    year,
    serial,
    printed,
    issued_paper: null,
    state,
    emergency: emergency ? 1 : 0,
    purpose,
    reason,
    taken_at: new Date(at).toISOString(),
    clerk: clerkAtDesk(database)?.name ?? null,
  });
  return { id, printed };
}
