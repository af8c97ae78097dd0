import { z } from 'zod';
import drafts from '../../../../resources/samples/yunling/drafts.json';
import { saveDraft } from '../../../storage/documents/drafts';
import { recognisedSample } from './recognised-sample';
import type { SamplePart, SampleStep } from './sample-part';
import { sampleText } from './texts';

const sampleDrafts = z
  .array(
    z.strictObject({
      id: z.uuid(),
      text: z.string(),
      clerk: z.string(),
      savedAt: z.iso.datetime({ offset: true }),
    }),
  )
  .parse(drafts);

/** Characters of the excerpt that the list of drafts shows. */
const excerptCharacters = 60;

/** Texts begun in 公文排版 and not finished: as they were pasted, to be recognised when they are opened. */
export const sampleDraftsInWork: SamplePart = {
  size: sampleDrafts.length,
  async prepare(context) {
    const steps: SampleStep[] = [];
    for (const { id, text: name, clerk, savedAt } of sampleDrafts) {
      const text = sampleText(name).trimEnd();
      const { title, blocks } = await recognisedSample(context, name);
      const words = blocks.map((block) => ('text' in block ? block.text : '')).join('');
      const draft = {
        id,
        expectedSavedAt: null,
        title: title.text,
        excerpt: words.slice(0, excerptCharacters),
        characters: text.replace(/\s/gu, '').length,
        content: contentOf(text),
      };
      steps.push({
        at: savedAt,
        clerk,
        // Drafts are no records: nothing of this stands in the history.
        command: 'organization.loadSample',
        work: (writer, at) => void saveDraft(writer.database, draft, at),
      });
      context.ready();
    }
    return steps;
  },
};

/** Version 1 of what the window keeps in a draft (src-renderer/editor/draft-content.ts), with nothing but the text. */
const contentOf = (text: string): string => JSON.stringify({ format: 1, text });
