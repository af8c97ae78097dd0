import { CallFailure } from '../../contract/errors';
import type { PaperOwner } from '../../contract/documents/record-papers.contract';
import type { templatesContract } from '../../contract/templates/templates.contract';
import { recordPaperKinds, type RecordPaperKind } from '../../domain/documents/record-paper';
import { recordPaperNames } from '../../domain/documents/record-paper.messages';
import { catalogueOf } from '../../domain/templates/catalogue';
import { checkWording, hasErrors } from '../../domain/templates/check-wording';
import { bareFacts } from '../../official-document/compose/bare-facts';
import { composeRecordPaper } from '../../official-document/compose/compose-paper';
import type { PaperFacts } from '../../official-document/compose/paper-facts';
import { sampleFacts } from '../../official-document/compose/sample-facts.messages';
import type { RecordWriter } from '../../storage/change-set/record-writer';
import type { Database } from '../../storage/driver/database';
import { clerkAtDesk } from '../../storage/organization/clerks';
import {
  insertWording,
  listWordingVersions,
  newestVersions,
  plannedPapers,
  type StoredWording,
} from '../../storage/templates/wordings';
import { openStore, type Core } from '../core';
import type { Handlers } from '../dispatcher';
import { collectFacts } from '../documents/record-paper-facts/collect';
import { usualComparison } from '../documents/record-paper-facts/comparison';
import { factsSourceOf, type Collected } from '../documents/record-paper-facts/source';
import { defaultWordings } from './default-wordings';
import { saidFaults } from './said-faults';
import { templatesMessages as say } from './templates.messages';

/** Wording of papers: what the program brings, what the office made of it, and what a text would print. */
export function templatesHandlers(core: Core): Handlers<typeof templatesContract> {
  return {
    'templates.listWordings': () => {
      const newest = openStore(core).read(newestVersions);
      const wordings = recordPaperKinds.map((paper) => {
        const saved = newest.get(paper);
        return summaryOf(paper, saved ?? null);
      });
      return { wordings };
    },
    'templates.getWording': ({ paper }) => {
      const versions = openStore(core).read((database) => listWordingVersions(database, paper));
      const newest = versions[0] ?? null;
      const text = newest && !newest.isDefault ? newest.body : defaultWordings[paper];
      return {
        ...summaryOf(paper, newest),
        text,
        defaultText: defaultWordings[paper],
        fields: catalogueOf(paper).map(({ name, hint, kind, optional, list }) => ({
          name,
          hint,
          kind,
          optional,
          list,
        })),
        faults: saidFaults(checkWording(paper, text).faults),
        versions: versions.map(({ id: _id, body, ...version }) => ({ ...version, text: body })),
      };
    },
    'templates.checkWording': ({ paper, text }) => ({ faults: saidFaults(checkWording(paper, text).faults) }),
    'templates.previewWording': ({ paper, text, bare, owner }) => {
      const { wording, faults } = checkWording(paper, text);
      const nothing = { document: null, faults: saidFaults(faults), missing: [], obstacle: null };
      if (hasErrors(faults)) return nothing;
      const sample = bare ? bareFacts(paper, sampleFacts[paper]) : sampleFacts[paper];
      const collected = owner
        ? openStore(core).read((database) => factsOf(core, database, owner, paper))
        : { facts: sample };
      if ('obstacle' in collected) return { ...nothing, obstacle: collected.obstacle };
      return { ...nothing, ...composeRecordPaper(paper, collected.facts, wording) };
    },
    'templates.listPapersUsingWording': ({ paper, text }) =>
      openStore(core).read((database) => {
        const { wording, faults } = checkWording(paper, text ?? '');
        const papers = plannedPapers(database, paper).map((planned) => {
          const collected = text === null || hasErrors(faults) ? null : factsOf(core, database, planned, paper);
          if (!collected || 'obstacle' in collected) return { ...planned, missing: [] };
          return { ...planned, missing: composeRecordPaper(paper, collected.facts, wording).missing };
        });
        return { papers };
      }),

    'templates.saveWording': ({ paper, text, reachesPlanned, expectedVersion }, writer) => {
      const { faults } = checkWording(paper, text);
      const wrong = saidFaults(faults).filter(({ severity }) => severity === 'error');
      if (wrong.length > 0) {
        throw new CallFailure('VALIDATION_FAILED', {
          message: say.faulty(wrong[0]!.line, wrong[0]!.message),
          advice: say.faultyAdvice,
          fields: wrong.map(({ line, message }) => ({ path: 'text', message: say.faulty(line, message) })),
        });
      }
      writer.describe(say.save(recordPaperNames[paper]));
      return save(core, writer, paper, { body: text, isDefault: false, reachesPlanned }, expectedVersion);
    },
    'templates.restoreDefaultWording': ({ paper, reachesPlanned, expectedVersion }, writer) => {
      writer.describe(say.restore(recordPaperNames[paper]));
      const wording = { body: defaultWordings[paper], isDefault: true, reachesPlanned };
      return save(core, writer, paper, wording, expectedVersion);
    },
  };
}

/** The facts of a paper of a record as they are now, or why there are none. */
function factsOf(
  core: Core,
  database: Database,
  { resolution, announcement, meeting, motion, item }: PaperOwner,
  paper: RecordPaperKind,
): Collected<PaperFacts[RecordPaperKind]> {
  const owner = { resolution, announcement, meeting, motion, item };
  const compared =
    paper === 'comparison' && resolution !== null ? usualComparison(factsSourceOf(core, database), resolution) : null;
  return collectFacts(factsSourceOf(core, database), owner, paper, compared);
}

function summaryOf(paper: RecordPaperKind, newest: Pick<StoredWording, 'version' | 'isDefault' | 'savedAt'> | null) {
  return {
    paper,
    name: recordPaperNames[paper],
    version: newest?.version ?? 0,
    isDefault: newest?.isDefault ?? true,
    savedAt: newest?.savedAt ?? null,
  };
}

function save(
  core: Core,
  writer: RecordWriter,
  paper: RecordPaperKind,
  wording: Pick<StoredWording, 'body' | 'isDefault' | 'reachesPlanned'>,
  expectedVersion: number,
): { version: number } {
  const newest = listWordingVersions(writer.database, paper)[0]?.version ?? 0;
  if (newest !== expectedVersion) throw new CallFailure('STALE_REVISION', say.stale);
  const version = newest + 1;
  const savedAt = new Date(core.ports.clock.now()).toISOString();
  const clerk = clerkAtDesk(writer.database)?.name ?? null;
  insertWording(writer, { paper, version, savedAt, clerk, ...wording });
  return { version };
}
