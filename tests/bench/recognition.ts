import { recognise } from '@core/official-document/recognise/recognise';
import { sourceOfPlainText } from '@core/official-document/source-text';
import { inTurn, verdict, type Verdict } from './measure';
import { longText } from './texts';

/** A text of about 50 pages: the time a page must not grow with the text (1.5 times that of a four-page one). */
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
    15,
  );
  return [verdict('recognition of a 50-page text to the same pages four at a time', times, 1.5)];
}
