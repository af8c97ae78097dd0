/** Words of the forms that are compared with. */
export const maleWords = /^(?:男|男性|male|m)$/iu;
export const femaleWords = /^(?:女|女性|female|f)$/iu;
/** A field that says there is nothing. */
export const nothingWords = /^[（(]?无[）)]?$/u;
/** Between two schools of one person. */
export const schoolJoiner = '；';
/** What names of files carry beside the name of the person. */
export const fileNameWords = /(?:干部|任免|审批表|任免表|呈报表|登记表|副本)/gu;
