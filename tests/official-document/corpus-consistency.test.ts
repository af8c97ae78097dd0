/**
 * The corpus of recognition is right in itself: legal keys in their order, no character of a text missing from its
 * structure, titles and dates that follow their own rules. Nothing here runs the recogniser.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { documentKinds } from '@core/official-document/model';

interface Act {
  body: string | null;
  meetingKind: string | null;
  term: number | null;
  meeting: number | null;
  date: string | null;
  act: string | null;
}
interface Block {
  role: string;
  level?: number;
  number?: string;
  head?: string | null;
  label?: string;
  text?: string;
  caption?: string | null;
  rows?: { text: string }[][];
}
interface Expected {
  kind: string;
  kindTitle: string;
  titleText: string;
  title: string[] | null;
  passageNote: (Act & { text: string; amendments: Act[] }) | null;
  documentNumber?: string;
  serialNumber?: string;
  byline?: string;
  recipients: string | null;
  blocks: Block[];
  attachmentNames?: string[];
  signature: string[];
  date: string | null;
  supplementaryNote?: string;
  attachments: { number: number | null; titleText: string; passageNote?: string; blocks: Block[] }[];
  imprint?: string[];
}

const folder = resolve(import.meta.dirname, '../fixtures/corpus');
const names = readdirSync(folder)
  .filter((name) => name.endsWith('.txt'))
  .map((name) => name.slice(0, -'.txt'.length));

const topKeys =
  'kind kindTitle titleText title passageNote documentNumber serialNumber byline recipients blocks attachmentNames signature date supplementaryNote attachments imprint'.split(
    ' ',
  );
const optionalKeys = 'documentNumber serialNumber byline attachmentNames supplementaryNote imprint'.split(' ');
const blockKeys: Record<string, string[]> = {
  paragraph: ['role', 'text'],
  lead: ['role', 'text'],
  heading: ['role', 'level', 'number', 'text'],
  item: ['role', 'level', 'number', 'head', 'text'],
  chapter: ['role', 'number', 'text'],
  section: ['role', 'number', 'text'],
  article: ['role', 'number', 'text'],
  attendance: ['role', 'label', 'text'],
  table: ['role', 'caption', 'headerRows', 'columnShares', 'rows'],
};
const levelMarks = [
  /^[一二三四五六七八九十]+[、.]$/,
  /^（[一二三四五六七八九十]+）$/,
  /^\d+[.．、]$/,
  /^(（\d+）|\d+）|[①-⑳])$/,
];

/** One spelling for what cleaning may change, so that both sides can be compared. */
function plain(text: string): string {
  const wide = { ',': '，', ';': '；', ':': '：', '(': '（', ')': '）', '[': '〔', ']': '〕' } as Record<
    string,
    string
  >;
  return text
    .replace(/[０-９]/g, (digit) => String.fromCharCode(digit.charCodeAt(0) - 0xfee0))
    .replace(/[“”"]/g, '"')
    .replace(/○/g, '〇')
    .replace(/(?<=[一-龥])\.(?=$|\n|[一-龥])/gm, '。')
    .replace(/[,;:()[\]]/g, (mark) => wide[mark] ?? mark)
    .replace(/\s/g, '');
}

function partsOf(blocks: Block[]): string[] {
  return blocks.flatMap((block) => {
    if (block.role === 'table')
      return [...(block.caption ? [block.caption] : []), ...(block.rows ?? []).flat().map((cell) => cell.text)];
    if (block.role === 'attendance') return [`${block.label}：${block.text}`];
    return [`${block.number ?? ''}${block.head ?? ''}${block.text}`];
  });
}

/** How many lines of the page a text was copied from stand above it or in its front: they are its first paragraphs. */
function strayParagraphs(paper: Expected, text: string): number {
  const title = text.indexOf(plain(paper.titleText));
  const at = (block: Block): number => text.indexOf(plain(block.text ?? ''));
  const isStray = (block: Block): boolean =>
    block.role === 'paragraph' &&
    ((at(block) >= 0 && at(block) < title) || /^(发布时间|来源|浏览次数)：/.test(block.text ?? ''));
  return Math.max(
    0,
    paper.blocks.findIndex((block) => !isStray(block)),
  );
}

/** Everything of the structure that is text, in the order of the paper; the number may stand before or under the title. */
function partsOfPaper(paper: Expected, stray = 0): { top: string[]; rest: string[] } {
  return {
    top: [paper.documentNumber, paper.titleText, paper.serialNumber, paper.passageNote?.text, paper.byline]
      .filter((part) => part !== undefined)
      .concat(paper.recipients ?? [], partsOf(paper.blocks.slice(0, stray))),
    rest: [
      ...partsOf(paper.blocks.slice(stray)),
      ...(paper.attachmentNames ?? []),
      ...paper.signature,
      ...(paper.supplementaryNote ? [paper.supplementaryNote] : []),
      // One that is only named in the 附件说明 has its words there.
      ...paper.attachments
        .filter((attachment) => attachment.blocks.length > 0)
        .flatMap((attachment) => [attachment.titleText, attachment.passageNote ?? '', ...partsOf(attachment.blocks)]),
      ...(paper.imprint ?? []),
    ],
  };
}

function widthOf(line: string): number {
  return [...line].reduce((sum, character) => sum + (character.charCodeAt(0) < 128 ? 0.5 : 1), 0);
}

const chineseDigits = '〇一二三四五六七八九十';
function chinese(number: number): string {
  const [tens, units] = [Math.floor(number / 10), number % 10];
  return `${tens > 1 ? chineseDigits[tens] : ''}${tens ? '十' : ''}${units ? chineseDigits[units] : ''}`;
}
/** The two ways a date is printed, without spaces. */
function printedDates(iso: string): string[] {
  const [year = '', month = '', day = ''] = iso.split('-');
  return [
    `${year}年${Number(month)}月${Number(day)}日`,
    `${[...year].map((digit) => chineseDigits[Number(digit)]).join('')}年${chinese(Number(month))}月${chinese(Number(day))}日`,
    `${year}.${Number(month)}.${Number(day)}`,
  ];
}

describe.each(names)('corpus %s', (name) => {
  const text = readFileSync(resolve(folder, `${name}.txt`), 'utf8');
  const source = readFileSync(resolve(folder, `${name}.json`), 'utf8');
  const paper = JSON.parse(source) as Expected;

  it('has legal keys in their order and legal values', () => {
    const keys = Object.keys(paper);
    expect(keys).toEqual(topKeys.filter((key) => keys.includes(key)));
    expect(topKeys.filter((key) => !keys.includes(key) && !optionalKeys.includes(key))).toEqual([]);
    expect(documentKinds).toContain(paper.kind);
    for (const block of [...paper.blocks, ...paper.attachments.flatMap((attachment) => attachment.blocks)]) {
      expect(Object.keys(block)).toEqual(blockKeys[block.role]);
      if (block.role === 'item' || block.role === 'heading')
        expect(block.number).toMatch(levelMarks[(block.level ?? 0) - 1] ?? /never/);
      if (block.head) expect(block.head).toMatch(/^[^。]{2,44}。$/);
      if (block.role === 'heading') expect(block.text).not.toMatch(/[。；：]$/);
      if (block.role === 'article') expect(block.number).toMatch(/^第[一二三四五六七八九十百]+条(之[一二三])?$/);
      if (block.role === 'chapter') expect(block.number).toMatch(/^第[一二三四五六七八九十]+章$/);
      if (block.role === 'table') {
        const columns = new Set((block.rows ?? []).map((row) => row.length));
        expect(columns.size).toBe(1);
      }
    }
    for (const attachment of paper.attachments)
      expect(Object.keys(attachment).filter((key) => key !== 'passageNote')).toEqual(['number', 'titleText', 'blocks']);
  });

  it('keeps every character of the text, in its order', () => {
    const whole = plain(text.replace(/\n— \d —(?=\n)/g, ''));
    const { top, rest } = partsOfPaper(paper, strayParagraphs(paper, whole));
    const taken: [number, number][] = [];
    for (const part of top) {
      const at = whole.indexOf(plain(part));
      expect(at, part).toBeGreaterThanOrEqual(0);
      taken.push([at, at + plain(part).length]);
    }
    let from = Math.max(...taken.map(([, end]) => end));
    for (const part of rest) {
      const at = whole.indexOf(plain(part), from);
      expect(at, part).toBeGreaterThanOrEqual(0);
      from = at + plain(part).length;
      taken.push([at, from]);
    }
    taken.sort(([a], [b]) => a - b);
    let left = '';
    let place = 0;
    for (const [start, end] of [...taken, [whole.length, whole.length] as const]) {
      expect(start).toBeGreaterThanOrEqual(place);
      if (start > place) left += `|${whole.slice(place, start)}`;
      place = end;
    }
    const dates = paper.date ? printedDates(paper.date) : [];
    const marks = left.split('|').flatMap((rest) => {
      const date = dates.find((printed) => rest.startsWith(printed));
      return date ? [date, rest.slice(date.length)] : [rest];
    });
    const unexplained = marks.filter(
      (mark) => mark && !dates.includes(mark) && !/^(附件?[：:]?([\d一二三四]{0,2}[.．、：]?)?|\d[.．、])$/.test(mark),
    );
    expect(unexplained).toEqual([]);
    if (paper.date) expect(marks.some((mark) => dates.includes(mark))).toBe(true);
  });

  it('leaves nothing uncleaned in the structure', () => {
    expect(source).not.toMatch(/[一-龥》”][,;:()]|[,;()][一-龥《“]/);
    expect(source).not.toMatch(/[一-龥，。] [一-龥0-9]|[0-9] [一-龥]/);
    expect(source).not.toMatch(/[０-９\r\t]/);
    const { top, rest } = partsOfPaper(paper);
    for (const part of [...top, ...rest]) expect(part).toBe(part.trim());
  });

  it('breaks its title by the rules', () => {
    const titleText = paper.titleText.replaceAll('\u3000', '');
    if (paper.title === null) {
      expect(widthOf(titleText), 'a title of one line is written out').toBeGreaterThan(20);
      return;
    }
    expect(paper.title.join('')).toBe(titleText);
    for (const line of paper.title) expect(widthOf(line)).toBeLessThanOrEqual(20);
    expect(paper.title.length === 1 || widthOf(titleText) > 20 || /委员会$/.test(paper.title[0] ?? '')).toBe(true);
    expect(titleText).toContain(paper.kindTitle);
  });

  it('reads its 题注 as it is printed', () => {
    const note = paper.passageNote;
    if (!note) return;
    const keys = ['body', 'meetingKind', 'term', 'meeting', 'date', 'act'];
    expect(Object.keys(note)).toEqual(['text', ...keys, 'amendments']);
    for (const act of [note, ...note.amendments]) {
      if (act !== note) expect(Object.keys(act)).toEqual(keys);
      // A note may be a date alone.
      if (act.body === null) continue;
      expect(['standing-committee', 'council-of-chairpersons', 'congress', 'presidium']).toContain(act.meetingKind);
      if (act.date) expect(printedDates(act.date).some((date) => note.text.includes(date))).toBe(true);
      if (act.term) expect(note.text).toContain(`${chinese(act.term)}届`);
      if (act.meeting)
        expect([`第${chinese(act.meeting)}次`, `第${act.meeting}次`].some((times) => note.text.includes(times))).toBe(
          true,
        );
      if (act.act) expect(note.text).toContain(act.act);
      expect(note.text.replace(/第?[一二三四五六七八九十]+届/g, '')).toContain(act.body);
    }
  });
});

describe('the corpus as a whole', () => {
  it('has a structure for every text and a text for every structure', () => {
    const structures = readdirSync(folder).filter((name) => name.endsWith('.json'));
    expect(structures.map((name) => name.slice(0, -'.json'.length))).toEqual(names);
    expect(names.length).toBeGreaterThanOrEqual(34);
  });

  it('holds every kind of paper and every role', () => {
    const papers = names.map((name) => JSON.parse(readFileSync(resolve(folder, `${name}.json`), 'utf8')) as Expected);
    expect(new Set(papers.map((paper) => paper.kind))).toEqual(new Set(documentKinds));
    const blocks = papers.flatMap((paper) => [...paper.blocks, ...paper.attachments.flatMap((one) => one.blocks)]);
    expect(new Set(blocks.map((block) => block.role))).toEqual(new Set(Object.keys(blockKeys)));
  });
});
