/** Names of the parts of the room, by the last word of their address. */
export const roomPartNames: Record<string, string> & { motions: string } = {
  motions: '议案',
  votes: '表决',
  certificates: '任命书和宣誓',
  ledger: '任职台账',
  statistics: '任免统计',
  duties: '任后监督',
};
