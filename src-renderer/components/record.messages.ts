/** Words of the parts that workspaces of records share. */
export const recordMessages = {
  waiverAdded: '特批已记录。',
};
