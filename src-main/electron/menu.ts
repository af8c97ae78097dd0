import type { MenuItemConstructorOptions } from 'electron';

/** What the menu needs of the shell. */
export interface MenuActions {
  /** Shows a place in the system's file manager. */
  showPlace(place: 'data' | 'log'): void;
  /** Opens a room of the page by its path. */
  openRoom(path: string): void;
}

/** The window's menu: what the system itself can do. Everything of the trade is in the page. */
export function shellMenu({ showPlace, openRoom }: MenuActions): MenuItemConstructorOptions[] {
  return [
    {
      label: '文件',
      submenu: [
        { label: '打开数据文件夹', click: () => showPlace('data') },
        { type: 'separator' },
        { label: '退出', role: 'quit' },
      ],
    },
    {
      label: '编辑',
      submenu: [
        { label: '撤销', role: 'undo' },
        { label: '重做', role: 'redo' },
        { type: 'separator' },
        { label: '剪切', role: 'cut' },
        { label: '复制', role: 'copy' },
        { label: '粘贴', role: 'paste' },
        { label: '全选', role: 'selectAll' },
      ],
    },
    {
      label: '查看',
      submenu: [
        { label: '重新载入', role: 'reload' },
        { type: 'separator' },
        { label: '放大', role: 'zoomIn' },
        { label: '缩小', role: 'zoomOut' },
        { label: '实际大小', role: 'resetZoom' },
        { type: 'separator' },
        { label: '全屏', role: 'togglefullscreen' },
      ],
    },
    {
      label: '帮助',
      submenu: [
        { label: '打开日志文件夹', click: () => showPlace('log') },
        { label: '关于议事台', click: () => openRoom('/about') },
      ],
    },
  ];
}
