import Docxtemplater from 'docxtemplater';
import { Document, Packer, Paragraph, TextRun } from 'docx';
import PizZip from 'pizzip';
import { writeWord } from '@core/official-document/docx/write-word';
import { recognise } from '@core/official-document/recognise/recognise';
import { sourceOfPlainText } from '@core/official-document/source-text';
import { defaultTypesettingSettings } from '@core/official-document/typesetting-settings';
import { inTurn, verdict, type Verdict } from './measure';
import { benchText } from './texts';

const bare = (texts: readonly string[]): Document =>
  new Document({ sections: [{ children: texts.map((text) => new Paragraph({ children: [new TextRun(text)] })) }] });

/**
 * A four-page resolution as a Word file that conforms, against the same paragraphs through the bare docx library and
 * through a template of docxtemplater.
 */
export async function benchWordWriting(): Promise<Verdict[]> {
  const { document } = recognise(sourceOfPlainText(benchText('public/xinzhou-resolution')), { kind: 'auto' });
  const texts = benchText('public/xinzhou-resolution').split('\n');
  const template = Buffer.from(await Packer.toBuffer(bare(['{#paragraphs}', '{text}', '{/paragraphs}'])));
  const times = await inTurn(
    [
      { name: 'writeWord', run: () => writeWord(document, defaultTypesettingSettings) },
      { name: 'docx alone', run: () => Packer.toBuffer(bare(texts)) },
      {
        name: 'docxtemplater',
        run: () => {
          const file = new Docxtemplater(new PizZip(template), { paragraphLoop: true });
          file.render({ paragraphs: texts.map((text) => ({ text })) });
          return file.getZip().generate({ type: 'nodebuffer', compression: 'DEFLATE' });
        },
      },
    ],
    60,
    20,
  );
  return [
    verdict('a four-page resolution: writeWord to the bare docx library', times, 1.3, 0, 1),
    verdict('a four-page resolution: writeWord to docxtemplater', times, 1, 0, 2),
  ];
}
