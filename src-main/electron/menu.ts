import type { MenuItemConstructorOptions } from 'electron';

/** The window's menu: what the system itself can do. Everything of the trade is in the page. */
export const menuTemplate: MenuItemConstructorOptions[] = [
  { label: '文件', submenu: [{ label: '退出', role: 'quit' }] },
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
      { label: '放大', role: 'zoomIn' },
      { label: '缩小', role: 'zoomOut' },
      { label: '实际大小', role: 'resetZoom' },
      { type: 'separator' },
      { label: '全屏', role: 'togglefullscreen' },
    ],
  },
];
