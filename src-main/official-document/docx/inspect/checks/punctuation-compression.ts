import { setting, outcome, type Check } from '../check';
import { inspectWords } from '../inspect.messages';
import { valueOf } from '../../read/xml/element';

/** Compressed punctuation lets 29 and more characters into a line. */
export const punctuationCompression: Check = {
  id: 'punctuation-compression',
  level: 'should',
  clause: setting,
  run: ({ file: { settings } }) => {
    if (!settings) return null;
    const control = valueOf(settings, 'w:characterSpacingControl') ?? 'doNotCompress';
    return outcome(
      control === 'doNotCompress',
      inspectWords.switched(control !== 'doNotCompress'),
      inspectWords.switched(false),
    );
  },
};
