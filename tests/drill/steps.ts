import { emptyDocument, type OfficialDocument } from '@core/official-document/model';
import { defaultTypesettingSettings } from '@core/official-document/typesetting-settings';
import { applied, type ClaimChanges, type Claims } from './claims';
import type { DrilledCore } from './core';
import type { Chance } from './random';

/** A step of the stream: what it will make of the data, said before it is done. */
export interface Step {
  name: string;
  changes: ClaimChanges;
  /** See InFlight. */
  mayMake: string | null;
  /** Answers what became known only by doing it. */
  run: () => Promise<ClaimChanges>;
  /** The data become what they were when this backup was made. */
  restores?: string;
}

/** Where a stream stands. */
export interface Standing {
  core: DrilledCore;
  claims: Claims;
  /** What stood when each backup of this run was made, by its id. */
  backups: Record<string, Claims>;
  chance: Chance;
  /** Makes names that were never used. */
  count: number;
  /** The last command with what stood before, to be taken back. */
  last: { id: number; before: ClaimChanges } | null;
}

export const phases = ['transaction', 'issuing', 'backup', 'restore'] as const;
export type Phase = (typeof phases)[number];

/** The next step of a phase. */
export async function nextStep(standing: Standing, phase: Phase): Promise<Step> {
  const { chance } = standing;
  if (phase === 'issuing' && chance.in(60)) return chance.in(75) ? issue(standing) : voidPaper(standing);
  if (phase === 'backup' && chance.in(60)) return makeBackup(standing);
  if (phase === 'restore' && chance.in(60)) return chance.in(40) ? makeBackup(standing) : restore(standing);
  return chance.pick([updateOffice, addClerk, updateClerk, removeClerk, saveDraft, saveDraft, saveSettings, undoLast])(
    standing,
  );
}

/** A command whose history can be taken back: what stood before is kept. */
function command(standing: Standing, name: string, changes: ClaimChanges, run: () => Promise<unknown>): Step {
  const before = Object.fromEntries(Object.keys(changes).map((key) => [key, standing.claims[key] ?? null]));
  return {
    name,
    changes,
    mayMake: null,
    async run() {
      await run();
      const page = { before: null, limit: 1, search: '', record: null };
      const [latest] = (await standing.core.call('system.listChangeSets', page)).changeSets;
      standing.last = latest ? { id: latest.id, before } : null;
      return {};
    },
  };
}

async function updateOffice(standing: Standing): Promise<Step> {
  const { office } = await standing.core.call('organization.getOffice', {});
  const { revision, fullName, shortName, level, secrecy } = office;
  const region = `云岭市${++standing.count}`;
  const step = command(standing, 'updateOffice', { office: JSON.stringify({ region }) }, () =>
    standing.core.call('organization.updateOffice', {
      ...{ fullName, shortName, level, secrecy, region },
      expectedRevision: revision,
    }),
  );
  // Repeated within a sitting it is merged with the step before: taking it back goes further than this one.
  return { ...step, run: () => step.run().finally(() => (standing.last = null)) };
}

async function addClerk(standing: Standing): Promise<Step> {
  const name = `何知秋${++standing.count}`;
  const changes = { [`clerk ${name}`]: JSON.stringify({ duty: '' }) };
  return command(standing, 'addClerk', changes, () =>
    standing.core.call('organization.addClerk', { name, duty: '', active: true }),
  );
}

async function anyClerk({ core, chance }: Standing) {
  const { clerks } = await core.call('organization.getOffice', {});
  return clerks.length > 1 ? chance.pick(clerks.slice(1)) : null;
}

async function updateClerk(standing: Standing): Promise<Step> {
  const clerk = await anyClerk(standing);
  if (!clerk) return addClerk(standing);
  const { id, revision, name, active } = clerk;
  const duty = `科员${++standing.count}`;
  return command(standing, 'updateClerk', { [`clerk ${name}`]: JSON.stringify({ duty }) }, () =>
    standing.core.call('organization.updateClerk', { id, name, active, duty, expectedRevision: revision }),
  );
}

async function removeClerk(standing: Standing): Promise<Step> {
  const clerk = await anyClerk(standing);
  if (!clerk) return addClerk(standing);
  const { id, revision } = clerk;
  return command(standing, 'removeClerk', { [`clerk ${clerk.name}`]: null }, () =>
    standing.core.call('organization.removeClerk', { id, expectedRevision: revision }),
  );
}

