import { untitledPaper } from './documents.messages';

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
