/** 局长, 检察长, 秘书长: 长 that is read zhang. */
export const headOfSomething = /(?<=[省市州县区旗盟厅局科院庭察书])长/gu;
export const readZhang = '掌';
