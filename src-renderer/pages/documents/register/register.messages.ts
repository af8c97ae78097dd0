import type { NumberRow, RegisteredNumber } from '@core/contract/documents/registers.contract';
import type { NumberState } from '../../../stores/numbers';

/** What became of a number, as a tag. */
export const numberStates: Record<NumberState, { name: string; tag: string }> = {
  reserved: { name: '已预留', tag: 'amber' },
  used: { name: '已使用', tag: 'green' },
  voided: { name: '已作废', tag: 'red' },
  gap: { name: '空号', tag: 'red' },
};

export const registerMessages = {
  reserved: (printed: readonly string[]) =>
    printed.length === 1
      ? `已预留 ${printed[0]}。`
      : `已预留 ${printed[0]} 至 ${printed.at(-1)}，共 ${printed.length} 个。`,
  released: (printed: string) => `已取消预留 ${printed}。`,
  voided: (printed: string) => `已作废 ${printed}。`,
  explained: (count: number) => `已说明 ${count} 个空号。`,
  emergency: (printed: string) => `已补登 ${printed}。`,

  voidTitle: (printed: string) => `作废 ${printed}`,
  voidText: '作废后这个文号不会再用，和原因一起留在登记簿里。',
  voidConfirm: '作废',
  gapTitle: (row: NumberRow & { kind: 'gap' }) => `说明空号 ${gapName(row)}`,
  gapText: '这些文号没有登记过。写明原因后按作废登记，不再作为空号提示。',
  gapConfirm: '登记原因',
  reasonPlaceholder: '如：原登记簿跳号；会议改期，不再发文',
};

/** 云人常发〔2026〕3号至5号. */
export const gapName = ({ from, to, printedFrom }: NumberRow & { kind: 'gap' }): string =>
  from === to ? printedFrom : `${printedFrom}至${to}号`;

/** What a number is for: its paper, or the purpose it was reserved for. */
export const useOf = ({ paper, purpose }: RegisteredNumber): string => paper?.title ?? purpose;

/** What is to be known beside it. */
export function remarkOf({ state, emergency, reason, paper, purpose, beingIssued }: RegisteredNumber): string {
  if (beingIssued) return '正在存档';
  const parts = [
    emergency ? `紧急发文，事后补登：${reason}` : '',
    emergency && !paper ? '文件还没有存档' : '',
    state === 'voided' && !emergency ? `作废原因：${reason}` : '',
    paper?.state === 'voided' ? '文件已作废' : '',
    paper && purpose !== '' && purpose !== paper.title ? `预留时的用途：${purpose}` : '',
  ];
  return parts.filter((part) => part !== '').join('；');
}
