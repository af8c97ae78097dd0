import type { PaperContent } from '../paper-facts';

const title = '云岭市人民代表大会常务委员会关于何知秋代理云岭市人民检察院检察长职务的决定';
const law = '《中华人民共和国地方各级人民代表大会和地方各级人民政府组织法》';
const content: PaperContent = {
  title: { text: title, lines: [] },
  passageNote: null,
  blocks: [
    {
      role: 'paragraph',
      text: `云岭市第五届人民代表大会常务委员会第三十次会议根据${law}第五十条的规定和主任会议的提名，决定何知秋代理云岭市人民检察院检察长职务。`,
    },
    { role: 'paragraph', text: '本决定报上一级人民检察院和人民代表大会常务委员会备案。' },
  ],
  attachments: [],
};

/** 草案 of an invented decision: what its wording is tried on. */
export const sampleDecisionDraft = { title, content };
