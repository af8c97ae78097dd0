/**
 * The house rules that a program can decide: who may import whom, where SQL, measures and Chinese may stand, how long
 * a file may be. tests/architecture.test.ts runs them over the sources, and over planted faults to see that they bite.
 */
import { importsOf, withoutComments, type SourceFile } from './source-files';

interface Room {
  /** Path prefix; the longest one that fits decides. */
  folder: string;
  /** Rooms it may import, itself included without saying so. */
  rooms: readonly string[];
  /** Packages it may import. */
  packages: readonly RegExp[];
  /** Most lines of a file. */
  lines: number;
  /** Same input, same output: no clock, no randomness. */
  pure?: boolean;
}

const contract = 'src-main/contract';
const domain = 'src-main/domain';
const paper = 'src-main/official-document';
const docx = 'src-main/official-document/docx';
const storage = 'src-main/storage';
const application = 'src-main/application';
const platform = 'src-main/platform';
const electron = 'src-main/electron';
const host = 'src-main/host';
const zod = /^zod$/;
/** Node's modules but for the server, which only the host has, and the database, which only storage has. */
const node = /^node:(?!http|https|net|sqlite)/;

export const rooms: readonly Room[] = [
  { folder: contract, rooms: [domain, paper], packages: [zod], lines: 300, pure: true },
  { folder: domain, rooms: [], packages: [zod], lines: 300, pure: true },
  { folder: paper, rooms: [domain], packages: [/^diff$/, zod], lines: 300, pure: true },
  {
    folder: docx,
    rooms: [paper, domain],
    packages: [/^docx(\/shapes)?$/, /^fast-xml-parser$/, /^fflate$/, /^word-extractor$/, zod],
    lines: 300,
    pure: true,
  },
  {
    folder: storage,
    rooms: [contract, domain, paper],
    packages: [node, /^node:sqlite$/, /^better-sqlite3$/, /^yazl$/, /^yauzl$/, /^pinyin-pro$/, zod],
    lines: 300,
  },
  {
    folder: application,
    rooms: [contract, domain, paper, docx, storage],
    packages: [/^write-excel-file\/node$/, zod],
    lines: 300,
  },
  { folder: platform, rooms: [contract, application, storage], packages: [node, /^fontkit$/], lines: 300 },
  { folder: electron, rooms: [contract, application, platform], packages: [/^electron$/, node, zod], lines: 150 },
  { folder: 'src-main/preload', rooms: [contract, electron], packages: [/^electron$/], lines: 150 },
  { folder: host, rooms: [contract, application, platform], packages: [node, /^node:http$/], lines: 150 },
  { folder: 'src-main/cli', rooms: [contract, paper, platform, host], packages: [node], lines: 150 },
  {
    folder: 'src-renderer',
    rooms: [contract, domain, paper],
    packages: [
      /^vue$/,
      /^vue-router$/,
      /^pinia$/,
      /^element-plus(\/|$)/,
      /^@element-plus\//,
      /^dayjs(\/|$)/,
      /^prosemirror-/,
      zod,
    ],
    lines: 300,
  },
];

/** Plain data may be as long as it is. */
const dataTables: readonly RegExp[] = [/\.widths\.ts$/, /\.data\.ts$/];

/** Where Chinese that the user reads may stand. */
const chinesePlaces: readonly RegExp[] = [/\.vue$/, /\/menu\.ts$/, /\.messages\.ts$/];

/** Where Chinese stands that is not said to the user by the program, and why. Regular expressions may be anywhere. */
const chineseOfTheTrade: readonly { place: RegExp; why: string }[] = [
  { place: /\.patterns\.ts$/, why: 'words and marks that texts are compared with' },
  { place: /official-document\/recognise\/[\w-]+\.ts$/, why: 'words and marks by which a paper is recognised' },
  { place: /official-document\/clean\/.*\.ts$/, why: 'marks that are put in for wrong ones' },
  { place: /official-document\/check-characters\.ts$/, why: 'characters that are looked for' },
  { place: /official-document\/title-lines\/[\w-]+\.ts$/, why: 'the lexicon by which lines are broken' },
  { place: /official-document\/paginate\/[\w-]+\.ts$/, why: 'marks by which lines are broken, names of faces' },
  { place: /official-document\/flow\/[\w-]+\.ts$/, why: 'words the standard has printed on the paper itself' },
  { place: /official-document\/docx\/style-sheet\.ts$/, why: 'names of styles, part of the Word file' },
  { place: /official-document\/(faces|typesetting-settings|glyph-coverage)\.ts$/, why: 'names and samples of faces' },
  {
    place: /domain\/.*\/(chinese-numerals|session-name|document-number)\.ts$/,
    why: 'numerals and names are computed there',
  },
  { place: /official-document\/compose\/[\w-]+\.ts$/, why: 'words papers are composed of' },
  { place: /official-document\/civil-date\.ts$/, why: 'dates are written there' },
];

