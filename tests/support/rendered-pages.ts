import { spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { inkOfPages, type InkBox } from './page-ink';

/** A row of text on a rendered page. Millimetres from the sheet's top left corner. */
export interface RenderedRow {
  /** The row's words joined; spaces between words of one row are not kept. */
  text: string;
  /** Left edge of the first character's box. */
  xMm: number;
  /** Middle of the row. */
  yMm: number;
  widthMm: number;
  /** Height of the tallest character box: tells a title (2号) from text (3号). */
  heightMm: number;
  words: { text: string; xMm: number; yMm: number; widthMm: number }[];
}

export interface RenderedPage {
  /** From 1. */
  number: number;
  widthMm: number;
  heightMm: number;
  /** From top to bottom, page number included. */
  rows: RenderedRow[];
  /** Bounding box of everything darker than half grey; null where not asked for, or on an empty page. */
  ink: InkBox | null;
}

export interface RenderOptions {
  /** Look at the pixels as well; costs about 50 ms a page. */
  ink?: boolean;
  /** Leave the PDFs there (0.pdf, 1.pdf, …) to look at. */
  keep?: string;
}

const limitMs = 120_000;

/** Why pages cannot be rendered here, or null. A continuous-integration run must not skip: callers fail there. */
export function rendererMissing(): string | null {
  for (const program of ['soffice', 'pdftotext', 'pdftoppm'])
    if (!onPath(program)) return `${program} is not installed`;
  return null;
}

function onPath(program: string): boolean {
  return spawnSync('which', [program], { stdio: 'ignore' }).status === 0;
}

/** The pages of one .docx as LibreOffice sets it. */
export async function renderPages(docx: Uint8Array, options: RenderOptions = {}): Promise<RenderedPage[]> {
  const [pages] = await renderAll([docx], options);
  return pages ?? [];
}

/**
 * The pages of several .docx in one start of LibreOffice, which is most of the time it takes.
 *
 * LibreOffice is made to do what the file says: it reads w:overflowPunct inverted, so the copy has it flipped; and it
 * always spaces 汉字 from digits, so the copy goes through Flat ODT, where style:text-autospace can be turned off.
 */
export async function renderAll(files: readonly Uint8Array[], options: RenderOptions = {}): Promise<RenderedPage[][]> {
  const folder = mkdtempSync(join(tmpdir(), 'yishitai-render-'));
  try {
    files.forEach((docx, index) => writeFileSync(join(folder, `${index}.docx`), withFlippedOverflow(docx)));
    const names = files.map((_, index) => String(index));
    await convert(
      folder,
      'fodt',
      names.map((name) => `${name}.docx`),
    );
    for (const name of names) {
      const path = join(folder, `${name}.fodt`);
      writeFileSync(path, withoutAutoSpace(readFileSync(path, 'utf8')));
    }
    await convert(
      folder,
      'pdf',
      names.map((name) => `${name}.fodt`),
    );
    return names.map((name) => {
      const pdf = join(folder, `${name}.pdf`);
      if (options.keep !== undefined) writeFileSync(join(options.keep, `${name}.pdf`), readFileSync(pdf));
      const pages = pagesOf(run('pdftotext', ['-bbox', pdf, '-']).toString('utf8'));
      if (options.ink !== true) return pages;
      const boxes = inkOfPages(pdf);
      return pages.map((page, index) => ({ ...page, ink: boxes[index] ?? null }));
    });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function withFlippedOverflow(docx: Uint8Array): Uint8Array {
  const parts = unzipSync(docx);
  for (const name of ['word/styles.xml', 'word/document.xml']) {
    const part = parts[name];
    if (!part) continue;
    const flipped = strFromU8(part).replace(
      /<w:overflowPunct\b[^>]*\/>/g,
      (element) => `<w:overflowPunct w:val="${/w:val="(0|false|off)"/.test(element) ? 1 : 0}"/>`,
    );
    parts[name] = strToU8(flipped);
  }
  return zipSync(parts);
}

function withoutAutoSpace(fodt: string): string {
  return fodt.replace(
    /<style:paragraph-properties\b[^>]*?(?=\/?>)/g,
    (element) => `${element.replace(/\sstyle:text-autospace="[^"]*"/g, '')} style:text-autospace="none"`,
  );
}

/** Runs LibreOffice with a profile of its own, in a process group that is killed whole when it hangs. */
function convert(folder: string, to: string, files: readonly string[]): Promise<void> {
  const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`;
  const child = spawn(
    'soffice',
    [profile, '--headless', '--norestore', '--nolockcheck', '--convert-to', to, '--outdir', folder, ...files],
    {
      cwd: folder,
      detached: true,
      stdio: 'ignore',
      env: { ...process.env, TMPDIR: folder, TMP: folder, TEMP: folder },
    },
  );
  return new Promise<void>((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error(`LibreOffice gave no answer in ${limitMs / 1000} s`)), limitMs);
    child.once('error', reject);
    child.once('close', () => {
      clearTimeout(timer);
      resolve();
    });
  }).finally(() => {
    try {
      if (child.pid !== undefined) process.kill(-child.pid, 'SIGKILL');
    } catch {
      // It ended by itself.
    }
  });
}

function run(program: string, args: readonly string[]): Buffer {
  const { stdout, status, error, stderr } = spawnSync(program, args, { maxBuffer: 1 << 28 });
  if (error || status !== 0) throw new Error(`${program}: ${error?.message ?? stderr.toString('utf8')}`);
  return stdout;
}

const pointMm = 25.4 / 72;
/** Points; words whose middles lie closer stand on one row. */
const sameRow = 6;

function pagesOf(bbox: string): RenderedPage[] {
  return bbox
    .split(/(?=<page )/)
    .slice(1)
    .map((page, index) => {
      const [, width = '0', height = '0'] = /<page width="([\d.]+)" height="([\d.]+)"/.exec(page) ?? [];
      const words = [...page.matchAll(/<word xMin="(\S+)" yMin="(\S+)" xMax="(\S+)" yMax="(\S+)">(.*?)<\/word>/gs)].map(
        ([, x0, y0, x1, y1, text = '']) => ({
          x0: Number(x0),
          x1: Number(x1),
          middle: (Number(y0) + Number(y1)) / 2,
          height: Number(y1) - Number(y0),
          text: unescape(text),
        }),
      );
      words.sort((a, b) => a.middle - b.middle);
      const rows: (typeof words)[] = [];
      for (const word of words) {
        const row = rows.at(-1);
        if (row?.[0] && word.middle - row[0].middle < sameRow) row.push(word);
        else rows.push([word]);
      }
      return {
        number: index + 1,
        widthMm: Number(width) * pointMm,
        heightMm: Number(height) * pointMm,
        ink: null,
        rows: rows.map((row): RenderedRow => {
          row.sort((a, b) => a.x0 - b.x0);
          const x0 = Math.min(...row.map((word) => word.x0));
          const x1 = Math.max(...row.map((word) => word.x1));
          return {
            text: row.map((word) => word.text).join(''),
            xMm: x0 * pointMm,
            yMm: (row[0]?.middle ?? 0) * pointMm,
            widthMm: (x1 - x0) * pointMm,
            heightMm: Math.max(...row.map((word) => word.height)) * pointMm,
            words: row.map((word) => ({
              text: word.text,
              xMm: word.x0 * pointMm,
              yMm: word.middle * pointMm,
              widthMm: (word.x1 - word.x0) * pointMm,
            })),
          };
        }),
      };
    });
}

const entities: Record<string, string> = {
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&apos;': "'",
  '&#39;': "'",
};

function unescape(text: string): string {
  return text.replace(/&(?:amp|lt|gt|quot|apos|#39);/g, (entity) => entities[entity] ?? entity);
}
