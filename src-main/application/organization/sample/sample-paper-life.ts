import { z } from 'zod';
import life from '../../../../resources/samples/yunling/paper-life.json';
import { contract, type InputOf } from '../../../contract/contract';
import { defaultTypesettingSettings } from '../../../official-document/typesetting-settings';
import type { RecordWriter } from '../../../storage/change-set/record-writer';
import { readFrozen } from '../../../storage/documents/frozen-model';
import { keptDocuments, keptPaper } from '../../../storage/documents/record-papers';
import { announcementsHandlers } from '../../documents/announcements/announcements.handlers';
import { giveCopies, markCopies } from '../../documents/copies/register-copies';
import { dispatchesHandlers } from '../../documents/dispatches/dispatches.handlers';
import { finishPaper } from '../../documents/finish-paper';
import { freezePaper } from '../../documents/freeze-paper';
import { factsSource } from '../../documents/record-paper-facts/source';
import { keepRecordPaper } from '../../documents/record-papers/keep';
import { dispatchRecordPaper, settlePrepared } from '../../documents/record-papers/settle';
import {
  emptyDispatch,
  enterEmergencyNumber,
  explainGap,
  reserveNumbers,
  voidNumber,
} from '../../documents/registers/change-numbers';
import { meetingsHandlers } from '../../meetings/meetings.handlers';
import { keepVersion } from '../../resolutions/change-text';
import { saveText } from '../../resolutions/edit-resolution';
import { addWaiver } from '../../resolutions/kept-beside';
import { templatesHandlers } from '../../templates/templates.handlers';
import { recognisedSample } from './recognised-sample';
import type { SampleContext, SamplePart, SampleStep } from './sample-part';
import { resolved, textsNamedIn } from './sample-references';

const lifeStep = z.strictObject({
  at: z.iso.datetime({ offset: true }),
  clerk: z.string(),
  command: z.string(),
  /** What the record is called in later steps: paper:elderly-circular. */
  as: z.string().optional(),
  input: z.record(z.string(), z.unknown()),
});
const steps = z.array(lifeStep).parse(life);
type LifeStep = (typeof steps)[0];

/** How long the rendering took then, in ms. */
const renderingMs = 2_000;

/** Papers of records from 会前备印 to the copies given out, numbers reserved and voided, a wording changed. */
export const samplePaperLife: SamplePart = {
  size: 1,
  async prepare(context) {
    const texts = new Map<string, unknown>();
    for (const name of textsNamedIn(steps)) texts.set(name, await recognisedSample(context, name));
    context.ready();
    return steps.flatMap((step) => stepsOf(step, context, texts));
  },
};

function stepsOf(step: LifeStep, context: SampleContext, texts: ReadonlyMap<string, unknown>): SampleStep[] {
  const { at, clerk, as } = step;
  const command = step.command as SampleStep['command'];
  const inputNow = (writer: RecordWriter) => resolved(step.input, { writer, ids: context.ids, texts });
  if (command === 'documents.issuePaper') {
    const name = as ?? '';
    return [
      {
        at,
        clerk,
        command,
        work: (writer, now) => void context.ids.set(name, freeze(writer, inputNow(writer), now, clerk)),
      },
      {
        at: new Date(Date.parse(at) + renderingMs).toISOString(),
        clerk,
        command,
        work: (writer, now) => {
          const id = context.ids.get(name)!;
          finishPaper(writer, id, context.rendered.take(name, readFrozen(writer.database, id)!.document), now);
        },
      },
    ];
  }
  const work = (writer: RecordWriter, now: number): void => {
    const done = call(command, inputNow(writer), { writer, now, step, context }) as { id?: number; ids?: number[] };
    done?.ids?.forEach((id, index) => as && context.ids.set(index === 0 ? as : `${as} ${index}`, id));
    if (as && done?.id !== undefined) context.ids.set(as, done.id);
  };
  return [{ at, clerk, command, work }];
}

/** First step of 存档 of a paper of a record, as application/documents/record-papers/issue.ts takes it. */
function freeze(writer: RecordWriter, input: Record<string, unknown>, at: number, clerk: string): number {
  const { paper, number } = input as { paper: number; number: InputOf<'documents.issuePaper'>['number'] };
  const { own, composed } = keptDocuments(writer.database, paper)!;
  const asked = { document: own ?? composed, settings: defaultTypesettingSettings, number, draft: null };
  const id = freezePaper(writer, { ...asked, classification: null, replaces: null }, { at, papers: null, clerk });
  writer.update('record_paper', paper, { issued_paper: id }, keptPaper(writer.database, paper)!.revision);
  return id;
}

type Circumstances = { writer: RecordWriter; now: number; step: LifeStep; context: SampleContext };

/** A command as a clerk gives it, checked by its contract. */
function call(
  command: SampleStep['command'],
  given: Record<string, unknown>,
  { writer, now, step, context: { core } }: Circumstances,
): unknown {
  const said = step.at.slice(0, 10);
  const inputs = {
    get<Name extends keyof typeof contract>(name: Name) {
      return contract[name].input.parse(given) as never;
    },
  };
  switch (command) {
    case 'documents.composeRecordPaper':
      return keepRecordPaper(writer, factsSource(writer.database, said), inputs.get(command), now);
    case 'documents.saveDispatch':
      Object.assign(given, { ...emptyDispatch, ...given });
      return dispatchesHandlers(core)[command](inputs.get(command), writer);
    case 'documents.addAnnouncement':
      return announcementsHandlers(core)[command](inputs.get(command), writer);
    case 'documents.giveCopies':
      return { ids: giveCopies(writer, inputs.get(command)) };
    case 'documents.markCopies':
      return markCopies(writer, inputs.get(command));
    case 'documents.settlePrepared':
      return settlePrepared(writer, factsSource(writer.database, said), inputs.get(command));
    case 'documents.dispatchRecordPaper':
      return dispatchRecordPaper(writer, inputs.get(command));
    case 'documents.reserveNumbers':
      return reserveNumbers(writer, inputs.get(command), now);
    case 'documents.voidNumber': {
      const { id, reason, expectedRevision }: InputOf<'documents.voidNumber'> = inputs.get(command);
      return voidNumber(writer, id, reason, expectedRevision);
    }
    case 'documents.explainGap':
      explainGap(writer, inputs.get(command), now);
      return null;
    case 'documents.enterEmergencyNumber':
      return enterEmergencyNumber(writer, inputs.get(command), now, said);
    case 'meetings.recordVote':
      return meetingsHandlers(core)[command](inputs.get(command), writer);
    case 'templates.saveWording':
      return templatesHandlers({ ...core, ports: { ...core.ports, clock: { now: () => now } } })[command](
        inputs.get(command),
        writer,
      );
    case 'resolutions.addWaiver':
      return addWaiver(writer, inputs.get(command));
    case 'resolutions.keepVersion': {
      const { id, label }: InputOf<'resolutions.keepVersion'> = inputs.get(command);
      return void keepVersion(writer, id, label, { at: now, clerk: step.clerk });
    }
    case 'resolutions.saveText':
      return void saveText(writer, inputs.get(command), now);
    default:
      throw new Error(`the sample office does not do ${command}`);
  }
}
