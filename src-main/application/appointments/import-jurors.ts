import type { Juror } from '../../contract/appointments/jurors.contract';
import type { InputOf, OutputOf } from '../../contract/contract';
import { CallFailure } from '../../contract/errors';
import { civilDateOf } from '../../domain/organization/civil-today';
import { unknownPerson } from '../../domain/organization/people/person';
import { nextItemOrdinal } from '../../storage/appointments/items';
import type { RecordWriter } from '../../storage/change-set/record-writer';
import type { Database } from '../../storage/driver/database';
import { findPost } from '../../storage/organization/roster/organs';
import { findPerson } from '../../storage/organization/roster/people';
import { namesOn, type NamesOfDay } from '../../storage/organization/roster/titles';
import { openDataOf, openStore, writeRecords, type Core } from '../core';
import type { JobContext } from '../jobs';
import { insertPerson } from '../organization/roster/change-people';
import { matchesOfName } from '../organization/roster/match-people';
import { missing, refuse } from '../organization/roster/refusals';
import { appointmentsMessages as say } from './appointments.messages';
import { insertItem } from './edit-items';
import { motionOf } from './edit-motion';

type Input = InputOf<'appointments.importJurors'>;
type Answer = OutputOf<'appointments.importJurors'>;

/** Between these many, other calls are answered and a cancel is heard. */
const atOnce = 50;

/**
 * Hundreds of jurors as items of one motion: each is somebody of 名册 or is added to it. People are looked up in parts, so
 * that it can be watched and cancelled, and written in one change. Who fits several people of 名册 is left out and named.
 */
export async function importJurors(core: Core, input: Input, context: JobContext): Promise<Answer> {
  const data = openDataOf(core);
  openStore(core).read((database) => requireJurorPost(database, input));
  const total = input.jurors.length * 2;
  const people: (number | 'new' | 'several')[] = [];
  for (let from = 0; from < input.jurors.length; from += atOnce) {
    context.progress(say.readingJurors, from, total);
    const part = input.jurors.slice(from, from + atOnce);
    people.push(
      ...openStore(core).read((database) => {
        const names = namesOn(database, civilDateOf(core.ports.clock.now()));
        return part.map((juror) => personOf(database, juror, names));
      }),
    );
    await new Promise((resume) => setImmediate(resume));
    if (context.signal.aborted || core.holding.data !== data) throw new CallFailure('CANCELLED');
  }
  context.progress(say.writingJurors, input.jurors.length, total);
  return writeRecords(core, data, 'appointments.importJurors', (writer) => write(writer, input, people));
}

function requireJurorPost(database: Database, { motion, post }: Input): void {
  motionOf(database, motion);
  if ((findPost(database, post) ?? missing()).position !== 'juror') refuse('juror-post', say.jurorPost);
}

function personOf(database: Database, { person, name, born }: Juror, names: NamesOfDay): number | 'new' | 'several' {
  if (person !== null) return findPerson(database, person)?.id ?? missing();
  const matches = matchesOfName(database, { name, born }, names);
  const found = matches.filter(({ certainty }) => born === null || certainty === 'same');
  if (found.length === 0) return 'new';
  return found.length === 1 ? found[0]!.person : 'several';
}

function write(writer: RecordWriter, input: Input, people: readonly (number | 'new' | 'several')[]): Answer {
  requireJurorPost(writer.database, input);
  const answer: Answer = { items: 0, people: 0, left: [] };
  let ordinal = nextItemOrdinal(writer.database, input.motion);
  input.jurors.forEach((juror, index) => {
    const found = people[index];
    if (found === 'several' || found === undefined) return void answer.left.push(juror.name);
    if (found === 'new') answer.people += 1;
    const { name, sex, born, unit } = juror;
    const person =
      found === 'new' ? insertPerson(writer, { ...unknownPerson(name), sex, born, presentPosts: unit }) : found;
    insertItem(writer, input.motion, itemOf(input, person), ordinal++);
    answer.items += 1;
  });
  writer.describe(say.importJurors(answer.items));
  return answer;
}

const itemOf = ({ act, post, dueUntil }: Input, person: number) => ({
  person,
  act,
  posts: [post],
  reason: '',
  requestedOn: null,
  defence: null,
  examOn: null,
  examResult: null,
  examScore: null,
  dueUntil,
  note: '',
});
