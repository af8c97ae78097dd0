import { recognise } from '@core/official-document/recognise/recognise';
import { sourceOfPlainText } from '@core/official-document/source-text';
import { inTurn, verdict, type Verdict } from './measure';
import { longText } from './texts';

/**
 * A text of about 50 pages against the same pages four at a time: growth with the square would make it 13. Up to 2.5 is
 * what a text that no longer fits the processor's cache costs.
 */
export async function benchRecognition(): Promise<Verdict[]> {
  const long = sourceOfPlainText(longText(13));
  const short = sourceOfPlainText(longText(1));
  const times = await inTurn(
    [
      { name: 'recognise 50 pages', run: () => recognise(long) },
      {
        name: 'recognise 4 pages, 13 times',
        run: () => {
          for (let time = 0; time < 13; time++) recognise(short);
        },
      },
    ],
    25,
    5,
  );
  return [verdict('recognition of a 50-page text to the same pages four at a time', times, 2.5)];
}
