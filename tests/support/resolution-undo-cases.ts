/** Commands of 决议决定 in the table of undo-every-command.test.ts. */
import type { CallName, InputOf } from '@core/contract/contract';
import { aMatter, aText, aTitle, fields, passed, toVoteText, votedFor } from './resolution-cases';
import type { TestOffice } from './test-office';

const revisionOf = async (office: TestOffice, id: number): Promise<number> =>
  (await office.call('resolutions.getResolution', { id })).revision;

const matter = async (office: TestOffice): Promise<{ id: number; expectedRevision: number }> => {
  const { id, revision } = await office.call('resolutions.addResolution', aMatter());
  return { id, expectedRevision: revision };
};

const added = async <Name extends CallName>(office: TestOffice, method: Name, input: InputOf<Name>) => {
  const { id, revision } = (await office.call(method, input)) as { id: number; revision: number };
  return { id, expectedRevision: revision };
};

const task = {
  content: '完成湿地勘界',
  responsible: '市人民政府',
  dueOn: '2027-06-30',
  dueText: '2027年6月底前',
  state: 'open' as const,
  doneOn: null,
  result: '',
};
const waiver = {
  rule: 'text-equals-vote-text',
  finding: '现在的文本与表决稿不一致。',
  approver: '程景行',
  approvedOn: '2026-04-29',
  reason: '表决时当场修改了一处标点',
};

export const resolutionUndoCases = {
  'resolutions.addResolution': { input: () => aMatter() },
  'resolutions.updateResolution': {
    // The title was seen by others: the former one is kept, and goes again with the undo.
    input: async (office: TestOffice) => {
      const { id } = await toVoteText(office);
      return {
        ...fields(`${aTitle}（修改）`),
        remark: '改了标题',
        id,
        expectedRevision: await revisionOf(office, id),
      };
    },
  },
  'resolutions.removeResolution': {
    input: async (office: TestOffice) => {
      const { id } = await toVoteText(office);
      await office.call('resolutions.addFormerTitle', { id, name: '关于湿地的决定', untilOn: null });
      await office.call('resolutions.saveTasks', { id, tasks: [{ ...task, id: null, expectedRevision: null }] });
      return { id, expectedRevision: await revisionOf(office, id) };
    },
  },
  'resolutions.saveText': {
    input: async (office: TestOffice) => ({
      ...(await matter(office)),
      document: aText(aTitle, '一、改过的正文。'.repeat(400)),
    }),
  },
  'resolutions.keepVersion': {
    input: async (office: TestOffice) => ({ id: (await matter(office)).id, label: '送审前' }),
  },
  'resolutions.restoreVersion': {
    input: async (office: TestOffice) => {
      const { id, expectedRevision } = await matter(office);
      const { version } = await office.call('resolutions.keepVersion', { id, label: '' });
      const { revision } = await office.call('resolutions.saveText', {
        id,
        document: aText(aTitle, '另一稿。'),
        expectedRevision,
      });
      return { version: version.id, expectedRevision: revision };
    },
  },
  'resolutions.enterStage': {
    input: async (office: TestOffice) => {
      const { id, session } = await votedFor(office);
      const expectedRevision = await revisionOf(office, id);
      return { id, state: 'passed', enteredOn: '2026-04-29', meeting: session, remark: '', expectedRevision };
    },
  },
  'resolutions.correctText': {
    input: async (office: TestOffice) => {
      const { id } = await passed(office);
      return {
        id,
        document: aText(aTitle, '一、市人民政府应当在2027年6月底前完成全部湿地勘界。', '二、任何单位不得侵占湿地。'),
        approver: '程景行',
        approvedOn: '2026-05-06',
        reason: '漏印“全部”',
        expectedRevision: await revisionOf(office, id),
      };
    },
  },
  'resolutions.saveTasks': {
    input: async (office: TestOffice) => {
      const { id } = await matter(office);
      const { tasks } = await office.call('resolutions.saveTasks', {
        id,
        tasks: [1, 2].map((n) => ({ ...task, content: `任务${n}`, id: null, expectedRevision: null })),
      });
      const [first] = tasks;
      return {
        id,
        tasks: [
          { ...task, content: '新任务', id: null, expectedRevision: null },
          { ...task, content: '任务一', id: first!.id, expectedRevision: first!.revision },
        ],
      };
    },
  },
  'resolutions.addFormerTitle': {
    input: async (office: TestOffice) => ({
      id: (await matter(office)).id,
      name: '关于湿地的决定',
      untilOn: '2026-01-01',
    }),
  },
  'resolutions.removeFormerTitle': {
    input: async (office: TestOffice) =>
      added(office, 'resolutions.addFormerTitle', {
        id: (await matter(office)).id,
        name: '关于湿地的决定',
        untilOn: null,
      }),
  },
  'resolutions.addPublication': {
    input: async (office: TestOffice) => ({
      resolution: (await matter(office)).id,
      channel: '云岭日报',
      publishedOn: '2026-05-06',
      reference: '第3版',
    }),
  },
  'resolutions.removePublication': {
    input: async (office: TestOffice) =>
      added(office, 'resolutions.addPublication', {
        resolution: (await matter(office)).id,
        channel: '云岭日报',
        publishedOn: '2026-05-06',
        reference: '',
      }),
  },
  'resolutions.addWaiver': {
    input: async (office: TestOffice) => ({ resolution: (await matter(office)).id, ...waiver }),
  },
  'resolutions.removeWaiver': {
    input: async (office: TestOffice) =>
      added(office, 'resolutions.addWaiver', { resolution: (await matter(office)).id, ...waiver }),
  },
};
