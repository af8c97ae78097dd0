import type { OrganFields } from '@core/domain/organization/organs/organ';

/** An organ as it stands in the fields; a day that cannot be read is null, and said. */
export type OrganEntry = OrganFields & { wrongSince: boolean };

export function organFaults({ name, wrongSince }: OrganEntry): Partial<Record<keyof OrganEntry, string>> {
  return {
    ...(name.trim() === '' ? { name: '请填机关全称。' } : {}),
    ...(wrongSince ? { since: '设立日期看不懂，请写成 20190110，或留空。' } : {}),
  };
}

export const organMessages = {
  preset: '预设',
  added: (organs: number, posts: number, left: number) =>
    `已添加 ${organs} 个机关、${posts} 个职务${left ? `，已有的 ${left} 项没有动` : ''}。`,
  removedOrgan: (name: string) => `已删除 ${name}。`,
  removedPost: (title: string) => `已删除职务“${title}”。`,
  renamed: (before: string, after: string, tasks: number) =>
    `${before} 已更名为 ${after}${tasks ? `，并列出 ${tasks} 项待办（在任人员按本单位办法处理）` : ''}。`,
  abolished: (name: string, tasks: number) => `${name} 已撤销${tasks ? `，并列出 ${tasks} 项待办` : ''}。`,
  used: '已有任职或任免用到，不能删除；撤销、停用请填日期。',
  needName: '请填新的名称。',
  needDay: '请填日期，例如 20260318。',
  wrongDay: '日期看不懂，请写成 20260318，或留空。',
  needSuccessor: '请选择并入的机关。',
  notKept: '新的机关还没有添加。',
  postNotKept: '职务的改动还没有保存。',
};
