import type { InputOf, OutputOf } from '../../../contract/contract';
import { numbersFrom } from '../../../domain/appointments/certificates/count-up.patterns';
import { blanksOf, countBlanks, unusedFrom, type StoredBlank } from '../../../storage/appointments/certificates/blanks';
import {
  blanksInUse,
  certificatesOf,
  insertCertificate,
  lastHandOrder,
  numbersInUse,
} from '../../../storage/appointments/certificates/certificates';
import { findItems, itemsOfMeeting, type StoredItem } from '../../../storage/appointments/items';
import type { RecordWriter } from '../../../storage/change-set/record-writer';
import { missing, refuse } from '../../organization/roster/refusals';
import { motionOf } from '../edit-motion';
import { certificateMessages as say } from './certificates.messages';
import { certifiedTitles, namedItems, personNameOf, reasonLeftOut } from './session-items';

type Input = InputOf<'appointments.prepareCertificates'>;

/**
 * A batch of 任命书 in the order given: numbers and blanks count up, who gets none is left out with the reason. Before the
 * vote they are 会前备印. `today`: yyyy-mm-dd. Throws RULE_VIOLATED where a number or blank is taken, or nobody gets one.
 */
export function prepareCertificates(
  writer: RecordWriter,
  { items: ids, firstNumber, firstBlank, printedOn }: Input,
  today: string,
): OutputOf<'appointments.prepareCertificates'> {
  const { database } = writer;
  const found = new Map(findItems(database, ids).map((item) => [item.id, item]));
  const wanted = [...new Set(ids)].map((id) => found.get(id) ?? missing());
  const named = namedItems(database, wanted, today);
  const existing = new Set(
    certificatesOf(database, ids).flatMap(({ item, state }) => (state === 'void' ? [] : [item])),
  );
  const leftOut: { item: number; reason: string }[] = [];
  const chosen: StoredItem[] = [];
  for (const item of wanted) {
    const reason = reasonLeftOut(named, item) ?? (existing.has(item.id) ? say.leftOut.existing : null);
    if (reason === null) chosen.push(item);
    else leftOut.push({ item: item.id, reason });
  }
  const [first] = chosen;
  if (!first) refuse('nobody-gets-certificate', say.nobody);
  const numbers = firstNumber === null ? null : freeNumbers(writer, firstNumber, chosen.length);
  const blanks = blanksFor(writer, firstBlank, chosen.length);
  let place = lastHandOrder(database, itemsBeside(writer, first));
  chosen.forEach((item, index) => {
    const blank = blanks[index] ?? null;
    const id = insertCertificate(writer, {
      item: item.id,
      number: numbers?.[index] ?? null,
      blank: typeof blank === 'string' ? blank : (blank?.blank ?? ''),
      titles: certifiedTitles(named, item),
      state: item.state === 'passed' ? 'effective' : 'prepared',
      printedOn,
      handOrder: (place += 1),
    });
    if (blank !== null && typeof blank !== 'string')
      writer.update(
        'certificate_blank',
        blank.id,
        { state: 'used', certificate: id, reason: '', changed_on: printedOn ?? today },
        blank.revision,
      );
  });
  writer.describe(say.prepare(personNameOf(named, first), chosen.length));
  return { certificates: chosen.length, leftOut };
}

/** Every item of the session of an item, or of its motion where that has none: they are handed out in one order. */
function itemsBeside({ database }: RecordWriter, { id, motion }: StoredItem): number[] {
  const { meeting } = motionOf(database, motion);
  return meeting === null ? [id] : itemsOfMeeting(database, meeting).map((item) => item.id);
}

function freeNumbers({ database }: RecordWriter, first: string, count: number): string[] {
  const numbers = numbersFrom(first, count) ?? refuse('number-counts-up', say.uncountable(first));
  const [taken] = numbersInUse(database, numbers);
  if (taken !== undefined) refuse('number-taken', say.numberUsed(taken));
  return numbers;
}

/** Of the register, passing over what is spent; numbers alone where the office keeps no register; none for ''. */
function blanksFor({ database }: RecordWriter, first: string, count: number): (StoredBlank | string)[] {
  if (first === '') return [];
  if (countBlanks(database).total > 0) {
    const [start] = blanksOf(database, [first]);
    if (!start) refuse('blank-known', say.blankUnknown(first));
    if (start.state !== 'unused') refuse('blank-unused', say.blankNotUnused(first));
    const blanks = unusedFrom(database, first, count);
    if (blanks.length < count) refuse('blanks-enough', say.tooFewBlanks(count, blanks.length));
    return blanks;
  }
  const blanks = numbersFrom(first, count) ?? refuse('number-counts-up', say.uncountable(first));
  const [taken] = blanksInUse(database, blanks);
  if (taken !== undefined) refuse('blank-unused', say.blankUsed(taken));
  return blanks;
}
