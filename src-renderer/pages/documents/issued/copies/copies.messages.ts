/** What the panel of copies says. */
export const copiesMessages = {
  given: (count: number, holder: string) => `已登记发放 ${count} 份给${holder}。`,
  returned: (count: number) => `已登记收回 ${count} 份。`,
  destroyed: (count: number) => `已登记销毁 ${count} 份。`,
  reset: (count: number) => `已清除 ${count} 份的收回登记。`,
  removed: (count: number) => `已删除 ${count} 份的发放登记。`,
  saved: (name: string) => `已另存 ${name}。`,
};

/** What became of a page, as a tag. */
export const pageActions: Record<'replaced' | 'added' | 'withdrawn', { name: string; tag: string }> = {
  replaced: { name: '替换', tag: 'amber' },
  added: { name: '增加', tag: 'green' },
  withdrawn: { name: '撤下', tag: 'red' },
};

export const copyName = (number: number): string => String(number).padStart(6, '0');
