import type { Profile } from '../../layout';
import { refusalOf } from '../read/read-source-text';
import { openWordFile } from '../read/word-file/open-word-file';
import { limits } from '../read/limits';
import { kindOf } from '../read/file-kind';
import { ReadingRefused } from '../read/reading-refused';
import type { Check, Outcome } from './check';
import { checks } from './checks/all';
import type { FormatFinding, FormatInspection } from './finding';
import { checkTexts } from './inspect.messages';
import { inspectedPaper } from './inspected-paper';

const mostPlaces = 20;
const excerptLength = 24;

/**
 * 格式检查: the structural checks of GB/T 9704-2012 on any .docx (gbt9704.md 3). What only shows on rendered pages is not
 * among them. Throws ReadingRefused and nothing else.
 */
export async function inspectFormat(bytes: Uint8Array, profile: Profile): Promise<FormatInspection> {
  try {
    if (bytes.length === 0) throw new ReadingRefused('empty');
    if (bytes.length > limits.file) throw new ReadingRefused('too-large', `${bytes.length} bytes`);
    const kind = kindOf(bytes, '');
    if (kind === 'compound') throw new ReadingRefused('old-format-not-inspected');
    if (kind !== 'zip') throw new ReadingRefused('unsupported-kind');
    const paper = inspectedPaper(openWordFile(bytes), profile);
    const findings = checks.flatMap((check) => {
      const found = check.run(paper);
      return found ? [findingOf(check, found)] : [];
    });
    const wrong = (level: Check['level']) =>
      findings.filter((finding) => !finding.ok && finding.level === level).length;
    return { profile, findings, wrong: { must: wrong('must'), should: wrong('should') } };
  } catch (error) {
    throw refusalOf(error);
  }
}

function findingOf({ id, level, clause }: Check, { ok, actual, expected, wrong }: Outcome): FormatFinding {
  const texts = checkTexts(id);
  return {
    check: id,
    title: texts.title,
    ok,
    level,
    clause,
    message: ok ? '' : texts.message,
    remedy: ok ? '' : texts.remedy,
    actual,
    expected,
    places: wrong
      .slice(0, mostPlaces)
      .map(({ index, text }) => ({ paragraph: index, excerpt: text.slice(0, excerptLength) })),
  };
}
