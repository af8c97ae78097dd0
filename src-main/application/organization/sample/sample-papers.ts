import { z } from 'zod';
import papers from '../../../../resources/samples/yunling/papers.json';
import type { OfficialDocument } from '../../../official-document/model';
import { defaultTypesettingSettings } from '../../../official-document/typesetting-settings';
import { findIssuedPaper } from '../../../storage/documents/issued-papers';
import { finishPaper, voidPaper, type RenderedPaper } from '../../documents/finish-paper';
import { freezePaper } from '../../documents/freeze-paper';
import { runOwn } from '../../documents/hostile-work';
import { recognisedSample } from './recognised-sample';
import type { SampleContext, SamplePart, SampleStep } from './sample-part';

const moment = z.iso.datetime({ offset: true });
const samplePapers = z
  .array(
    z.strictObject({
      /** Name of its text; a number of a series stands in the text. */
      text: z.string(),
      replaces: z.string().optional(),
      clerk: z.string(),
      filedAt: moment,
      voided: z.strictObject({ at: moment, clerk: z.string(), reason: z.string() }).optional(),
    }),
  )
  .parse(papers);
type SamplePaper = (typeof samplePapers)[0];

/** How long the rendering took then, in ms. */
const renderingMs = 2_000;

/** Papers on file over three years, one with a second version, one voided. */
export const samplePapersOnFile: SamplePart = {
  size: samplePapers.length,
  async prepare(context) {
    const steps: SampleStep[] = [];
    const ids = new Map<string, number>();
    for (const paper of samplePapers) {
      const document = await recognisedSample(context, paper.text);
      steps.push(...stepsOf(paper, document, await rendered(context, document), ids));
      context.ready();
    }
    return steps;
  },
};

function stepsOf(
  paper: SamplePaper,
  document: OfficialDocument,
  made: RenderedPaper,
  ids: Map<string, number>,
): SampleStep[] {
  const idOf = (name: string): number => ids.get(name)!;
  const { clerk, filedAt, voided } = paper;
  const command = 'documents.issuePaper';
  const filed: SampleStep[] = [
    {
      at: filedAt,
      clerk,
      command,
      work: (writer, at) => {
        const replaces = paper.replaces === undefined ? null : idOf(paper.replaces);
        const asked = {
          document,
          settings: defaultTypesettingSettings,
          number: null,
          classification: null,
          draft: null,
        };
        ids.set(paper.text, freezePaper(writer, { ...asked, replaces }, { at, papers: null, clerk }));
      },
    },
    {
      at: new Date(Date.parse(filedAt) + renderingMs).toISOString(),
      clerk,
      command,
      work: (writer, at) => finishPaper(writer, idOf(paper.text), made, at),
    },
  ];
  if (!voided) return filed;
  const voiding: SampleStep = {
    at: voided.at,
    clerk: voided.clerk,
    command: 'documents.voidIssuedPaper',
    work: (writer) => {
      const { id, revision } = findIssuedPaper(writer.database, idOf(paper.text))!;
      voidPaper(writer, id, voided.reason, revision);
    },
  };
  return [...filed, voiding];
}

/** The paper as a Word file, kept. */
export async function rendered(
  context: Pick<SampleContext, 'core' | 'signal' | 'keep'>,
  document: OfficialDocument,
): Promise<RenderedPaper> {
  const input = { document, settings: defaultTypesettingSettings };
  const { bytes, pages } = await runOwn(context.core.ports.heavyWork, 'composeIssued', input, context.signal);
  return { hash: await context.keep(bytes), bytes: bytes.byteLength, pages };
}
