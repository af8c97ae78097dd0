/** What the native dialogs of the Electron shell say. */
export const shellMessages = {
  program: '议事台',
  cannotStart: '议事台无法启动',
  cannotStartAdvice:
    '请先关闭已打开的议事台和正在使用数据文件夹的其他程序，再启动一次。仍然无法启动时，请重新安装议事台（数据不会丢失），或把日志文件交给技术人员。',
  pageMissing: '程序文件不完整：缺少页面文件。请重新安装议事台，数据不会丢失。',
  logAt: (path: string) => `日志文件：${path}`,
  fault: '议事台出现意外错误',
  faultAdvice: '已保存的内容不受影响。请把正在写的内容保存好，然后退出并重新启动议事台。',
  pageGone: '页面意外关闭了。',
  pageGoneDetail: '已保存的内容不受影响。重新载入后，请检查最后几分钟写的内容。',
  pageHangs: '页面没有响应。',
  pageHangsDetail: '可以再等一会儿。如果选择重新载入，没有保存的内容会丢失。',
  wait: '继续等待',
  reload: '重新载入',
  quit: '退出',
  unsaved: '还有没有保存的内容，确定离开吗？',
  unsavedDetail: '离开后，没有保存的内容会丢失。',
  stay: '留下',
  leave: '离开',
  files: '可以打开的文件',
  understood: '知道了',
};
