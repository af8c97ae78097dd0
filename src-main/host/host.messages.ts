/** What the host prints, and says to a browser that may not come in. */
export const hostMessages = {
  refused: '请求被拒绝。请使用议事台本次启动时给出的完整地址打开。',
  notFound: '没有这个页面。',
  listening: (address: string) => `议事台已启动：${address}`,
  alreadyRunning: (address: string) => `议事台已经在运行：${address}`,
  howToStop: '要停止，请在页面上点“退出”，或在这里按 Ctrl+C。',
  noBrowser: '没有自动打开浏览器，请在本机浏览器中打开上面的地址。',
  portInUse: (port: number) => `端口 ${port} 正被其他程序使用，请换一个端口。`,
  usage:
    '可用的参数：--data 数据文件夹  --port 端口（0 到 65535）  --no-open 不打开浏览器  --create 在空文件夹中新建数据文件  --reuse 已在运行时打开正在运行的页面',
  pageMissing: '缺少页面文件，请先执行 npm run build。',
};
