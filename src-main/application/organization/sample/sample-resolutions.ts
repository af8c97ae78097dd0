import type { InputOf } from '../../../contract/contract';
import { voteColumns } from '../../../storage/meetings/votes';
import { meetingColumns } from '../../../storage/meetings/meetings';
import { defaultMeetingSettings } from '../../../domain/meetings/meeting-settings';
import { plainPassing } from '../../../domain/resolutions/resolution';
import { defaultClosing } from '../../../domain/resolutions/closing';
import { proposeTasks } from '../../../domain/resolutions/tasks';
import type { OfficialDocument } from '../../../official-document/model';
import type { RecordWriter } from '../../../storage/change-set/record-writer';
import { resolutionOf } from '../../../storage/resolutions/resolutions';
import { saveSettings } from '../../../storage/settings';
import { requireTally } from '../../meetings/sound-meetings';
import { meetingsMessages } from '../../meetings/meetings.messages';
import { meetingById } from '../../meetings/meeting-names';
import { correctText, keepVersion } from '../../resolutions/change-text';
import { addResolution, updateResolution } from '../../resolutions/edit-resolution';
import { enterStage } from '../../resolutions/enter-stage';
import { addPublication } from '../../resolutions/kept-beside';
import { textPartsOf, titleOfText } from '../../resolutions/own-text';
import { saveTasks } from '../../resolutions/save-tasks';
import { meetings as meetingSettings } from '../setting-kinds';
import { recognisedSample } from './recognised-sample';
import type { SamplePart, SampleStep } from './sample-part';
import { sampleMatters, type SampleMatter, type SampleMatterStep, type SampleMeeting } from './sample-matters';

/** 届 of the sample office. */
const term = 5;
/** Members of the standing committee by quota and in office, and of the council of chairpersons. */
const committee = { quota: 35, inOffice: 33, majorityOf: 'in-office' as const };
const council = { quota: null, inOffice: 6, majorityOf: null };

/** Meetings of two years, and matters of 决议决定 in every state, each with what was done to it. */
export const sampleResolutions: SamplePart = {
  size: sampleMatters.matters.length,
  async prepare(context) {
    const texts = new Map<string, OfficialDocument>();
    for (const matter of sampleMatters.matters) {
      const corrected = matter.steps.flatMap((step) => (step.do === 'correction' ? [step.text] : []));
      for (const name of [matter.text, ...corrected]) texts.set(name, await recognisedSample(context, name));
      context.ready();
    }
    const ids = new SampleIds(texts, context.ids);
    const { at, clerk } = sampleMatters.councilNumerals;
    return [
      { at, clerk, command: 'meetings.saveMeetingSettings', work: countCouncilsInDigits },
      ...sampleMatters.meetings.map((meeting) => meetingStep(meeting, ids)),
      ...sampleMatters.matters.flatMap((matter) => stepsOfMatter(matter, ids)),
    ];
  },
};

/** What was made of meetings and matters so far, by the names of the list. */
class SampleIds {
  readonly meetings: NamedIds;
  readonly matters: NamedIds;
  constructor(
    private readonly texts: ReadonlyMap<string, OfficialDocument>,
    ids: Map<string, number>,
  ) {
    this.meetings = namedIds(ids, 'meeting');
    this.matters = namedIds(ids, 'matter');
  }
  text(name: string): OfficialDocument {
    return known(this.texts, name);
  }
}

type NamedIds = Pick<Map<string, number>, 'get' | 'set'>;

/** Ids of one kind of record among those of all. */
const namedIds = (ids: Map<string, number>, kind: string): NamedIds => ({
  get: (name) => ids.get(`${kind}:${name}`),
  set: (name, id) => ids.set(`${kind}:${name}`, id),
});

function known<Value>(map: { get: (name: string) => Value | undefined }, name: string): Value {
  const value = map.get(name);
  if (value === undefined) throw new Error(`the sample office has no ${name}`);
  return value;
}

/** 第56次主任会议 beside 第二十六次会议, as its papers print them. */
function countCouncilsInDigits(writer: RecordWriter): void {
  const counting = {
    ...defaultMeetingSettings.counting,
    'council-of-chairpersons': { base: 'term' as const, numerals: 'arabic' as const },
  };
  saveSettings(writer, meetingSettings, { ...defaultMeetingSettings, counting, majorityOf: 'in-office' }, 0);
}

function meetingStep({ key, kind, number, beginsOn, endsOn, at, clerk }: SampleMeeting, ids: SampleIds): SampleStep {
  return {
    at,
    clerk,
    command: 'meetings.addMeeting',
    work: (writer) => {
      const size = kind === 'standing-committee' ? committee : council;
      const fields = {
        kind,
        term,
        countingYear: null,
        number,
        congressSession: null,
        extended: false,
        beginsOn,
        endsOn,
      };
      const place = sampleMatters.places[kind];
      const id = writer.insert(
        'meeting',
        meetingColumns({ ...fields, ...size, place, chair: sampleMatters.chair, note: '' }),
      );
      writer.describe(meetingsMessages.add(meetingById(writer.database, id)?.name ?? ''));
      ids.meetings.set(key, id);
    },
  };
}

