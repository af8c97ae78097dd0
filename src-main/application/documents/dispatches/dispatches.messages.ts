/** 发文稿纸: labels of the history, and what is refused. */
export const dispatchMessages = {
  saved: (title: string) => `填写发文稿纸：${title}`,
  signerMissing: {
    message: '填了签发日期，没有填签发人。',
    advice: '请填写签发人。',
    fields: [{ path: 'signedBy', message: '请填写签发人' }],
  },
  numberGiven: (printed: string) => ({
    message: `已经编了发文字号“${printed}”，签发日期不能清空。`,
    advice: '确要重新签发的，请直接改签发人和日期。',
  }),
  sealedBeforeSigned: {
    message: '用印早于签发。',
    advice: '用印应当在签发之后，请核对日期。',
    fields: [{ path: 'sealedOn', message: '用印应当在签发之后' }],
  },
  classification: {
    message: '这台计算机没有声明为涉密计算机，不能填密级。',
    advice: '涉密文件请在涉密计算机上办理。',
    fields: [{ path: 'classification', message: '不能填密级' }],
  },
};
