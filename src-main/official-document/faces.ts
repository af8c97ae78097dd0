/**
 * Faces of official documents, what to take where one is missing, and which characters they hold (gbt9704.md 1 and 7).
 * The standard asks for 小标宋, 仿宋, 楷体, 黑体 and 宋体, not for a foundry's file.
 */

/**
 * How a face compares with the wanted one: `same` design (another foundry's 仿宋), `similar` (华文中宋 for 小标宋), or
 * `unlike` (宋体 for 小标宋), which is seen at a glance.
 */
export type Likeness = 'same' | 'similar' | 'unlike';

interface ChainLink {
  /** The name written into files. */
  name: string;
  /** Other names the system may list it under. */
  aliases: readonly string[];
  likeness: Likeness;
}

function link(likeness: Likeness, name: string, ...aliases: string[]): ChainLink {
  return { name, aliases, likeness };
}

/** Best first. Free faces stand at the end, for systems without any of the document faces. */
const chains: readonly (readonly ChainLink[])[] = [
  [
    link('same', '方正小标宋简体', 'FZXiaoBiaoSong-B05S', 'FZXiaoBiaoSong-B05S Regular'),
    link('same', '方正小标宋_GBK', 'FZXiaoBiaoSong-B05', 'FZXBSK--GBK1-0'),
    link('same', '小标宋体', '小标宋', '汉仪小标宋简体', '华文小标宋', 'STXiaobiaoSong'),
    link('similar', '华文中宋', 'STZhongsong'),
    link('unlike', '宋体', 'SimSun', 'NSimSun', '新宋体'),
    link('unlike', '思源宋体', 'Noto Serif CJK SC', 'Source Han Serif SC', 'FandolSong'),
  ],
  [
    link('same', '仿宋_GB2312', 'FangSong_GB2312'),
    link('same', '仿宋', 'FangSong', 'SIMFANG'),
    link('same', '方正仿宋_GBK', '方正仿宋简体', 'FZFangSong-Z02', 'FZFangSong-Z02S'),
    link('same', '华文仿宋', 'STFangsong'),
    link('similar', 'FandolFang', 'FandolFang R'),
    link('unlike', '宋体', 'SimSun'),
  ],
  [
    link('same', '楷体_GB2312', 'KaiTi_GB2312'),
    link('same', '楷体', 'KaiTi', 'SIMKAI'),
    link('same', '方正楷体_GBK', '方正楷体简体', 'FZKai-Z03', 'FZKai-Z03S'),
    link('same', '华文楷体', 'STKaiti'),
    link('similar', 'FandolKai'),
    link('unlike', '宋体', 'SimSun'),
  ],
  [
    link('same', '黑体', 'SimHei'),
    link('same', '方正黑体_GBK', '方正黑体简体', 'FZHei-B01', 'FZHei-B01S'),
    link('same', '华文黑体', 'STHeiti'),
    link('similar', '微软雅黑', 'Microsoft YaHei'),
    link('similar', '思源黑体', 'Noto Sans CJK SC', 'Source Han Sans SC', 'FandolHei'),
  ],
  [
    link('same', '宋体', 'SimSun'),
    link('same', '新宋体', 'NSimSun'),
    link('same', '方正书宋_GBK', '方正书宋简体', '华文宋体', 'STSong'),
    link('similar', '思源宋体', 'Noto Serif CJK SC', 'Source Han Serif SC', 'FandolSong'),
  ],
];

/** What the window must say about a face; null: nothing. */
export type FaceWarning = 'face.similar' | 'face.unlike' | 'face.missing';

export interface ChosenFace {
  /** The face to use; the wanted one where nothing better is installed. */
  face: string;
  substituted: boolean;
  warning: FaceWarning | null;
}

/** The faces to take for a wanted one, best first, itself included; of a face that is not known only itself. */
export function fallbackChain(wanted: string): string[] {
  return [wanted, ...linksAfter(wanted).map(({ name }) => name)];
}

/** Which of the installed faces stands for the wanted one. */
export function chooseFace(wanted: string, installed: Iterable<string>): ChosenFace {
  const names = new Set([...installed].map((name) => name.toLowerCase()));
  const has = (name: string) => names.has(name.toLowerCase());
  const own = chainOf(wanted)?.find((one) => isNamed(one, wanted));
  if (has(wanted) || own?.aliases.some(has)) return { face: wanted, substituted: false, warning: null };
  const found = linksAfter(wanted).find((one) => has(one.name) || one.aliases.some(has));
  if (!found) return { face: wanted, substituted: false, warning: 'face.missing' };
  // The name the system knows: a file names what this computer can show.
  const face = has(found.name) ? found.name : (found.aliases.find(has) ?? found.name);
  const warning = found.likeness === 'same' ? null : (`face.${found.likeness}` as const);
  return { face, substituted: true, warning };
}

function linksAfter(wanted: string): ChainLink[] {
  const chain = chainOf(wanted) ?? [];
  return chain.filter((one) => !isNamed(one, wanted));
}

/** The chain a face belongs to: that which it heads or stands in as the same design. */
function chainOf(face: string): readonly ChainLink[] | undefined {
  return chains.find((chain) => chain.some((one) => one.likeness === 'same' && isNamed(one, face)));
}

function isNamed(one: ChainLink, name: string): boolean {
  return one.name === name || one.aliases.includes(name);
}
