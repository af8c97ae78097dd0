import { flowOfDocument } from '@core/official-document/flow/flow-of-document';
import { faceMetrics } from '@core/official-document/paginate/face-metrics';
import { paginate } from '@core/official-document/paginate/paginate';
import { recognise } from '@core/official-document/recognise/recognise';
import { sourceOfPlainText } from '@core/official-document/source-text';
import { defaultTypesettingSettings as settings } from '@core/official-document/typesetting-settings';
import { inTurn, verdict, type Verdict } from './measure';
import { longText } from './texts';

/** 300 pages: the time a page must not grow; and a keystroke in them must cost a small part of setting them anew. */
export async function benchPagination(): Promise<Verdict[]> {
  const { document: four } = recognise(sourceOfPlainText(longText(1)), { kind: 'auto' });
  // Every paragraph differs, or the lines of one would do for all.
  const numbered = (time: number) =>
    four.blocks.map((block) => ('text' in block ? { ...block, text: `${time}${block.text}` } : block));
  const times = (count: number) => ({
    ...four,
    blocks: Array.from({ length: count }, (_, time) => numbered(time)).flat(),
  });
  const document = times(43);
  const short = times(4);
  const kept = faceMetrics();
  const pages = paginate(flowOfDocument(document, settings), settings, kept).pages.length;
  let keystroke = 0;
  const typed = (): void => {
    const blocks = [...document.blocks];
    const at = Math.floor(blocks.length / 2);
    const block = blocks[at];
    if (block && 'text' in block) blocks[at] = { ...block, text: `${block.text}${++keystroke}` };
    paginate(flowOfDocument({ ...document, blocks }, settings), settings, kept);
  };
  const [anew, piecewise, typing] = await inTurn(
    [
      {
        name: `paginate ${pages} pages anew`,
        run: () => paginate(flowOfDocument(document, settings), settings, faceMetrics()),
      },
      {
        name: 'paginate 30 pages anew, 10 times',
        run: () => {
          for (let time = 0; time < 10; time++) paginate(flowOfDocument(short, settings), settings, faceMetrics());
        },
      },
      { name: `one keystroke in ${pages} pages`, run: typed },
    ],
    9,
  );
  return [
    verdict(`pagination of ${pages} pages to the same pages 30 at a time`, [anew, piecewise], 1.5),
    verdict(`a keystroke in ${pages} pages to setting them anew`, [typing, anew], 0.5),
  ];
}
