import { setting, outcome, type Check } from '../check';
import { inspectWords } from '../inspect.messages';
import { childOf, childrenOf } from '../../read/xml/element';

const wanted = '15';

/** Word lays lines out by older rules in older compatibility modes. */
export const compatibilityMode: Check = {
  id: 'compatibility-mode',
  level: 'should',
  clause: setting,
  run: ({ file: { settings } }) => {
    if (!settings) return null;
    const modes = childrenOf(childOf(settings, 'w:compat'), 'w:compatSetting').filter(
      ({ attributes }) => attributes['w:name'] === 'compatibilityMode',
    );
    const actual = modes[0]?.attributes['w:val'] ?? inspectWords.notSaid;
    return outcome(modes.length === 1 && actual === wanted, actual, wanted);
  },
};
