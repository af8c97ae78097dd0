/** A .lrmx of an invented person, as the editor of the organisation department writes one. */
export function personForm(fields: {
  name: string;
  born: string;
  sex?: '男' | '女';
  presentPosts?: string;
  appointing?: string;
  nativePlace?: string;
}): { name: string; mimeType: string; buffer: Buffer } {
  const { name, born, sex = '男', presentPosts = '', appointing = '', nativePlace = '云岭清河' } = fields;
  const elements: [string, string][] = [
    ['XingMing', name],
    ['XingBie', sex],
    ['ChuShengNianYue', born],
    ['MinZu', '汉'],
    ['JiGuan', nativePlace],
    ['RuDangShiJian', '200206'],
    ['CanJiaGongZuoShiJian', '200107'],
    ['QuanRiZhiJiaoYu_XueLi', '大学'],
    ['XianRenZhiWu', presentPosts],
    ['NiRenZhiWu', appointing],
    ['NiMianZhiWu', ''],
    ['JianLi', '1997.09--2001.07  云岭大学学习\n2001.07--         云岭市财政局干部'],
    ['ChengBaoDanWei', '中共云岭市委组织部'],
    ['TianBiaoShiJian', '20261102'],
    ['Version', '3.2.1.16'],
  ];
  const body = elements.map(([element, text]) => `  <${element}>${text}</${element}>`).join('\n');
  const xml = `\ufeff<?xml version="1.0" encoding="utf-8"?>\n<Person>\n${body}\n</Person>\n`;
  return { name: `${name}.lrmx`, mimeType: 'application/xml', buffer: Buffer.from(xml) };
}
