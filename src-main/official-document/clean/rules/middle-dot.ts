import { han } from '../characters';
import type { TextUnderCleaning } from '../text-under-cleaning';

const wrongDot = new RegExp(`(?<=[${han}])[ \\u3000]*[•‧∙⋅・･●﹒．][ \\u3000]*(?=[${han}])`, 'gu');

/** The dot in a name such as 阿不都·热依木 is U+00B7; its look-alikes are missing from the document faces. */
export function cleanMiddleDots(text: TextUnderCleaning): void {
  text.replace('middle-dot', wrongDot, (match, all) =>
    // 一．加强 at the start of a line is the mark of a level, not a name.
    /(^|\n)[ \t\u3000]*[一二三四五六七八九十]{1,3}$/.test(all.slice(Math.max(0, match.index - 8), match.index))
      ? null
      : '·',
  );
}
