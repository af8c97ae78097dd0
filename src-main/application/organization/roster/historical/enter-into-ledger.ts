import type { Tenure } from '../../../../contract/organization/people.contract';
import { effectOfAct, type Act } from '../../../../domain/appointments/acts';
import type { RecordWriter } from '../../../../storage/change-set/record-writer';
import { tenureColumns, tenuresOfPersonInPost } from '../../../../storage/organization/roster/tenures';
import { unended } from '../change-tenures';

export interface LedgerEntry {
  item: number;
  person: number;
  post: number;
  title: string;
  act: Act;
  /** yyyy-mm-dd */
  on: string;
  note: string;
}

const endKinds: Partial<Record<Act, NonNullable<Tenure['endKind']>>> = {
  'accept-resignation': 'resigned',
  dismiss: 'dismissed',
  recall: 'recalled',
};

/**
 * What an item of the past did to who holds which post. Lists are read in any order: a beginning found later is put before
 * the end that is known, and an end behind its beginning.
 */
export function enterIntoLedger(writer: RecordWriter, entry: LedgerEntry): void {
  const known = tenuresOfPersonInPost(writer.database, entry.person, entry.post);
  if (effectOfAct[entry.act] === 'ends') end(writer, entry, known);
  else begin(writer, entry, known);
}

function begin(writer: RecordWriter, { item, person, post, title, act, on, note }: LedgerEntry, known: Tenure[]): void {
  const acting = effectOfAct[act] === 'acting';
  const same = known.filter((one) => one.acting === acting);
  const begins = {
    begins_on: on,
    begin_kind: acting ? 'acting' : 'appointed',
    begin_item: item,
    begin_note: note,
    title,
  };
  const fits = (one: Tenure): boolean =>
    one.beginItem === null &&
    (one.beginsOn === on || (one.beginsOn === null && (one.endsOn === null || on <= one.endsOn)));
  // The earliest end behind it is the one that belongs to it.
  const open = same.filter(fits).toSorted((a, b) => ((a.endsOn ?? '9999') < (b.endsOn ?? '9999') ? -1 : 1))[0];
  if (open) return void writer.update('tenure', open.id, begins, open.revision);
  if (same.some((one) => one.beginsOn === on)) return;
  writer.insert(
    'tenure',
    tenureColumns({
      person,
      post,
      acting,
      beginsOn: on,
      beginKind: acting ? 'acting' : 'appointed',
      beginItem: item,
      beginNote: note,
      ...unended,
      title,
      dueUntil: null,
    }),
  );
}

function end(writer: RecordWriter, { item, person, post, title, act, on, note }: LedgerEntry, known: Tenure[]): void {
  const ends = { ends_on: on, end_kind: endKinds[act] ?? 'removed', end_item: item, end_note: note };
  const fits = (one: Tenure): boolean =>
    one.endItem === null &&
    (one.beginsOn === null || one.beginsOn <= on) &&
    (one.endKind === null || one.endsOn === on || one.endsOn === null);
  // The latest beginning before it.
  const open = known.filter(fits).toSorted((a, b) => ((a.beginsOn ?? '') < (b.beginsOn ?? '') ? 1 : -1))[0];
  if (open) return void writer.update('tenure', open.id, ends, open.revision);
  if (known.some((one) => one.endsOn === on)) return;
  writer.insert(
    'tenure',
    tenureColumns({
      person,
      post,
      acting: false,
      beginsOn: null,
      beginKind: 'opening',
      beginItem: null,
      beginNote: '',
      endsOn: on,
      endKind: endKinds[act] ?? 'removed',
      endItem: item,
      endNote: note,
      title,
      dueUntil: null,
    }),
  );
}
