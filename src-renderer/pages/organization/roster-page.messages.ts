/** The parts of 名册, in the order of their tabs. */
export const partNames = {
  people: '人员',
  organs: '机关职务',
  committee: '常委会组成人员',
  deputies: '代表',
  import: '导入',
  opening: '期初',
};
export type PartName = keyof typeof partNames;
