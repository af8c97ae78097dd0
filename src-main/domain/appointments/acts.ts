/** Verbs of the committee (appointments.md 1): each belongs to certain posts only. */
export const acts = [
  /** 任命, 免去. */
  'appoint',
  'remove',
  /** 决定任命, 决定免去: government, 中院院长 of a 地区, 分院检察长. */
  'decide-appoint',
  'decide-remove',
  /** 批准任命, 批准免去: 检察长 of the next lower level. */
  'approve-appoint',
  'approve-remove',
  /** 决定代理 (政府, 监委, 法院, 检察院 heads). */
  'decide-acting',
  /** 推选代理主任职务 (地方组织法第五十五条). */
  'choose-acting',
  /** 接受辞职. */
  'accept-resignation',
  /** 撤销职务 (监督法第六十条). */
  'dismiss',
  /** 撤换 (检察院组织法第三十九条). */
  'replace',
  /** 补选, 罢免 of deputies to the next higher congress. */
  'by-elect',
  'recall',
  /** 通过 of an investigation committee's members. */
  'approve-members',
] as const;
export type Act = (typeof acts)[number];

/** Whether the act confers the post, ends it, or lets somebody act in it. */
export type ActEffect = 'confers' | 'ends' | 'acting';
export const effectOfAct: Readonly<Record<Act, ActEffect>> = {
  appoint: 'confers',
  remove: 'ends',
  'decide-appoint': 'confers',
  'decide-remove': 'ends',
  'approve-appoint': 'confers',
  'approve-remove': 'ends',
  'decide-acting': 'acting',
  'choose-acting': 'acting',
  'accept-resignation': 'ends',
  dismiss: 'ends',
  replace: 'ends',
  'by-elect': 'confers',
  recall: 'ends',
  'approve-members': 'confers',
};
