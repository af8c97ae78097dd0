import { setting, outcome, type Check } from '../check';
import { inspectWords } from '../inspect.messages';

/** A style used but not defined: each program shows the paragraph in another way. */
export const stylesDefined: Check = {
  id: 'styles-defined',
  level: 'must',
  clause: setting,
  run: ({ paragraphs }) => {
    const wrong = paragraphs.filter(({ source }) => !source.styleDefined);
    const names = [...new Set(wrong.map(({ source }) => source.styleId ?? ''))];
    return outcome(wrong.length === 0, names.join(' ') || inspectWords.none, inspectWords.none, wrong);
  },
};
