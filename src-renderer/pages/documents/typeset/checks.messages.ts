const shown = 12;

/** Checks of the room; what recognition, characters and faces say stands beside their rules in the core. */
export const checkMessages = {
  titleLine: (line: string, units: number) => ({
    text: `标题行“${line}”有 ${units} 字，一行最多 20 字。`,
    advice: '在标题中换行（回车），或缩短标题。GB/T 9704—2012 7.3.1',
  }),
  firstPage: {
    text: '首页没有正文。',
    advice: '缩短标题或题注、减少标题上下的空行，使首页显示正文。GB/T 9704—2012 7.3.3',
  },
  date: (printed: string) => ({
    text: `成文日期“${printed}”看不懂，不会印出。`,
    advice: '写成 2024年11月28日 或 2024-11-28。',
  }),
  character: ({ before, after }: { before: string; after: string }, message: string) => ({
    text: message,
    advice: `在“${before}${after}”处。`,
  }),
  blocked: (what: 'word' | 'issue', count: number) =>
    `${what === 'word' ? '没有生成 Word' : '没有存档'}：有 ${count} 处错误，改正后再${what === 'word' ? '生成' : '存档'}。`,
  faces: (pairs: (readonly [wanted: string, used: string])[]) => ({
    text: `这台电脑缺少 ${pairs.length} 种公文字体，屏幕和打印暂用其他字体代替；生成的 Word 里仍写规定的字体。`,
    advice: `${pairs.map(([wanted, used]) => `${wanted} → ${wanted === used ? '无' : used}`).join('；')}。请安装后再打印。`,
  }),
  glyphs: (face: string, missing: string[]) => ({
    text: `“${face}”没有这些字：${missing.slice(0, shown).join('')}${missing.length > shown ? ` 等 ${missing.length} 个` : ''}。`,
    advice: '这些字逐字改用有该字的字体，打印前请核对字形。',
  }),
};

/** A warning of recognition with the words it is about. */
export const withExcerpt = (message: string, excerpt: string): string =>
  excerpt === '' ? message : `${message.replace(/。$/, '')}：“${excerpt}”。`;
