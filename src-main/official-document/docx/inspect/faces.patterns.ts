/** Names under which the document faces go (gbt9704.md 2.4, 3): the first is what a paper should name. */
export const faceNames = {
  fang: [
    '仿宋_GB2312',
    '仿宋',
    'FangSong',
    'FangSong_GB2312',
    '方正仿宋_GBK',
    '方正仿宋简体',
    '华文仿宋',
    'STFangsong',
  ],
  kai: ['楷体_GB2312', '楷体', 'KaiTi', 'KaiTi_GB2312', '方正楷体_GBK', '方正楷体简体', '华文楷体', 'STKaiti'],
  hei: ['黑体', 'SimHei', '方正黑体_GBK', '方正黑体简体', '华文黑体', 'STHeiti'],
  xiaobiaosong: [
    '方正小标宋简体',
    '方正小标宋_GBK',
    '小标宋体',
    '小标宋',
    'FZXiaoBiaoSong-B05S',
    'FZXiaoBiaoSong-B05',
    '汉仪小标宋简体',
    '华文小标宋',
    'STXiaobiaoSong',
  ],
  song: ['宋体', 'SimSun', '方正书宋_GBK', '华文宋体', 'STSong', '新宋体', 'NSimSun'],
} as const satisfies Record<string, readonly string[]>;
export type FaceFamily = keyof typeof faceNames;

export const anyFace: readonly FaceFamily[] = ['fang', 'kai', 'hei', 'xiaobiaosong', 'song'];

export function isFace(name: string | null, families: readonly FaceFamily[]): boolean {
  return name !== null && families.some((family) => (faceNames[family] as readonly string[]).includes(name));
}
