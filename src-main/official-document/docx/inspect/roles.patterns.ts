/** How the parts of a paper show themselves: by the name of the style, or by what they say (clauses 7.2 to 7.4). */

/** Styles of this program and of the acceptance method, by name and by id. */
export const styleRoles: Record<string, string> = {
  公文标题: 'title',
  GwTitle: 'title',
  公文题注: 'note',
  GwNote: 'note',
  公文一级: 'level1',
  GwH1: 'level1',
  公文二级: 'level2',
  GwH2: 'level2',
  公文三级: 'level3',
  GwH3: 'level3',
  公文四级: 'level4',
  GwH4: 'level4',
  公文条文: 'article',
  GwArticle: 'article',
  公文章题: 'centred',
  GwChapter: 'centred',
  公文节题: 'centred',
  GwSection: 'centred',
  公文编号: 'centred',
  GwSerial: 'centred',
  公文表题: 'centred',
  GwCaption: 'centred',
};
/** Styles of elements that do not follow the rules of running text. */
export const elementStyles = new Set([
  '公文要素',
  'GwEl',
  '公文页码',
  'GwFooter',
  '公文版头',
  'GwHead',
  '公文版记',
  'GwImprint',
  '公文表格',
  'GwTable',
  '公文签名',
  'GwSign',
  '公文附件',
  'GwAttachment',
]);

export const fullDate =
  /^(\d{4}|[〇○零一二三四五六七八九]{4})年[\d一二三四五六七八九十]{1,3}月[\d一二三四五六七八九十]{1,3}日$/;
export const attendanceLine = /^(出\s*席|请\s*假|列\s*席|缺\s*席|主\s*持|记\s*录)[\u4e00-\u9fff]{0,4}[：:]/;
/** Lead lines of an appointment list: “任命：”, “免去：”. */
export const leadLine = /^(决定|批准)?(任命|免去|任免|接受|补选|撤销|通过|同意)[\u4e00-\u9fff]{0,16}[：:]$/;
export const articleLine = /^第[一二三四五六七八九十百零〇]+条/;
export const levelMarks: [string, RegExp][] = [
  ['level1', /^[一二三四五六七八九十]+、/],
  ['level2', /^（[一二三四五六七八九十]+）/],
  ['level3', /^\d+[.．]/],
  ['level4', /^（\d+）/],
];

/** Elements that what they say gives away, whatever their style. */
export const elements: [string, RegExp][] = [
  ['copy-number', /^\d{6}$/],
  ['secrecy', /^(绝密|机密|秘密)(★.*)?$/],
  ['urgency', /^(特\s*急|加\s*急|平\s*急|特\s*提)$/],
  ['document-number', /〔\d{4}〕\s*\d+\s*号(\s*签发人[：:].*)?$/],
  ['signatory', /^签发人[：:]/],
  ['serial-number', /^（?(?:〔[^〕]{1,12}〕)?(?:\d{4}年)?第\s*[\d一二三四五六七八九十百]+\s*[号期]）?$/],
  ['attachment', /^附件\s*\d*$/],
  ['attachment-names', /^附件[：:]/],
  ['date', fullDate],
  ['copies-to', /^(抄送|分送|抄报|发送|印送|报送|主题词)[：:]/],
  ['issued-by', /\d{4}年\d+月\d+日印发$|^[（(]?共印/],
];
export const sentenceEnd = /[。；]$/;
export const endsWithColon = /：$/;
export const inBrackets = /^（.*）$/s;
export const bracketAtEnd = /^[（(]|[）)]$/;
export const arabicItem = /^\d+[.．]/;

/** Chinese characters, and marks drawn from a Chinese face. */
export const chinese = /[\u3400-\u9fff\uf900-\ufaff，。、；：（）《》]/;
export const textAfterStop = /。./s;
/** Marks that Word draws from the Latin face unless it is told otherwise. */
export const sharedMarks = /[“”‘’…—]/;
export const halfWidthBesideChinese = /[\u4e00-\u9fff][,;:?!()]|[,;:?!()][\u4e00-\u9fff]/g;
export const paddedDate = /\d{4}年0\d月|\d{4}年\d{1,2}月0\d日/g;
export const dash = '—';
