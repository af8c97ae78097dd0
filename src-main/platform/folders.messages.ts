/** Why a folder cannot hold the data, and names of places to look in. */
export const folderMessages = {
  home: '个人文件夹',
  desktop: '桌面',
  unreadable: (folder: string) => ({
    message: `无法打开文件夹 ${folder}。`,
    advice: '请检查路径和权限，或选择其他文件夹。',
  }),
  relative: { message: '请填写完整的路径。', advice: '例如 D:\\议事台数据，或 /home/用户名/议事台数据。' },
  network: {
    message: '这是网络共享位置，不能存放数据。',
    advice: '网络共享不能可靠地锁定文件，断网时会损坏数据。请选择本机硬盘；网络位置可以用作第二备份位置。',
  },
  program: {
    message: '这是程序自己的文件夹，不能存放数据。',
    advice: '升级或卸载程序时其中的内容会被删除，请选择其他文件夹。',
  },
  file: { message: '这是一个文件，不是文件夹。', advice: '请选择文件夹。' },
  readOnly: { message: '这个位置不能写入。', advice: '请检查权限和U盘写保护，或选择其他文件夹。' },
};
