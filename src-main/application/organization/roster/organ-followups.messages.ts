/** Tasks that come of a change among organs. */
export const organFollowupMessages = {
  renamed: {
    're-appoint': (before: string, after: string, people: string) =>
      `${before}更名为${after}：按新名称重新任命，同时免去原职务（${people}）`,
    file: (before: string, after: string, people: string) =>
      `${before}更名为${after}：任职人员（${people}）不再重新任命，由提请机关报常委会备案`,
    ask: (before: string, after: string, people: string) =>
      `${before}更名为${after}：按本地规定办理任职人员（${people}）的职务（重新任命或者备案）`,
  },
  abolished: {
    remove: (name: string, people: string) => `${name}撤销：提请免去任职人员（${people}）的职务`,
    file: (name: string, people: string) => `${name}撤销：任职人员（${people}）的职务自行终止，由提请机关报常委会备案`,
    ask: (name: string, people: string) => `${name}撤销：按本地规定办理任职人员（${people}）的职务（免职或者备案）`,
  },
  filing: (name: string) => `${name}的设立、撤销或者合并报本级人大常委会备案`,
  filingSource: '地方组织法第七十九条',
  people: (names: readonly string[], more: number) =>
    `${names.join('、')}${more > 0 ? `等${names.length + more}人` : ''}`,
};