const sql =
  /['"`]\s*(SELECT\s+[\w*(]|INSERT\s+(OR\s+\w+\s+)?INTO\s|UPDATE\s+\w+\s+SET\s|DELETE\s+FROM\s|CREATE\s+(TABLE|INDEX)\s|PRAGMA\s+\w)/;
/** Measures of GB/T 9704 that mean nothing else: margins, pitches and their twips. */
const measures = /(?<![\w.])(28\.95|29\.45|15\.75|34\.58|32\.58|2098|1588|1474|8844|12756|11906|16838)(?![\w.])/;
const impure =
  /\bDate\.now\(|\bnew Date\(\s*\)|\bMath\.random\(|\bperformance\.now\(|\brandomUUID\(|\bgetRandomValues\(/;
const chinese = /[\u2e80-\u9fff\uf900-\ufaff\uff00-\uffef]/;
/** Where one begins, no value can stand before it. */
const regularExpression =
  /(?<=^\s*|[=(,:[!&|?{};]\s*|return\s+)\/(?![/*])(?:\\.|\[(?:\\.|[^\]\\\n])*\]|[^/\\\n[])+\/[a-z]*/g;

export function roomOf(path: string): Room | undefined {
  return rooms
    .filter(({ folder }) => path === folder || path.startsWith(`${folder}/`))
    .sort((a, b) => b.folder.length - a.folder.length)[0];
}

/** Every violation, one line each, sorted. */
export function violations(files: readonly SourceFile[]): string[] {
  return files.flatMap((file) => [...importFaults(file), ...textFaults(file)]).sort();
}

function importFaults(file: SourceFile): string[] {
  const room = roomOf(file.path);
  if (!room) return [`${file.path}: stands in no room`];
  return importsOf(file).flatMap(({ specifier, target }) => {
    if (target === null) {
      const allowed = room.packages.some((pattern) => pattern.test(specifier));
      return allowed ? [] : [`${file.path}: may not import ${specifier}`];
    }
    if (target === 'package.json' || target.startsWith('resources/')) return [];
    const other = roomOf(target);
    const allowed = other === room || (other !== undefined && room.rooms.includes(other.folder));
    return allowed ? [] : [`${file.path}: may not import ${target}`];
  });
}

function textFaults({ path, text }: SourceFile): string[] {
  const room = roomOf(path);
  const faults: string[] = [];
  const lines = text.replace(/\n$/, '').split('\n');
  const most = room?.lines ?? 300;
  if (lines.length > most && !dataTables.some((pattern) => pattern.test(path)))
    faults.push(`${path}: ${lines.length} lines, at most ${most}`);
  const mayBeChinese = [...chinesePlaces, ...chineseOfTheTrade.map(({ place }) => place)].some((at) => at.test(path));
  // A text that tells the clerk what to set in Word names the measure, as a manual would.
  const mayMeasure = path === `${paper}/layout.ts` || path.endsWith('.messages.ts');
  withoutComments(text)
    .split('\n')
    .forEach((line, index) => {
      const at = `${path}:${index + 1}`;
      if (room?.folder !== storage && sql.test(line)) faults.push(`${at}: SQL outside storage`);
      if (!mayMeasure && measures.test(line)) faults.push(`${at}: a measure of paper outside layout.ts`);
      if (room?.pure && impure.test(line)) faults.push(`${at}: clock or randomness in a pure room`);
      if (!mayBeChinese && chinese.test(line.replace(regularExpression, '')))
        faults.push(`${at}: Chinese text outside its places`);
    });
  return faults;
}
