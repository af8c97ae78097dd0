import type { CertificateFieldKey, CertificateSheet } from './layout';

/** What a box is filled with, by the word that stands in braces for it. */
export const certificatePlaces = {
  编号: 'number',
  姓名: 'name',
  职务: 'titles',
  动词: 'verb',
  会议: 'meeting',
  常委会: 'committee',
  主任: 'chair',
  日期: 'date',
} as const;
export type CertificatePlace = (typeof certificatePlaces)[keyof typeof certificatePlaces];

export const certificateFieldNames: Record<CertificateFieldKey, string> = {
  heading: '标题',
  number: '编号',
  body: '正文',
  name: '姓名',
  titles: '职务',
  committee: '机关名称',
  signature: '署名',
  date: '日期',
  seal: '盖章处',
};

export const certificateSheetNames: Record<CertificateSheet, string> = {
  'a4-landscape': 'A4 横向',
  'a4-portrait': 'A4 纵向',
  'a3-landscape': 'A3 横向',
  '16k-landscape': '16 开横向',
};

/** No rule gives the wording; this one the office can change. */
export const defaultFieldTexts: Record<CertificateFieldKey, string> = {
  heading: '任命书',
  number: '{编号}',
  body: '　　根据{会议}决定，任命{姓名}为{职务}。',
  name: '{姓名}',
  titles: '{职务}',
  committee: '{常委会}',
  signature: '主任　{主任}',
  date: '{日期}',
  seal: '（盖章）',
};

export const defaultFaces = { heading: '方正小标宋简体', text: '仿宋_GB2312' };

/** Shown in the settings until there is a certificate to show. */
export const sampleCertificate = {
  number: '云人常任〔2026〕1号',
  name: '李长河',
  titles: '云岭市中级人民法院审判委员会委员、民事审判第一庭庭长、审判员',
  verb: '任命',
  meeting: '云岭市第五届人民代表大会常务委员会第三十次会议',
  committee: '云岭市人民代表大会常务委员会',
  chair: '程景行',
  date: '2026-01-08',
};
export const certificateFileName = (first: string, count: number): string =>
  count === 1 ? `任命书（${first}）` : `任命书（${first}等${count}份）`;
/** On screen only, and on the page for calibration. */
export const calibrationWords = {
  title: '套打校准页',
  howTo: '将本页打印在空白任命书上，对着光比较：量出印迹偏右、偏下的毫米数，在设置中填入相反的数值。',
  cross: '十字中心距纸张左边和上边各 20 毫米',
};
