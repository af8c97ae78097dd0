/** What stands in the 版头 of a Word file of this program (GB/T 9704-2012 7.2, 10.1 to 10.3). */
export const headPatterns = {
  copyNumber: /^\d{6}$/u,
  secrecy: /^(?:绝密|机密|秘密)(?:★.*)?$/u,
  urgency: /^(?:特急|加急|平急|特提|急件)$/u,
  /** 标志 and what follows the organs in it. */
  mark: /^(?<organs>.+?)(?<suffix>文件|命令|令|)$/u,
  minutes: /纪要$/u,
  order: /令$/u,
  documentNumber: /^[^\s〔〕]*〔\d{4}〕\d+号$|^第\d+号$/u,
  signatories: /^签发人：/u,
};
