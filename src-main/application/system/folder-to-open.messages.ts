/** Why a folder is not taken. */
export const folderMessages = {
  notEmpty: {
    message: '这个文件夹里已有其他文件。',
    advice: '请选择空文件夹，或在其中新建一个专用的文件夹，例如“议事台数据”。',
  },
};
