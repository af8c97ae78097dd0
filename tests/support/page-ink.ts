import { spawnSync } from 'node:child_process';

/** Bounding box of ink on a page, millimetres from the sheet's top left corner. */
export interface InkBox {
  leftMm: number;
  topMm: number;
  rightMm: number;
  bottomMm: number;
}

const dotsPerInch = 120;
const dotMm = 25.4 / dotsPerInch;
/** Grey below which a dot counts as ink. */
const dark = 128;

/** Ink of every page of a PDF; null for a page without any. */
export function inkOfPages(pdf: string): (InkBox | null)[] {
  const { stdout, error } = spawnSync('pdftoppm', ['-r', String(dotsPerInch), '-gray', pdf], { maxBuffer: 1 << 30 });
  if (error) throw error;
  return pictures(stdout).map(({ width, height, dots }) => inkBox(width, height, dots));
}

/** Dark dots of a region of one page, in millimetres: for the dash of the page number, rules, frames. */
export function inkInside(pdf: string, page: number, region: InkBox): InkBox | null {
  const { stdout, error } = spawnSync(
    'pdftoppm',
    ['-r', String(dotsPerInch), '-gray', '-f', String(page), '-l', String(page), pdf],
    { maxBuffer: 1 << 28 },
  );
  if (error) throw error;
  const [picture] = pictures(stdout);
  if (!picture) return null;
  const { width, height, dots } = picture;
  return inkBox(width, height, dots, {
    left: Math.round(region.leftMm / dotMm),
    top: Math.round(region.topMm / dotMm),
    right: Math.round(region.rightMm / dotMm),
    bottom: Math.round(region.bottomMm / dotMm),
  });
}

interface Picture {
  width: number;
  height: number;
  dots: Uint8Array;
}

/** Portable greymaps, one after another, as pdftoppm prints them. */
function pictures(data: Buffer): Picture[] {
  const found: Picture[] = [];
  let at = 0;
  while (at < data.length) {
    const head = /^P5\s+(\d+)\s+(\d+)\s+\d+\s/.exec(data.subarray(at, at + 40).toString('latin1'));
    if (!head) break;
    const width = Number(head[1]);
    const height = Number(head[2]);
    const start = at + head[0].length;
    found.push({ width, height, dots: data.subarray(start, start + width * height) });
    at = start + width * height;
  }
  return found;
}

function inkBox(
  width: number,
  height: number,
  dots: Uint8Array,
  region = { left: 0, top: 0, right: width, bottom: height },
): InkBox | null {
  let left = Infinity;
  let right = -1;
  let top = -1;
  let bottom = -1;
  for (let y = Math.max(0, region.top); y < Math.min(height, region.bottom); y += 1) {
    for (let x = Math.max(0, region.left); x < Math.min(width, region.right); x += 1) {
      if ((dots[y * width + x] ?? 255) >= dark) continue;
      if (top < 0) top = y;
      bottom = y + 1;
      if (x < left) left = x;
      if (x + 1 > right) right = x + 1;
    }
  }
  if (top < 0) return null;
  return { leftMm: left * dotMm, topMm: top * dotMm, rightMm: right * dotMm, bottomMm: bottom * dotMm };
}
