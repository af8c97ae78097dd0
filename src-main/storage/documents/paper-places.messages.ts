/** Names of files in 文件, which people open. */
export const paperPlaceWords = {
  /** In 历史版本: a version that a later one took the place of. */
  older: (stem: string, version: number) => `${stem}（第${version}版）`,
  voided: (stem: string, version: number) => `${stem}（第${version}版，作废）`,
  /** The same name a second time. */
  another: (stem: string, count: number) => `${stem}（${count}）`,
  /** What somebody put or changed there, moved out of the way of the paper on file. */
  setAside: (stem: string) => `${stem}（非存档件）`,
};
