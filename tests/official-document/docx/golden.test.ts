import { expect, it } from 'vitest';
import { writeWord } from '@core/official-document/docx/write-word';
import { defaultTypesettingSettings as defaults } from '@core/official-document/typesetting-settings';
import { partsOf, readableBody } from '../../support/docx-parts';
import { samplePapers } from '../../support/sample-papers';

/** The bodies of three small papers as Word reads them; a change of them is seen in review. Update: vitest -u. */
it.each([
  ['list of appointments', 'list'],
  ['announcement, signature stamp, serial number', 'announcement'],
  ['minutes with attendance', 'minutes'],
])('%s', async (paper, file) => {
  const document = samplePapers()[paper];
  if (!document) throw new Error(`no sample paper ${paper}`);
  const parts = partsOf(await writeWord(document, defaults));
  await expect(readableBody(parts['word/document.xml'] ?? '')).toMatchFileSnapshot(`../../golden/${file}.document.xml`);
});
