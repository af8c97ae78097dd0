import type { TypesettingSettings } from '@core/official-document/typesetting-settings';

export const faceNames: Record<keyof TypesettingSettings['faces'], { name: string; hint: string }> = {
  title: { name: '标题', hint: '2号小标宋体（7.3.1）' },
  note: { name: '题注', hint: '3号楷体，机关惯例' },
  body: { name: '正文', hint: '3号仿宋体（5.2.2）' },
  level1: { name: '一级 一、', hint: '黑体（7.3.3）' },
  level2: { name: '二级 （一）', hint: '楷体（7.3.3）' },
  pageNumber: { name: '页码', hint: '4号半角宋体（7.5）' },
};

export const settingsMessages = {
  saved: '已保存，新生成的文件按此排版。',
  conflict: '设置已在另一个窗口改过，这里的修改没有保存。',
  conflictAdvice: '可先载入最新设置再修改，或仍以这里的为准保存。',
  faceMissing: '这台电脑没有',
  faceSubstitute: (face: string) => `没有，暂用“${face}”`,
  faceInstalled: '已安装',
  leave: '排版设置还没有保存，离开后刚才的修改不会生效。',
};

/** The parts of 设置, as the list on the left names them. */
export const sectionNames = {
  office: '本单位',
  typesetting: '排版',
  numbering: '发文字号',
  sessions: '会议',
  wording: '文件措辞',
  roster: '名册',
  appointing: '人事任免',
  deadlines: '期限与节假日',
  lock: '启动密码和锁定',
  display: '显示',
};
export type SectionName = keyof typeof sectionNames;

export const rosterSettingMessages = {
  erase: {
    title: '不再保存，并清除',
    text: '已保存的全部家庭成员、身份证号和照片将被清除，不能撤销。人员的其他内容不受影响。',
    confirm: '清除',
  },
  erased: (people: number) =>
    people ? `已清除 ${people} 人的家庭成员、身份证号和照片。` : '已关闭，没有要清除的内容。',
};