function stepsOfMatter(matter: SampleMatter, ids: SampleIds): SampleStep[] {
  const { text, kind, draftedOn, proposer, sourceMotion, sourceNumber, sourceOn, at, clerk } = matter;
  const adding: SampleStep = {
    at,
    clerk,
    command: 'resolutions.addResolution',
    work: (writer) => {
      const document = ids.text(text);
      const closing = defaultClosing(matter.closing ? kind : 'resolution', 'standing-committee');
      const fields = {
        kind,
        bodyKind: 'standing-committee' as const,
        term,
        proposer,
        sourceMotion,
        sourceNumber,
        sourceOn,
      };
      const { id } = addResolution(writer, {
        ...fields,
        ...{
          title: titleOfText(document),
          meeting: null,
          noteActs: [],
          ownAct: plainPassing,
          closing,
          remark: '',
          document,
          draftedOn,
        },
      });
      ids.matters.set(text, id);
    },
  };
  return [adding, ...matter.steps.map((step) => stepOf(matter, step, ids))];
}

type Work = { command: SampleStep['command']; work: (writer: RecordWriter, at: number) => unknown };

function stepOf(matter: SampleMatter, step: SampleMatterStep, ids: SampleIds): SampleStep {
  const { command, work } = workOf(matter, step, ids);
  return { at: step.at, clerk: step.clerk, command, work: (writer, at) => void work(writer, at) };
}

function workOf(matter: SampleMatter, step: SampleMatterStep, ids: SampleIds): Work {
  const { clerk } = step;
  const id = (): number => known(ids.matters, matter.text);
  const record = (writer: RecordWriter) => resolutionOf(writer.database, id());
  const meeting = (key: string | null): number | null => (key === null ? null : known(ids.meetings, key));
  if (step.do === 'stage')
    return {
      command: 'resolutions.enterStage',
      work: (writer, at) => {
        const { state, on, remark } = step;
        const entered = { id: id(), state, enteredOn: on, meeting: meeting(step.meeting), remark };
        enterStage(writer, { ...entered, expectedRevision: record(writer).revision }, { at, clerk });
      },
    };
  if (step.do === 'vote')
    return {
      command: 'meetings.recordVote',
      work: (writer) => recordVote(writer, step, known(ids.meetings, step.meeting), record(writer)),
    };
  if (step.do === 'tasks')
    return { command: 'resolutions.saveTasks', work: (writer) => saveTasks(writer, tasksOf(step, record(writer))) };
  if (step.do === 'publication')
    return {
      command: 'resolutions.addPublication',
      work: (writer) => {
        const { channel, on: publishedOn, reference } = step;
        addPublication(writer, { resolution: id(), channel, publishedOn, reference });
      },
    };
  if (step.do === 'version')
    return {
      command: 'resolutions.keepVersion',
      work: (writer, at) => keepVersion(writer, id(), step.label, { at, clerk }),
    };
  if (step.do === 'rename')
    return {
      command: 'resolutions.updateResolution',
      work: (writer, at) => {
        const { revision: expectedRevision, ...kept } = record(writer);
        updateResolution(writer, { ...kept, title: step.title, expectedRevision }, at);
      },
    };
  return {
    command: 'resolutions.correctText',
    work: (writer, at) => {
      const { approver, on: approvedOn, reason } = step;
      const correction = { id: id(), document: ids.text(step.text), approver, approvedOn, reason };
      correctText(writer, { ...correction, expectedRevision: record(writer).revision }, { at, clerk });
    },
  };
}

/** The tasks the text names, those that are done by now with their result. */
function tasksOf(
  { done, due }: Extract<SampleMatterStep, { do: 'tasks' }>,
  { id, document }: { id: number; document: OfficialDocument },
): InputOf<'resolutions.saveTasks'> {
  const tasks = proposeTasks(textPartsOf(document)).map((task, index) => {
    const end = done.find((one) => one.task === index);
    const state = end ? { state: 'done' as const, doneOn: end.on, result: end.result } : {};
    const dueOn = due.find((one) => one.task === index)?.on ?? task.dueOn;
    return { ...task, dueOn, ...state, id: null, expectedRevision: null };
  });
  return { id, tasks };
}

function recordVote(
  writer: RecordWriter,
  { on, form, present, counts }: Extract<SampleMatterStep, { do: 'vote' }>,
  meeting: number,
  { id: resolution, title: matter }: { id: number; title: string },
): void {
  const [inFavour, against, abstained, notPressed] = counts ?? [null, null, null, null];
  const vote = {
    ...{ meeting, resolution, matter, heldOn: on, form, members: committee.inOffice, majorityOf: null },
    ...{ expected: committee.inOffice, present, inFavour, against, abstained, notPressed },
    ...{ ballotsIssued: null, ballotsReturned: null, ballotsInvalid: null, tellers: '', note: '' },
  };
  const { outcome, majorityOf, members } = requireTally(writer.database, vote);
  writer.describe(meetingsMessages.record(matter, outcome));
  writer.insert('vote', voteColumns({ ...vote, majorityOf, members }, outcome));
}
