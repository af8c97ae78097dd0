import { numeralOf } from '../documents/chinese-numerals';
import { placeOf, type Law, type Provision } from './laws';

export const lawNames: Record<Law, { full: string; short: string }> = {
  constitution: { full: '《中华人民共和国宪法》', short: '宪法' },
  organic: { full: '《中华人民共和国地方各级人民代表大会和地方各级人民政府组织法》', short: '地方组织法' },
  supervision: { full: '《中华人民共和国各级人民代表大会常务委员会监督法》', short: '监督法' },
  'supervisory-commissions': { full: '《中华人民共和国监察法》', short: '监察法' },
  supervisors: { full: '《中华人民共和国监察官法》', short: '监察官法' },
  courts: { full: '《中华人民共和国人民法院组织法》', short: '人民法院组织法' },
  procuratorates: { full: '《中华人民共和国人民检察院组织法》', short: '人民检察院组织法' },
  judges: { full: '《中华人民共和国法官法》', short: '法官法' },
  procurators: { full: '《中华人民共和国检察官法》', short: '检察官法' },
  jurors: { full: '《中华人民共和国人民陪审员法》', short: '人民陪审员法' },
  elections: { full: '《中华人民共和国全国人民代表大会和地方各级人民代表大会选举法》', short: '选举法' },
  sanctions: { full: '《中华人民共和国公职人员政务处分法》', short: '公职人员政务处分法' },
  'oath-decision': {
    full: '《全国人民代表大会常务委员会关于实行宪法宣誓制度的决定》',
    short: '全国人大常委会关于实行宪法宣誓制度的决定',
  },
};

/** 第五十条; 第五十条第一款第十三项 where `items` asks for it. */
const articleOf = (provision: Provision, day: string, items: boolean): string => {
  const { article, paragraph, item } = placeOf(provision, day);
  if (article === null) return '';
  const within = items && item !== undefined ? `第${numeralOf(paragraph ?? 1)}款第${numeralOf(item)}项` : '';
  return `第${numeralOf(article)}条${within}`;
};

/**
 * A provision as a paper of that day prints it: 《中华人民共和国……组织法》第五十条. `items` names 款 and 项 as well.
 */
export const cite = (provision: Provision, day: string, items = false): string =>
  lawNames[placeOf(provision, day).law].full + articleOf(provision, day, items);

/** Several provisions, the name of a law said once, articles of one law in their order. */
export function citeAll(provisions: readonly Provision[], day: string): string {
  const byLaw = new Map<Law, Set<string>>();
  for (const provision of provisions) {
    const { law } = placeOf(provision, day);
    byLaw.set(law, (byLaw.get(law) ?? new Set()).add(articleOf(provision, day, false)));
  }
  const cited = [...byLaw].map(([law, articles]) => lawNames[law].full + [...articles].join('、'));
  return [...(cited.length > 1 ? [cited.slice(0, -1).join('、')] : []), ...cited.slice(-1)].join('和');
}

/** The short form, for findings: 地方组织法第五十条第一款第十三项. */
export const citeShort = (provisions: readonly Provision[], day: string): string =>
  [
    ...new Set(
      provisions.map((provision) => lawNames[placeOf(provision, day).law].short + articleOf(provision, day, true)),
    ),
  ].join('、');
