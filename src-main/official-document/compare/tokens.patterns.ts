/** Surnames by which a name in a list or an appointment is known: the common ones, and those of two characters. */
const surnames =
  '赵钱孙李周吴郑王冯陈褚卫蒋沈韩杨朱秦尤许何吕施张孔曹严华金魏陶姜戚谢邹喻柏水窦章云苏潘葛奚范彭郎鲁韦昌马苗凤花方俞任袁柳酆鲍史唐费廉岑薛雷贺倪汤滕殷罗毕郝邬安常乐于时傅皮卞齐康伍余元卜顾孟平黄和穆萧尹姚邵湛汪祁毛禹狄米贝明臧计伏成戴谈宋茅庞熊纪舒屈项祝董梁杜阮蓝闵席季麻强贾路娄危江童颜郭梅盛林刁钟徐邱骆高夏蔡田樊胡凌霍虞万支柯昝管卢莫经房裘缪干解应宗丁宣贲邓郁单杭洪包诸左石崔吉钮龚程嵇邢滑裴陆荣翁荀羊於惠甄曲家封芮羿储靳汲邴糜松井段富巫乌焦巴弓牧隗山谷车侯宓蓬全郗班仰秋仲伊宫宁仇栾暴甘钭厉戎祖武符刘景詹束龙叶幸司韶郜黎蓟薄印宿白怀蒲邰从鄂索咸籍赖卓蔺屠蒙池乔阴鬱胥能苍双闻莘党翟谭贡劳逄姬申扶堵冉宰郦雍郤璩桑桂濮牛寿通边扈燕冀郏浦尚农温别庄晏柴瞿阎充慕连茹习宦艾鱼容向古易慎戈廖庾终暨居衡步都耿满弘匡国文寇广禄阙东欧殳沃利蔚越夔隆师巩厍聂晁勾敖融冷訾辛阚那简饶空曾毋沙乜养鞠须丰巢关蒯相查后荆红游竺权逯盖益桓公肖涂岳帅缑亢况郈有琴归海墨哈谯笪年爱阳佟代付邝占闫覃赫';
const doubleSurnames = '欧阳|司马|上官|诸葛|东方|皇甫|尉迟|公孙|慕容|司徒|夏侯|令狐|端木|百里|呼延|长孙|宇文|南宫|独孤';
const numeral = '一二三四五六七八九十百千零〇两\\d';
const name = `(?:(?:${doubleSurnames})\\p{Script=Han}{1,2}|[${surnames}]\\p{Script=Han}{1,2})`;

/**
 * What is compared as one: dates, document numbers, 第…条 and 第…届, figures with their unit, Latin words, names where an
 * appointment or a list shows that they are names; everything else character by character (with its variant selector).
 */
export const tokens = new RegExp(
  [
    '\\d{4}年(?:\\d{1,2}月(?:\\d{1,2}日)?)?|\\d{1,2}月\\d{1,2}日',
    '[〇零一二三四五六七八九]{4}年(?:[一二三四五六七八九十]{1,2}月(?:[一二三四五六七八九十]{1,3}日)?)?',
    '〔\\d{4}〕\\d+号',
    `第[${numeral}]+(?:[编章节条款项次届号]|届)?(?:之[一二三四五六七八九十]+)?`,
    '\\d+(?:[.,:]\\d+)*[%％‰万亿]?',
    '[一二三四五六七八九十百千万亿零〇两]{2,}',
    "[A-Za-z]+(?:[-'’][A-Za-z]+)*",
    `(?<=任命|免去|补选|选举|推选|接受|撤销|决定)${name}(?=同志|为|的|任|担任|辞去|、|，)`,
    `(?<=^|[、：:，\\s（])${name}(?=$|[、，。；\\s）]|同志|为|的)`,
    '.[\\p{M}\\u{FE00}-\\u{FE0F}\\u{E0100}-\\u{E01EF}]*',
  ].join('|'),
  'gsu',
);

/** A sentence or clause with its mark, for texts too different to be compared by characters. */
export const clauses = /[^。；！？\n]*[。；！？\n]|[^。；！？\n]+$/gu;