async function saveDraft({ core, chance, ...standing }: Standing): Promise<Step> {
  const n = chance.whole(5);
  const id = `00000000-0000-4000-8000-00000000000${n}`;
  const content = JSON.stringify({
    text: `第${standing.count}稿${'会议决定，'.repeat(chance.whole(4_000))}`,
    n: chance.whole(1e9),
  });
  return {
    name: 'saveDraft',
    changes: { [`draft ${id}`]: content },
    mayMake: null,
    async run() {
      const { drafts } = await core.call('documents.listDrafts', { removed: false });
      const expectedSavedAt = drafts.find((draft) => draft.id === id)?.savedAt ?? null;
      const text = { title: '决议', excerpt: '', characters: content.length, content };
      await core.call('documents.saveDraft', { id, expectedSavedAt, ...text });
      return {};
    },
  };
}

async function saveSettings(standing: Standing): Promise<Step> {
  const { revision } = await standing.core.call('organization.getDeadlineSettings', {});
  const settings = { remindDays: 1 + (++standing.count % 90), idleDraftDays: 14, termEndDays: 180 };
  const step = command(standing, 'saveDeadlineSettings', { 'setting deadlines': JSON.stringify(settings) }, () =>
    standing.core.call('organization.saveDeadlineSettings', { settings, expectedRevision: revision }),
  );
  return { ...step, run: () => step.run().finally(() => (standing.last = null)) };
}

async function undoLast(standing: Standing): Promise<Step> {
  const { last } = standing;
  if (!last) return addClerk(standing);
  return {
    name: 'undoChangeSet',
    changes: last.before,
    mayMake: null,
    async run() {
      await standing.core.call('system.undoChangeSet', { id: last.id });
      standing.last = null;
      return {};
    },
  };
}

export function aPaper(n: number): OfficialDocument {
  const title = `关于批准第${n}号决算的决议`;
  const text = `会议听取了决算报告，同意审查结果报告，决定批准第${n}号决算。`;
  return {
    ...emptyDocument(),
    kind: 'resolution',
    kindTitle: '决议',
    title: { text: title, lines: [title] },
    blocks: Array.from({ length: 3 }, () => ({ role: 'paragraph' as const, text })),
  };
}

async function issue(standing: Standing): Promise<Step> {
  const document = aPaper(++standing.count);
  return {
    name: 'issuePaper',
    changes: {},
    mayMake: 'paper ',
    async run() {
      standing.last = null;
      const { id, hash } = await standing.core.runJob('documents.issuePaper', {
        document,
        settings: defaultTypesettingSettings,
        draft: null,
        replaces: null,
        number: null,
        classification: null,
      });
      return { [`paper ${id}`]: JSON.stringify({ state: 'issued', hash }) };
    },
  };
}

async function voidPaper(standing: Standing): Promise<Step> {
  const page = { search: '', year: null, before: null, limit: 200 };
  const { papers } = await standing.core.call('documents.listIssuedPapers', page);
  const issued = papers.filter(({ state }) => state === 'issued');
  if (issued.length === 0) return issue(standing);
  const { id, hash, revision } = standing.chance.pick(issued);
  return command(standing, 'voidIssuedPaper', { [`paper ${id}`]: JSON.stringify({ state: 'voided', hash }) }, () =>
    standing.core.call('documents.voidIssuedPaper', { id, reason: '印错了', expectedRevision: revision }),
  );
}

async function makeBackup(standing: Standing): Promise<Step> {
  return {
    name: 'makeBackup',
    changes: {},
    mayMake: null,
    async run() {
      const { backup } = await standing.core.runJob('system.makeBackup', { folder: null });
      return { [`backup ${backup.id}`]: backup.place };
    },
  };
}

async function restore(standing: Standing): Promise<Step> {
  const { backups } = await standing.core.call('system.listBackups', { folder: null });
  // Only those whose state this run knows.
  const known = backups.filter(({ id }) => id in standing.backups);
  if (known.length === 0) return makeBackup(standing);
  const { place, id } = standing.chance.pick(known);
  return {
    name: 'restoreBackup',
    changes: {},
    mayMake: null,
    restores: id,
    async run() {
      await standing.core.runJob('system.restoreBackup', { place, id, target: null });
      standing.last = null;
      return {};
    },
  };
}

/** After a step was acknowledged; `known` became known by doing it. */
export function follows(standing: Standing, step: Step, known: ClaimChanges): void {
  const before = standing.claims;
  const made = Object.keys(known).filter((key) => key.startsWith('backup '));
  for (const key of made) standing.backups[key.slice('backup '.length)] = before;
  const data = Object.fromEntries(Object.entries(known).filter(([key]) => !made.includes(key)));
  const restored = step.restores === undefined ? undefined : standing.backups[step.restores];
  standing.claims = restored ?? applied(applied(before, step.changes), data);
}
