import { writeWord } from '@core/official-document/docx/write-word';
import { recognise } from '@core/official-document/recognise/recognise';
import { sourceOfPlainText } from '@core/official-document/source-text';
import { defaultTypesettingSettings } from '@core/official-document/typesetting-settings';
import { inTurn, verdict, type Verdict } from './measure';
import { docxtemplaterWriter, linesOf, writeWithDocx } from './other-writers';
import { benchText } from './texts';

/**
 * A four-page resolution as a Word file that conforms, against the same paper by hand with the docx library and through
 * a template of docxtemplater (other-writers.ts). Ours breaks lines and counts pages besides, which they do not.
 */
export async function benchWordWriting(): Promise<Verdict[]> {
  const { document } = recognise(sourceOfPlainText(benchText('public/xinzhou-resolution')), { kind: 'auto' });
  const lines = linesOf(document);
  const writeWithTemplate = await docxtemplaterWriter();
  const [ours, bare, template] = await inTurn(
    [
      { name: 'writeWord', run: () => writeWord(document, defaultTypesettingSettings) },
      { name: 'docx alone', run: () => writeWithDocx(lines) },
      { name: 'docxtemplater', run: () => writeWithTemplate(lines) },
    ],
    100,
    30,
  );
  return [
    verdict('a four-page resolution: writeWord to the bare docx library', [ours, bare], 1.3),
    verdict('a four-page resolution: writeWord to docxtemplater', [ours, template], 1),
  ];
}
