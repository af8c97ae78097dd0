/** Name of the folder that is proposed at the first start. */
export const placeNames = { dataFolder: '议事台数据' };
