/** Person forms read by the worker of the built program: what comes out, and that a hostile one takes nothing down. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import type { OutputOf } from '@core/contract/contract';
import type { Result } from '@core/contract/result';
import { beginApplication, inventedOffice } from '../../support/established-office';
import { temporaryFolder } from '../../support/temporary-folder';

type Read = OutputOf<'organization.readPeopleFile'>;

/** Reads files in an office of its own. */
async function reader() {
  const application = await beginApplication(join(temporaryFolder(), 'data'));
  onTestFinished(() => application.close());
  const call = (method: string, input: object, file?: { name: string; bytes: Uint8Array }) =>
    application.dispatch({ method, input, file }) as Promise<Result<Read>>;
  await call('organization.establishOffice', inventedOffice);
  return { call, read: (name: string, bytes: Uint8Array) => call('organization.readPeopleFile', {}, { name, bytes }) };
}
const fixture = (name: string) => new Uint8Array(readFileSync(`tests/fixtures/person-forms/${name}`));

test.each(['sample.lrmx', 'sample.lrm'])('%s is read, family, number and photo left out', async (name) => {
  const { read } = await reader();
  const result = await read(name, fixture(name));
  if (!result.ok) throw new Error(result.error.message);
  const [person] = result.value.people;
  expect(person!.read.fields).toMatchObject({ name: '沈岚', sex: 'female', ethnicity: '汉族', born: '1979-08' });
  expect(person!.read).toMatchObject({ family: [], idNumber: '' });
  expect(person!.matches).toEqual([]);
  expect(result.value.faults).toEqual([]);
});

test('who was kept from one form is known when the other is read', async () => {
  const { call, read } = await reader();
  const first = (await read('沈岚.lrmx', fixture('sample.lrmx'))) as { ok: true; value: Read };
  const kept = await call('organization.keepPeople', {
    people: [{ read: first.value.people[0]!.read, decision: { do: 'create' } }],
  });
  expect(kept).toMatchObject({ ok: true, value: { created: 1 } });
  const second = (await read('沈岚.lrm', fixture('sample.lrm'))) as { ok: true; value: Read };
  expect(second.value.people[0]!.matches).toMatchObject([{ name: '沈岚', certainty: 'same' }]);
});

const deep = `<Person>${'<a>'.repeat(100_000)}`;
test.each([
  ['entities', '<!DOCTYPE a [<!ENTITY b SYSTEM "file:///etc/passwd">]><Person><XingMing>&b;</XingMing></Person>'],
  ['a hundred thousand levels', deep],
  ['nothing at all', ''],
])('a form of %s is refused with words, and the next one is read', async (_what, text) => {
  const { read } = await reader();
  const refused = await read('x.lrmx', new TextEncoder().encode(text));
  expect(refused).toMatchObject({
    ok: false,
    error: { code: 'IMPORT_REFUSED', message: expect.stringMatching(/\p{sc=Han}/u) },
  });
  expect(await read('沈岚.lrmx', fixture('sample.lrmx'))).toMatchObject({ ok: true });
});
