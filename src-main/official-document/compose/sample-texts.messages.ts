import type { PaperContent } from './paper-facts';

/** Invented texts for trying a wording on. */
export const sampleResolution: PaperContent = {
  title: {
    text: '云岭市人民代表大会常务委员会关于加强湿地保护工作的决定',
    lines: ['云岭市人民代表大会常务委员会', '关于加强湿地保护工作的决定'],
  },
  passageNote: null,
  blocks: [
    {
      role: 'paragraph',
      text: '为了加强湿地保护，维护湿地生态功能和生物多样性，促进生态文明建设，根据有关法律、法规的规定，结合本市实际，特作如下决定：',
    },
    {
      role: 'item',
      level: 1,
      number: '一、',
      head: '明确保护责任。',
      text: '市、县（市、区）人民政府应当将湿地保护纳入国民经济和社会发展规划，建立湿地保护协作机制，统筹协调湿地保护修复中的重大问题并保障湿地保护所需经费。',
    },
    {
      role: 'item',
      level: 1,
      number: '二、',
      head: '实行名录管理。',
      text: '市人民政府应当在2026年底前公布本市重要湿地名录，并向社会公开湿地的名称、范围和保护责任单位。',
    },
    {
      role: 'item',
      level: 1,
      number: '三、',
      head: '加强监督检查。',
      text: '市人大常委会每年听取和审议一次市人民政府关于湿地保护工作情况的报告并督促有关问题整改到位。',
    },
  ],
  attachments: [],
};

export const sampleNote = '（2026年8月28日云岭市第五届人民代表大会常务委员会第三十次会议通过）';

/** The same as passed, as it follows its 公告 or 印发通知. */
export const samplePassed: PaperContent = {
  ...sampleResolution,
  passageNote: sampleNote,
  blocks: [
    ...sampleResolution.blocks,
    { role: 'item', level: 1, number: '四、', head: null, text: '本决定自2026年10月1日起施行。' },
  ],
};

export const sampleComparison: PaperContent = {
  ...sampleResolution,
  blocks: [
    {
      role: 'table',
      caption: null,
      headerRows: 1,
      columnShares: [1, 1],
      rows: [
        [
          { text: '草案', align: 'center' },
          { text: '表决稿', align: 'center' },
        ],
        [
          {
            text: '市人民政府应当及时公布本市重要湿地名录。',
            marks: [{ kind: 'removed', start: 7, end: 9 }],
          },
          {
            text: '市人民政府应当在2026年底前公布本市重要湿地名录。',
            marks: [{ kind: 'added', start: 7, end: 14 }],
          },
        ],
      ],
    },
  ],
};
