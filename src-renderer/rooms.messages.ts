/** Names of the rooms, in the rail and in the window's title. */
export const roomNames = { typeset: '公文排版', inspect: '格式检查', settings: '排版设置', about: '关于' };

export const windowTitle = (room: string): string => (room === '' ? '议事台' : `${room} · 议事台`);
