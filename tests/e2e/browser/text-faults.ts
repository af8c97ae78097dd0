/**
 * Texts in the window that are smaller than a chosen size of 18 px allows (16 for small print), cut off without dots,
 * too long for what they stand in, or lying over each other. Runs in the page. Papers have sizes of their own.
 */
export function faultsOfText(): string[] {
  const left = '[class*="gw-"], .ProseMirror, .visually-hidden, svg, [aria-hidden="true"]';
  const faults: string[] = [];
  const seen: { text: string; of: Element; rect: DOMRect }[] = [];
  const short = (text: string): string => (text.length > 24 ? `${text.slice(0, 24)}…` : text);
  const shared = (one: DOMRect, other: DOMRect): DOMRect => {
    const [x, y] = [Math.max(one.left, other.left), Math.max(one.top, other.top)];
    const [right, bottom] = [Math.min(one.right, other.right), Math.min(one.bottom, other.bottom)];
    return new DOMRect(x, y, Math.max(0, right - x), Math.max(0, bottom - y));
  };
  const shown = (element: Element): boolean =>
    element.checkVisibility({ opacityProperty: true, visibilityProperty: true });

  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const text = node.textContent?.trim() ?? '';
    const of = node.parentElement;
    if (text === '' || !of || of.closest(left) || !shown(of)) continue;
    const { fontSize } = getComputedStyle(of);
    if (parseFloat(fontSize) < 16) faults.push(`${fontSize}: ${short(text)}`);

    const range = document.createRange();
    range.selectNodeContents(node);
    const rects = [...range.getClientRects()].filter(({ width, height }) => width > 0 && height > 0);
    let clip = new DOMRect(0, 0, innerWidth, innerHeight);
    let dotted = false;
    let scrolls = false;
    for (let box: Element | null = of; box && box !== document.body; box = box.parentElement) {
      const { overflowX, overflowY, textOverflow } = getComputedStyle(box);
      if (overflowX === 'visible' && overflowY === 'visible') continue;
      const frame = box.getBoundingClientRect();
      clip = shared(clip, frame);
      dotted ||= textOverflow === 'ellipsis';
      if (dotted || scrolls) continue;
      const beside = rects.some(({ left: from, right }) => from < frame.left - 1 || right > frame.right + 1);
      const below = rects.some(({ top, bottom }) => top < frame.top - 2 || bottom > frame.bottom + 2);
      const scrollsAcross = box.scrollWidth > box.clientWidth && /auto|scroll/.test(overflowX);
      if ((beside && !scrollsAcross) || (below && !/auto|scroll/.test(overflowY)))
        faults.push(`cut off: ${short(text)}`);
      // What lies further out cuts the list that scrolls, not its text.
      scrolls = /auto|scroll/.test(overflowY);
    }
    if (dotted) continue;
    const control = of.closest('button, .el-radio-button__inner, .el-select__wrapper, .tag');
    if (control && control.scrollWidth > control.clientWidth + 2)
      faults.push(`too long for its control: ${short(text)}`);
    for (const rect of rects) seen.push({ text, of, rect: shared(rect, clip) });
  }

  for (const field of document.querySelectorAll<HTMLInputElement>(
    'input:not([type=radio], [type=checkbox], [type=file])',
  )) {
    if (!shown(field) || field.clientWidth < 20) continue;
    const { fontSize } = getComputedStyle(field);
    if (parseFloat(fontSize) < 16) faults.push(`${fontSize}: field ${field.ariaLabel}`);
    if (field.scrollWidth > field.clientWidth + 1) faults.push(`too long for its field: ${short(field.value)}`);
  }

  for (const [index, one] of seen.entries())
    for (const other of seen.slice(index + 1)) {
      if (one.of.contains(other.of) || other.of.contains(one.of)) continue;
      const both = shared(one.rect, other.rect);
      if (both.width < 3 || both.height < 6) continue;
      // A dialog or list over the room hides what lies below it.
      const top = document.elementFromPoint(both.x + both.width / 2, both.y + both.height / 2);
      const hidden = [one.of, other.of].some((of) => of.closest('.el-popper, .el-overlay') !== null) && top !== null;
      if (!hidden) faults.push(`over each other: ${short(one.text)} and ${short(other.text)}`);
    }
  return [...new Set(faults)];
}
