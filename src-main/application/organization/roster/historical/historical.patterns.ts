import type { Act } from '../../../../domain/appointments/acts';

/** Before a head of government, whose title does without it. */
export const governmentWords = /人民政府(?=副?(?:[省市州县区旗盟]长|主席)$)/;

/** What a ledger's column says of the act; the first that fits. */
export const actWords: readonly (readonly [RegExp, Act])[] = [
  [/决定任命/, 'decide-appoint'],
  [/决定免去/, 'decide-remove'],
  [/批准任命/, 'approve-appoint'],
  [/批准免去/, 'approve-remove'],
  [/推选/, 'choose-acting'],
  [/代理/, 'decide-acting'],
  [/辞/, 'accept-resignation'],
  [/撤职|撤销/, 'dismiss'],
  [/撤换/, 'replace'],
  [/补选/, 'by-elect'],
  [/罢免/, 'recall'],
  [/^免|免职|免去|免除/, 'remove'],
  [/^任|任命|任职/, 'appoint'],
];
