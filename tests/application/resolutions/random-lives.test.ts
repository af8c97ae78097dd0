/** Whatever is tried with a matter, in whatever order: what the records then say holds together. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { resolutionStates } from '@core/domain/resolutions/resolution';
import { sameText } from '@core/official-document/compare/same-text';
import { contradictionsIn } from '@core/storage/consistency/consistency';
import { aMatter, aSession, aText, aTitle, aVote, fields } from '../../support/resolution-cases';
import { openTestOffice, type TestOffice } from '../../support/test-office';
import { recordsOf } from '../../support/written-records';

const day = fc.constantFrom('2026-04-10', '2026-04-20', '2026-04-28', '2026-04-29', '2026-05-06');
const action = fc.oneof(
  fc.record({ do: fc.constant('stage'), state: fc.constantFrom(...resolutionStates), day, met: fc.boolean() }),
  // The way every matter goes, more often than all that leads nowhere.
  fc.record({
    do: fc.constant('stage'),
    state: fc.constantFrom('submitted' as const, 'vote-text' as const, 'passed' as const),
    day: fc.constant('2026-04-29'),
    met: fc.constant(true),
  }),
  fc.record({ do: fc.constant('vote'), inFavour: fc.constantFrom(10, 30) }),
  fc.record({ do: fc.constant('text'), text: fc.constantFrom('甲。', '乙。', '丙。') }),
  fc.record({ do: fc.constant('rename'), title: fc.constantFrom(aTitle, '关于河流的决定') }),
  fc.record({ do: fc.constantFrom('version', 'restore', 'correct', 'undo') }),
);
type Action = {
  do: string;
  state?: string;
  day?: string;
  met?: boolean;
  inFavour?: number;
  text?: string;
  title?: string;
};

async function attempt(
  office: TestOffice,
  { session, id }: { session: number; id: number },
  tried: Action,
): Promise<void> {
  const {
    revision: expectedRevision,
    versions,
    locked,
    document,
  } = await office.call('resolutions.getResolution', { id });
  const calls: Record<string, () => [method: string, input: unknown]> = {
    stage: () => [
      'resolutions.enterStage',
      {
        id,
        state: tried.state,
        enteredOn: tried.day,
        meeting: tried.met ? session : null,
        remark: '',
        expectedRevision,
      },
    ],
    vote: () => ['meetings.recordVote', aVote(session, id, tried.inFavour)],
    text: () => ['resolutions.saveText', { id, document: aText(aTitle, tried.text!), expectedRevision }],
    rename: () => ['resolutions.updateResolution', { ...fields(tried.title), id, expectedRevision }],
    version: () => ['resolutions.keepVersion', { id, label: '' }],
    restore: () => ['resolutions.restoreVersion', { version: versions.at(-1)?.id ?? 0, expectedRevision }],
    correct: () => [
      'resolutions.correctText',
      {
        id,
        document: aText(aTitle, '更正。'),
        approver: '程景行',
        approvedOn: '2026-05-07',
        reason: '漏字',
        expectedRevision,
      },
    ],
    undo: () => ['system.undoChangeSet', { id: lastChangeSet(office) }],
  };
  const [method, input] = calls[tried.do]!();
  const result = await office.application.dispatch({ method, input });
  expect(result.ok || result.error.code, JSON.stringify(tried)).not.toBe('INTERNAL');
  if (!result.ok || !locked || tried.do === 'correct' || tried.do === 'undo' || tried.do === 'restore') return;
  expect((await office.call('resolutions.getResolution', { id })).document).toEqual(document);
}

const lastChangeSet = (office: TestOffice): number =>
  Number(office.database().prepare('SELECT max(id) AS id FROM change_set').get()!['id']);

async function expectSound(office: TestOffice, id: number): Promise<void> {
  const matter = await office.call('resolutions.getResolution', { id });
  const passed = ['passed', 'published'].includes(matter.state);
  expect(passed && matter.passedOn === null, 'passed without a day').toBe(false);
  expect(matter.passageNote !== null).toBe(matter.passedOn !== null);
  expect(matter.passedOn !== null && matter.votes.length === 0, 'passed without a vote').toBe(false);
  if (matter.passedText !== null) {
    const { document } = await office.call('resolutions.getVersion', { version: matter.passedText });
    expect(sameText(document, matter.document), 'the passed text is the text').toBeNull();
  }
  expect(matter.document.title.text).toBe(matter.title);
  expect(matter.versions.map(({ version }) => version)).toEqual(
    Array.from({ length: matter.versions.length }, (_, index) => matter.versions.length - index),
  );
  const listed = { search: matter.title, year: null, term: null, kind: null, states: [], offset: 0, limit: 5 };
  expect((await office.call('resolutions.listResolutions', listed)).resolutions[0]?.id).toBe(id);
  expect(contradictionsIn(office.database())).toEqual([]);
}

test('whatever is tried, the records hold together, and all of it can be taken back', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(action, { minLength: 4, maxLength: 18 }), async (actions) => {
      const office = await openTestOffice();
      const { id: session } = await office.call('meetings.addMeeting', aSession);
      const { id } = await office.call('resolutions.addResolution', aMatter());
      const before = recordsOf(office.database());
      const first = lastChangeSet(office);
      for (const tried of actions) {
        // The matter itself is not taken back: then there would be nothing to try.
        if (tried.do === 'undo' && lastChangeSet(office) === first) continue;
        await attempt(office, { session, id }, tried);
        await expectSound(office, id);
      }
      // Newest first, whatever still stands.
      // Each is taken back once; a matter has at most a few hundred.
      for (let left = 500; ; left--) {
        expect(left, 'there is no end of taking back').toBeGreaterThan(0);
        const page = { before: null, limit: 100, search: '', record: null };
        const { changeSets } = await office.call('system.listChangeSets', page);
        const next = changeSets.find(
          ({ id: set, undoes, undoneBy }) => set > first && undoes === null && undoneBy === null,
        );
        if (!next) break;
        await office.call('system.undoChangeSet', { id: next.id });
      }
      expect(recordsOf(office.database())).toEqual(before);
      await office.application.close();
    }),
    // A counterexample at once rather than a short one: each life is a file of its own.
    { numRuns: 20, endOnFailure: true },
  );
}, 120_000);
