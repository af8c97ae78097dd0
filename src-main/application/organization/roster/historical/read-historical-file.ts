import type { OutputOf } from '../../../../contract/contract';
import type { ImportedFile } from '../../../../contract/define';
import { CallFailure } from '../../../../contract/errors';
import type { HistoricalItem } from '../../../../contract/organization/people-import.contract';
import { parseListText } from '../../../../domain/appointments/list-text/list-text';
import type { Database } from '../../../../storage/driver/database';
import { peopleNamed } from '../../../../storage/organization/roster/people';
import { openStore, type Core } from '../../../core';
import { readHostile } from '../../../documents/hostile-work';
import { isTable } from '../read-people-file';
import { tableMessages } from '../tables/tables.messages';
import { itemsOfLedger } from './ledger-table';
import { titleIndex } from './title-index';

type Answer = OutputOf<'appointments.readHistoricalFile'>;
type Line = Omit<HistoricalItem, 'post' | 'person'>;
/** What one call may keep. */
const mostItems = 5000;

/** Items of an old list (.docx, .doc, .txt) or ledger (.xlsx), for the clerk to confirm. Throws IMPORT_REFUSED. */
export async function readHistoricalFile(
  core: Core,
  { bytes, name }: ImportedFile,
  signal: AbortSignal,
  today: string,
): Promise<Answer> {
  const read =
    /\.xlsx?$/i.test(name) && isTable(bytes)
      ? await ofTable(core, bytes, signal)
      : await ofList(core, { bytes, name }, signal);
  return openStore(core).read((database) => ({
    ...read,
    items: read.items.slice(0, mostItems).map(recognised(database, today)),
  }));
}

interface Read {
  meeting: string;
  happenedOn: string | null;
  items: Line[];
  left: string[];
}

async function ofTable(core: Core, bytes: Uint8Array, signal: AbortSignal): Promise<Read> {
  const items = itemsOfLedger(await readHostile(core.ports, 'readSpreadsheet', { bytes }, signal));
  if (items === null) throw new CallFailure('IMPORT_REFUSED', tableMessages.noLedger);
  return { meeting: '', happenedOn: null, ...items };
}

async function ofList(core: Core, { bytes, name }: ImportedFile, signal: AbortSignal): Promise<Read> {
  const { source } = await readHostile(core.ports, 'readFile', { bytes, name, kind: 'list' }, signal);
  const text = source.paragraphs
    .map(({ text: own, table }) => (table ? table.rows.map(rowText).join('\n') : own))
    .join('\n');
  const { meetingNote, date, items, left } = parseListText(text);
  return {
    meeting: meetingNote,
    happenedOn: date,
    items: items.flatMap(({ line, act, names, titles }) =>
      names.flatMap((personName) =>
        titles.map((title) => ({ line, personName, act, title, happenedOn: date, note: meetingNote })),
      ),
    ),
    left,
  };
}

const rowText = (cells: readonly { text: string }[]): string =>
  cells.map(({ text }) => text.replace(/\s+/gu, '')).join('\t');

/** With the post and the person it names, where that can be told. */
function recognised(database: Database, today: string): (line: Line) => HistoricalItem {
  const postOf = titleIndex(database, today);
  const people = new Map<string, number | null>();
  const personOf = (name: string): number | null => {
    if (!people.has(name)) {
      const found = peopleNamed(database, name);
      people.set(name, found.length === 1 ? found[0]!.id : null);
    }
    return people.get(name) ?? null;
  };
  return (line) => ({ ...line, post: postOf(line.title, line.happenedOn), person: personOf(line.personName) });
}
