import { nestBookMarks } from '../../official-document/compose/book-marks';
import { asBookTitle, untitledPaper } from './documents.messages';

/** Windows refuses paths of 260 UTF-16 units; a third of that leaves room for the folders. */
const longestName = 80;
const forbidden = /[\\/:*?"<>|\p{Cc}\p{Cf}]/gu;
/** Names Windows keeps for devices, with whatever ending. */
const device = /^(con|prn|aux|nul|com\d|lpt\d)$/i;

/** A file name every system accepts, made of a paper's title. `ending` with its dot. */
export function fileNameOf(title: string, ending: string): string {
  const clean = title
    .replace(forbidden, '')
    .replace(/\s+/gu, '')
    .replace(/^\.+|\.+$/g, '');
  const short = Array.from(clean).slice(0, longestName).join('');
  const name = short === '' || device.test(short) ? untitledPaper : short;
  return name + ending;
}

/**
 * The Word file of a list or slip that goes with a paper on file: as it is titled, with the paper's title before it where
 * that says only 勘误.
 */
export function fileNameOfCompanion(printedTitle: string, paper: string): string {
  const named = withoutBookMarks(printedTitle).includes(withoutBookMarks(paper));
  const room = longestName - Array.from(printedTitle).length - asBookTitle('').length;
  const shortened = Array.from(paper).slice(0, Math.max(room, 1)).join('');
  return fileNameOf(named ? printedTitle : nestBookMarks(asBookTitle(shortened)) + printedTitle, '.docx');
}

const withoutBookMarks = (title: string): string => title.replace(/[\u3008-\u300b]/gu, '');
